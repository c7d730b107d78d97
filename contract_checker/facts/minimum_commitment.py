"""How much work, or money, the client undertakes to give."""

from typing import Literal

from pydantic import Field

from contract_checker.calendars import TimeUnit
from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Number


class MinimumCommitment(FactBase):
    """A quantity stated for the whole service; `stance` is excluded for « aucun minimum n'est garanti ».

    `guaranteed` is owed or paid for, `minimum` is the least that will be ordered or invoiced, `target` binds
    nobody, `maximum` is a ceiling.
    """

    kind: Literal["minimum_commitment"] = "minimum_commitment"
    duty: Literal["guaranteed", "minimum", "target", "maximum"] = "minimum"
    of: Literal["volume", "hours", "staff", "spend", "billing", "share"]
    value: Number | None = None
    unit: Literal["call", "contact", "hour", "fte", "position", "eur", "percent", "other"] | None = None
    period: TimeUnit | None = Field(None, description="null when the quantity is for the whole term")

"""The client's right to inspect."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Duration


class Audit(FactBase):
    """An audit or a visit of the provider, with its notice, frequency and cost."""

    kind: Literal["audit"] = "audit"
    by: Literal["client", "third_party", "both", "unstated"] = "unstated"
    notice: Literal["none", "stated", "unstated"] = "unstated"
    notice_period: Duration | None = None
    per_year: int | None = Field(None, description="largest number of audits in a year")
    cost: Literal["client", "provider", "loser", "unstated"] = Field(
        "unstated", description="'loser': the provider if the audit finds a fault, else the client"
    )

"""Whether the activity lasts: commitment D1 leaves campaigns and one-off needs out."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Duration

Nature = Literal["lasting", "campaign", "one_off"]


class ActivityNature(FactBase):
    """A lasting activity, a campaign or a one-off need, with the term that shows it."""

    kind: Literal["activity_nature"] = "activity_nature"
    nature: Nature
    term: Duration | None = Field(None, description="length of the contract, renewals not counted")
    renewals: int | None = Field(None, description="how many times it may be renewed")

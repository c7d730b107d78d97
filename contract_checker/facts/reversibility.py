"""The return of the service at the end of the contract."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Duration


class Reversibility(FactBase):
    """What the provider owes when the service goes to somebody else, for how long, and who pays."""

    kind: Literal["reversibility"] = "reversibility"
    duration: Duration | None = None
    cost: Literal["paid", "free", "unstated"] = Field(
        "unstated", description="'free': the provider does it without being paid"
    )
    plan: bool = Field(False, description="a plan of the return is owed")

"""What the provider loses, or earns, with the quality or the delay of its work."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import Debtor, FactBase
from contract_checker.facts.quantities import Money, Number


class Penalty(FactBase):
    """A penalty, a service credit or a bonus, with its amount, base and bounds."""

    kind: Literal["penalty"] = "penalty"
    nature: Literal["penalty", "service_credit", "bonus"] = "penalty"
    debtor: Debtor = Field("unstated", description="who pays it: the client pays a bonus")
    amount: Money | None = None
    rate_percent: Number | None = None
    formula: str | None = Field(None, description="formula as written: « P = V x R / 1000 »")
    per: Literal["hour", "day", "week", "month", "point", "occurrence", "call", "unstated"] = "unstated"
    base: Literal["invoice", "order", "contract", "service", "unstated"] = Field(
        "unstated", description="what a rate is of: 'service' is the value of the late or faulty service"
    )
    capped: bool | None = Field(None, description="false for « sans plafond »; null when nothing is said")
    cap_percent: Number | None = None
    neutralised: bool | None = Field(
        None, description="not due when the volume leaves the forecast; false for « quel que soit le volume »"
    )
    liberating: bool | None = Field(None, description="false for « non libératoires »")
    cumulative: bool | None = None
    formal_notice: bool | None = Field(None, description="false for « sans mise en demeure »")

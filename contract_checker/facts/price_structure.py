"""What is counted and paid: calls, minutes, hours, posts, a flat sum, a result."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Money, Number

PricedUnit = Literal[
    "call",
    "call_presented",
    "call_answered",
    "call_handled",
    "call_resolved",
    "useful_contact",
    "minute",
    "hour",
    "hour_paid",
    "hour_present",
    "hour_logged",
    "hour_production",
    "hour_talk",
    "fte",
    "position",
    "act",
    "flat",
    "subscription",
    "result",
    "open_book",
]


class PriceStructure(FactBase):
    """One unit of price. Calls and hours are counted in several ways, which pay differently.

    `call` and `hour` are those whose count the clause does not define. `stance` is excluded for what is not
    paid (« les temps d'attente ne sont pas rémunérés »).
    """

    kind: Literal["price_structure"] = "price_structure"
    unit: PricedUnit
    amount: Money | None = Field(
        None, description="price of one unit; null when stated elsewhere, or in tiers"
    )
    tiers: bool = Field(False, description="the price falls as the volume grows")
    share_percent: Number | None = Field(None, description="share of the price paid in this way")

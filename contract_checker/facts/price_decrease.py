"""A price that goes down by the client's decision or by itself."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Number


class PriceDecrease(FactBase):
    """A cut of the provider's prices and who decides it.

    `shared` is a gain measured and divided by both; `by_agreement` a cut that needs both signatures.
    """

    kind: Literal["price_decrease"] = "price_decrease"
    mode: Literal["automatic", "unilateral", "shared", "by_agreement"]
    mechanism: Literal[
        "cut", "productivity", "benchmark", "most_favoured", "alignment", "rebate", "other"
    ] = Field("cut", description="what makes the price fall")
    retroactive: bool = Field(False, description="it also applies to what was already invoiced")
    rate_percent: Number | None = Field(None, description="size of one cut, in per cent")

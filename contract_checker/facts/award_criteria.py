"""The criteria on which offers are compared, with their weights."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Number
from contract_checker.frozen import Frozen

CriterionKind = Literal["price", "quality", "social", "environment", "delay", "other"]


class Criterion(Frozen):
    """One criterion as written; `weight` is in the unit of its list."""

    name: str
    kind: CriterionKind
    weight: Number | None = None
    weight_up_to: Number | None = Field(None, description="upper end when the weight is a range")


class AwardCriteria(FactBase):
    """One list of criteria: of the whole procedure, or of one lot (`scope.lot`)."""

    kind: Literal["award_criteria"] = "award_criteria"
    unit: Literal["percent", "points", "coefficient"] = "percent"
    criteria: tuple[Criterion, ...]
    weights_stated: bool = Field(description="every criterion has a weight")
    total: Number | None = Field(None, description="sum of the weights, null if one is missing or a range")
    expected_total: Number | None = Field(None, description="100 for per cent, the stated maximum for points")
    sums: bool | None = Field(
        None, description="the total is the expected one; null when that cannot be said"
    )
    price_share: Number | None = Field(
        None, description="weight of price: as written in per cent, else in per cent of the total"
    )
    price_only: bool = Field(False, description="price is the sole criterion")

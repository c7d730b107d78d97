"""A figure worked out from what the documents state, with everything that went into it."""

from typing import Literal

from pydantic import Field

from contract_checker.document import Passage
from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Number
from contract_checker.frozen import Frozen

InputName = Literal[
    "minimum",
    "expected",
    "maximum",
    "schedule_total",
    "quantity",
    "unit_price",
    "price",
    "handling_time",
    "occupancy",
    "penalty_rate",
    "penalty_cap",
    "no_cap",
    "points_missed",
]
InputUnit = Literal[
    "call",
    "contact",
    "minute",
    "hour",
    "fte",
    "position",
    "eur",
    "eur_per_call",
    "eur_per_minute",
    "eur_per_hour",
    "second",
    "percent",
    "point",
    "other",
]


class FigureInput(Frozen):
    """One value of a calculation and where it is read."""

    name: InputName
    value: Number | None = Field(None, description="null for « sans plafond », which has no figure")
    unit: InputUnit
    passage: Passage | None = Field(
        None, description="null for what no document states and the calculation supposes, and says so"
    )


class ComputedFigure(FactBase):
    """A share, a revenue or an exposure that no document states, and that its inputs imply.

    `guaranteed_share` is a minimum over the quantity expected; `hourly_revenue` what a price pays for one
    paid hour of work, in euros; `penalty_exposure` the points missed that reach the cap, or what five of
    them cost in per cent of the base; `schedule_total` the total of a price schedule.
    `at_most` and `at_least` are bounds of the real figure, for want of an input that fixes it.
    """

    kind: Literal["computed_figure"] = "computed_figure"
    figure: Literal["guaranteed_share", "hourly_revenue", "penalty_exposure", "schedule_total"]
    value: Number
    unit: Literal["percent", "eur_per_hour", "eur", "point"]
    bound: Literal["exact", "at_most", "at_least"] = "exact"
    formula: str = Field(description="in plain signs, in the order of the inputs: « 400 000 ÷ 1 000 000 »")
    inputs: tuple[FigureInput, ...] = Field(min_length=1)

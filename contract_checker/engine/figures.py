"""The check of a figure worked out from several values, which is shown with all of them."""

from collections.abc import Sequence
from decimal import Decimal
from typing import ClassVar, Literal

from contract_checker.facts import ComputedFigure, FactBase, FigureInput

from .check_model import CheckModel
from .finding import Localised, Outcome
from .judgement import Judgement, Question
from .wording import en, fr, join, say


class _FigureCheck(CheckModel):
    """A figure held against a parameter; a bound settles the side that it is on.

    A figure of 20 at most misses a least of 21, and may or may not reach 19.
    """

    _miss: ClassVar[Literal["below", "above"]]

    parameter: str
    missed: Literal["breach", "unclear"] = "breach"

    @property
    def thresholds(self) -> tuple[str, ...]:
        """The one parameter."""
        return (self.parameter,)

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether the figure is on the right side of the threshold; unclear when it is only a bound."""
        if not isinstance(fact, ComputedFigure):
            return None
        threshold = question.threshold(self.parameter)
        value = describe_figure(fact)
        if not isinstance(threshold.value, Decimal):
            return Judgement("unset", value=value, used=(threshold.used,))
        side = self._side(fact, threshold.value)
        outcome: Outcome = self.missed if side == "wrong" else "met" if side == "right" else "unclear"
        result = Judgement(outcome, (), value, threshold.shown, used=(threshold.used,))
        if outcome == "met":
            return result
        key = self._miss if side == "wrong" else "figure_bound"
        return result._replace(reasons=(say(key, value=value, threshold=threshold.shown),))

    def _side(self, fact: ComputedFigure, threshold: Decimal) -> Literal["right", "wrong", "either"]:
        is_least = self._miss == "below"
        if fact.value >= threshold if is_least else fact.value <= threshold:
            return "either" if fact.bound == ("at_most" if is_least else "at_least") else "right"
        return "either" if fact.bound == ("at_least" if is_least else "at_most") else "wrong"


class FigureAtLeast(_FigureCheck):
    """Met when the figure reaches the parameter, else `missed`; unclear when it is only a bound."""

    _miss: ClassVar[Literal["below", "above"]] = "below"

    kind: Literal["figure_at_least"]


class FigureAtMost(_FigureCheck):
    """Met when the figure does not exceed the parameter, else `missed`; unclear when it is only a bound."""

    _miss: ClassVar[Literal["below", "above"]] = "above"

    kind: Literal["figure_at_most"]


def describe_figure(fact: ComputedFigure) -> Localised:
    """The figure, how it is worked out and from what: « 40 % (400 000 ÷ 1 000 000 ; minimum : … ) »."""
    number = say(f"figure_{fact.bound}", value=_amount(fact.value, fact.unit))
    inputs = [_input(one) for one in fact.inputs if one.name not in ("quantity", "unit_price")]
    return say("figure", value=number, formula=_written(fact.formula), inputs=join(inputs))


def _input(given: FigureInput) -> Localised:
    if given.value is None:
        return say(f"input_{given.name}")
    supposed = given.passage is None and given.name == "occupancy"
    value = _amount(given.value, given.unit)
    return say("input_supposed" if supposed else f"input_{given.name}", value=value)


def _amount(value: Decimal, unit: str) -> Localised:
    number = f"{value:,.2f}" if unit.startswith("eur") else f"{value.normalize():,f}"
    plain = _written(number.replace(",", " "))
    return Localised(
        fr=f"{plain.fr} {fr.FIGURE_UNITS[unit]}".rstrip(), en=f"{plain.en}{en.FIGURE_UNITS[unit]}"
    )


def _written(formula: str) -> Localised:
    return Localised(fr=formula.replace(".", fr.DECIMAL_MARK), en=formula)

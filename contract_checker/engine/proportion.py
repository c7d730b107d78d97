"""The check of a proportion between two facts, such as the maximum and the minimum of a framework."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from pydantic import Field

from contract_checker.facts import FactBase

from .check_model import CheckModel
from .judgement import Judgement, Question
from .values import show
from .wording import say


class RatioAtMost(CheckModel):
    """Met when the number in `field` is at most so many times that of each fact it is compared with.

    The facts compared with hold one of `low` in `by`, where this one holds `high`, and the same values in
    `alike`. Without any, there is nothing to compare: the fact is set aside.
    """

    kind: Literal["ratio_at_most"]
    field: str
    by: str
    high: str
    low: tuple[str, ...] = Field(min_length=1)
    alike: tuple[str, ...] = ()
    parameter: str

    @property
    def thresholds(self) -> tuple[str, ...]:
        """The one parameter."""
        return (self.parameter,)

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether `fact` keeps the proportion."""
        high: Decimal | None = getattr(fact, self.field)
        lows = [getattr(peer, self.field) for peer in peers if self._is_low(peer, fact)]
        lows = [low for low in lows if low]
        if getattr(fact, self.by) != self.high or high is None or not lows:
            return None
        threshold = question.threshold(self.parameter)
        ratio = high / min(lows)
        value = show(round(ratio, 2), "ratio")
        if not isinstance(threshold.value, Decimal):
            return Judgement("unset", value=value, used=(threshold.used,))
        result = Judgement("met", (), value, threshold.shown, used=(threshold.used,))
        if ratio <= threshold.value:
            return result
        reason = say("above", value=value, threshold=threshold.shown)
        return result._replace(outcome="breach", reasons=(reason,))

    def _is_low(self, peer: FactBase, fact: FactBase) -> bool:
        return getattr(peer, self.by) in self.low and all(
            getattr(peer, name) == getattr(fact, name) for name in self.alike
        )

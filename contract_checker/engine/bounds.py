"""The checks of a number, or of a length of time, against one bound."""

import operator
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from contract_checker.facts import Duration, FactBase

from .day_caps import within
from .judgement import CheckKind, Judgement, Question
from .layers import Threshold
from .selection import field_type
from .values import show
from .wording import say


class Order(NamedTuple):
    """How a number stands to a threshold, and the sentence when it does not."""

    holds: Callable[[Decimal, Decimal], bool]
    otherwise: str


NOT_LESS: Final = Order(operator.ge, "below")
_NOT_MORE: Final = Order(operator.le, "above")
_LESS: Final = Order(operator.lt, "reaches")


class Bound(CheckKind):
    """A check of one field against one parameter."""

    field: str
    parameter: str

    @property
    def thresholds(self) -> tuple[str, ...]:
        """The one parameter."""
        return (self.parameter,)


class AtMost(Bound):
    """Met when the number, or the length of time, in `field` does not exceed the parameter, else breach.

    A fact that states no length of time is set aside.
    """

    kind: Literal["at_most"]

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether `fact` stays within the threshold."""
        read = getattr(fact, self.field)
        if field_type(type(fact), self.field) is Duration:
            return None if read is None else _judge_duration(read, question.threshold(self.parameter))
        return judge_number(read, self.parameter, question, _NOT_MORE)


class Below(Bound):
    """Met when the number in `field` is less than the parameter, breach when it reaches it.

    A fact that states no number is set aside.
    """

    kind: Literal["below"]

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether `fact` stays under the threshold."""
        read = getattr(fact, self.field)
        return None if read is None else judge_number(read, self.parameter, question, _LESS)


def judge_number(read: Decimal | None, parameter: str, question: Question, order: Order) -> Judgement:
    """How a number that was read stands to the parameter; unset without a value of it."""
    if read is None:
        return Judgement("unclear", (say("value_unknown"),))
    threshold = question.threshold(parameter)
    value = show(read, threshold.unit)
    if not isinstance(threshold.value, Decimal):
        return Judgement("unset", value=value, used=(threshold.used,))
    result = Judgement("met", (), value, threshold.shown, used=(threshold.used,))
    if order.holds(read, threshold.value):
        return result
    reason = say(order.otherwise, value=value, threshold=threshold.shown)
    return result._replace(outcome="breach", reasons=(reason,))


def _judge_duration(read: Duration, threshold: Threshold) -> Judgement:
    value = show(read)
    if not isinstance(threshold.value, Duration):
        return Judgement("unset", value=value, used=(threshold.used,))
    outcome = within(read, threshold.value)
    reasons = (
        () if outcome == "met" else (say(_AGAINST_A_CAP[outcome], value=value, threshold=threshold.shown),)
    )
    return Judgement(outcome, reasons, value, threshold.shown, used=(threshold.used,))


_AGAINST_A_CAP: Final = {"breach": "above", "unclear": "may_exceed"}

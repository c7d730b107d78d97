"""Comparing numbers and lengths of time with a threshold."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, Literal, TypeGuard

from contract_checker.calendars import duration_range
from contract_checker.facts import Duration

from .finding import Localised, Outcome
from .judgement import Judgement, Question
from .lead_times import MONTHS_IN
from .values import duration, show
from .wording import join, say

Amount = Decimal | Duration
Side = Literal["at_least", "at_most"]

_ORDER: Final[tuple[Outcome, ...]] = ("breach", "unclear", "met")


def judge_amounts(
    amounts: Sequence[Amount], parameter: str, side: Side, missed: Outcome, question: Question
) -> Judgement:
    """How `amounts` stand to the threshold, the worst of them deciding; `missed` is what a miss is.

    Unclear when no amount could be read, unset when there is none to compare with.
    """
    threshold = question.threshold(parameter)
    if not amounts:
        return Judgement("unclear", (say("value_unknown"),), used=(threshold.used,))
    value = join([_shown(amount, threshold.unit == "ratio") for amount in amounts])
    if threshold.value is None:
        return Judgement("unset", value=value, used=(threshold.used,))
    outcome = min((_compare(amount, threshold.value, side) for amount in amounts), key=_ORDER.index)
    result = Judgement(outcome, (), value, threshold.shown, used=(threshold.used,))
    if outcome == "met":
        return result
    key = "between_lengths" if outcome == "unclear" else "below" if side == "at_least" else "above"
    reason = say(key, value=value, threshold=threshold.shown)
    return result._replace(outcome=missed if outcome == "breach" else outcome, reasons=(reason,))


def _compare(amount: Amount, threshold: Amount, side: Side) -> Outcome:
    """Lengths in months or years are compared exactly, others by what holds whatever the start day."""
    low, high = _range(amount)
    least, most = _range(threshold)
    if _in_months(amount) and _in_months(threshold):
        low = high = _months(amount)
        least = most = _months(threshold)
    if side == "at_least":
        return "met" if low >= most else "breach" if high < least else "unclear"
    return "met" if high <= least else "breach" if low > most else "unclear"


def _in_months(amount: Amount) -> TypeGuard[Duration]:
    return isinstance(amount, Duration) and amount.unit in MONTHS_IN


def _months(length: Duration) -> Decimal:
    return length.value * MONTHS_IN[length.unit]


def _range(amount: Amount) -> tuple[Decimal, Decimal]:
    if isinstance(amount, Decimal):
        return amount, amount
    days = duration_range(amount.value, amount.unit, amount.day_kind)
    return Decimal(days.guaranteed), Decimal(days.at_most)


def _shown(amount: Amount, ratio: bool) -> Localised:
    if isinstance(amount, Duration):
        return duration(amount.value, amount.unit, amount.day_kind)
    return show(amount, "ratio" if ratio else "percent")

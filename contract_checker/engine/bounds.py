"""Checks of what must stay within bounds: changes free of notice, a part of a whole, a length of time."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from pydantic import BaseModel, ConfigDict

from contract_checker.calendars import duration_range
from contract_checker.facts import Duration, FactBase

from .judgement import Judgement, Question
from .lead_times import describe_bands, free_bands, unspoken_band
from .values import show
from .wording import percent, say

_WHOLE = Decimal(100)


class _Bound(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FreeBand(_Bound):
    """Met when the changes that a notice leaves free of any lead time do not exceed the parameter.

    Changes of which the notice says nothing, smaller than those it is owed for, are never a breach by
    themselves. A fact that leaves none has nothing to do with the question.
    """

    kind: Literal["free_band"]
    parameter: str

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether the largest change that `fact` leaves free stays within the threshold."""
        stated = free_bands(fact, question.direction)
        bands = stated or unspoken_band(fact, question.direction)
        sizes = [band.up_to_percent for band in bands if band.up_to_percent is not None]
        if not sizes:
            return None
        threshold = question.layers.parameter(self.parameter)
        value = describe_bands(bands)
        if not isinstance(threshold.value, Decimal):
            return Judgement("unset", value=value, used=(threshold.used,))
        result = Judgement("met", (), value, threshold.shown, used=(threshold.used,))
        if max(sizes) <= threshold.value:
            return result
        above = say("above", value=value, threshold=threshold.shown)
        if stated:
            return result._replace(outcome="breach", reasons=(above,))
        return result._replace(outcome="unclear", reasons=(above, say("unspoken_band")))


class Partial(_Bound):
    """Met when the share in `field` is a part of the whole, breach when it is all of it.

    What the text rules out is none of it; a fact that states no share is set aside.
    """

    kind: Literal["partial"]
    field: str

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether `fact` is about a part only."""
        if fact.stance == "excluded":
            return Judgement("met", value=say("none_of_it"))
        share: Decimal | None = getattr(fact, self.field)
        if share is None:
            return None
        value = percent(f"{share.normalize():f}")
        return Judgement("breach" if share >= _WHOLE else "met", value=value)


class NoLongerThan(_Bound):
    """Met when the length of time in `field` does not exceed the parameter, breach when it does.

    Unclear when that depends on the day it starts. A fact that states no length is set aside.
    """

    kind: Literal["no_longer_than"]
    field: str
    parameter: str

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether `fact` stays within the threshold."""
        length: Duration | None = getattr(fact, self.field)
        if length is None or fact.stance == "excluded":
            return None
        threshold = question.layers.parameter(self.parameter)
        value = show(length)
        if not isinstance(threshold.value, Duration):
            return Judgement("unset", value=value, used=(threshold.used,))
        result = Judgement("met", (), value, threshold.shown, used=(threshold.used,))
        outcome = _compare(length, threshold.value)
        if outcome == "met":
            return result
        reason = say(
            "above" if outcome == "breach" else "longer_or_not", value=value, threshold=threshold.shown
        )
        return result._replace(outcome=outcome, reasons=(reason,))


def _compare(length: Duration, highest: Duration) -> Literal["met", "breach", "unclear"]:
    if length.unit == highest.unit and length.day_kind == highest.day_kind:
        return "met" if length.value <= highest.value else "breach"
    read = duration_range(length.value, length.unit, length.day_kind)
    allowed = duration_range(highest.value, highest.unit, highest.day_kind)
    if read.at_most <= allowed.guaranteed:
        return "met"
    return "breach" if read.guaranteed > allowed.at_most else "unclear"

"""Check kinds about shares: the changes left free of notice, and a part of the whole."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, Literal

from contract_checker.facts import FactBase
from contract_checker.facts.quantities import plain

from .check_model import CheckModel
from .judgement import Judgement, Question
from .lead_times import describe_bands, free_bands, unspoken_band
from .wording import percent, say

_WHOLE: Final = Decimal(100)


class FreeBand(CheckModel):
    """Met when the changes that a notice leaves free of any lead time do not exceed the parameter.

    Changes of which the notice says nothing, smaller than those it is owed for, are never a breach by
    themselves. A fact that leaves none has nothing to do with the question.
    """

    kind: Literal["free_band"]
    parameter: str

    @property
    def thresholds(self) -> tuple[str, ...]:
        """The one parameter."""
        return (self.parameter,)

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether the largest change that `fact` leaves free stays within the threshold."""
        stated = free_bands(fact, question.direction)
        bands = stated or unspoken_band(fact, question.direction, peers)
        sizes = [band.up_to_percent for band in bands if band.up_to_percent is not None]
        if not sizes:
            return None
        threshold = question.threshold(self.parameter)
        value = describe_bands(bands)
        notes = () if stated else (say("unspoken_note"),)
        if not isinstance(threshold.value, Decimal):
            return Judgement("unset", value=value, notes=notes, used=(threshold.used,))
        result = Judgement("met", (), value, threshold.shown, used=(threshold.used,))
        if max(sizes) <= threshold.value:
            return result
        above = say("above", value=value, threshold=threshold.shown)
        if stated:
            return result._replace(outcome="breach", reasons=(above,))
        return result._replace(outcome="unclear", reasons=(above, say("unspoken_band")))


class Partial(CheckModel):
    """Met when the share in `field` is a part of the whole, breach when it is all of it.

    What the text rules out is none of it; a fact that states no share is set aside.
    """

    kind: Literal["partial"]
    field: str

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether `fact` is about a part only."""
        if fact.stance == "excluded":
            return Judgement("met")
        share: Decimal | None = getattr(fact, self.field)
        if share is None:
            return None
        value = percent(plain(share))
        return Judgement("breach" if share >= _WHOLE else "met", value=value)

"""The share of the work that a client guarantees: a minimum over the quantity expected, or the maximum."""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Final

from contract_checker.document import fold
from contract_checker.facts import ComputedFigure, Fact, FactBase, MinimumCommitment

from . import wording
from .making import Given, Result, figure, only, plain

_HUNDRED: Final = Decimal(100)
_YEARLY: Final = re.compile(wording.YEARLY)
_PERIODIC: Final = re.compile(wording.PERIODIC)
_OF: Final = ("volume", "hours", "spend", "billing")
_OWED: Final = ("guaranteed", "minimum")


def guaranteed_shares(facts: Iterable[Fact], totals: Sequence[ComputedFigure]) -> Iterator[ComputedFigure]:
    """One share for each minimum that is the only one of its sort, and each share stated as such."""
    stated = [
        fact
        for fact in facts
        if isinstance(fact, MinimumCommitment) and fact.stance == "asserted" and fact.value is not None
    ]
    minima = [fact for fact in stated if fact.duty in _OWED and fact.strength == "firm"]
    yield from _as_stated(minima)
    for sort in dict.fromkeys(_sort(fact) for fact in minima if fact.of in _OF):
        minimum = only([fact for fact in minima if _sort(fact) == sort], "value")
        if isinstance(minimum, MinimumCommitment):
            alike = [fact for fact in stated if _sort(fact) == sort]
            yield from _over(minimum, alike) or _over_total(minimum, totals)


def _sort(fact: MinimumCommitment) -> tuple[object, ...]:
    """What two quantities must have in common to be held against each other."""
    return fact.of, fact.unit, fact.period, fact.scope


def _as_stated(minima: Iterable[MinimumCommitment]) -> Iterator[ComputedFigure]:
    """What is stated in per cent of the forecast: « un minimum de 60 % de la prévision »."""
    for fact in minima:
        if (
            fact.of in (*_OF, "share")
            and fact.unit == "percent"
            and fact.value is not None
            and fact.value <= _HUNDRED
        ):
            result = Result(fact.value, "percent", f"{plain(fact.value)} %")
            yield figure("guaranteed_share", result, [Given("minimum", fact.value, "percent", fact)])


def _over(minimum: MinimumCommitment, alike: Sequence[MinimumCommitment]) -> list[ComputedFigure]:
    """The share of the quantity expected; for want of it, of the maximum, and it may then be larger."""
    targets = [fact for fact in alike if fact.duty == "target"]
    whole = only(targets or [fact for fact in alike if fact.duty == "maximum"], "value")
    if not isinstance(whole, MinimumCommitment) or not whole.value:
        return []
    if targets:
        return _share(minimum, Given("expected", whole.value, whole.unit or "other", whole), "exact")
    return _share(minimum, Given("maximum", whole.value, whole.unit or "other", whole), "at_least")


def _over_total(minimum: MinimumCommitment, totals: Sequence[ComputedFigure]) -> list[ComputedFigure]:
    """The share that a minimum of money is of the total of the price schedule."""
    if minimum.of not in ("spend", "billing") or minimum.unit != "eur":
        return []
    total = only([fact for fact in totals if fact.scope == minimum.scope], "value")
    if not isinstance(total, ComputedFigure):
        return []
    periods = {_period(total), minimum.period or _period(minimum)}
    if periods not in ({"year"}, {"whole"}):
        return []
    return _share(minimum, Given("schedule_total", total.value, "eur", total), "exact")


def _period(fact: FactBase) -> str:
    """The time that the words of `fact`, heads of columns included, are about: a year, another, the whole."""
    words = " ".join(fold(passage.quote) for passage in fact.evidence.passages)
    if _PERIODIC.search(words):
        return "other"
    return "year" if _YEARLY.search(words) else "whole"


def _share(minimum: MinimumCommitment, whole: Given, bound: str) -> list[ComputedFigure]:
    """The share, if it is one: a minimum above what is expected was read amiss, or is a contradiction."""
    if minimum.value is None or not whole.value or minimum.value > whole.value:
        return []
    formula = f"{plain(minimum.value)} ÷ {plain(whole.value)}"
    result = Result(minimum.value / whole.value * _HUNDRED, "percent", formula, bound)
    owed = Given("minimum", minimum.value, minimum.unit or "other", minimum)
    return [figure("guaranteed_share", result, [owed, whole])]

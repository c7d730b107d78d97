"""What missing a level of service may cost: how many points reach the cap, and what five of them cost."""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Final

from contract_checker.document import fold
from contract_checker.facts import ComputedFigure, Fact, Penalty

from .making import Given, Result, figure, only, plain
from .wording import BASES

_POINTS: Final = Decimal(5)
_BASES: Final = {base: re.compile(words) for base, words in BASES.items()}


def penalty_exposures(facts: Iterable[Fact]) -> Iterator[ComputedFigure]:
    """What each rate per point leads to, with the cap if it is surely of the same base."""
    owed = [
        fact
        for fact in facts
        if isinstance(fact, Penalty)
        and fact.nature != "bonus"
        and fact.debtor in ("provider", "unstated")
        and (fact.stance, fact.strength) == ("asserted", "firm")
    ]
    for rate in owed:
        if rate.per == "point" and rate.rate_percent:
            yield from _exposure(rate, rate.rate_percent, _bound(rate, owed))


def _exposure(rate: Penalty, percent: Decimal, bound: Penalty | None) -> Iterator[ComputedFigure]:
    given = [
        Given("penalty_rate", percent, "percent", rate),
        Given("points_missed", _POINTS, "point"),
    ]
    cost, formula = percent * _POINTS, f"{plain(_POINTS)} × {plain(percent)}"
    if bound is not None and bound.capped is False:
        given.append(Given("no_cap", None, "other", bound))
    elif bound is not None and bound.cap_percent is not None:
        cap = Given("penalty_cap", bound.cap_percent, "percent", bound)
        reached = f"{plain(bound.cap_percent)} ÷ {plain(percent)}"
        yield figure(
            "penalty_exposure", Result(bound.cap_percent / percent, "point", reached), [cap, given[0]]
        )
        given.append(cap)
        if bound.cap_percent < cost:
            cost, formula = bound.cap_percent, f"min({formula} ; {plain(bound.cap_percent)})"
    # A cap of another base, or in a text that is only referred to, may bring the cost down.
    sure = "at_most" if bound is None else "exact"
    yield figure("penalty_exposure", Result(cost, "percent", formula, sure), given)


def _bound(rate: Penalty, owed: Sequence[Penalty]) -> Penalty | None:
    """The cap of the same base, or the words that there is none; None if two of them differ."""
    said = [fact for fact in owed if fact.capped is not None and fact.scope == rate.scope]
    found = only(said, "capped", "cap_percent")
    if not isinstance(found, Penalty) or (found.capped and not found.cap_percent):
        return None
    of_same = found is rate and len(_bases(rate)) < 2
    return found if found.capped is False or of_same or _bases(found) == _bases(rate) != set() else None


def _bases(fact: Penalty) -> set[str]:
    """What the amounts of the sentence are of."""
    quotes = " ".join(fold(passage.quote) for passage in fact.evidence.passages)
    return {base for base, words in _BASES.items() if words.search(quotes)}

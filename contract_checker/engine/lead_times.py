"""What a lead time is worth: whether it exists, what it lacks, and how it compares with a threshold."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from contract_checker.calendars import DayRange, TimeUnit, duration_range
from contract_checker.facts import Band, Direction, Duration, FactBase, LeadTime, VolumeChange, VolumeNotice

from .finding import Localised
from .values import duration
from .wording import join, percent, say

Part = Literal["figure", "day_kind", "clock"]
MONTHS_IN: Final[dict[TimeUnit, int]] = {"month": 1, "quarter": 3, "year": 12}
_DIRECTIONS: Final[tuple[Direction, ...]] = ("increase", "decrease")
CONVENTIONAL_MONTH: Final = 30  # days, only under the convention 'month_of_30_days'


class Binding(NamedTuple):
    """The terms that bind in one direction, and the bands that they leave free of notice."""

    terms: tuple[LeadTime, ...]
    free: tuple[LeadTime, ...]


def binding(terms: Iterable[LeadTime], direction: Direction | None) -> Binding:
    """Split the terms of one direction into those that bind and the small changes left without notice."""
    covering = [term for term in terms if direction is None or term.direction in (direction, "both")]
    free = [term for term in covering if _is_free(term)]
    bound = [term for term in covering if term not in free]
    return Binding(tuple(bound), tuple(free)) if bound else Binding(tuple(covering), ())


def is_nil(term: LeadTime) -> bool:
    """Whether the words give no time at all: « sans préavis », or a maximum, which guarantees nothing."""
    return term.cap is not None or (term.guaranteed_days == 0 and term.at_most_days == 0)


def missing_parts(term: LeadTime) -> frozenset[Part]:
    """What one has to know and cannot read; a relative date needs neither a clock nor a kind of days."""
    if term.relative is not None:
        return frozenset()
    if term.value is None:
        return frozenset({"figure"})
    missing: set[Part] = set()
    if term.unit == "day" and term.day_kind == "unstated":
        missing.add("day_kind")
    if term.clock == "unstated":
        missing.add("clock")
    return frozenset(missing)


def compare(
    term: LeadTime, threshold: Duration, month_of_30_days: bool
) -> Literal["met", "breach", "unclear"]:
    """Exact when both are in the same unit and kind of days; otherwise only what holds on every start day."""
    if _same_measure(term, threshold) and term.value is not None:
        return "met" if term.value >= threshold.value else "breach"
    read = _range(term, month_of_30_days)
    if read is None:
        return "unclear"
    asked = _days(threshold, month_of_30_days)
    if read.guaranteed >= asked.at_most:
        return "met"
    return "breach" if read.at_most < asked.guaranteed else "unclear"


def describe(term: LeadTime) -> Localised:
    """The lead time as written, with the calendar days that it guarantees when these are not the same."""
    if term.cap is not None:
        return say("cap", value=duration(term.cap.value, term.cap.unit, term.cap.day_kind))
    if is_nil(term):
        return say("zero")
    written = _written(term)
    plain = term.unit == "day" and term.day_kind in ("calendar", "unstated") and term.relative is None
    if plain or term.guaranteed_days is None or term.at_most_days is None:
        return written
    low, high = str(term.guaranteed_days), str(term.at_most_days)
    return say("guaranteed" if low == high else "guaranteed_range", value=written, low=low, high=high)


def margin(fact: FactBase, direction: Direction | None) -> tuple[Band, ...]:
    """The bands of a fact that only leaves small changes without notice; empty for any other fact."""
    match fact:
        case VolumeChange(mode="unilateral", band=Band(up_to_percent=Decimal()) as band):
            return (band,)
        case VolumeNotice():
            terms = binding(fact.terms, direction).terms
            return bands_of(terms) if all(map(_is_free, terms)) else ()
        case _:
            return ()


def free_bands(fact: FactBase, direction: Direction | None) -> tuple[Band, ...]:
    """The bands in which a fact leaves changes free of notice, whether or not it asks a notice of others."""
    alone = margin(fact, direction)
    if alone or not isinstance(fact, VolumeNotice):
        return alone
    return bands_of(binding(fact.terms, direction).free)


def unspoken_band(
    fact: FactBase, direction: Direction | None, peers: Sequence[FactBase] = ()
) -> tuple[Band, ...]:
    """The changes of which a notice says nothing, as it is only owed for larger ones: « de plus de 10 % ».

    Empty where one of `peers` leaves just these free: then they are spoken of, beside.
    """
    terms = binding(fact.terms, direction).terms if isinstance(fact, VolumeNotice) else ()
    edges = [
        (term.band.over_percent, not term.band.over_included)
        for term in terms
        if term.band is not None and term.band.over_percent is not None
    ]
    if not edges or len(edges) < len(terms):
        return ()
    least, is_in = min(edges)
    if all(any(_leaves_free(peer, term.direction, least) for peer in peers) for term in terms):
        return ()
    return (Band(up_to_percent=least, up_to_excluded=not is_in),)


def _leaves_free(fact: FactBase, direction: Direction, percent: Decimal) -> bool:
    """Whether a fact leaves changes in that direction free, up to that size."""
    free = [term for term in fact.terms if _is_free(term)] if isinstance(fact, VolumeNotice) else []
    return any(
        term.direction in (direction, "both")
        and term.band is not None
        and (term.band.up_to_percent or Decimal(0)) >= percent
        for term in free
    )


def conflict(facts: Iterable[Sequence[LeadTime]]) -> bool:
    """Whether two facts give different lead times for the same changes."""
    told: dict[tuple[Direction, Band | None], set[frozenset[Localised]]] = {}
    for terms in facts:
        for direction in _DIRECTIONS:
            own: dict[Band | None, set[Localised]] = {}
            for term in binding(terms, direction).terms:
                if not _is_free(term) and term.guaranteed_days is not None:
                    own.setdefault(term.band, set()).add(describe(term))
            for band, described in own.items():
                told.setdefault((direction, band), set()).add(frozenset(described))
    return any(len(different) > 1 for different in told.values())


def bands_of(terms: Iterable[LeadTime]) -> tuple[Band, ...]:
    """The sizes of change that the terms are for, where they say it."""
    return tuple(term.band for term in terms if term.band is not None)


def describe_bands(bands: Iterable[Band]) -> Localised:
    """The changes for which no notice is due."""
    return join(
        say("band_below" if band.up_to_excluded else "band_up_to", percent=percent(band.up_to_percent))
        for band in bands
    )


def _is_free(term: LeadTime) -> bool:
    return is_nil(term) and term.band is not None and term.band.up_to_percent is not None


def _written(term: LeadTime) -> Localised:
    if term.value is not None and term.unit is not None:
        return duration(term.value, term.unit, term.day_kind)
    return say("nothing") if term.relative is None else say("relative", code=term.relative)


def _same_measure(term: LeadTime, threshold: Duration) -> bool:
    exact_days = term.unit != "day" or (term.day_kind == threshold.day_kind != "unstated")
    return term.unit == threshold.unit and exact_days and term.relative is None and term.cap is None


def _range(term: LeadTime, month_of_30_days: bool) -> DayRange | None:
    if month_of_30_days and term.value is not None and term.unit in MONTHS_IN and term.cap is None:
        return _days(Duration(value=term.value, unit=term.unit), month_of_30_days)
    if term.guaranteed_days is None or term.at_most_days is None:
        return None
    return DayRange(term.guaranteed_days, term.at_most_days)


def _days(length: Duration, month_of_30_days: bool) -> DayRange:
    if month_of_30_days and length.unit in MONTHS_IN:
        days = int(length.value * Decimal(MONTHS_IN[length.unit] * CONVENTIONAL_MONTH))
        return DayRange(days, days)
    return duration_range(length.value, length.unit, length.day_kind)

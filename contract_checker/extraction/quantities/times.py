"""Durations and relative dates, read from folded text with their exact span."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from contract_checker.calendars import DayKind, DayRange, TimeUnit, duration_range
from contract_checker.extraction.language.wording import QuantityWording
from contract_checker.extraction.quantities.hours import hour_beside
from contract_checker.extraction.quantities.joined import joined, overlap
from contract_checker.extraction.quantities.lengths import length
from contract_checker.extraction.quantities.mention import TimeMention, day_kind_of, unit_of
from contract_checker.extraction.quantities.misread import misread_durations
from contract_checker.extraction.quantities.numbers import number
from contract_checker.extraction.quantities.relative import relative_dates

_BEFORE = 90  # characters before a duration that say how to take it
_HOURS_OF_A_DAY = 24
_SIXTY = 60
_REMEMBERED = 512
_UNTICKED = ("☐", "□", "[ ]")


@lru_cache(maxsize=_REMEMBERED)  # components ask for the same sentences one after the other
def time_mentions(text: str, wording: QuantityWording) -> tuple[TimeMention, ...]:
    """Every duration and relative date of `text`, in order; a relative date wins over what it holds."""
    relative = list(relative_dates(text, wording))
    taken = [(mention.start, mention.end) for mention in relative]
    none = [match.span() for match in wording.no_length.finditer(text)]
    split = list(_split(text, wording))
    taken += [(mention.start, mention.end) for mention in split]
    durations = [
        mention
        for mention in _durations(text, wording)
        if not any(start < mention.end and mention.start < end for start, end in taken)
        and not any(start < mention.end and mention.start < end for start, end in none)
        and not text[max(0, mention.start - 8) : mention.start].rstrip().endswith(_UNTICKED)
    ]
    ordered = sorted(relative + split + durations, key=lambda mention: mention.start)
    return tuple(joined(ordered, text, wording))


def mention_of(
    value: Decimal, unit: str, day_kind: str | None, wording: QuantityWording
) -> TimeMention | None:
    """A duration whose figure and unit were found apart, as in a table; None if it is too long to count."""
    factor, name = unit_of(unit, wording)
    kind = day_kind_of(day_kind, wording)
    days = length(value * factor, name, kind)
    return TimeMention(0, 0, value * factor, name, kind, days=days) if days else None


def _durations(text: str, wording: QuantityWording) -> Iterator[TimeMention]:
    for match in wording.durations.finditer(text):
        mention = _written(match, text, wording)
        if mention is not None:
            yield mention
    yield from misread_durations(text, wording)
    for match in wording.fixed.finditer(text):
        yield _fixed(match, text, wording)
    if any(sign in text for sign in wording.redaction_signs):
        for match in wording.redacted.finditer(text):
            _, unit = unit_of(match["unit"], wording)
            kind = day_kind_of(match["kind"], wording)
            yield TimeMention(match.start(), match.end(), None, unit, kind, redacted=True)


def _fixed(match: re.Match[str], text: str, wording: QuantityWording) -> TimeMention:
    """One word for a length: « sous quinzaine »; « la veille » is a date as well."""
    name = next(name for name in wording.fixed_durations if name in match.group())
    value, unit = wording.fixed_durations[name]
    days = duration_range(value, unit, "unstated")
    # « sous quinzaine » holds the word that makes it a maximum.
    is_cap = _is_cap(text, match.start() + match.group().index(name), match.end(), wording)
    is_eve = wording.eve.search(match.group()) is not None
    hour = hour_beside(text, *match.span(), wording) if is_eve else None
    relative = f"J-{value}" if is_eve else None
    return TimeMention(
        *match.span(), value, unit, days=days, is_cap=is_cap, relative=relative, time_of_day=hour
    )


def _split(text: str, wording: QuantityWording) -> Iterator[TimeMention]:
    """« 1 h 30 », where the words around make it a length and not a time of day."""
    for match in wording.split.finditer(text):
        if match["whole_unit"] or wording.lasting.search(text[max(0, match.start() - 40) : match.start()]):
            value = Decimal(match["whole"]) + Decimal(match["sixtieths"]) / _SIXTY
            _, unit = unit_of(match["unit"], wording)
            days = length(value, unit, "unstated")
            is_cap = _is_cap(text, match.start(), match.end(), wording)
            yield TimeMention(match.start(), match.end(), value, unit, days=days, is_cap=is_cap)


def _written(match: re.Match[str], text: str, wording: QuantityWording) -> TimeMention | None:
    value = number(match["first"], wording.language)
    if value is None:
        return None
    factor, unit = unit_of(match["unit"], wording)
    before = text[max(0, match.start() - _BEFORE) : match.start()]
    if unit == "hour" and _is_time_of_day(value, before, text[match.end() :], wording):
        return None
    kind = day_kind_of(match["kind"], wording)
    if kind == "franc" and unit != "day":
        kind = "unstated"  # « deux mois pleins »: only days are counted that way
    if _is_contradicted(match, value, wording):
        return TimeMention(match.start(), match.end(), None, unit, kind, contradictory=True)
    value *= factor
    if match["part"]:
        value += factor * next(part for name, part in wording.parts.items() if name in match["part"])
    upper = number(match["upper"], wording.language) if match["upper"] else None
    if upper is not None and wording.moves_before.search(before):
        value, upper = upper * factor, None
    if unit != "year" and length(value, unit, kind) is None:
        return None  # thirty years are a length, ten thousand days are a figure of something else
    highest = None if upper is None or upper * factor <= value else upper * factor
    return TimeMention(
        match.start(),
        match.end(),
        value,
        unit,
        kind,
        days=_days(value, highest, unit, kind),
        is_cap=_is_cap(text, match.start(), match.end(), wording),
        upper=highest,
    )


def _is_contradicted(match: re.Match[str], value: Decimal, wording: QuantityWording) -> bool:
    """Whether what stands in brackets is another length: « deux (3) mois », « un mois (45 jours) »."""
    second = number(match["second"], wording.language) if match["second"] else None
    if second is not None and second != value:
        return True
    third = number(match["third"], wording.language) if match["third"] else None
    if third is None:
        return False
    factor, unit = unit_of(match["unit"], wording)
    other_factor, other_unit = unit_of(match["third_unit"] or match["unit"], wording)
    if (factor, unit) == (other_factor, other_unit):
        return third != value
    first, other = (
        length(value * factor, unit, "unstated"),
        length(third * other_factor, other_unit, "unstated"),
    )
    return first is not None and other is not None and not overlap(first, other)


def _is_time_of_day(value: Decimal, before: str, after: str, wording: QuantityWording) -> bool:
    """« Avant 17 heures », « à 9 h »; « fixé à 4 heures » and « il a 4 heures pour » are lengths."""
    return (
        value <= _HOURS_OF_A_DAY
        and bool(wording.time_of_day.search(before))
        and not wording.measured.search(before)
        and not wording.of_something.match(after)
    )


def _days(value: Decimal, upper: Decimal | None, unit: TimeUnit, kind: DayKind) -> DayRange | None:
    if kind != "unstated" and unit in ("hour", "minute"):
        return None  # how many hours a worked day has is not said
    shortest = length(value, unit, kind)
    longest = shortest if upper is None else length(upper, unit, kind)
    return DayRange(shortest.guaranteed, longest.at_most) if shortest and longest else shortest


def _is_cap(text: str, start: int, end: int, wording: QuantityWording) -> bool:
    before, after = text[max(0, start - _BEFORE) : start], text[end : end + 25]
    if wording.until_before.search(before):
        return not wording.ahead_after.match(after)
    if wording.cap_negated.search(before):
        return True
    if wording.floor_before.search(before) or wording.floor_after.match(after):
        return False
    return bool(wording.cap_before.search(before) or wording.cap_after.match(after))

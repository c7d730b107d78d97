"""Durations and relative dates, read from folded text with their exact span."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from contract_checker.calendars import DayKind, DayRange, TimeUnit, duration_range
from contract_checker.extraction.language.wording import QuantityWording
from contract_checker.extraction.quantities.mention import TimeMention, day_kind_of, unit_of
from contract_checker.extraction.quantities.numbers import number
from contract_checker.extraction.quantities.relative import relative_dates

_LONGEST_DAYS = 3_650
_REMEMBERED = 512
_UNTICKED = ("☐", "□", "[ ]")


@lru_cache(maxsize=_REMEMBERED)  # components ask for the same sentences one after the other
def time_mentions(text: str, wording: QuantityWording) -> tuple[TimeMention, ...]:
    """Every duration and relative date of `text`, in order; a relative date wins over what it holds."""
    relative = list(relative_dates(text, wording))
    taken = [(mention.start, mention.end) for mention in relative]
    durations = [
        mention
        for mention in _durations(text, wording)
        if not any(start < mention.end and mention.start < end for start, end in taken)
        and not text[: mention.start].rstrip().endswith(_UNTICKED)
    ]
    return tuple(_equated(sorted(relative + durations, key=lambda mention: mention.start), text, wording))


def _equated(mentions: list[TimeMention], text: str, wording: QuantityWording) -> list[TimeMention]:
    """« 15 jours (soit un mois) » is one mention, contradictory if the two cannot be the same length."""
    merged: list[TimeMention] = []
    for mention in mentions:
        if merged and wording.equates.fullmatch(text[merged[-1].end : mention.start]):
            first = merged.pop()
            differs = bool(first.days and mention.days) and not _overlap(first.days, mention.days)
            mention = replace(
                first,
                end=mention.end,
                value=None if differs else first.value,
                days=None if differs else first.days,
                contradictory=differs,
            )
        merged.append(mention)
    return merged


def _overlap(one: DayRange | None, other: DayRange | None) -> bool:
    return (
        one is not None
        and other is not None
        and (one.guaranteed <= other.at_most and other.guaranteed <= one.at_most)
    )


def mention_of(
    value: Decimal, unit: str, day_kind: str | None, wording: QuantityWording
) -> TimeMention | None:
    """A duration whose figure and unit were found apart, as in a table; None if it is too long to count."""
    factor, name = unit_of(unit, wording)
    kind = day_kind_of(day_kind, wording)
    days = _range(value * factor, name, kind)
    return TimeMention(0, 0, value * factor, name, kind, days=days) if days else None


def _durations(text: str, wording: QuantityWording) -> Iterator[TimeMention]:
    for match in wording.durations.finditer(text):
        mention = _written(match, text, wording)
        if mention is not None:
            yield mention
    for match in wording.fixed.finditer(text):
        yield _fixed(match, text, wording)
    if any(sign in text for sign in wording.redaction_signs):
        for match in wording.redacted.finditer(text):
            _, unit = unit_of(match["unit"], wording)
            kind = day_kind_of(match["kind"], wording)
            yield TimeMention(match.start(), match.end(), None, unit, kind, redacted=True)


def _fixed(match: re.Match[str], text: str, wording: QuantityWording) -> TimeMention:
    name = next(name for name in wording.fixed_durations if name in match.group())
    value, unit = wording.fixed_durations[name]
    days = duration_range(value, unit, "unstated")
    # « sous quinzaine » holds the word that makes it a maximum.
    is_cap = _is_cap(text, match.start() + match.group().index(name), match.end(), wording)
    return TimeMention(match.start(), match.end(), value, unit, days=days, is_cap=is_cap)


def _written(match: re.Match[str], text: str, wording: QuantityWording) -> TimeMention | None:
    value = number(match["first"], wording.language)
    if value is None:
        return None
    factor, unit = unit_of(match["unit"], wording)
    if unit == "hour" and wording.time_of_day.search(text[max(0, match.start() - 20) : match.start()]):
        return None
    kind = day_kind_of(match["kind"], wording)
    if kind == "franc" and unit != "day":
        kind = "unstated"  # « deux mois pleins »: only days are counted that way
    others = [number(match[group], wording.language) for group in ("second", "third") if match[group]]
    if any(other is not None and other != value for other in others):
        return TimeMention(match.start(), match.end(), None, unit, kind, contradictory=True)
    value *= factor
    if match["half"]:
        value += factor / 2
    upper = number(match["upper"], wording.language) if match["upper"] else None
    if upper is not None and wording.moves_before.search(text[max(0, match.start() - 90) : match.start()]):
        value, upper = upper * factor, None
    days = _range(value, unit, kind)
    if days is None:
        return None
    if upper is not None and upper * factor > value:
        longest = _range(upper * factor, unit, kind)
        days = DayRange(days.guaranteed, longest.at_most if longest else days.at_most)
    is_cap = _is_cap(text, match.start(), match.end(), wording)
    return TimeMention(match.start(), match.end(), value, unit, kind, days=days, is_cap=is_cap)


def _range(value: Decimal, unit: TimeUnit, kind: DayKind) -> DayRange | None:
    longest = {"day": 1, "week": 7, "month": 31, "quarter": 92, "year": 366}.get(unit, 0)
    if value * longest > _LONGEST_DAYS or (
        unit != "day" and value != value.to_integral_value() and unit == "year"
    ):
        return None
    return duration_range(value, unit, kind)


def _is_cap(text: str, start: int, end: int, wording: QuantityWording) -> bool:
    before, after = text[max(0, start - 90) : start], text[end : end + 25]
    if wording.cap_negated.search(before):
        return True
    if wording.floor_before.search(before) or wording.floor_after.match(after):
        return False
    return bool(wording.cap_before.search(before) or wording.cap_after.match(after))

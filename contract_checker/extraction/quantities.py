"""Durations, relative dates and percentages, read from folded text with their exact span."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, lru_cache

from text_to_num import text2num

from contract_checker.calendars import (
    DayKind,
    DayRange,
    TimeUnit,
    duration_range,
    month_anchor_range,
    week_anchor_range,
)
from contract_checker.extraction.language.wording import QuantityWording

_LONGEST_DAYS = 3_650
_REMEMBERED = 512
_UNTICKED = ("☐", "□", "[ ]")


@dataclass(frozen=True)
class TimeMention:
    """A duration or a relative date, with the calendar days that it means.

    Attributes:
        start: offset in the text read.
        end: offset in the text read, excluded.
        value: number written; None for a relative date, a redaction, or words that contradict figures.
        relative: code of a relative date: ``M-1``, ``15 M-1``, ``S-2``, ``J-30``.
        days: range in calendar days; None when there is no figure, or two that differ.
        is_cap: the words give a maximum: « moins de 24 h ».
        period_start: the days are counted to the first day of a period, not to the change itself.
    """

    start: int
    end: int
    value: Decimal | None
    unit: TimeUnit | None
    day_kind: DayKind = "unstated"
    relative: str | None = None
    days: DayRange | None = None
    contradictory: bool = False
    redacted: bool = False
    is_cap: bool = False
    period_start: bool = False


@dataclass(frozen=True)
class PercentMention:
    """A percentage with its span."""

    start: int
    end: int
    value: Decimal


@cache
def number(text: str, language: str) -> Decimal | None:
    """The value of a number in digits or in words; None if it is neither."""
    digits = text.replace(" ", "").replace(",", ".")
    if re.fullmatch(r"\d+(?:\.\d+)?", digits):
        return Decimal(digits)
    try:
        return Decimal(text2num(text.replace("-", " "), language))
    except ValueError:
        return None


@lru_cache(maxsize=_REMEMBERED)  # components ask for the same sentences one after the other
def time_mentions(text: str, wording: QuantityWording) -> tuple[TimeMention, ...]:
    """Every duration and relative date of `text`, in order; a relative date wins over what it holds."""
    relative = list(_relative_dates(text, wording))
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
    factor, name = _unit(unit, wording)
    kind = _day_kind(day_kind, wording)
    days = _range(value * factor, name, kind)
    return TimeMention(0, 0, value * factor, name, kind, days=days) if days else None


def percent_mentions(text: str, wording: QuantityWording) -> list[PercentMention]:
    """Every percentage of `text`, in order."""
    found = []
    for match in wording.percentages.finditer(text):
        value = number(match["second"] or match["first"], wording.language)
        if value is not None:
            found.append(PercentMention(match.start(), match.end(), value))
    return found


def _durations(text: str, wording: QuantityWording) -> Iterator[TimeMention]:
    for match in wording.durations.finditer(text):
        mention = _written(match, text, wording)
        if mention is not None:
            yield mention
    for match in wording.fixed.finditer(text):
        yield _fixed(match, text, wording)
    if any(sign in text for sign in wording.redaction_signs):
        for match in wording.redacted.finditer(text):
            _, unit = _unit(match["unit"], wording)
            kind = _day_kind(match["kind"], wording)
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
    factor, unit = _unit(match["unit"], wording)
    if unit == "hour" and wording.time_of_day.search(text[max(0, match.start() - 20) : match.start()]):
        return None
    kind = _day_kind(match["kind"], wording)
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


def _unit(written: str, wording: QuantityWording) -> tuple[Decimal, TimeUnit]:
    bare = written.rstrip(".")
    return wording.units.get(bare) or wording.units[bare.rstrip("s")]


def _day_kind(written: str | None, wording: QuantityWording) -> DayKind:
    if not written:
        return "unstated"
    return next((kind for word, kind in wording.day_kinds.items() if word in written), "unstated")


def _is_cap(text: str, start: int, end: int, wording: QuantityWording) -> bool:
    before, after = text[max(0, start - 90) : start], text[end : end + 25]
    if wording.cap_negated.search(before):
        return True
    if wording.floor_before.search(before) or wording.floor_after.match(after):
        return False
    return bool(wording.cap_before.search(before) or wording.cap_after.match(after))


def _relative_dates(text: str, wording: QuantityWording) -> Iterator[TimeMention]:
    taken: list[tuple[int, int]] = []
    for pattern in wording.relative_dates:
        for match in pattern.finditer(text):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            mention = _relative(match, wording)
            if mention is not None:
                taken.append((match.start(), match.end()))
                yield mention


def _relative(match: re.Match[str], wording: QuantityWording) -> TimeMention | None:
    groups = match.groupdict()
    if groups.get("count"):
        unit: TimeUnit = "day" if groups["count"] in "jdt" else "hour"
        kind = _day_kind(groups.get("kind"), wording)
        days = duration_range(Decimal(groups["days"]), unit, kind)
        code = f"{groups['count'].upper()}-{groups['days']}"
        return TimeMention(match.start(), match.end(), Decimal(groups["days"]), unit, kind, code, days)
    if "weekday" in groups:
        return _week_anchor(match, groups, wording)
    return _month_anchor(match, groups, wording)


def _week_anchor(
    match: re.Match[str], groups: dict[str, str | None], wording: QuantityWording
) -> TimeMention | None:
    weeks = int(groups.get("weeks") or 1)
    name = groups.get("weekday") or groups.get("weekday_after")
    weekday = wording.weekdays.index(name) if name else None
    code = f"S-{weeks}" if name is None else f"{name} S-{weeks}"
    days = week_anchor_range(weeks, weekday)
    return TimeMention(match.start(), match.end(), None, None, "unstated", code, days, period_start=True)


def _month_anchor(
    match: re.Match[str], groups: dict[str, str | None], wording: QuantityWording
) -> TimeMention | None:
    months = int(groups.get("months") or wording.ordinals.get(groups.get("ordinal") or "", 1))
    if not 1 <= months <= 12:
        return None
    edge = groups.get("edge") or ""
    if groups.get("after"):
        code, days = f"M-{months}", month_anchor_range(months, "any")
    elif groups.get("day"):
        day = number(_plain_day(groups["day"] or ""), wording.language)
        if day is None or not 1 <= day <= 31:
            return None
        code, days = f"{int(day)} M-{months}", month_anchor_range(months, int(day))
    elif not edge:
        code, days = f"M-{months}", month_anchor_range(months, "any")
    elif "fin" in edge or "dernier" in edge or "end" in edge or "last" in edge:
        code, days = f"fin M-{months}", month_anchor_range(months, "end")
    elif groups.get("worked"):
        code, days = f"1er jour {groups['worked']} M-{months}", month_anchor_range(months, "first_worked")
    else:
        code, days = f"1 M-{months}", month_anchor_range(months, "start")
    return TimeMention(match.start(), match.end(), None, None, "unstated", code, days, period_start=True)


def _plain_day(written: str) -> str:
    return (
        "1"
        if written in ("premier", "1er", "first", "1st")
        else re.sub(r"(?<=\d)(?:st|nd|rd|th)$", "", written)
    )

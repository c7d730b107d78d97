"""Relative dates: « M-1 », « le 15 du mois précédent », « J-30 »."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from contract_checker.calendars import TimeUnit, duration_range, month_anchor_range, week_anchor_range
from contract_checker.extraction.language.wording import QuantityWording
from contract_checker.extraction.quantities.ahead import cardinal
from contract_checker.extraction.quantities.hours import hour_beside
from contract_checker.extraction.quantities.mention import TimeMention, day_kind_of
from contract_checker.extraction.quantities.numbers import number

_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")  # codes are French
_WRITTEN = {"ouvre": "ouvré"}  # folded text has lost the accent that the code of a date keeps


def relative_dates(text: str, wording: QuantityWording) -> Iterator[TimeMention]:
    """The relative dates of `text`, the most telling pattern first; none overlaps another."""
    taken: list[tuple[int, int]] = []
    for pattern in wording.relative_dates:
        for match in pattern.finditer(text):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            mention = _relative(match, wording)
            if mention is not None:
                taken.append((match.start(), match.end()))
                yield replace(mention, time_of_day=hour_beside(text, *match.span(), wording))


def _relative(match: re.Match[str], wording: QuantityWording) -> TimeMention | None:
    groups = match.groupdict()
    if groups.get("count"):
        unit: TimeUnit = "day" if groups["count"] in "jdt" else "hour"
        kind = day_kind_of(groups.get("kind"), wording)
        days = duration_range(Decimal(groups["days"]), unit, kind)
        code = f"{'J' if unit == 'day' else 'H'}-{groups['days']}"
        return TimeMention(match.start(), match.end(), Decimal(groups["days"]), unit, kind, code, days)
    if "weekday" in groups:
        return _week_anchor(match, groups, wording)
    return _month_anchor(match, groups, wording)


def _week_anchor(
    match: re.Match[str], groups: dict[str, str | None], wording: QuantityWording
) -> TimeMention | None:
    weeks = int(groups.get("weeks") or wording.ordinals.get(groups.get("ordinal") or "", 1))
    name = groups.get("weekday") or groups.get("weekday_after")
    weekday = wording.weekdays.index(name) if name else None
    code = f"S-{weeks}" if weekday is None else f"{_WEEKDAYS[weekday]} S-{weeks}"
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
        # On any day of that month, and so by its end; how long it gives depends on the day.
        code, days = f"fin M-{months}", month_anchor_range(months, "any")
    elif groups.get("day"):
        day = _day_of_month(groups["day"] or "", wording)
        if day is None or not 1 <= day <= 31:
            return None
        code, days = f"{int(day)} M-{months}", month_anchor_range(months, int(day))
    elif not edge:
        code, days = f"M-{months}", month_anchor_range(months, "any")
    elif "fin" in edge or "dernier" in edge or "end" in edge or "last" in edge:
        code, days = f"fin M-{months}", month_anchor_range(months, "end")
    elif groups.get("worked"):
        worked = _WRITTEN.get(groups["worked"] or "", groups["worked"])
        code, days = f"1er jour {worked} M-{months}", month_anchor_range(months, "first_worked")
    else:
        code, days = f"1 M-{months}", month_anchor_range(months, "start")
    return TimeMention(match.start(), match.end(), None, None, "unstated", code, days, period_start=True)


def _day_of_month(written: str, wording: QuantityWording) -> Decimal | None:
    """« 15 », « quinze », "15th", "fifteenth"."""
    if written in ("premier", "1er", "first", "1st"):
        return Decimal(1)
    plain = re.sub(r"(?<=\d)(?:st|nd|rd|th)$", "", written)
    return number(plain, wording.language) or number(cardinal(plain, wording), wording.language)

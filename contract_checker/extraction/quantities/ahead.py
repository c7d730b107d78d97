"""Days from a request to its effect: « J+30 », « 1er du mois suivant », « le 15 mai pour le 1er juin »."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Final

from contract_checker.calendars import DayRange, TimeUnit, month_anchor_range, week_anchor_range
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording
from contract_checker.extraction.quantities.lengths import length
from contract_checker.extraction.quantities.mention import TimeMention, day_kind_of, unit_of
from contract_checker.extraction.quantities.numbers import number

_COUNTED: Final[dict[str, TimeUnit]] = {"j": "day", "d": "day", "t": "day", "h": "hour", "s": "week"}
_DAYS_OF_A_WEEK: Final = 7
_MOST_MONTHS: Final = 12
_MOST_WEEKS: Final = 26
_MOST_DAYS: Final = 200  # from a date to the one that it is asked for; more, and it is another year's
_YEARS: Final = (2023, 2024)  # the second has a 29 February
_BEFORE: Final = 170  # characters before a day that say what happens then
_Read = Callable[[re.Match[str], QuantityWording], TimeMention | None]


def ahead_mentions(text: str, wording: QuantityWording) -> Iterator[TimeMention]:
    """How long after the request its effect is, where the words count the days from there.

    Nothing but a lead time is written so, and a day that something else happens on is: the reader must know
    that the sentence is about the effect of a request. The end of a month is left out: a relative date counts
    back from the month of the effect, and nobody knows whether that is dated its last day or the day after.
    """
    ahead = wording.ahead
    taken: list[tuple[int, int]] = []
    readers: tuple[tuple[Pattern, _Read], ...] = (
        (ahead.mondays, _monday),
        (ahead.month_starts, _start_of_month),
        (ahead.plus, _plus),
        (ahead.ordinals, _ordinal),
        (ahead.weekdays, _weekdays),
        (ahead.within, _within),
    )
    for pairs in ahead.date_pairs:
        for match in pairs.finditer(text):
            mention = _dates(match, wording)
            if mention is not None:
                taken.append(match.span())
                yield mention  # « avant le 15 mai » says when at the latest it is asked for
    for pattern, read in readers:
        for match in pattern.finditer(text):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            mention = read(match, wording)
            if mention is not None:
                taken.append(match.span())
                yield from _told(mention, text, wording)


def _told(mention: TimeMention, text: str, wording: QuantityWording) -> Iterator[TimeMention]:
    """The mention, as a maximum if the words make it one; nothing if something else happens then."""
    before, after = text[max(0, mention.start - _BEFORE) : mention.start], text[mention.end :]
    if wording.ahead.other_before.search(before):
        return
    if not (wording.ahead.at_most_before.search(before) or wording.ahead.at_most_after.match(after)):
        yield mention
    elif mention.value is not None:
        yield replace(mention, is_cap=True)


def _of(
    match: re.Match[str], value: Decimal, unit: TimeUnit, kind: str | None, wording: QuantityWording
) -> TimeMention | None:
    day_kind = day_kind_of(kind, wording)
    days = length(value, unit, day_kind)
    if not value or days is None:
        return None
    return TimeMention(*match.span(), value, unit, day_kind, days=days, ahead=True)


def _plus(match: re.Match[str], wording: QuantityWording) -> TimeMention | None:
    return _of(match, Decimal(match["days"]), _COUNTED[match["count"]], match["kind"], wording)


def _ordinal(match: re.Match[str], wording: QuantityWording) -> TimeMention | None:
    """« Le quarantième jour » comes after forty days, « la sixième semaine » begins after five.

    Without the request that it is counted from, only a day on which something takes effect is one.
    """
    value = number(cardinal(match["ordinal"], wording), wording.language)
    factor, unit = unit_of(match["unit"], wording)
    if value is None or factor != 1:
        return None
    if not match["anchor"]:
        before = match.string[max(0, match.start() - _BEFORE) : match.start()]
        if unit != "day" or not wording.ahead.effect_before.search(before):
            return None
    if unit == "month":
        return _month(match, int(value))
    return _of(match, value if unit == "day" else value - 1, unit, match["kind"], wording)


def _monday(match: re.Match[str], wording: QuantityWording) -> TimeMention | None:
    """« Le lundi de la troisième semaine qui suit »: asked for on any day of the third week before."""
    before = match.string[max(0, match.start() - _BEFORE) : match.start()]
    if not (match["anchor"] or wording.ahead.effect_before.search(before)):
        return None
    ordinal = cardinal(match["ordinal"] or match["nth"] or "", wording)
    weeks = 2 if match["after_next"] else number(ordinal, wording.language)
    if not weeks or weeks > _MOST_WEEKS:
        return None
    days, code = week_anchor_range(int(weeks)), f"S-{int(weeks)}"
    return TimeMention(*match.span(), None, None, relative=code, days=days, period_start=True, ahead=True)


def cardinal(ordinal: str, wording: QuantityWording) -> str:
    """« Trente » of « trentième », « 31 » of « 31e »."""
    spelled = wording.ahead.spelled
    for stem in (ordinal, wording.ahead.ending.sub("", ordinal)):
        for short, whole in spelled.items():
            if stem.endswith(short):
                return stem.removesuffix(short) + whole
    return wording.ahead.ending.sub("", ordinal)


def _start_of_month(match: re.Match[str], wording: QuantityWording) -> TimeMention | None:
    return _month(match, _months(match, wording))


def _months(match: re.Match[str], wording: QuantityWording) -> int:
    if match["number"]:
        return int(match["number"])
    if not match["months"]:
        return 1
    return int(number(cardinal(match["months"], wording), wording.language) or 0)


def _month(match: re.Match[str], months: int) -> TimeMention | None:
    """Asked for on any day of a month, and so by its end; how long it gives depends on the day."""
    if not 1 <= months <= _MOST_MONTHS:
        return None
    days, code = month_anchor_range(months, "any"), f"fin M-{months}"
    return TimeMention(*match.span(), None, None, relative=code, days=days, period_start=True, ahead=True)


def _weekdays(match: re.Match[str], wording: QuantityWording) -> TimeMention | None:
    ahead = wording.ahead
    days = (
        ahead.weekday_names.index(match["due"]) - ahead.weekday_names.index(match["asked"])
    ) % _DAYS_OF_A_WEEK
    weeks = dict(ahead.weeks_later).get(match["later"] or "")
    if weeks is not None:
        days += weeks * _DAYS_OF_A_WEEK
    elif not days and match["later"]:
        days = _DAYS_OF_A_WEEK
    return _of(match, Decimal(days), "day", None, wording)


def _within(match: re.Match[str], wording: QuantityWording) -> TimeMention | None:
    _, unit = unit_of(match["unit"], wording)
    mention = _of(match, Decimal(1), unit, None, wording)
    return replace(mention, is_cap=True) if mention else None


def _dates(match: re.Match[str], wording: QuantityWording) -> TimeMention | None:
    """From the date by which something is asked for to that of its effect, in days of the calendar."""
    asked, due = (_day_of_year(match, which, wording) for which in ("asked", "due"))
    lengths = sorted(_apart(asked, due, year) for year in _YEARS)
    if not 0 < lengths[0] <= lengths[-1] <= _MOST_DAYS:
        return None
    days = DayRange(lengths[0], lengths[-1])
    return TimeMention(*match.span(), Decimal(lengths[0]), "day", "calendar", days=days, ahead=True)


def _day_of_year(match: re.Match[str], which: str, wording: QuantityWording) -> tuple[int, int]:
    month, day = match[f"{which}_month"], match[f"{which}_day"]
    digits = "".join(filter(str.isdecimal, day))
    return int(month) if month.isdecimal() else wording.ahead.months[month], int(digits or 1)


def _apart(asked: tuple[int, int], due: tuple[int, int], year: int) -> int:
    """Days from `asked` to the next `due`; none if the calendar has no such day."""
    try:
        first, last = date(year, *asked), date(year, *due)
        return ((last if last > first else last.replace(year=year + 1)) - first).days
    except ValueError:
        return 0

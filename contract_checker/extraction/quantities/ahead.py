"""Days from a request to its effect: « J+30 », « au quarantième jour », « fin du mois suivant »."""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Final

from contract_checker.calendars import TimeUnit, month_anchor_range
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording
from contract_checker.extraction.quantities.lengths import length
from contract_checker.extraction.quantities.mention import TimeMention, day_kind_of, unit_of
from contract_checker.extraction.quantities.numbers import number

_COUNTED: Final[dict[str, TimeUnit]] = {"j": "day", "d": "day", "t": "day", "h": "hour", "s": "week"}
_DAYS_OF_A_WEEK: Final = 7
_MOST_MONTHS: Final = 12
_Read = Callable[[re.Match[str], QuantityWording], TimeMention | None]


def ahead_mentions(text: str, wording: QuantityWording) -> Iterator[TimeMention]:
    """How long after the request its effect is, where the words count the days from there.

    Nothing but a lead time is written so, and a day that something else happens on is: the reader must know
    that the sentence is about the effect of a request.
    """
    ahead = wording.ahead
    taken: list[tuple[int, int]] = []
    readers: tuple[tuple[Pattern, _Read], ...] = (
        (ahead.month_ends, _end_of_month),
        (ahead.month_starts, _start_of_month),
        (ahead.plus, _plus),
        (ahead.ordinals, _ordinal),
        (ahead.weekdays, _weekdays),
    )
    for pattern, read in readers:
        for match in pattern.finditer(text):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            mention = read(match, wording)
            if mention is not None:
                taken.append(match.span())
                yield mention


def _of(
    match: re.Match[str], value: Decimal, unit: TimeUnit, kind: str | None, wording: QuantityWording
) -> TimeMention | None:
    day_kind = day_kind_of(kind, wording)
    days = length(value, unit, day_kind)
    return (
        TimeMention(*match.span(), value, unit, day_kind, days=days, ahead=True) if value and days else None
    )


def _plus(match: re.Match[str], wording: QuantityWording) -> TimeMention | None:
    return _of(match, Decimal(match["days"]), _COUNTED[match["count"]], match["kind"], wording)


def _ordinal(match: re.Match[str], wording: QuantityWording) -> TimeMention | None:
    value = number(_cardinal(match["ordinal"], wording), wording.language)
    if value is None:
        return None
    factor, unit = unit_of(match["unit"], wording)
    return _of(match, value * factor, unit, match["kind"], wording)


def _cardinal(ordinal: str, wording: QuantityWording) -> str:
    """« Trente » of « trentième », « 31 » of « 31e »."""
    spelled = wording.ahead.spelled
    for stem in (ordinal, wording.ahead.ending.sub("", ordinal)):
        for short, whole in spelled.items():
            if stem.endswith(short):
                return stem.removesuffix(short) + whole
    return wording.ahead.ending.sub("", ordinal)


def _end_of_month(match: re.Match[str], wording: QuantityWording) -> TimeMention | None:
    return _month(match, _months(match, wording) + 1)


def _start_of_month(match: re.Match[str], wording: QuantityWording) -> TimeMention | None:
    return _month(match, _months(match, wording))


def _months(match: re.Match[str], wording: QuantityWording) -> int:
    return int(match["number"] or wording.ahead.month_numbers.get(match["months"] or "", 1))


def _month(match: re.Match[str], months: int) -> TimeMention | None:
    """Asked for on any day of a month, and so by its end; how long it gives depends on the day."""
    if not 1 <= months <= _MOST_MONTHS:
        return None
    days = month_anchor_range(months, "any")
    return TimeMention(
        *match.span(), None, None, relative=f"fin M-{months}", days=days, period_start=True, ahead=True
    )


def _weekdays(match: re.Match[str], wording: QuantityWording) -> TimeMention | None:
    names = wording.ahead.weekday_names
    days = (names.index(match["due"]) - names.index(match["asked"])) % _DAYS_OF_A_WEEK
    if not days:
        if not match["later"]:
            return None
        days = _DAYS_OF_A_WEEK
    if match["later"] and wording.ahead.a_week_later.search(match["later"]):
        days += _DAYS_OF_A_WEEK
    return _of(match, Decimal(days), "day", None, wording)

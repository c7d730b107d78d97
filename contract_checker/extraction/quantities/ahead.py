"""Days from a request to its effect: « J+30 », « au quarantième jour », « le 1er du mois suivant »."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
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
    value = number(_cardinal(match["ordinal"], wording), wording.language)
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


def _cardinal(ordinal: str, wording: QuantityWording) -> str:
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
    return int(number(_cardinal(match["months"], wording), wording.language) or 0)


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

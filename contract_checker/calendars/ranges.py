"""How many calendar days a stipulated delay guarantees, over every day it could start on.

« Un mois » is 28 to 31 days, « 20 jours ouvrés » at least 26: a figure in a report must hold whatever
the date, so each function gives the shortest and the longest delay over the days of `FIRST`–`LAST`,
with the public holidays of metropolitan France. The day of the act is not counted and months end on the
same day number (code de procédure civile, articles 640 to 642, applied by analogy).
"""

import math
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Final, NamedTuple, assert_never

from .anchors import MonthDay, month_anchor
from .lengths import (
    DAYS_IN_WEEK,
    MINUTES_IN,
    MONTHS_IN,
    DayKind,
    TimeUnit,
    WorkedKind,
    add_months,
    months_and_days,
)
from .work_calendar import WorkCalendar

FIRST = date(2004, 1, 1)
LAST = date(2032, 12, 31)

_METROPOLE: Final = WorkCalendar()
LONGEST_COUNT = 3_650  # days; ten years are more than any lead time


class DayRange(NamedTuple):
    """Calendar days that are always guaranteed, and the most that the same words can mean."""

    guaranteed: int
    at_most: int


@cache
def duration_range(value: Decimal, unit: TimeUnit, day_kind: DayKind) -> DayRange:
    """Shortest and longest length, in calendar days, of `value` units counted from any day.

    A part of a day is not a day: 36 hours guarantee 1 day and are at most 2. The half of a month is
    fifteen days.

    Raises:
        ValueError: if the delay is longer than `LONGEST_COUNT` days can be counted in the calendar.
    """
    if unit == "day" and value > LONGEST_COUNT:
        raise ValueError(f"{value} days are more than can be counted ({LONGEST_COUNT}).")
    match unit:
        case "minute" | "hour":
            days = value * MINUTES_IN[unit] / (24 * 60)
            return DayRange(math.floor(days), math.ceil(days))
        case "day":
            return _days(value, day_kind)
        case "week":
            return DayRange(math.floor(value * DAYS_IN_WEEK), math.ceil(value * DAYS_IN_WEEK))
        case "month" | "quarter" | "year":
            return _months(value * MONTHS_IN[unit])
        case _:
            assert_never(unit)


@cache
def month_anchor_range(months_before: int, day: MonthDay) -> DayRange:
    """Days from a day of the month M-`months_before` to the first day of month M.

    `day` is the day of that month, its ``end``, its ``start``, its ``first_worked`` day, or ``any`` day
    of it: « le 15 du mois M-1 » gives 14 to 17, « fin M-2 » 29 to 32, « à M-2 » 29 to 62.
    """
    delays: list[int] = []
    for period_start in _month_starts():
        earliest, latest = month_anchor(period_start, months_before, day, _METROPOLE)
        delays += [(period_start - latest).days, (period_start - earliest).days]
    return DayRange(min(delays), max(delays))


def week_anchor_range(weeks_before: int, weekday: int | None = None) -> DayRange:
    """Days from `weekday` (0 is Monday; None is any day) of week S-`weeks_before` to Monday of week S."""
    if weekday is None:
        return DayRange(7 * weeks_before - 6, 7 * weeks_before)
    return DayRange(7 * weeks_before - weekday, 7 * weeks_before - weekday)


def _days(value: Decimal, day_kind: DayKind) -> DayRange:
    match day_kind:
        case "calendar" | "unstated":
            return DayRange(math.floor(value), math.ceil(value))
        case "franc":
            # Neither the first nor the last day counts, so the effect is one day later.
            return DayRange(math.floor(value) + 1, math.ceil(value) + 1)
        case "ouvre" | "ouvrable":
            return _worked_days(math.ceil(value), day_kind)
        case _:
            assert_never(day_kind)


def _worked_days(count: int, day_kind: WorkedKind) -> DayRange:
    if count <= 0:
        return DayRange(0, 0)
    counts = _METROPOLE.counted_days(day_kind)
    first_without = counts.day(counts.up_to(LAST) - count + 1)
    ranks = counts.up_to_each(FIRST, first_without)
    delays = [
        counts.ordinals[rank + count - 1] - start for start, rank in enumerate(ranks, FIRST.toordinal())
    ]
    return DayRange(min(delays), max(delays))


def _months(months: Decimal) -> DayRange:
    whole, extra = months_and_days(months)
    lengths = [(add_months(start, whole) - start).days for start in _all_days()]
    return DayRange(min(lengths) + math.floor(extra), max(lengths) + math.ceil(extra))


@cache
def _all_days() -> tuple[date, ...]:
    # Eight years hold every month length, leap years included.
    return tuple(FIRST + timedelta(days=offset) for offset in range(8 * 365 + 2))


@cache
def _month_starts() -> tuple[date, ...]:
    return tuple(
        date(year, month, 1) for year in range(FIRST.year + 4, LAST.year + 1) for month in range(1, 13)
    )

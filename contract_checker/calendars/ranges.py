"""How many calendar days a stipulated delay guarantees, over every day it could start on.

« Un mois » is 28 to 31 days, « 20 jours ouvrés » at least 26: a figure in a report must hold whatever
the date, so each function gives the shortest and the longest delay over the days of `FIRST`–`LAST`,
with the public holidays of metropolitan France. The day of the act is not counted and months end on the
same day number (code de procédure civile, articles 640 to 642, applied by analogy).
"""

from bisect import bisect_right
from datetime import date, timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from functools import cache
from typing import Literal, NamedTuple, assert_never

TimeUnit = Literal["minute", "hour", "day", "week", "month", "quarter", "year"]
DayKind = Literal["calendar", "ouvre", "ouvrable", "franc", "unstated"]

FIRST = date(2004, 1, 1)
LAST = date(2032, 12, 31)

_MONTHS_IN: dict[str, int] = {"month": 1, "quarter": 3, "year": 12}
_MINUTES_IN: dict[str, int] = {"minute": 1, "hour": 60}
_HALF_MONTH_DAYS = 15
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
            days = value * _MINUTES_IN[unit] / (24 * 60)
            return DayRange(_floor(days), _ceiling(days))
        case "day":
            return _days(value, day_kind)
        case "week":
            return DayRange(_floor(value * 7), _ceiling(value * 7))
        case "month" | "quarter" | "year":
            return _months(value * _MONTHS_IN[unit])
        case _:
            assert_never(unit)


@cache
def month_anchor_range(
    months_before: int, day: int | Literal["start", "end", "any", "first_worked"]
) -> DayRange:
    """Days from a day of the month M-`months_before` to the first day of month M.

    `day` is the day of that month, its ``end``, its ``start``, its ``first_worked`` day, or ``any`` day
    of it: « le 15 du mois M-1 » gives 14 to 17, « fin M-2 » 29 to 32, « à M-2 » 29 to 62.
    """
    delays: list[int] = []
    for period_start in _month_starts():
        anchor_month = _add_months(period_start, -months_before)
        month_end = _add_months(anchor_month, 1) - timedelta(days=1)
        if day == "any":
            delays += [(period_start - month_end).days, (period_start - anchor_month).days]
        else:
            delays.append((period_start - _day_of_month(anchor_month, month_end, day)).days)
    return DayRange(min(delays), max(delays))


def week_anchor_range(weeks_before: int, weekday: int | None = None) -> DayRange:
    """Days from `weekday` (0 is Monday; None is any day) of week S-`weeks_before` to Monday of week S."""
    if weekday is None:
        return DayRange(7 * weeks_before - 6, 7 * weeks_before)
    return DayRange(7 * weeks_before - weekday, 7 * weeks_before - weekday)


def _floor(number: Decimal) -> int:
    return int(number.to_integral_value(ROUND_FLOOR))


def _ceiling(number: Decimal) -> int:
    return int(number.to_integral_value(ROUND_CEILING))


def _days(value: Decimal, day_kind: DayKind) -> DayRange:
    match day_kind:
        case "calendar" | "unstated":
            return DayRange(_floor(value), _ceiling(value))
        case "franc":
            # Neither the first nor the last day counts, so the effect is one day later.
            return DayRange(_floor(value) + 1, _ceiling(value) + 1)
        case "ouvre" | "ouvrable":
            return _worked_days(_ceiling(value), day_kind)
        case _:
            assert_never(day_kind)


def _worked_days(count: int, day_kind: Literal["ouvre", "ouvrable"]) -> DayRange:
    if count <= 0:
        return DayRange(0, 0)
    counted = _counted_days(day_kind)
    starts = range(FIRST.toordinal(), counted[-count])
    delays = [counted[bisect_right(counted, start) + count - 1] - start for start in starts]
    return DayRange(min(delays), max(delays))


@cache
def _counted_days(day_kind: Literal["ouvre", "ouvrable"]) -> list[int]:
    import holidays  # imported here: most documents count calendar days only

    closed = {
        day.toordinal() for day in holidays.country_holidays("FR", years=range(FIRST.year, LAST.year + 1))
    }
    last_weekday = 4 if day_kind == "ouvre" else 5
    return [
        ordinal
        for ordinal in range(FIRST.toordinal(), LAST.toordinal() + 1)
        if date.fromordinal(ordinal).weekday() <= last_weekday and ordinal not in closed
    ]


def _months(months: Decimal) -> DayRange:
    whole = _floor(months)
    extra = (months - whole) * 2 * _HALF_MONTH_DAYS
    lengths = [(_add_months(start, whole) - start).days for start in _all_days()]
    return DayRange(min(lengths) + _floor(extra), max(lengths) + _ceiling(extra))


@cache
def _all_days() -> tuple[date, ...]:
    # Eight years hold every month length, leap years included.
    return tuple(FIRST + timedelta(days=offset) for offset in range(8 * 365 + 2))


def _add_months(day: date, months: int) -> date:
    month_index = day.year * 12 + day.month - 1 + months
    year, month = divmod(month_index, 12)
    following = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    last_day = (following - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last_day))


@cache
def _month_starts() -> tuple[date, ...]:
    return tuple(
        date(year, month, 1) for year in range(FIRST.year + 4, LAST.year + 1) for month in range(1, 13)
    )


def _day_of_month(
    month_start: date, month_end: date, day: int | Literal["start", "end", "first_worked"]
) -> date:
    match day:
        case "start":
            return month_start
        case "end":
            return month_end
        case "first_worked":
            counted = _counted_days("ouvre")
            return date.fromordinal(counted[bisect_right(counted, month_start.toordinal() - 1)])
        case int():
            return min(month_start + timedelta(days=day - 1), month_end)
        case _:
            assert_never(day)

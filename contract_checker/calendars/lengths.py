"""Lengths of time as written, and the steps of whole months and days that they are counted in."""

import math
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Final, Literal, NamedTuple, assert_never

from contract_checker.errors import OutsideCalendar

TimeUnit = Literal["minute", "hour", "day", "week", "month", "quarter", "year"]
DayKind = Literal["calendar", "ouvre", "ouvrable", "franc", "unstated"]
WorkedKind = Literal["ouvre", "ouvrable"]

MONTHS_IN: Final[dict[str, int]] = {"month": 1, "quarter": 3, "year": 12}
MINUTES_IN: Final[dict[str, int]] = {"minute": 1, "hour": 60}
DAYS_IN_WEEK: Final = 7
HALF_MONTH_DAYS: Final = 15
_MINUTES_IN_DAY: Final = 24 * 60
_REMEMBERED: Final = 1_024


class Length(NamedTuple):
    """A length of time as written: « 30 jours ouvrés »."""

    value: Decimal
    unit: TimeUnit
    day_kind: DayKind = "unstated"


class Steps(NamedTuple):
    """A length as it is counted: whole months first, then days.

    Attributes:
        months: calendar months, to the same day number.
        days: days after them, or alone.
        worked: kind of the days that count; None if every day does.
        is_franc: neither the first nor the last day counts, whatever is said of the first one.
    """

    months: int = 0
    days: int = 0
    worked: WorkedKind | None = None
    is_franc: bool = False

    @property
    def is_nothing(self) -> bool:
        """Whether nothing is to be waited for."""
        return self.months == 0 and self.days == 0


@lru_cache(maxsize=_REMEMBERED)
def steps_of(length: Length) -> Steps:
    """How `length` is counted; a part of a day is a whole one, and less than nothing is nothing.

    Weeks, months and what is longer have their calendar length, whatever kind of days is beside them.
    """
    value, unit, kind = length
    if value <= 0:
        return Steps()
    worked = kind if kind == "ouvre" or kind == "ouvrable" else None
    match unit:
        case "minute" | "hour":
            return Steps(0, math.ceil(value * MINUTES_IN[unit] / _MINUTES_IN_DAY), worked)
        case "day":
            is_franc = kind == "franc"
            return Steps(0, math.ceil(value) + is_franc, worked, is_franc)
        case "week":
            return Steps(0, math.ceil(value * DAYS_IN_WEEK))
        case "month" | "quarter" | "year":
            whole, extra = months_and_days(value * MONTHS_IN[unit])
            return Steps(whole, math.ceil(extra))
        case _:
            assert_never(unit)


def months_and_days(months: Decimal) -> tuple[int, Decimal]:
    """Whole months, and the days of what is left: the half of a month is fifteen days."""
    whole = math.floor(months)
    return whole, (months - whole) * 2 * HALF_MONTH_DAYS


def add_months(day: date, months: int) -> date:
    """The same day number `months` later, or the last day of a month that has no such number."""
    if months == 0:
        return day
    first = first_of_month(day, months)
    return first.replace(day=min(day.day, end_of_month(first).day))


def first_of_month(day: date, months: int = 0) -> date:
    """The first day of the month that comes `months` after the one of `day`."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year < date.max.year:
        raise OutsideCalendar(f"{months} months from {day} is no date: check the length and the year.")
    return date(year, month + 1, 1)


def end_of_month(day: date) -> date:
    """The last day of the month of `day`."""
    return first_of_month(day, 1) - timedelta(days=1)


def add_days(day: date, days: int) -> date:
    """The day `days` later.

    Raises:
        OutsideCalendar: if no date is that far.
    """
    try:
        return day + timedelta(days=days)
    except OverflowError as error:
        raise OutsideCalendar(f"{days} days from {day} is no date: check the length and the year.") from error

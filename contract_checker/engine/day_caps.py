"""How a length of time compares with the longest one allowed, in calendar days of the real calendar."""

from decimal import Decimal
from typing import Final, Literal

from contract_checker.calendars import DayRange, duration_range
from contract_checker.facts import Duration

from .lead_times import MONTHS_IN

_LONGEST: Final = Decimal(3_650)  # days: as far as the calendar counts, and longer than any cap


def within(read: Duration, cap: Duration) -> Literal["met", "breach", "unclear"]:
    """Met or breach when it is so on every start day, unclear between; exact for months against months."""
    if read.unit in MONTHS_IN and cap.unit in MONTHS_IN:
        return "met" if read.value * MONTHS_IN[read.unit] <= cap.value * MONTHS_IN[cap.unit] else "breach"
    return range_within(days_in(read), cap)


def range_within(read: DayRange, cap: Duration) -> Literal["met", "breach", "unclear"]:
    """As `within`, for a range of calendar days."""
    allowed = days_in(cap)
    if read.at_most <= allowed.guaranteed:
        return "met"
    return "breach" if read.guaranteed > allowed.at_most else "unclear"


def days_in(length: Duration) -> DayRange:
    """The shortest and the longest that `length` can be, in calendar days."""
    value = min(length.value, _LONGEST) if length.unit == "day" else length.value
    return duration_range(value, length.unit, length.day_kind)

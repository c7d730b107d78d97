"""Counting days by the real calendar: the one place that knows public holidays."""

from contract_checker.calendars.ranges import (
    DayKind,
    DayRange,
    TimeUnit,
    duration_range,
    month_anchor_range,
    week_anchor_range,
)

__all__ = [
    "DayKind",
    "DayRange",
    "TimeUnit",
    "duration_range",
    "month_anchor_range",
    "week_anchor_range",
]

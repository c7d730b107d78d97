"""Counting days by the real calendar: the one place that knows public holidays."""

from .anchors import (
    Anchor,
    CountAnchor,
    MonthAnchor,
    MonthDay,
    WeekAnchor,
    anchored_deadline,
    month_anchor,
    parse_relative,
    week_anchor,
)
from .explanation import CountedDay, explain
from .lengths import DayKind, Length, TimeUnit
from .notice import FirstDay, Roll, earliest_effect, earliest_instant, latest_start, margin, rolled
from .public_holidays import Territory
from .ranges import DayRange, duration_range, month_anchor_range, week_anchor_range
from .work_calendar import Reason, WorkCalendar

__all__ = [
    "Anchor",
    "CountAnchor",
    "CountedDay",
    "DayKind",
    "DayRange",
    "FirstDay",
    "Length",
    "MonthAnchor",
    "MonthDay",
    "Reason",
    "Roll",
    "Territory",
    "TimeUnit",
    "WeekAnchor",
    "WorkCalendar",
    "anchored_deadline",
    "duration_range",
    "earliest_effect",
    "earliest_instant",
    "explain",
    "latest_start",
    "margin",
    "month_anchor",
    "month_anchor_range",
    "parse_relative",
    "rolled",
    "week_anchor",
    "week_anchor_range",
]

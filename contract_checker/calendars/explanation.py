"""The count of a notice, day by day, for a reader who wants to follow it."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from .lengths import Length, steps_of
from .notice import FirstDay, Roll, earliest_effect
from .work_calendar import Reason, WorkCalendar


class CountedDay(NamedTuple):
    """A day of a notice.

    Attributes:
        day: the date.
        counted: whether it counts.
        number: its number among the days that count, from 1; None if it does not.
        reason: why it does not; None too for the day of the act.
        holiday: French name of the public holiday that it is, counted or not.
    """

    day: date
    counted: bool
    number: int | None
    reason: Reason | None
    holiday: str | None


def explain(
    start: date,
    effect: date,
    length: Length,
    calendar: WorkCalendar,
    *,
    first_day: FirstDay = "excluded",
    roll: Roll = None,
) -> tuple[CountedDay, ...]:
    """Every day from `start` to `effect`, or to the earliest one possible if that is later.

    The days of months and weeks are numbered as calendar days.

    Raises:
        OutsideCalendar: if a day is outside the years whose public holidays are known.
    """
    earliest = earliest_effect(start, length, calendar, first_day=first_day, roll=roll)
    return tuple(_days(start, max(effect, earliest), length, calendar, first_day))


def _days(
    start: date, last: date, length: Length, calendar: WorkCalendar, first_day: FirstDay
) -> Iterator[CountedDay]:
    steps = steps_of(length)
    kind = steps.worked or "calendar"
    is_included = first_day == "included" and not steps.is_franc
    number = 0
    for offset in range((last - start).days + 1):
        day = start + timedelta(days=offset)
        reason = calendar.why_not_counted(day, kind)
        counted = reason is None and (day > start or is_included)
        number += counted
        yield CountedDay(day, counted, number if counted else None, reason, calendar.holiday(day))

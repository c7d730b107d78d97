"""When a notice that starts on a day lets a change take effect, and when it must start for a given day.

The day of the act is not counted and the effect may fall on the last day that is: thirty days from
1 March end on 31 March. Months end on the same day number, or on the last day of a month that has none
(code de procédure civile, articles 640 to 642, applied by analogy).
"""

from datetime import date, datetime, time, timedelta
from typing import Final, Literal

from .lengths import (
    MINUTES_IN,
    DayKind,
    Length,
    Steps,
    WorkedKind,
    add_days,
    add_months,
    end_of_month,
    first_of_month,
    steps_of,
)
from .work_calendar import SATURDAY, WorkCalendar

Roll = WorkedKind | Literal["weekday"] | None
"""Kind of the days on which alone a notice may end; « weekday » is a jour ouvrable that is no Saturday."""
FirstDay = Literal["excluded", "included"]

_DAY: Final = timedelta(days=1)


def earliest_effect(
    start: date,
    length: Length,
    calendar: WorkCalendar,
    *,
    first_day: FirstDay = "excluded",
    roll: Roll = None,
) -> date:
    """The first day on which a change may take effect when its notice starts on `start`.

    Args:
        start: day on which the request is sent, or received.
        length: the notice owed; of hours, as many whole days as they need.
        calendar: which days count.
        first_day: whether `start` counts itself; never among clear days (francs).
        roll: kind of the days on which alone a notice may end; otherwise it ends on the next one.

    Raises:
        OutsideCalendar: if worked days are counted beyond the years whose public holidays are known.
    """
    steps = steps_of(length)
    if steps.is_nothing:
        return start
    is_included = first_day == "included" and not steps.is_franc
    if steps.worked is not None:
        last = calendar.nth_counted(add_days(start, -1) if is_included else start, steps.days, steps.worked)
    else:
        last = _last_day(start, steps, is_included)
    return rolled(last, roll, calendar)


def latest_start(
    effect: date,
    length: Length,
    calendar: WorkCalendar,
    *,
    first_day: FirstDay = "excluded",
    roll: Roll = None,
) -> date:
    """The last day on which the notice could start: the greatest whose `earliest_effect` is not later.

    Raises:
        OutsideCalendar: if worked days are counted beyond the years whose public holidays are known.
    """
    steps = steps_of(length)
    if steps.is_nothing:
        return effect
    is_included = first_day == "included" and not steps.is_franc
    last = _rolled_back(effect, roll, calendar)
    if steps.worked is not None:
        counts = calendar.counted_days(steps.worked)
        first_counted = counts.day(counts.up_to(last) - steps.days + 1)
        return first_counted if is_included else first_counted - _DAY
    end = add_days(last, -steps.days)
    if is_included:
        return add_months(add_days(end, 1), -steps.months)
    if steps.months and end == end_of_month(end):
        return end_of_month(first_of_month(end, -steps.months))
    return add_months(end, -steps.months)


def earliest_instant(
    start: datetime,
    length: Length,
    calendar: WorkCalendar,
    *,
    first_day: FirstDay = "excluded",
    roll: Roll = None,
) -> datetime:
    """The first instant at which a change may take effect, in naive local time like `start`.

    « 48 heures » are exact hours from `start`; « 48 heures ouvrées » are hours of days that count, of
    24 hours each. Hours that end on a day without work are moved to the first instant of the next worked
    one if `roll` asks for it. Days and what is longer end at the first instant of their `earliest_effect`.
    """
    if length.unit not in MINUTES_IN:
        return _midnight(earliest_effect(start.date(), length, calendar, first_day=first_day, roll=roll))
    lasting = timedelta(seconds=round(length.value * MINUTES_IN[length.unit] * 60))
    if lasting <= timedelta():
        return start
    kind = length.day_kind
    end = _after_worked(start, lasting, kind, calendar) if kind in ("ouvre", "ouvrable") else start + lasting
    if roll is None:
        return end
    last_day = (end - timedelta.resolution).date()  # midnight still belongs to the day that ends
    worked = rolled(last_day, roll, calendar)
    return end if worked == last_day else _midnight(worked)


def rolled(day: date, roll: Roll, calendar: WorkCalendar) -> date:
    """`day`, or the next one on which a notice may end.

    A last day on « un samedi, un dimanche ou un jour férié » is put off to the next jour ouvrable (code de
    procédure civile, article 642): as a Saturday is one of these, the next one that is not put off itself.
    """
    if roll is None:
        return day
    if roll != "weekday":
        return calendar.next_worked(day, roll)
    found = calendar.next_worked(day, "ouvrable")
    while found.weekday() == SATURDAY:
        found = calendar.next_worked(found + _DAY, "ouvrable")
    return found


def _rolled_back(day: date, roll: Roll, calendar: WorkCalendar) -> date:
    """`day`, or the last one before it on which a notice may end."""
    if roll is None:
        return day
    if roll != "weekday":
        return calendar.last_worked(day, roll)
    found = calendar.last_worked(day, "ouvrable")
    while found.weekday() == SATURDAY:
        found = calendar.last_worked(found - _DAY, "ouvrable")
    return found


def margin(effect: date, earliest: date, kind: DayKind, calendar: WorkCalendar) -> int:
    """How many days that count are given beyond `earliest`; negative when `effect` comes before it."""
    return calendar.counted_between(earliest, effect, kind)


def _last_day(start: date, steps: Steps, is_included: bool) -> date:
    if not is_included:
        return add_days(add_months(start, steps.months), steps.days)
    # « Un mois » from the 1st, which counts, ends on the last day of that month.
    first = first_of_month(start, steps.months)
    return add_days(first, min(start.day - 1, end_of_month(first).day) - 1 + steps.days)


def _after_worked(start: datetime, lasting: timedelta, kind: DayKind, calendar: WorkCalendar) -> datetime:
    if not calendar.is_counted(start.date(), kind):
        start = _midnight(calendar.nth_counted(start.date(), 1, kind))
    day = start.date()
    whole_days, rest = divmod(start - _midnight(day) + lasting, _DAY)
    if rest:
        return _midnight(calendar.nth_counted(day, whole_days, kind)) + rest
    return _midnight(calendar.nth_counted(day, whole_days - 1, kind)) + _DAY


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())

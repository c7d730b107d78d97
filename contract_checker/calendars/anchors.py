"""Deadlines that a month, a week or a day later fixes: « le 15 du mois M-1 », « S-2 », « J-30 »."""

import re
from datetime import date
from decimal import Decimal
from typing import Final, Literal, NamedTuple, assert_never

from .lengths import DayKind, Length, WorkedKind, add_days, end_of_month, first_of_month
from .notice import latest_start
from .work_calendar import WorkCalendar

MonthDay = int | Literal["start", "end", "any", "first_worked"]

_WEEKDAYS: Final = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_MONTH_CODE: Final = re.compile(
    r"(?:(?P<day>[1-9]|[12][0-9]|3[01]) |(?P<end>fin) "
    r"|1er jour (?P<worked>ouvré|ouvrable|business|working) )?"
    r"M-(?P<months>[1-9]|1[0-2])"
)
_WEEK_CODE: Final = re.compile(rf"(?:(?P<weekday>{'|'.join(_WEEKDAYS)}) )?S-(?P<weeks>0|[1-9][0-9]?)")
_COUNT_CODE: Final = re.compile(r"(?P<letter>[JDTH])-(?P<count>[0-9]{1,3})")


class MonthAnchor(NamedTuple):
    """« 15 M-1 »: a day of the month that comes `months` before the one of the change."""

    months: int
    day: MonthDay
    worked: WorkedKind = "ouvre"


class WeekAnchor(NamedTuple):
    """« jeudi S-2 »: a day (0 is Monday, None any) of the week that comes `weeks` before."""

    weeks: int
    weekday: int | None


class CountAnchor(NamedTuple):
    """« J-30 », « H-48 »: so many days or hours before the change itself."""

    length: Length


Anchor = MonthAnchor | WeekAnchor | CountAnchor


def parse_relative(code: str, day_kind: DayKind = "unstated") -> Anchor | None:
    """What the code of a relative date says; None for any other text.

    The codes are ``M-1``, ``15 M-1``, ``fin M-2``, ``1er jour ouvré M-1`` (``ouvrable``; ``business`` and
    ``working`` from English), ``S-2``, ``jeudi S-2``, ``J-30`` (as ``D-30``, ``T-30``) and ``H-48``. No code
    has a time of day.

    Args:
        code: as `LeadTime.relative` has it.
        day_kind: how the days of ``J-30`` are counted, which the code does not say.
    """
    if match := _MONTH_CODE.fullmatch(code):
        worked: WorkedKind = "ouvrable" if match["worked"] == "ouvrable" else "ouvre"
        return MonthAnchor(int(match["months"]), _month_day(match), worked)
    if match := _WEEK_CODE.fullmatch(code):
        return WeekAnchor(
            int(match["weeks"]), _WEEKDAYS.index(match["weekday"]) if match["weekday"] else None
        )
    if match := _COUNT_CODE.fullmatch(code):
        unit: Literal["hour", "day"] = "hour" if match["letter"] == "H" else "day"
        return CountAnchor(Length(Decimal(match["count"]), unit, day_kind))
    return None


def anchored_deadline(effect: date, anchor: Anchor, calendar: WorkCalendar) -> tuple[date, date]:
    """First and last day that the deadline can be for the month, the week or the day of `effect`.

    Both are the same when the anchor names one day. Hours that are not whole days leave two, since the
    hour of the effect is not known.
    """
    match anchor:
        case MonthAnchor(months, day, worked):
            return month_anchor(effect, months, day, calendar, worked)
        case WeekAnchor(weeks, weekday):
            return week_anchor(effect, weeks, weekday)
        case CountAnchor(length):
            return latest_start(effect, length, calendar), latest_start(effect, _whole(length), calendar)
        case _:
            assert_never(anchor)


def month_anchor(
    period_day: date,
    months_before: int,
    day: MonthDay,
    calendar: WorkCalendar,
    worked: WorkedKind = "ouvre",
) -> tuple[date, date]:
    """First and last day that « le 15 du mois M-1 » can be, for the month that holds `period_day`.

    Args:
        period_day: any day of month M.
        months_before: 1 for M-1.
        day: number of the day, or the last one of a month that has no such number; ``start``, ``end`` or
            ``first_worked``; ``any`` is the whole month.
        calendar: which days are worked.
        worked: kind of the first worked day.
    """
    first = first_of_month(period_day, -months_before)
    last = end_of_month(first)
    match day:
        case "any":
            return first, last
        case "start":
            return first, first
        case "end":
            return last, last
        case "first_worked":
            found = calendar.next_worked(first, worked)
            return found, found
        case int():
            found = first.replace(day=min(day, last.day))
            return found, found
        case _:
            assert_never(day)


def week_anchor(period_day: date, weeks_before: int, weekday: int | None) -> tuple[date, date]:
    """First and last day that « jeudi S-2 » can be, for the week, from its Monday, of `period_day`."""
    monday = add_days(period_day, -period_day.weekday() - 7 * weeks_before)
    if weekday is None:
        return monday, add_days(monday, 6)
    found = add_days(monday, weekday)
    return found, found


def _month_day(match: re.Match[str]) -> MonthDay:
    if match["worked"]:
        return "first_worked"
    if match["end"]:
        return "end"
    return int(match["day"]) if match["day"] else "any"


def _whole(length: Length) -> Length:
    """The whole days of hours: 36 hours are one."""
    if length.unit != "hour":
        return length
    return Length(length.value // 24, "day", length.day_kind)

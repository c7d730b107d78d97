"""A count that a reader follows day by day."""

from datetime import date
from decimal import Decimal

from contract_checker.calendars import CountedDay, DayKind, Length, WorkCalendar, explain

METROPOLE = WorkCalendar()


def two_days(kind: DayKind) -> Length:
    return Length(Decimal(2), "day", kind)


def test_each_day_is_counted_or_says_why_not() -> None:
    calendar = WorkCalendar(closings=frozenset({date(2025, 5, 2)}))
    assert explain(date(2025, 4, 30), date(2025, 5, 2), two_days("ouvre"), calendar) == (
        CountedDay(date(2025, 4, 30), False, None, None, None),  # the day of the act
        CountedDay(date(2025, 5, 1), False, None, "holiday", "Fête du Travail"),
        CountedDay(date(2025, 5, 2), False, None, "closing", None),
        CountedDay(date(2025, 5, 3), False, None, "saturday", None),
        CountedDay(date(2025, 5, 4), False, None, "sunday", None),
        CountedDay(date(2025, 5, 5), True, 1, None, None),
        CountedDay(date(2025, 5, 6), True, 2, None, None),
    )


def test_calendar_days_count_on_a_holiday_that_is_still_named() -> None:
    assert explain(date(2025, 4, 30), date(2025, 5, 3), two_days("calendar"), METROPOLE) == (
        CountedDay(date(2025, 4, 30), False, None, None, None),
        CountedDay(date(2025, 5, 1), True, 1, None, "Fête du Travail"),
        CountedDay(date(2025, 5, 2), True, 2, None, None),
        CountedDay(date(2025, 5, 3), True, 3, None, None),  # until the effect, which came later
    )


def test_the_first_day_counts_if_asked() -> None:
    days = explain(date(2025, 4, 30), date(2025, 4, 30), two_days("ouvre"), METROPOLE, first_day="included")
    assert [(day.day.day, day.number) for day in days] == [(30, 1), (1, None), (2, 2)]


def test_clear_days_leave_the_first_and_the_last_out() -> None:
    days = explain(date(2025, 3, 3), date(2025, 3, 4), two_days("franc"), METROPOLE, first_day="included")
    assert [(day.day.day, day.number) for day in days] == [(3, None), (4, 1), (5, 2), (6, 3)]


def test_a_month_of_jours_ouvres_is_followed_by_its_calendar_days() -> None:
    days = explain(date(2025, 3, 3), date(2025, 3, 3), Length(Decimal(1), "month", "ouvre"), METROPOLE)
    assert [days[-1].day, days[-1].number] == [date(2025, 4, 3), 31]


def test_the_days_reach_a_moved_end() -> None:
    days = explain(date(2025, 3, 6), date(2025, 3, 7), two_days("calendar"), METROPOLE, roll="ouvre")
    assert days[-1] == CountedDay(date(2025, 3, 10), True, 4, None, None)

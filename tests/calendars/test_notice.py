"""The day on which a change may take effect, derived by hand on the calendars of 2024 to 2026."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from contract_checker.calendars import (
    DayKind,
    FirstDay,
    Length,
    Roll,
    Territory,
    TimeUnit,
    WorkCalendar,
    earliest_effect,
    earliest_instant,
    latest_start,
    margin,
)
from contract_checker.errors import OutsideCalendar

METROPOLE = WorkCalendar()
SATURDAY = date(2025, 3, 1)
SUNDAY = date(2025, 3, 2)
MONDAY = date(2025, 3, 3)


def length(value: str, unit: TimeUnit = "day", kind: DayKind = "unstated") -> Length:
    return Length(Decimal(value), unit, kind)


@pytest.mark.parametrize(
    ("start", "value", "kind", "effect"),
    [
        (SATURDAY, "30", "calendar", date(2025, 3, 31)),
        (SATURDAY, "30", "unstated", date(2025, 3, 31)),
        (MONDAY, "15", "franc", date(2025, 3, 19)),  # neither 3 March nor the fifteenth day after count
        (MONDAY, "5", "ouvre", date(2025, 3, 10)),
        (MONDAY, "5", "ouvrable", date(2025, 3, 8)),  # a Saturday
        (SUNDAY, "5", "ouvre", date(2025, 3, 7)),  # sent on a Sunday, the Monday counts
        (SUNDAY, "5", "ouvrable", date(2025, 3, 7)),
        (SATURDAY, "1", "ouvre", MONDAY),
        (date(2025, 4, 30), "3", "ouvre", date(2025, 5, 6)),  # 2, 5 and 6 May
        (date(2025, 4, 30), "3", "ouvrable", date(2025, 5, 5)),  # 2, 3 and 5 May
        (date(2025, 10, 30), "2", "ouvrable", date(2025, 11, 3)),  # All Saints' Day is a Saturday
        (date(2025, 12, 30), "3", "ouvre", date(2026, 1, 5)),  # 31 December, 2 and 5 January
        (MONDAY, "2.5", "calendar", date(2025, 3, 6)),  # a part of a day is a day
        (MONDAY, "2.5", "ouvre", date(2025, 3, 6)),
        (MONDAY, "0", "ouvre", MONDAY),
        (SUNDAY, "0", "calendar", SUNDAY),
    ],
)
def test_days_are_counted_by_their_kind(start: date, value: str, kind: DayKind, effect: date) -> None:
    assert earliest_effect(start, length(value, kind=kind), METROPOLE) == effect


@pytest.mark.parametrize(
    ("start", "value", "unit", "effect"),
    [
        (date(2025, 1, 31), "1", "month", date(2025, 2, 28)),
        (date(2024, 1, 31), "1", "month", date(2024, 2, 29)),
        (date(2025, 2, 28), "1", "month", date(2025, 3, 28)),  # the same number, not the end
        (date(2024, 2, 29), "1", "year", date(2025, 2, 28)),
        (date(2024, 11, 30), "3", "month", date(2025, 2, 28)),
        (date(2025, 3, 15), "1", "quarter", date(2025, 6, 15)),
        (date(2025, 1, 31), "1.5", "month", date(2025, 3, 15)),  # 28 February and fifteen days
        (MONDAY, "0.5", "month", date(2025, 3, 18)),
        (MONDAY, "2", "week", date(2025, 3, 17)),
        (MONDAY, "1.5", "week", date(2025, 3, 14)),  # ten days and a half
        (MONDAY, "48", "hour", date(2025, 3, 5)),
        (MONDAY, "36", "hour", date(2025, 3, 5)),
        (MONDAY, "90", "minute", date(2025, 3, 4)),
    ],
)
def test_other_units_are_counted_by_the_calendar(
    start: date, value: str, unit: TimeUnit, effect: date
) -> None:
    assert earliest_effect(start, length(value, unit), METROPOLE) == effect


def test_months_and_weeks_keep_their_length_beside_a_kind_of_days() -> None:
    assert earliest_effect(MONDAY, length("1", "month", "ouvre"), METROPOLE) == date(2025, 4, 3)
    assert earliest_effect(MONDAY, length("2", "week", "ouvrable"), METROPOLE) == date(2025, 3, 17)


@pytest.mark.parametrize(
    ("start", "value", "unit", "kind", "effect"),
    [
        (SATURDAY, "30", "day", "calendar", date(2025, 3, 30)),
        (SATURDAY, "1", "day", "calendar", SATURDAY),
        (MONDAY, "5", "day", "ouvre", date(2025, 3, 7)),
        (SUNDAY, "5", "day", "ouvre", date(2025, 3, 7)),  # a Sunday does not count anyway
        (MONDAY, "15", "day", "franc", date(2025, 3, 19)),  # the words exclude it
        (SATURDAY, "1", "month", "unstated", date(2025, 3, 31)),
        (date(2025, 3, 15), "1", "month", "unstated", date(2025, 4, 14)),
        (date(2025, 1, 31), "1", "month", "unstated", date(2025, 2, 28)),
        (MONDAY, "2", "week", "unstated", date(2025, 3, 16)),
        (MONDAY, "0", "day", "unstated", MONDAY),
    ],
)
def test_the_first_day_counts_if_asked(
    start: date, value: str, unit: TimeUnit, kind: DayKind, effect: date
) -> None:
    found = earliest_effect(start, length(value, unit, kind), METROPOLE, first_day="included")
    assert found == effect


@pytest.mark.parametrize(
    ("start", "value", "roll", "effect"),
    [
        (date(2025, 5, 1), "30", None, date(2025, 5, 31)),  # a Saturday
        (date(2025, 5, 1), "30", "ouvrable", date(2025, 5, 31)),
        (date(2025, 5, 1), "30", "ouvre", date(2025, 6, 2)),
        (date(2025, 5, 1), "31", "ouvrable", date(2025, 6, 2)),  # a Sunday
        (date(2025, 5, 1), "30", "weekday", date(2025, 6, 2)),  # a Saturday that is moved
        (date(2025, 5, 9), "20", "weekday", date(2025, 5, 30)),  # Ascension Day
        (
            date(2025, 8, 5),
            "10",
            "weekday",
            date(2025, 8, 18),
        ),  # a Friday 15 August: not the Saturday after it
        (date(2025, 8, 5), "10", "ouvrable", date(2025, 8, 16)),  # where a Saturday will do
        (date(2025, 5, 30), "10", "ouvrable", date(2025, 6, 10)),  # Pentecost Monday
        (date(2025, 5, 30), "8", "ouvre", date(2025, 6, 10)),  # the Saturday before it
        (date(2025, 5, 30), "7", "ouvre", date(2025, 6, 6)),  # a Friday stays
        (date(2025, 5, 31), "0", "ouvre", date(2025, 5, 31)),  # no notice, nothing to move
    ],
)
def test_a_last_day_without_work_is_moved_only_if_asked(
    start: date, value: str, roll: Roll, effect: date
) -> None:
    assert earliest_effect(start, length(value), METROPOLE, roll=roll) == effect


def test_saturday_that_ends_jours_ouvrables_is_moved_to_a_jour_ouvre() -> None:
    assert earliest_effect(MONDAY, length("5", kind="ouvrable"), METROPOLE, roll="ouvre") == date(2025, 3, 10)


@pytest.mark.parametrize(
    ("territory", "start", "effect"),
    [
        ("metropole", date(2025, 4, 17), date(2025, 4, 18)),
        ("alsace_moselle", date(2025, 4, 17), date(2025, 4, 22)),  # Good Friday to Easter Monday
        ("metropole", date(2025, 12, 24), date(2025, 12, 26)),
        ("alsace_moselle", date(2025, 12, 24), date(2025, 12, 29)),
        ("martinique", date(2025, 5, 21), date(2025, 5, 23)),
        ("guadeloupe", date(2025, 5, 26), date(2025, 5, 28)),
        ("guyane", date(2025, 6, 9), date(2025, 6, 11)),
        ("reunion", date(2024, 12, 19), date(2024, 12, 23)),  # 20 December 2024 is a Friday
    ],
)
def test_holidays_are_those_of_the_territory(territory: Territory, start: date, effect: date) -> None:
    assert earliest_effect(start, length("1", kind="ouvre"), WorkCalendar(territory)) == effect


@pytest.mark.parametrize(
    ("kind", "effect"),
    [
        ("ouvre", date(2025, 12, 30)),  # 29 and 30 December
        ("ouvrable", date(2025, 12, 27)),  # 26 and 27: the law does not know who is closed
        ("calendar", date(2025, 12, 26)),
    ],
)
def test_closings_are_no_jours_ouvres(kind: DayKind, effect: date) -> None:
    calendar = WorkCalendar(closings=frozenset({date(2025, 12, 26)}))
    assert earliest_effect(date(2025, 12, 24), length("2", kind=kind), calendar) == effect


def test_a_contract_defines_its_jours_ouvres() -> None:
    tuesday_to_saturday = WorkCalendar(worked_weekdays=frozenset({1, 2, 3, 4, 5}))
    saturday = date(2025, 3, 8)
    assert earliest_effect(saturday, length("1", kind="ouvre"), tuesday_to_saturday) == date(2025, 3, 11)


@pytest.mark.parametrize(
    ("effect", "value", "unit", "kind", "first_day", "roll", "start"),
    [
        (date(2025, 3, 31), "30", "day", "calendar", "excluded", None, SATURDAY),
        (date(2025, 3, 10), "5", "day", "ouvre", "excluded", None, MONDAY),
        (date(2025, 3, 9), "5", "day", "ouvre", "excluded", None, SUNDAY),  # the fifth ends on the Friday
        (date(2025, 3, 7), "5", "day", "ouvre", "included", None, MONDAY),
        (date(2025, 2, 28), "1", "month", "unstated", "excluded", None, date(2025, 1, 31)),
        (date(2025, 3, 30), "1", "month", "unstated", "excluded", None, date(2025, 2, 28)),
        (date(2025, 3, 31), "1", "month", "unstated", "included", None, SATURDAY),
        (date(2025, 6, 1), "30", "day", "unstated", "excluded", "ouvre", date(2025, 4, 30)),  # by 30 May
        (date(2025, 6, 1), "0", "day", "unstated", "excluded", "ouvre", date(2025, 6, 1)),
    ],
)
def test_notice_starts_by_a_last_day(
    effect: date, value: str, unit: TimeUnit, kind: DayKind, first_day: FirstDay, roll: Roll, start: date
) -> None:
    found = latest_start(effect, length(value, unit, kind), METROPOLE, first_day=first_day, roll=roll)
    assert found == start


FRIDAY_AFTERNOON = datetime(2025, 3, 7, 15)


@pytest.mark.parametrize(
    ("start", "value", "unit", "kind", "instant"),
    [
        (FRIDAY_AFTERNOON, "48", "hour", "unstated", datetime(2025, 3, 9, 15)),
        (FRIDAY_AFTERNOON, "48", "hour", "ouvre", datetime(2025, 3, 11, 15)),  # 9 h, 24 h, 15 h
        (FRIDAY_AFTERNOON, "48", "hour", "ouvrable", datetime(2025, 3, 10, 15)),
        (datetime(2025, 3, 8, 10), "24", "hour", "ouvre", datetime(2025, 3, 11)),  # the whole Monday
        (datetime(2025, 4, 30, 12), "24", "hour", "ouvre", datetime(2025, 5, 2, 12)),  # over 1 May
        (datetime(2025, 3, 6), "48", "hour", "ouvre", datetime(2025, 3, 8)),  # Friday at 24 h
        (FRIDAY_AFTERNOON, "90", "minute", "unstated", datetime(2025, 3, 7, 16, 30)),
        (FRIDAY_AFTERNOON, "1.5", "hour", "ouvre", datetime(2025, 3, 7, 16, 30)),
        (FRIDAY_AFTERNOON, "0", "hour", "ouvre", FRIDAY_AFTERNOON),
        (FRIDAY_AFTERNOON, "2", "day", "unstated", datetime(2025, 3, 9)),
        (FRIDAY_AFTERNOON, "1", "month", "unstated", datetime(2025, 4, 7)),
    ],
)
def test_hours_run_from_the_instant(
    start: datetime, value: str, unit: TimeUnit, kind: DayKind, instant: datetime
) -> None:
    assert earliest_instant(start, length(value, unit, kind), METROPOLE) == instant


def test_a_part_of_an_hour_is_exact_to_the_second() -> None:
    hour_and_forty_minutes = Length(1 + Decimal(40) / 60, "hour", "unstated")
    end = earliest_instant(FRIDAY_AFTERNOON, hour_and_forty_minutes, METROPOLE)
    assert end == datetime(2025, 3, 7, 16, 40)


@pytest.mark.parametrize(
    ("start", "roll", "instant"),
    [
        (FRIDAY_AFTERNOON, "ouvre", datetime(2025, 3, 10)),  # would end on the Sunday
        (datetime(2025, 3, 6), "ouvre", datetime(2025, 3, 8)),  # ends with the Friday
        (datetime(2025, 3, 6, 0, 1), "ouvre", datetime(2025, 3, 10)),
        (datetime(2025, 3, 6, 0, 1), "ouvrable", datetime(2025, 3, 8, 0, 1)),
    ],
)
def test_hours_that_end_on_a_day_without_work_are_moved_only_if_asked(
    start: datetime, roll: Roll, instant: datetime
) -> None:
    assert earliest_instant(start, length("48", "hour"), METROPOLE, roll=roll) == instant


@pytest.mark.parametrize(
    ("effect", "kind", "days"),
    [
        (date(2025, 4, 4), "ouvre", 4),
        (date(2025, 4, 6), "ouvre", 4),
        (date(2025, 4, 6), "ouvrable", 5),
        (date(2025, 4, 6), "calendar", 6),
        (date(2025, 3, 31), "ouvre", 0),
        (date(2025, 3, 28), "ouvre", -1),  # the Monday itself
        (date(2025, 3, 28), "franc", -3),
    ],
)
def test_margin_is_what_is_given_beyond_or_lacks(effect: date, kind: DayKind, days: int) -> None:
    assert margin(effect, date(2025, 3, 31), kind, METROPOLE) == days


@pytest.mark.parametrize(
    ("start", "asked"),
    [
        (date(1999, 12, 31), length("1", kind="ouvre")),
        (date(2046, 1, 1), length("1", kind="ouvre")),
        (date(2045, 12, 1), length("40", kind="ouvre")),
        (date(2025, 3, 1), length("10000000", kind="calendar")),
        (date(2025, 3, 1), length("10000", "year")),
    ],
)
def test_a_count_that_leaves_the_calendar_says_so(start: date, asked: Length) -> None:
    with pytest.raises(OutsideCalendar, match="check"):
        earliest_effect(start, asked, METROPOLE)


def test_a_start_before_the_calendar_says_so() -> None:
    with pytest.raises(OutsideCalendar, match="2000 to 2045"):
        latest_start(date(2000, 1, 10), length("40", kind="ouvre"), METROPOLE)


def test_calendar_days_need_no_holidays() -> None:
    assert earliest_effect(date(1999, 12, 2), length("30"), METROPOLE) == date(2000, 1, 1)

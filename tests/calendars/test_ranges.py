from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

import pytest

from contract_checker.calendars import (
    DayKind,
    DayRange,
    Length,
    TimeUnit,
    WorkCalendar,
    duration_range,
    earliest_effect,
    month_anchor_range,
    week_anchor_range,
)


@pytest.mark.parametrize(
    ("value", "unit", "day_kind", "guaranteed", "at_most"),
    [
        ("30", "day", "calendar", 30, 30),
        ("30", "day", "unstated", 30, 30),
        ("15", "day", "franc", 16, 16),  # neither the first nor the last day counts
        ("1", "month", "unstated", 28, 31),
        ("2", "month", "unstated", 59, 62),  # January and February, July and August
        ("3", "month", "unstated", 89, 92),
        ("1.5", "month", "unstated", 43, 46),  # half a month is fifteen days
        ("1", "quarter", "unstated", 89, 92),
        ("1", "year", "unstated", 365, 366),
        ("6", "week", "unstated", 42, 42),
        ("48", "hour", "unstated", 2, 2),
        ("36", "hour", "unstated", 1, 2),
        ("90", "minute", "unstated", 0, 1),
    ],
)
def test_duration_is_given_in_calendar_days(
    value: str, unit: TimeUnit, day_kind: DayKind, guaranteed: int, at_most: int
) -> None:
    assert duration_range(Decimal(value), unit, day_kind) == DayRange(guaranteed, at_most)


@pytest.mark.parametrize(
    ("days", "day_kind", "guaranteed"),
    [
        (5, "ouvre", 5),  # asked on a Sunday, the fifth worked day is the Friday
        (20, "ouvre", 26),
        (22, "ouvre", 30),
        (25, "ouvrable", 29),
    ],
)
def test_worked_days_guarantee_the_shortest_run_of_the_calendar(
    days: int, day_kind: DayKind, guaranteed: int
) -> None:
    assert duration_range(Decimal(days), "day", day_kind).guaranteed == guaranteed


def test_public_holidays_lengthen_a_run_of_worked_days() -> None:
    # Without holidays twenty worked days never take more than 28.
    assert duration_range(Decimal(20), "day", "ouvre").at_most > 28


def test_no_worked_day_is_no_delay() -> None:
    assert duration_range(Decimal(0), "day", "ouvre") == DayRange(0, 0)


def test_a_count_longer_than_ten_years_is_refused() -> None:
    with pytest.raises(ValueError, match="3650"):
        duration_range(Decimal(4_000), "day", "ouvre")


@pytest.mark.parametrize(
    ("months_before", "day", "guaranteed", "at_most"),
    [
        (1, 15, 14, 17),
        (1, 5, 24, 27),
        (2, 20, 40, 43),
        (1, 20, 9, 12),
        (2, "end", 29, 32),
        (1, "start", 28, 31),
        (2, "any", 29, 62),
        (1, 31, 1, 1),  # a month without a 31st ends on its last day
    ],
)
def test_day_of_an_earlier_month_is_counted_to_the_first_of_the_month(
    months_before: int, day: int | Literal["start", "end", "any"], guaranteed: int, at_most: int
) -> None:
    assert month_anchor_range(months_before, day) == DayRange(guaranteed, at_most)


def test_first_worked_day_of_the_month_before_is_after_new_year_and_weekends() -> None:
    assert month_anchor_range(1, "first_worked").guaranteed < month_anchor_range(1, "start").guaranteed


def test_weekday_of_an_earlier_week_is_counted_to_monday() -> None:
    assert week_anchor_range(2, weekday=3) == DayRange(11, 11)


def test_week_without_a_day_keeps_its_whole_length_open() -> None:
    assert week_anchor_range(6) == DayRange(36, 42)


def delays(length: Length) -> Iterator[int]:
    """Days to the effect from each start of the range whose count ends in it too."""
    start = date(2004, 1, 1)
    while (effect := earliest_effect(start, length, WorkCalendar())) <= date(2032, 12, 31):
        yield (effect - start).days
        start += timedelta(days=1)


@pytest.mark.parametrize(
    ("value", "unit", "day_kind"),
    [
        ("30", "day", "unstated"),
        ("15", "day", "franc"),
        ("1", "day", "ouvre"),
        ("20", "day", "ouvre"),
        ("7", "day", "ouvrable"),
        ("250", "day", "ouvrable"),
        ("6", "week", "ouvre"),
        ("1", "month", "unstated"),
        ("3", "month", "calendar"),
        ("1", "quarter", "unstated"),
        ("1", "year", "unstated"),
        ("48", "hour", "unstated"),
    ],
)
def test_range_is_that_of_the_dated_counts(value: str, unit: TimeUnit, day_kind: DayKind) -> None:
    length = Length(Decimal(value), unit, day_kind)
    counted = set(delays(length))
    assert duration_range(*length) == DayRange(min(counted), max(counted))


@pytest.mark.parametrize(
    ("value", "unit"), [("1.5", "month"), ("36", "hour"), ("2.5", "week"), ("2.5", "day")]
)
def test_a_part_of_a_day_is_owed_whole_on_a_date(value: str, unit: TimeUnit) -> None:
    length = Length(Decimal(value), unit, "calendar")
    assert duration_range(*length).at_most == max(delays(length))

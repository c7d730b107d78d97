"""What holds for any notice, and a second counter that walks day by day."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from random import Random
from time import process_time
from typing import Final, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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
    explain,
    latest_start,
)

from . import slow_count

# The same examples in every run: a failure is found where it was made, not at somebody else's.
thorough = settings(max_examples=400, deadline=None, derandomize=True, database=None)

KINDS: Final[tuple[DayKind, ...]] = get_args(DayKind)
UNITS: Final[tuple[TimeUnit, ...]] = get_args(TimeUnit)
ROLLS: Final[tuple[Roll, ...]] = (None, "ouvre", "ouvrable", "weekday")
FIRST_DAYS: Final[tuple[FirstDay, ...]] = get_args(FirstDay)
CLOSINGS: Final = frozenset(
    date(year, 8, 4) + timedelta(days=offset) for year in range(2012, 2040) for offset in range(12)
)
CALENDARS: Final = [
    *(WorkCalendar(territory) for territory in slow_count.OF_TERRITORY),
    WorkCalendar("metropole", CLOSINGS),
    WorkCalendar("alsace_moselle", CLOSINGS, frozenset({1, 2, 3, 4, 5})),
    WorkCalendar("guadeloupe", CLOSINGS, frozenset(range(7))),
    WorkCalendar("reunion", frozenset(), frozenset({2})),
]

starts = st.dates(date(2009, 1, 1), date(2038, 12, 31))
quarters = st.integers(0, 160).map(lambda each: Decimal(each) / 4)
lengths = st.builds(Length, quarters, st.sampled_from(UNITS), st.sampled_from(KINDS)).filter(
    lambda length: length.unit not in ("quarter", "year") or length.value <= 5
)
calendars = st.sampled_from(CALENDARS)
first_days = st.sampled_from(FIRST_DAYS)
rolls = st.sampled_from(ROLLS)


@given(starts, quarters, st.sampled_from(get_args(Territory)), first_days, rolls)
@thorough
def test_the_fewer_days_count_the_later_the_effect(
    start: date, value: Decimal, territory: Territory, first_day: FirstDay, roll: Roll
) -> None:
    calendar = WorkCalendar(territory)
    kinds: tuple[DayKind, ...] = ("calendar", "ouvrable", "ouvre")
    effects = [
        earliest_effect(start, Length(value, "day", kind), calendar, first_day=first_day, roll=roll)
        for kind in kinds
    ]
    assert effects == sorted(effects)


@given(starts, lengths, calendars, first_days, rolls)
@thorough
def test_a_longer_notice_never_ends_earlier(
    start: date, length: Length, calendar: WorkCalendar, first_day: FirstDay, roll: Roll
) -> None:
    longer = length._replace(value=length.value + 1)
    effects = [
        earliest_effect(start, each, calendar, first_day=first_day, roll=roll) for each in (length, longer)
    ]
    assert start <= effects[0] <= effects[1]


@given(starts, lengths, calendars, first_days, rolls)
@thorough
def test_a_later_start_never_ends_earlier(
    start: date, length: Length, calendar: WorkCalendar, first_day: FirstDay, roll: Roll
) -> None:
    effects = [
        earliest_effect(each, length, calendar, first_day=first_day, roll=roll)
        for each in (start, start + timedelta(days=1))
    ]
    assert effects == sorted(effects)


@given(starts, st.integers(-3, 400), lengths, calendars, first_days, rolls)
@thorough
def test_a_start_is_in_time_exactly_up_to_the_latest(
    start: date, given_days: int, length: Length, calendar: WorkCalendar, first_day: FirstDay, roll: Roll
) -> None:
    effect = start + timedelta(days=given_days)
    latest = latest_start(effect, length, calendar, first_day=first_day, roll=roll)
    in_time = earliest_effect(start, length, calendar, first_day=first_day, roll=roll) <= effect
    assert (start <= latest) == in_time
    assert earliest_effect(latest, length, calendar, first_day=first_day, roll=roll) <= effect
    after = latest + timedelta(days=1)
    assert earliest_effect(after, length, calendar, first_day=first_day, roll=roll) > effect


@given(starts, lengths, calendars, first_days, rolls)
@thorough
def test_the_count_shown_ends_with_the_number_of_days_owed(
    start: date, length: Length, calendar: WorkCalendar, first_day: FirstDay, roll: Roll
) -> None:
    earliest = earliest_effect(start, length, calendar, first_day=first_day, roll=roll)
    days = explain(start, start, length, calendar, first_day=first_day, roll=roll)
    assert [each.day for each in days] == [
        start + timedelta(days=offset) for offset in range((earliest - start).days + 1)
    ]
    numbers = [each.number for each in days if each.counted]
    assert numbers == list(range(1, len(numbers) + 1))
    assert all(each.reason is None for each in days if each.counted)


@given(st.datetimes(datetime(2009, 1, 1), datetime(2038, 12, 31)), st.integers(0, 200), calendars, rolls)
@thorough
def test_hours_of_days_that_count_never_end_before_exact_hours(
    start: datetime, hours: int, calendar: WorkCalendar, roll: Roll
) -> None:
    exact, worked = (
        earliest_instant(start, Length(Decimal(hours), "hour", kind), calendar, roll=roll)
        for kind in ("calendar", "ouvre")
    )
    assert start <= exact <= worked
    in_minutes = Length(Decimal(60 * hours), "minute", "ouvre")
    assert earliest_instant(start, in_minutes, calendar, roll=roll) == worked


MOST: Final[dict[TimeUnit, int]] = {"day": 60, "hour": 200, "week": 9, "month": 14, "quarter": 4, "year": 2}
UNITS_DRAWN: Final = [*MOST, "day", "day"]


def drawn(random: Random) -> slow_count.Case:
    unit = random.choice(UNITS_DRAWN)
    calendar = random.choice(CALENDARS)
    return slow_count.Case(
        date(2012, 1, 1) + timedelta(days=random.randrange(9_000)),
        Fraction(random.randint(0, MOST[unit]), random.choice((1, 1, 1, 2))),
        unit,
        random.choice(KINDS),
        calendar.territory,
        calendar.closings,
        calendar.worked_weekdays,
        random.choice(FIRST_DAYS),
        random.choice(ROLLS),
    )


@pytest.mark.parametrize("seed", range(10))
def test_a_counter_that_walks_day_by_day_finds_the_same(seed: int) -> None:
    random = Random(seed)
    cases = [drawn(random) for _ in range(1_000)]
    assert [case for case in cases if quick(case) != slow_count.earliest(case)] == []


def quick(case: slow_count.Case) -> date:
    value = Decimal(case.value.numerator) / case.value.denominator
    calendar = WorkCalendar(case.territory, case.closings, case.worked_weekdays)
    length = Length(value, case.unit, case.kind)
    return earliest_effect(case.start, length, calendar, first_day=case.first_day, roll=case.roll)


def test_a_hundred_thousand_requests_are_counted_in_seconds() -> None:
    calendar, length = WorkCalendar("reunion", CLOSINGS), Length(Decimal(30), "day", "ouvre")
    days = [date(2012, 1, 1) + timedelta(days=offset) for offset in range(10_000)]
    begun = process_time()
    for _ in range(10):
        for day in days:
            latest_start(earliest_effect(day, length, calendar, roll="ouvre"), length, calendar)
    assert process_time() - begun < 10  # a third of a second, more where each line is traced

"""Which days count, and the public holidays of each territory as the law names them."""

from datetime import date, timedelta
from typing import get_args

import pytest

from contract_checker.calendars import DayKind, Reason, Territory, WorkCalendar
from contract_checker.errors import ContractCheckerError, OutsideCalendar, UsageError

METROPOLE = WorkCalendar()

OF_METROPOLE = [  # code du travail, article L. 3133-1, in 2025: Easter is on 20 April
    (date(2025, 1, 1), "Jour de l'an"),
    (date(2025, 4, 21), "Lundi de Pâques"),
    (date(2025, 5, 1), "Fête du Travail"),
    (date(2025, 5, 8), "Fête de la Victoire"),
    (date(2025, 5, 29), "Ascension"),
    (date(2025, 6, 9), "Lundi de Pentecôte"),
    (date(2025, 7, 14), "Fête nationale"),
    (date(2025, 8, 15), "Assomption"),
    (date(2025, 11, 1), "Toussaint"),
    (date(2025, 11, 11), "Armistice"),
    (date(2025, 12, 25), "Noël"),
]


def holidays_of(territory: Territory, year: int) -> set[date]:
    calendar = WorkCalendar(territory)
    days = [date(year, 1, 1) + timedelta(days=offset) for offset in range(365)]
    return {day for day in days if calendar.holiday(day)}


@pytest.mark.parametrize(("day", "name"), OF_METROPOLE)
def test_public_holidays_have_their_french_names(day: date, name: str) -> None:
    assert METROPOLE.holiday(day) == name


def test_metropole_has_eleven_public_holidays() -> None:
    assert holidays_of("metropole", 2025) == {day for day, _ in OF_METROPOLE}


@pytest.mark.parametrize("territory", get_args(Territory))
def test_every_territory_has_those_of_the_metropole(territory: Territory) -> None:
    assert holidays_of(territory, 2025) >= holidays_of("metropole", 2025)


@pytest.mark.parametrize(
    ("territory", "days"),
    [
        ("alsace_moselle", {(4, 18), (12, 26)}),
        ("guadeloupe", {(3, 27), (4, 18), (5, 27), (7, 21)}),
        ("martinique", {(5, 22), (7, 21)}),
        ("guyane", {(6, 10)}),
        ("reunion", {(12, 20)}),
        ("mayotte", {(4, 27)}),
        ("saint_barthelemy", {(10, 9)}),
        ("saint_martin", {(5, 28), (7, 21)}),
        ("saint_pierre_et_miquelon", set()),
        ("polynesie_francaise", {(3, 5), (4, 18), (11, 20)}),
        ("nouvelle_caledonie", {(9, 24)}),
        ("wallis_et_futuna", {(4, 28), (6, 29), (7, 29)}),
    ],
)
def test_territories_have_days_of_their_own(territory: Territory, days: set[tuple[int, int]]) -> None:
    own = holidays_of(territory, 2025) - holidays_of("metropole", 2025)
    assert own == {date(2025, month, day) for month, day in days}


@pytest.mark.parametrize(
    ("territory", "day", "name"),
    [
        ("alsace_moselle", date(2025, 4, 18), "Vendredi saint"),
        ("reunion", date(2025, 12, 20), "Abolition de l'esclavage"),
        ("metropole", date(2025, 12, 26), None),
    ],
)
def test_holiday_is_named_where_it_is_one(territory: Territory, day: date, name: str | None) -> None:
    assert WorkCalendar(territory).holiday(day) == name


def test_pentecost_monday_was_worked_from_2005_to_2007() -> None:
    assert METROPOLE.holiday(date(2006, 6, 5)) is None
    assert METROPOLE.holiday(date(2008, 5, 12)) == "Lundi de Pentecôte"


def test_two_holidays_on_one_day_are_both_named() -> None:
    assert METROPOLE.holiday(date(2008, 5, 1)) == "Ascension; Fête du Travail"


CLOSED = WorkCalendar(closings=frozenset({date(2025, 5, 2), date(2025, 5, 3)}))


@pytest.mark.parametrize(
    ("day", "kind", "reason"),
    [
        (date(2025, 5, 5), "ouvre", None),
        (date(2025, 5, 1), "ouvre", "holiday"),
        (date(2025, 5, 1), "ouvrable", "holiday"),
        (date(2025, 5, 1), "calendar", None),
        (date(2025, 5, 1), "franc", None),
        (date(2025, 5, 1), "unstated", None),
        (date(2025, 5, 2), "ouvre", "closing"),
        (date(2025, 5, 2), "ouvrable", None),
        (date(2025, 5, 3), "ouvre", "saturday"),
        (date(2025, 5, 3), "ouvrable", None),
        (date(2025, 5, 4), "ouvre", "sunday"),
        (date(2025, 5, 4), "ouvrable", "sunday"),
        (date(2025, 5, 4), "calendar", None),
        (date(2025, 11, 1), "ouvre", "saturday"),  # the weekly rest first
        (date(2025, 11, 1), "ouvrable", "holiday"),
    ],
)
def test_a_day_that_does_not_count_has_its_reason(day: date, kind: DayKind, reason: Reason | None) -> None:
    assert CLOSED.why_not_counted(day, kind) == reason
    assert CLOSED.is_counted(day, kind) == (reason is None)


def test_a_weekday_that_is_not_worked_is_no_holiday() -> None:
    tuesday_to_saturday = WorkCalendar(worked_weekdays=frozenset({1, 2, 3, 4, 5}))
    assert tuesday_to_saturday.why_not_counted(date(2025, 3, 3), "ouvre") == "weekday"
    assert tuesday_to_saturday.why_not_counted(date(2025, 3, 8), "ouvre") is None


@pytest.mark.parametrize(
    ("after", "until", "kind", "count"),
    [
        (date(2025, 4, 30), date(2025, 5, 9), "ouvre", 5),  # 2, 5, 6, 7 and 9 May
        (date(2025, 4, 30), date(2025, 5, 9), "ouvrable", 6),
        (date(2025, 4, 30), date(2025, 5, 9), "calendar", 9),
        (date(2025, 5, 9), date(2025, 4, 30), "ouvre", -5),
        (date(2025, 5, 9), date(2025, 4, 30), "unstated", -9),
        (date(2025, 5, 9), date(2025, 5, 9), "ouvre", 0),
        (date(2000, 1, 1), date(2000, 1, 3), "ouvre", 1),  # the first days that are known
    ],
)
def test_days_between_are_counted_without_the_first(
    after: date, until: date, kind: DayKind, count: int
) -> None:
    assert METROPOLE.counted_between(after, until, kind) == count


def test_nth_day_is_counted_after_a_day() -> None:
    assert METROPOLE.nth_counted(date(2025, 4, 30), 4, "ouvre") == date(2025, 5, 7)
    assert METROPOLE.nth_counted(date(2025, 4, 30), 4, "calendar") == date(2025, 5, 4)
    assert METROPOLE.nth_counted(date(2025, 5, 4), 0, "ouvre") == date(2025, 5, 4)


def test_a_negative_number_of_days_is_refused() -> None:
    with pytest.raises(UsageError, match="-1"):
        METROPOLE.nth_counted(date(2025, 4, 30), -1, "ouvre")


def test_next_and_last_worked_day_are_the_day_itself_if_it_is_worked() -> None:
    assert (
        METROPOLE.next_worked(date(2025, 5, 2)) == METROPOLE.last_worked(date(2025, 5, 2)) == date(2025, 5, 2)
    )
    assert METROPOLE.next_worked(date(2025, 5, 3)) == date(2025, 5, 5)
    assert METROPOLE.next_worked(date(2025, 5, 3), "ouvrable") == date(2025, 5, 3)
    assert METROPOLE.last_worked(date(2025, 5, 4)) == date(2025, 5, 2)
    assert METROPOLE.last_worked(date(2025, 5, 4), "ouvrable") == date(2025, 5, 3)
    assert METROPOLE.next_worked(date(2000, 1, 1)) == date(2000, 1, 3)


@pytest.mark.parametrize("day", [date(1999, 12, 31), date(2046, 1, 1)])
def test_a_day_outside_the_known_years_is_no_guess(day: date) -> None:
    with pytest.raises(OutsideCalendar, match="2000 to 2045"):
        METROPOLE.holiday(day)
    with pytest.raises(OutsideCalendar, match=str(day)):
        METROPOLE.next_worked(day)


def test_the_end_of_the_known_years_is_no_worked_day() -> None:
    with pytest.raises(OutsideCalendar, match="leaves"):
        METROPOLE.next_worked(date(2045, 12, 30))  # the Saturday before the last day, a Sunday


@pytest.mark.parametrize("weekdays", [frozenset[int](), frozenset({7}), frozenset({-1, 0})])
def test_worked_weekdays_are_days_of_a_week(weekdays: frozenset[int]) -> None:
    with pytest.raises(ContractCheckerError, match="Monday"):
        WorkCalendar(worked_weekdays=weekdays)


def test_calendars_with_the_same_days_are_one() -> None:
    same = WorkCalendar("metropole", frozenset(), frozenset({0, 1, 2, 3, 4}))
    assert {METROPOLE, same, WorkCalendar("mayotte")} == {METROPOLE, WorkCalendar("mayotte")}

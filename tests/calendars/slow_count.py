"""A second counter that shares only the names of choices with the package: it walks one day at a time.

Its public holidays come from the law and from Gauss' Easter, for the years 2012 to 2045.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import cache
from typing import Final

from contract_checker.calendars import DayKind, FirstDay, Roll, Territory, TimeUnit

ONE = timedelta(days=1)
FIXED = {(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)}
AFTER_EASTER = {1, 39, 50}  # Easter Monday, Ascension, Pentecost Monday
OF_TERRITORY: Final[dict[Territory, set[tuple[int, int]]]] = {
    "metropole": set(),
    "alsace_moselle": {(12, 26)},
    "guadeloupe": {(5, 27), (7, 21)},
    "martinique": {(5, 22), (7, 21)},
    "guyane": {(6, 10)},
    "reunion": {(12, 20)},
    "mayotte": {(4, 27)},
    "saint_barthelemy": {(10, 9)},
    "saint_martin": {(5, 28), (7, 21)},
    "saint_pierre_et_miquelon": set(),
    "nouvelle_caledonie": {(9, 24)},
    "wallis_et_futuna": {(4, 28), (6, 29), (7, 29)},
}
EASTER_OF_TERRITORY: Final[dict[Territory, set[int]]] = {"alsace_moselle": {-2}, "guadeloupe": {-2, -24}}


@dataclass(frozen=True)
class Case:
    start: date
    value: Fraction
    unit: TimeUnit
    kind: DayKind
    territory: Territory
    closings: frozenset[date]
    worked_weekdays: frozenset[int]
    first_day: FirstDay
    roll: Roll


@cache
def easter(year: int) -> date:
    golden = year % 19
    century = year // 100
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = epact - (epact // 28) * (1 - (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    offset = moon - weekday
    month = 3 + (offset + 40) // 44
    return date(year, month, offset + 28 - 31 * (month // 4))


def is_holiday(day: date, territory: Territory) -> bool:
    if (day.month, day.day) in FIXED or (day.month, day.day) in OF_TERRITORY[territory]:
        return True
    after_easter = (day - easter(day.year)).days
    return after_easter in AFTER_EASTER or after_easter in EASTER_OF_TERRITORY.get(territory, ())


def is_worked(day: date, kind: str, case: Case) -> bool:
    if is_holiday(day, case.territory):
        return False
    if kind == "weekday":
        return day.isoweekday() < 6
    if kind == "ouvrable":
        return day.isoweekday() != 7
    return day.weekday() in case.worked_weekdays and day not in case.closings


def days_from(day: date) -> Iterator[date]:
    while True:
        yield day
        day += ONE


def earliest(case: Case) -> date:
    if case.value == 0:
        return case.start
    last = _last(case)
    if case.roll is None:
        return last
    return next(day for day in days_from(last) if is_worked(day, case.roll, case))


def _last(case: Case) -> date:
    match case.unit:
        case "hour":
            needed = -(-case.value // 24)
            return _walk(case, needed, case.kind)
        case "day":
            return _walk(case, -(-case.value // 1), case.kind)
        case "week":
            return _walk(case, -(-case.value * 7 // 1), "calendar")
        case _:
            months = case.value * {"month": 1, "quarter": 3, "year": 12}[case.unit]
            last = _walk_months(case, int(months))
            for _ in range(-(-(months - int(months)) * 30 // 1)):
                last += ONE
            return last


def _walk(case: Case, needed: int, kind: str) -> date:
    is_franc = kind == "franc" and case.unit == "day"
    day = case.start if case.first_day == "included" and not is_franc else case.start + ONE
    while True:
        if kind not in ("ouvre", "ouvrable") or is_worked(day, kind, case):
            needed -= 1
            if needed == 0:
                return day + ONE if is_franc else day
        day += ONE


def _walk_months(case: Case, months: int) -> date:
    """The day of the same number; if the first day counts, the eve of it; else the last of the month."""
    index = case.start.year * 12 + case.start.month + months
    day = case.start - ONE
    while True:
        same = day if case.first_day == "excluded" else day + ONE
        if same.year * 12 + same.month == index and same.day == case.start.day:
            return day
        if day.year * 12 + day.month == index and (day + ONE).month != day.month:
            return day
        day += ONE

"""How many calendar days a written duration is, if that can be told."""

from decimal import Decimal

from contract_checker.calendars import DayKind, DayRange, TimeUnit, duration_range

_LONGEST_DAYS = 3_650
_DAYS_IN = {"day": 1, "week": 7, "month": 31, "quarter": 92, "year": 366}
_MONTHS_IN = 12


def length(value: Decimal, unit: TimeUnit, kind: DayKind) -> DayRange | None:
    """The range in calendar days; None if it is too long to be counted, or a part of a month of a year."""
    if value * _DAYS_IN.get(unit, 0) > _LONGEST_DAYS:
        return None
    if unit == "year" and value * _MONTHS_IN % 1:
        return None
    return duration_range(value, unit, kind)

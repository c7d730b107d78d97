"""The last day on which an invoice is paid in time, as the contract counts it."""

from datetime import date
from typing import Final, NamedTuple

from contract_checker.calendars import Length, WorkCalendar, earliest_effect
from contract_checker.facts import PaymentTerm

_CALENDAR: Final = WorkCalendar()


class Due(NamedTuple):
    """The last day of a payment term; two days where it is counted in several ways."""

    earliest: date
    latest: date


def due_after(term: PaymentTerm, start: date) -> Due | None:
    """The last day of `term` from `start`; None for a term without a length.

    « 45 jours fin de mois » is counted in both ways: to the end of the month in which the days end, and
    from the end of the month of the start.
    """
    if term.term is None:
        return None
    length = Length(term.term.value, term.term.unit, term.term.day_kind)
    counted = earliest_effect(start, length, _CALENDAR)
    if not term.end_of_month:
        return Due(counted, counted)
    days = (_end_of_month(counted), earliest_effect(_end_of_month(start), length, _CALENDAR))
    if term.day_of_month is not None:
        days = (_next(days[0], term.day_of_month), _next(days[1], term.day_of_month))
    return Due(min(days), max(days))


def _end_of_month(day: date) -> date:
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return date.fromordinal(following.toordinal() - 1)


def _next(after: date, number: int) -> date:
    """The first day after a date that has this number in its month, or ends a month that has none."""
    month_end = _end_of_month(after)
    if after.day < min(number, month_end.day):
        return after.replace(day=min(number, month_end.day))
    following = date.fromordinal(month_end.toordinal() + 1)
    return following.replace(day=min(number, _end_of_month(following).day))

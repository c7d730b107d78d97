"""The time owed and the time given, as a verdict shows them."""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Literal

from contract_checker.calendars import DayKind
from contract_checker.engine.finding import Localised
from contract_checker.facts import LeadTime

from .counting import Counting
from .measured import whole
from .request import Moment
from .trials import Trial
from .verdict import Clocked, Given, Required
from .wording import length, say


class RequiredTerms:
    """The lead times of a dossier in words: each is put together once, whatever the number of requests."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, DayKind, Clocked], Required] = {}

    def of(self, trial: Trial) -> Required | None:
        """The lead time of a reading; None where its clause gives none."""
        term = trial.owed.term
        if term is None or trial.start is None:
            return None
        key = (id(term), trial.kind, trial.clock)
        if key not in self._known:
            self._known[key] = Required(term, trial.kind, trial.clock, _in_words(term, trial.kind))
        return self._known[key]


def given_of(trial: Trial, effective: Moment, counting: Counting) -> Given | None:
    """The time from the start of a reading to the effect, in the days or the hours of its clause."""
    start, term, began = trial.start, trial.owed.term, trial.began
    if start is None or term is None or began is None:
        return None
    bound: Literal["at_most", "at_least"] | None = None
    if start.latest is None:
        bound = "at_most"
    elif start.earliest is None:
        bound = "at_least"
    if term.unit in ("hour", "minute"):
        hours = Decimal((effective.earliest - began) // timedelta(minutes=1)) / 60
        return Given(start.shown, effective, hours.quantize(Decimal("0.1")), "hour", "unstated", bound)
    kind = trial.kind if term.unit == "day" else "calendar"
    days = _days(began, effective, kind, counting)
    return Given(start.shown, effective, whole(days), "day", kind, bound)


def _days(began: datetime, effective: Moment, kind: DayKind, counting: Counting) -> int:
    """Days of a kind that a notice counts up to the effect; clear days leave the last one out."""
    first = began.date()
    days = counting.calendar.counted_between(first, effective.day, kind)
    if kind == "franc":
        return days - 1
    included = counting.first_day == "included" and counting.calendar.is_counted(first, kind)
    return days + 1 if included else days


def _in_words(term: LeadTime, kind: DayKind) -> Localised:
    if term.relative is not None:
        if term.time_of_day is not None:
            return say("relative_at", code=term.relative, hour=term.time_of_day)
        return say("relative", code=term.relative)
    if term.value is None or term.unit is None:
        return say("unquantified")
    written = length(term.value, term.unit, kind)
    return written if term.before == "effective_date" else say("before_period", value=written)

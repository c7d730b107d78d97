"""The check of a payment term: its days, the event they run from, the end of month that lengthens them."""

from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from pydantic import Field

from contract_checker.calendars import DayRange
from contract_checker.facts import Duration, FactBase, PaymentTerm

from .check_model import CheckModel
from .day_caps import days_in, range_within, within
from .finding import Localised
from .judgement import Judgement, Question
from .layers import Threshold
from .values import show
from .wording import join, say

Start = Literal["invoice_issue", "invoice_receipt", "service_done", "acceptance", "unstated"]

_SETTLED: Final = ("unstated", "service_done")  # the law's own start, or an event before the invoice
_LONGEST_REST_OF_MONTH: Final = 30  # days from the first of a month of thirty-one to its end


class _Cap(NamedTuple):
    """The longest term allowed to some buyers."""

    length: Duration
    threshold: Threshold


class PaidWithin(CheckModel):
    """Met when invoices are paid within the longest term allowed, breach when they cannot be.

    `parameter` is the cap from one of `starts`, or from an earlier event, and `others` those of buyers that
    the dossier does not tell apart: between the shortest and the longest nothing is certain.
    `end_of_month` is the cap of a term that goes on to the end of the month, `periodic` that of a periodic
    invoice. From a later event, only a term within `from_later` is met.
    """

    kind: Literal["paid_within"]
    parameter: str
    starts: tuple[Start, ...] = Field(min_length=1)
    end_of_month: str | None = None
    periodic: str | None = None
    others: tuple[str, ...] = ()
    from_later: str | None = None

    @property
    def thresholds(self) -> tuple[str, ...]:
        """All the parameters named."""
        named = (self.parameter, *self.others, self.end_of_month, self.periodic, self.from_later)
        return tuple(name for name in named if name is not None)

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether `fact` pays in time."""
        if not isinstance(fact, PaymentTerm) or fact.term is None:
            return Judgement("unclear", (say("value_unknown"),))
        if fact.end_of_month and self.end_of_month is not None:
            return _at_end_of_month(fact, fact.term, question.threshold(self.end_of_month))
        caps = self._caps(fact, question)
        value = _written(fact, fact.term)
        if not caps:
            return Judgement("unset", value=value, used=(question.threshold(self.parameter).used,))
        found = _against(fact, fact.term, caps)
        if found.outcome == "met" and fact.start not in (*self.starts, *_SETTLED):
            found = self._from_later(fact.term, found, question)
        return found if fact.periodic else self._noted(fact.term, found, question)

    def _caps(self, fact: PaymentTerm, question: Question) -> list[_Cap]:
        """The caps that have a value at the day asked, the shortest first."""
        own = _valued(question, (self.periodic,)) if fact.periodic and self.periodic is not None else []
        caps = own or _valued(question, (self.parameter, *self.others))
        return sorted(caps, key=lambda cap: days_in(cap.length))

    def _from_later(self, term: Duration, found: Judgement, question: Question) -> Judgement:
        """A term that begins after the day from which the cap is counted may end after it."""
        default = question.threshold(self.from_later) if self.from_later is not None else None
        if default is not None and isinstance(default.value, Duration):
            found = found._replace(used=(*found.used, default.used))
            if within(term, default.value) == "met":
                return found
        return found._replace(outcome="unclear", reasons=(say("later_start"),))

    def _noted(self, term: Duration, found: Judgement, question: Question) -> Judgement:
        """What is within the cap may be too long for a periodic invoice."""
        periodic = question.threshold(self.periodic) if self.periodic is not None else None
        if periodic is None or not isinstance(periodic.value, Duration) or found.outcome != "met":
            return found
        if within(term, periodic.value) == "met":
            return found
        note = say("periodic_invoice", threshold=periodic.shown)
        return found._replace(notes=(*found.notes, note), used=(*found.used, periodic.used))


def _valued(question: Question, names: Sequence[str]) -> list[_Cap]:
    thresholds = map(question.threshold, names)
    return [_Cap(found.value, found) for found in thresholds if isinstance(found.value, Duration)]


def _against(fact: PaymentTerm, term: Duration, caps: Sequence[_Cap]) -> Judgement:
    """The term against the shortest cap, and against the longest."""
    value, shortest, longest = _written(fact, term), caps[0], caps[-1]
    days = days_in(term)
    read = DayRange(days.guaranteed, days.at_most + (_LONGEST_REST_OF_MONTH if fact.end_of_month else 0))
    used = tuple(dict.fromkeys(cap.threshold.used for cap in caps))
    result = Judgement("met", (), value, shortest.threshold.shown, used=used)
    if range_within(read, shortest.length) == "met":
        return result
    if range_within(read, longest.length) == "breach":
        reason = say("above", value=value, threshold=longest.threshold.shown)
        return result._replace(outcome="breach", reasons=(reason,), threshold=longest.threshold.shown)
    if range_within(read, shortest.length) == "unclear" or len(caps) == 1:
        reason = say("may_exceed", value=value, threshold=shortest.threshold.shown)
    else:
        reason = say("between_buyers", value=value, caps=join(map(_of_buyer, caps)))
    return result._replace(outcome="unclear", reasons=(reason,))


def _of_buyer(cap: _Cap) -> Localised:
    title = cap.threshold.used.title
    return cap.threshold.shown if title is None else say("cap_of", value=cap.threshold.shown, title=title)


def _at_end_of_month(fact: PaymentTerm, term: Duration, cap: Threshold) -> Judgement:
    value = _written(fact, term)
    if not isinstance(cap.value, Duration):
        return Judgement("unset", value=value, used=(cap.used,))
    result = Judgement("met", (), value, say("end_of_month", value=cap.shown), used=(cap.used,))
    outcome = within(term, cap.value)
    if fact.day_of_month is not None and outcome == "met":
        longer = term == cap.value.model_copy(update={"day_kind": term.day_kind})
        outcome = "breach" if longer else "unclear"
    if outcome == "met":
        return result
    key = "above" if outcome == "breach" else "may_exceed"
    return result._replace(
        outcome=outcome, reasons=(say(key, value=value, threshold=result.threshold or value),)
    )


def _written(fact: PaymentTerm, term: Duration) -> Localised:
    value = show(term, "lead_time")
    if not fact.end_of_month:
        return value
    if fact.day_of_month is None:
        return say("end_of_month", value=value)
    return say("end_of_month_day", value=value, day=str(fact.day_of_month))

"""The verdict on each request of a log: what was owed on its day, what it left, and what follows."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Final, NamedTuple

from contract_checker.engine.circumstances import Circumstances
from contract_checker.engine.finding import Localised
from contract_checker.errors import OutsideCalendar
from contract_checker.facts import DayCounting

from .aside import effect_of
from .conclusion import Conclusion, conclude
from .conventions import Conventions
from .counting import Counting, counting_of
from .given import RequiredTerms
from .measured import margin_over
from .periods import Period, Periods
from .reasons import Said
from .request import Moment, RequestLog, VolumeRequest
from .situation import ALONE, Situation, Situations, asked_on, is_withdrawn
from .trials import Case, Trial, trials
from .verdict import Controlling, Verdict
from .versions import of_versions
from .wording import day_in_words, said, say

_REMEMBERED: Final = 10_000


class Readings(NamedTuple):
    """A request with its effect, and every reading of the contract that is open for it."""

    request: VolumeRequest
    effective: Moment
    trials: tuple[Trial, ...]


class Judge:
    """Judges requests by what the contract said on their day."""

    def __init__(self, periods: Periods, conventions: Conventions, known: Circumstances) -> None:
        self._periods = periods
        self._conventions = conventions
        self._known = known
        self._terms = RequiredTerms()
        begins = [one for one in (known.contract_date, known.effective_date) if one is not None]
        self._begins = min(begins, default=None)
        self._counting: Mapping[Period, Counting] = {
            period: counting_of(period.counting, conventions) for period in periods.all
        }

    def notices(self) -> tuple[Controlling, ...]:
        """Every notice that a request could be judged by, from when to when."""
        return self._periods.notices()

    def verdicts(self, log: RequestLog) -> Iterator[Verdict]:
        """A verdict on each request, in the order of the log."""
        others = self.situations(log)
        return (self.verdict(request, others.of(request)) for request in log.requests)

    def situations(self, log: RequestLog) -> Situations:
        """What the requests of a log make of one another, as far as the contract may add them up."""
        spans = {one.add_up_over for one in self._counting.values() if one.add_up is not False}
        return Situations(log.requests, spans)

    def verdict(self, request: VolumeRequest, situation: Situation = ALONE) -> Verdict:
        """The verdict on one request, among the others of its log."""
        if request.differences:
            return of_versions(request, [self._verdict_on(one, situation) for one in request.versions])
        return self._verdict_on(request, situation)

    def _verdict_on(self, request: VolumeRequest, situation: Situation) -> Verdict:
        found = self.readings(request, situation)
        if isinstance(found, Conclusion):
            return self._verdict(request, found, ())
        conclusion = conclude(found.request, found.effective, found.trials, self._counting, self._terms)
        return self._verdict(request, conclusion, found.trials)

    def readings(self, request: VolumeRequest, situation: Situation = ALONE) -> "Readings | Conclusion":
        """Every reading of the contract that is open for a request; its outcome where none has to be made."""
        effective = effect_of(request, situation)
        if isinstance(effective, Conclusion):
            return effective
        periods = self._periods_of(request)
        settled = self._outside(request, periods[0])
        if settled is not None:
            return settled
        try:
            return Readings(request, effective, self._trials(request, effective, situation, periods))
        except OutsideCalendar:
            return Conclusion("indeterminate", Said(say("alone", why=said("outside_calendar"))))

    def counting(self, trial: Trial) -> Counting:
        """How the contract counts in one reading."""
        return self._counting[trial.period]

    def _trials(
        self, request: VolumeRequest, effective: Moment, situation: Situation, periods: Sequence[Period]
    ) -> tuple[Trial, ...]:
        found: list[Trial] = []
        for period in periods:
            counting = self._counting[period]
            sizes = self._sizes(request, situation, counting)
            found += trials(Case(period, counting, request, effective), sizes)
        return tuple(found)

    def _periods_of(self, request: VolumeRequest) -> tuple[Period, ...]:
        """The clauses in force when it was sent, and when it was received."""
        moments = (request.sent, request.received)
        found = [self._periods.on(moment.day) for moment in moments if moment is not None]
        return tuple(dict.fromkeys(found))

    def _outside(self, request: VolumeRequest, period: Period) -> Conclusion | None:
        """What takes a request out of the contract, or out of the notice, whatever its arithmetic."""
        day = asked_on(request)
        if day is not None and self._begins is not None and day < self._begins:
            why = say("before_contract", day=day_in_words(self._begins))
            return Conclusion("indeterminate", Said(say("alone", why=why)))
        if day is not None and period.ended is not None and day >= period.ended:
            why = say("contract_ended", day=day_in_words(period.ended))
            return Conclusion("indeterminate", Said(say("alone", why=why)))
        if not self._conventions.campaigns_count and self._is_passing(request, period):
            return Conclusion("not_covered", Said(said("campaign")))
        return None

    def _is_passing(self, request: VolumeRequest, period: Period) -> bool:
        """Whether it is for a campaign or a one-off need, as the log, the user or the contract says."""
        told = request.nature or self._known.lot_natures.get(request.lot or "")
        if told is not None:
            return told != "lasting"
        natures = {fact.nature for fact in period.natures}
        return bool(natures) and "lasting" not in natures

    def _sizes(
        self, request: VolumeRequest, situation: Situation, counting: Counting
    ) -> tuple[Decimal | None, ...]:
        """The sizes to hold against a band: alone, with others of its span, or both where nobody says."""
        own = request.size.percent if request.size is not None else None
        together = situation.together.get(counting.add_up_over)
        if together is None or counting.add_up is False:
            return (own,)
        if counting.add_up or self._conventions.same_day == "add_up":
            return (together,)
        return (own,) if self._conventions.same_day == "apart" else (own, together)

    def _verdict(self, request: VolumeRequest, found: Conclusion, trials: Sequence[Trial]) -> Verdict:
        measured = found.trial.measured if found.trial is not None else None
        unbound = self._of_commitment(request)
        return Verdict(
            id=request.id,
            row=request.row,
            outcome=found.outcome,
            why=found.why,
            required=found.required,
            given=found.given,
            margin=margin_over([trial.measured for trial in trials]),
            earliest_effect=measured.earliest_effect if measured is not None else None,
            controlling=_controlling(trials),
            missing=found.missing,
            notes=(
                *found.notes,
                *_of_withdrawal(request),
                *self._of_receipt(found.trial),
                *request.notes,
                *unbound,
                *self._of_counting(trials),
            ),
            direction=request.direction,
            percent=request.size.percent if request.size is not None else None,
            supplied_by=request.supplied_by,
            also=tuple([(one.row, one.supplied_by) for one in request.versions[1:]]),
            asked_on=asked_on(request),
            is_bound=not unbound,
        )

    def _of_commitment(self, request: VolumeRequest) -> Sequence[Localised]:
        """That the commitment did not bind on the day of the request, where somebody says so."""
        day, undertaking, label = asked_on(request), self._known.undertaking, self._known.label
        notes = list[Localised]()
        if day is not None and undertaking is not None and undertaking.holds_on(day) is False:
            notes.append(said("not_undertaken"))
        if day is not None and label is not None and label.held_on(day) is False:
            notes.append(said("label_not_held"))
        return notes

    def _of_receipt(self, trial: Trial | None) -> Sequence[Localised]:
        """The clause by which a request counts as received on another day than the log says."""
        start = trial.start if trial is not None else None
        if trial is None or start is None or start.latest is None or start.latest.date() == start.shown.day:
            return ()
        return _deemed_on(start.latest.date(), self.counting(trial))

    def _of_counting(self, trials: Sequence[Trial]) -> tuple[Localised, ...]:
        if not trials:
            return ()
        return self._counting[trials[0].period].notes


@lru_cache(maxsize=_REMEMBERED)  # many requests of a log count as received on one day
def _deemed_on(day: date, counting: Counting) -> tuple[Localised, ...]:
    return tuple(_deemed_by(clause, day) for clause in counting.receipt)


def _deemed_by(clause: DayCounting, day: date) -> Localised:
    quote = " ".join(clause.evidence.passages[0].quote.split())
    quoted = Localised(fr=f"« {quote} »", en=f"“{quote}”")
    number = clause.clause.number or clause.clause.document
    return say("deemed", day=day_in_words(day), clause=number, quote=quoted)


def _of_withdrawal(request: VolumeRequest) -> Sequence[Localised]:
    """That a request was withdrawn too late to have had no effect."""
    if request.withdrawn is None or is_withdrawn(request):
        return ()
    return (say("withdrawn_late", day=day_in_words(request.withdrawn.day)),)


def _controlling(trials: Sequence[Trial]) -> tuple[Controlling, ...]:
    if len(trials) == 1:
        return (trials[0].period.why[trials[0].owed.source.id],)
    found = (trial.period.why[trial.owed.source.id] for trial in trials)
    return tuple({(one.fact, one.since, one.until): one for one in found}.values())

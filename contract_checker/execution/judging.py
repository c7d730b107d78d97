"""The verdict on each request of a log: what was owed on its day, what it left, and what follows."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from contract_checker.engine.circumstances import Circumstances
from contract_checker.engine.finding import Localised
from contract_checker.errors import OutsideCalendar

from .aside import effect_of
from .conclusion import Conclusion, conclude
from .conventions import Conventions
from .counting import Counting, counting_of
from .given import RequiredTerms
from .periods import Period, Periods
from .request import Moment, RequestLog, VolumeRequest
from .situation import ALONE, Situation, asked_on, is_withdrawn, situations
from .trials import Case, Trial, trials
from .verdict import Controlling, Margin, Verdict
from .versions import of_versions
from .wording import day_in_words, said, say


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
        self._counting: Mapping[Period, Counting] = {
            period: counting_of(period.counting, conventions) for period in periods.all
        }

    def notices(self) -> tuple[Controlling, ...]:
        """Every notice that a request could be judged by, from when to when."""
        return self._periods.notices()

    def verdicts(self, log: RequestLog) -> Iterator[Verdict]:
        """A verdict on each request, in the order of the log."""
        others = situations(log)
        return (self.verdict(request, others.get(request.id, ALONE)) for request in log.requests)

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
            return Readings(request, effective, tuple(self._trials(request, effective, situation, periods)))
        except OutsideCalendar:
            return Conclusion("indeterminate", say("alone", why=said("outside_calendar")))

    def counting(self, trial: Trial) -> Counting:
        """How the contract counts in one reading."""
        return self._counting[trial.period]

    def _trials(
        self, request: VolumeRequest, effective: Moment, situation: Situation, periods: Sequence[Period]
    ) -> Iterator[Trial]:
        for period in periods:
            counting = self._counting[period]
            yield from trials(
                Case(period, counting, request, effective), self._sizes(request, situation, counting)
            )

    def _periods_of(self, request: VolumeRequest) -> tuple[Period, ...]:
        """The clauses in force when it was sent, and when it was received."""
        days = [moment.day for moment in (request.sent, request.received) if moment is not None]
        return tuple(dict.fromkeys(self._periods.on(day) for day in days))

    def _outside(self, request: VolumeRequest, period: Period) -> Conclusion | None:
        """What takes a request out of the contract, or out of the notice, whatever its arithmetic."""
        day = asked_on(request)
        begins = [one for one in (self._known.contract_date, self._known.effective_date) if one is not None]
        if day is not None and begins and day < min(begins):
            why = say("before_contract", day=day_in_words(min(begins)))
            return Conclusion("indeterminate", say("alone", why=why))
        if day is not None and period.ended is not None and day >= period.ended:
            why = say("contract_ended", day=day_in_words(period.ended))
            return Conclusion("indeterminate", say("alone", why=why))
        if not self._conventions.campaigns_count and self._is_passing(request, period):
            return Conclusion("not_covered", said("campaign"))
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
        together = situation.together_over(counting.add_up_over)
        if together is None or counting.add_up is False:
            return (own,)
        if counting.add_up or self._conventions.same_day == "add_up":
            return (together,)
        return (own,) if self._conventions.same_day == "apart" else (own, together)

    def _verdict(self, request: VolumeRequest, found: Conclusion, trials: Sequence[Trial]) -> Verdict:
        measured = found.trial.measured if found.trial is not None else None
        unbound = tuple(self._of_commitment(request))
        return Verdict(
            id=request.id,
            row=request.row,
            outcome=found.outcome,
            reason=found.reason,
            required=found.required,
            given=found.given,
            margin=_margin(trials),
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
            also=tuple((one.row, one.supplied_by) for one in request.versions[1:]),
            asked_on=asked_on(request),
            is_bound=not unbound,
        )

    def _of_commitment(self, request: VolumeRequest) -> Iterator[Localised]:
        """That the commitment did not bind on the day of the request, where somebody says so."""
        day = asked_on(request)
        if day is None:
            return
        if self._known.undertaking is not None and self._known.undertaking.holds_on(day) is False:
            yield said("not_undertaken")
        if self._known.label is not None and self._known.label.held_on(day) is False:
            yield said("label_not_held")

    def _of_receipt(self, trial: Trial | None) -> Iterator[Localised]:
        """The clause by which a request counts as received on another day than the log says."""
        start = trial.start if trial is not None else None
        if trial is None or start is None or start.latest is None or start.latest.date() == start.shown.day:
            return
        for clause in self.counting(trial).receipt:
            quote = " ".join(clause.evidence.passages[0].quote.split())
            quoted = Localised(fr=f"« {quote} »", en=f"“{quote}”")
            number = clause.clause.number or clause.clause.document
            yield say("deemed", day=day_in_words(start.latest.date()), clause=number, quote=quoted)

    def _of_counting(self, trials: Sequence[Trial]) -> tuple[Localised, ...]:
        if not trials:
            return ()
        return self._counting[trials[0].period].notes


def _of_withdrawal(request: VolumeRequest) -> Iterator[Localised]:
    """That a request was withdrawn too late to have had no effect."""
    if request.withdrawn is not None and not is_withdrawn(request):
        yield say("withdrawn_late", day=day_in_words(request.withdrawn.day))


def _margin(trials: Sequence[Trial]) -> Margin | None:
    """The margin over all readings; None where one of them has none."""
    every = [trial.measured.margin if trial.measured is not None else None for trial in trials]
    known = [one for one in every if one is not None]
    if not known or len(known) < len(every):
        return None
    if len(known) == 1:
        return known[0]
    least = [one.least for one in known if one.least is not None]
    most = [one.most for one in known if one.most is not None]
    return Margin(
        min(least) if len(least) == len(known) else None, max(most) if len(most) == len(known) else None
    )


def _controlling(trials: Sequence[Trial]) -> tuple[Controlling, ...]:
    if len(trials) == 1:
        return (trials[0].period.why[trials[0].owed.source.id],)
    found = (trial.period.why[trial.owed.source.id] for trial in trials)
    return tuple({(one.fact, one.since, one.until): one for one in found}.values())

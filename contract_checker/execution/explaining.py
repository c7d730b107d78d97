"""The count behind one verdict, day by day, so that anybody can follow it on a calendar."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from contract_checker.calendars import (
    CountedDay,
    DayKind,
    Length,
    anchored_deadline,
    explain,
    parse_relative,
)

from .conclusion import Conclusion
from .judgement import Judgement
from .judging import Judge
from .request import Moment, VolumeRequest
from .situation import Situation
from .trials import Trial
from .verdict import Controlling, Verdict


@dataclass(frozen=True, slots=True)
class ExplainedReading:
    """One reading of the contract for a request.

    Attributes:
        clause: the clause that it applies.
        kind: the days that it counts.
        start: when the notice starts, as the log has it.
        days: each day from the start to the effect, or to the first one possible; empty for hours.
        deadline: first and last day that a relative date can be, where the clause sets one.
    """

    clause: Controlling
    kind: DayKind
    start: Moment | None
    days: tuple[CountedDay, ...] = ()
    deadline: tuple[date, date] | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """A request, its verdict, and every reading that the verdict rests on."""

    request: VolumeRequest
    verdict: Verdict
    readings: tuple[ExplainedReading, ...]


def explanation(judgement: Judgement, id_: str) -> Explanation | None:
    """The count behind the verdict on the request `id_`; None if the log has no such request."""
    request = next((one for one in judgement.log.requests if one.id == id_), None)
    if request is None:
        return None
    situation = judgement.judge.situations(judgement.log).of(request)
    readings = dict.fromkeys(
        reading
        for version in request.versions or (request,)
        for reading in _of_version(judgement.judge, version, situation)
    )
    return Explanation(request, judgement.judge.verdict(request, situation), tuple(readings))


def _of_version(judge: Judge, request: VolumeRequest, situation: Situation) -> Iterator[ExplainedReading]:
    found = judge.readings(request, situation)
    if not isinstance(found, Conclusion):
        yield from _readings(judge, found.effective, found.trials)


def _readings(judge: Judge, effective: Moment, trials: tuple[Trial, ...]) -> Iterator[ExplainedReading]:
    for trial in trials:
        term, start, counting = trial.owed.term, trial.start, judge.counting(trial)
        clause = trial.period.why[trial.owed.source.id]
        began = trial.began
        if term is None or start is None or began is None:
            yield ExplainedReading(clause, trial.kind, None if start is None else start.shown)
            continue
        anchor = None if term.relative is None else parse_relative(term.relative, trial.kind)
        if anchor is not None:
            deadline = anchored_deadline(effective.day, anchor, counting.calendar)
            yield ExplainedReading(clause, trial.kind, start.shown, deadline=deadline)
        elif term.value is None or term.unit is None or term.unit in ("hour", "minute"):
            yield ExplainedReading(clause, trial.kind, start.shown)
        else:
            days = explain(
                began.date(),
                effective.day,
                Length(term.value, term.unit, trial.kind),
                counting.calendar,
                first_day=counting.first_day,
                roll=counting.roll,
            )
            yield ExplainedReading(clause, trial.kind, start.shown, days)

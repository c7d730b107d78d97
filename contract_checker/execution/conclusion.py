"""From the readings of one request to its outcome: one answer, a waiver, or the points that are open."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from contract_checker.engine.finding import Localised

from .counting import Counting
from .doubts import doubts
from .given import RequiredTerms, given_of
from .periods import Period
from .reasons import But, Open, Waived, moment, reason_of
from .request import Field, Moment, VolumeRequest
from .trials import State, Trial
from .verdict import Given, RequestOutcome, Required, Told
from .waiver import LACKING, Waiver, waiver_of
from .wording import said, say

_OUTCOMES: Mapping[State, RequestOutcome] = {
    "respected": "respected",
    "breached": "breached",
    "not_covered": "not_covered",
    "open": "indeterminate",
}


class Conclusion(NamedTuple):
    """An outcome with its reason, and the reading that it rests on.

    Attributes:
        why: what its reason is told from.
        missing: the fields of the log that are missing or at fault.
        notes: what stands beside the outcome without changing it.
        trial: the reading that the result has to stand; None where no clause was applied.
    """

    outcome: RequestOutcome
    why: Told
    missing: tuple[Field, ...] = ()
    notes: tuple[Localised, ...] = ()
    trial: Trial | None = None
    required: Required | None = None
    given: Given | None = None


def conclude(
    request: VolumeRequest,
    effective: Moment,
    found: Sequence[Trial],
    counting: Mapping[Period, Counting],
    terms: RequiredTerms,
) -> Conclusion:
    """The outcome that all readings share; else, or where a breach is excused, what the log tells besides."""
    states = {trial.state for trial in found}
    if states != {"breached"} and len(states) == 1 and "open" not in states:
        return _plain(request, effective, found, counting, terms)
    if states == {"breached"}:
        return _excused(request, effective, _plain(request, effective, found, counting, terms))
    return _open(request, effective, found, counting, terms)


def _plain(
    request: VolumeRequest,
    effective: Moment,
    found: Sequence[Trial],
    counting: Mapping[Period, Counting],
    terms: RequiredTerms,
) -> Conclusion:
    trial = _standing(found)
    required, given = terms.of(trial), given_of(trial, effective, counting[trial.period])
    why = reason_of(request, trial, required, given)
    notes = (said("ground_claimed"),) if trial.owed.exception is not None else ()
    return Conclusion(_OUTCOMES[trial.state], why, (), notes, trial, required, given)


def _excused(request: VolumeRequest, effective: Moment, breach: Conclusion) -> Conclusion:
    """A breach as it stands, or what an acceptance of the provider makes of it."""
    answer, waiver = request.answer, waiver_of(request, effective)
    notes = [said("before_request")] if _precedes(request, effective) else []
    match waiver:
        case "valid":
            return _but(breach, "waived", _waived(request, breach.why))
        case "undated" | "before" | "unproven" | "same_day":
            why = But(breach.why, _lacking(request, waiver))
            return _but(breach, "indeterminate", why, missing=(LACKING[waiver],))
        case "late" if answer is not None and answer.at is not None:
            notes.append(say("accepted_late", day=moment(answer.at)))
        case "oral":
            notes.append(said("accepted_oral"))
        case _:
            if answer is not None:
                notes.append(said("refused" if answer.kind == "refused" else "silence"))
    if request.withdrawn_undated:
        why = But(breach.why, said("withdrawn_undated"))
        return _but(breach, "indeterminate", why, ("withdrawn_at",), tuple(notes))
    return _but(breach, breach.outcome, breach.why, notes=tuple(notes))


def _open(
    request: VolumeRequest,
    effective: Moment,
    found: Sequence[Trial],
    counting: Mapping[Period, Counting],
    terms: RequiredTerms,
) -> Conclusion:
    points = list(dict.fromkeys(doubts(request, found)))
    why = Open(request, effective, tuple(point for point, _ in points))
    missing = tuple(dict.fromkeys(field for _, fields in points for field in fields))
    conclusion = Conclusion("indeterminate", why, missing)
    if found:
        trial = _standing(found)
        given = given_of(trial, effective, counting[trial.period])
        conclusion = Conclusion("indeterminate", why, missing, (), trial, terms.of(trial), given)
    if waiver_of(request, effective) == "valid":
        return _but(conclusion, "waived", _waived(request, why))
    return conclusion


def _but(
    former: Conclusion,
    outcome: RequestOutcome,
    why: Told,
    missing: tuple[Field, ...] = (),
    notes: tuple[Localised, ...] = (),
) -> Conclusion:
    """The same reading with another outcome or more notes."""
    return Conclusion(outcome, why, missing, notes, former.trial, former.required, former.given)


def _standing(found: Sequence[Trial]) -> Trial:
    """The reading that a result stands on: of breaches that which lacks the least, else the least margin."""
    if len(found) == 1:
        return found[0]
    if all(trial.state == "breached" for trial in found):
        return max(found, key=_most)
    measured = [trial for trial in found if trial.measured is not None and trial.measured.least is not None]
    return min(measured, key=_least) if measured else found[0]


def _least(trial: Trial) -> Decimal:
    return trial.measured.least if trial.measured and trial.measured.least is not None else Decimal(0)


def _most(trial: Trial) -> Decimal:
    return trial.measured.most if trial.measured and trial.measured.most is not None else Decimal(0)


def _waived(request: VolumeRequest, what: Told) -> Told:
    answer = request.answer
    if answer is None or answer.at is None or answer.proof is None:
        return what
    return Waived(what, answer.at, answer.proof)


def _lacking(request: VolumeRequest, waiver: Waiver) -> Localised:
    answer = request.answer
    if waiver in ("unproven", "before") and answer is not None and answer.at is not None:
        return say(f"accepted_{waiver}", day=moment(answer.at))
    return said("accepted_same_day" if waiver == "same_day" else "accepted_undated")


def _precedes(request: VolumeRequest, effective: Moment) -> bool:
    asked_at = request.sent or request.received
    return asked_at is not None and effective.precedes(asked_at)

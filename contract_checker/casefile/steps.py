"""The acts of an instruction that leave an event: admission, judgement, notification, decision."""

import hashlib
from collections.abc import Iterator, Sequence
from datetime import date

from contract_checker.checker import Options
from contract_checker.errors import UsageError

from .admission import admit, is_admissible
from .case_file import CaseFile, DecisionOutcome, DecisionStated, Side
from .events import Answer, Event, FindingTold, Moment, Told, about, append, last_of, of_kind
from .finality import finality
from .folder import REPLIES, REPORT_HTML, REPORT_JSON, CaseFolder
from .judging import JudgedCase, judge, rules_of, sources_of
from .matters import Matters, judged_matters, matters_of, meant
from .sentences import in_french
from .view import CaseView, recusals, view_of


def record_admission(folder: CaseFolder, at: Moment, options: Options | None = None) -> tuple[Answer, ...]:
    """Answer the questions of admission, and keep the answers."""
    case, events = folder.case(), folder.events()
    answers = admit(folder, case, options)
    append(folder.events_path, *_recused(case, events, at), Event(at=at, kind="admitted", answers=answers))
    return answers


def record_judgement(folder: CaseFolder, at: Moment, options: Options | None = None) -> JudgedCase:
    """Judge the dossier, and keep the report."""
    case, events = folder.case(), folder.events()
    judged = judge(folder, case, rules_of(case, sources_of(case, folder.root)), options)
    for path, content in ((REPORT_JSON, judged.json), (REPORT_HTML, judged.html)):
        target = folder.root / path
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(content)
    append(
        folder.events_path,
        *_recused(case, events, at),
        Event(
            at=at,
            kind="judged",
            path=REPORT_JSON,
            sha256=_sha256(judged.json),
            **matters_of(judged.json, case)._asdict(),
        ),
    )
    return judged


def record_notice(folder: CaseFolder, to: Side, deadline: date, at: Moment) -> Matters:
    """Keep that a side was told of what is found on the complaint, and until when it may answer.

    Raises:
        UsageError: if the case was not judged, or the deadline is not after the notice.
    """
    folder.events()
    matters = judged_matters(folder, folder.case())
    if deadline <= date.fromisoformat(at[:10]):
        raise UsageError(
            f"The deadline {deadline} leaves no day to answer after {at[:10]}: give a later one."
        )
    append(folder.events_path, Event(at=at, kind="notified", to=to, deadline=deadline, **matters._asdict()))
    return matters


def record_decision(folder: CaseFolder, at: Moment, options: Options | None = None) -> DecisionStated:
    """Keep that the decision of ``case.yaml`` was taken, by its digest.

    Raises:
        UsageError: if it is missing, if the complaint is not admissible, or if a finding is not final.
    """
    case, events = folder.case(), folder.events()
    decision = case.decision
    if decision is None:
        raise UsageError("case.yaml states no decision: fill 'decision' in first.")
    if decision.upholds:
        _require_admission(folder, case, events, options)
    decided = _decided(decision, judged_matters(folder, case))
    for told in decided:
        state = finality(told, events, decision.date)
        if _outcome(decision, told) != "no_decision" and not state.final:
            raise UsageError(
                f"{_named(told)} est provisoire au {in_french(decision.date)} : {state.said}. Attendre pour"
                " trancher, ou écrire « no_decision »."
            )
    append(
        folder.events_path,
        *_recused(case, events, at),
        Event(at=at, kind="decided", sha256=decision.digest, **about(decided)),
    )
    return decision


def check_admission(
    folder: CaseFolder, case: CaseFile, events: Sequence[Event], options: Options | None
) -> None:
    """Refuse a case whose admission no longer stands; one that was never admitted has nothing to change.

    Raises:
        UsageError: if the questions of admission are answered otherwise now.
    """
    admitted = last_of(events, "admitted")
    if admitted is not None and admit(folder, case, options) != admitted.answers:
        raise UsageError(
            "The pieces and case.yaml no longer answer as when the complaint was admitted:"
            " run 'case admit' again."
        )


def view_on(folder: CaseFolder, case: CaseFile, events: Sequence[Event], day: date) -> CaseView:
    """The case on `day`, from its folder.

    Raises:
        UsageError: if it was not judged yet.
    """
    report = folder.existing(REPORT_JSON, "run 'case judge' first.")
    replies = {part.path: part.disk.read_bytes() for part in folder.files(REPLIES)}
    return view_of(case, events, report, replies, day)


def _decided(decision: DecisionStated, matters: Matters) -> list[Told]:
    """What a decision is about, each finding and request named once and by nothing but itself."""
    decided = [meant(name, matters) for name in decision.names]
    for told in decided:
        if decided.count(told) > 1:
            raise UsageError(
                f"{_named(told)} figure deux fois dans la décision de case.yaml : garder une seule entrée."
            )
    return decided


def _outcome(decision: DecisionStated, told: Told) -> DecisionOutcome | None:
    if isinstance(told, FindingTold):
        stated = decision.on(told.fingerprint)
        return stated.outcome if stated else None
    decided = decision.on_request(told.request)
    return decided.outcome if decided else None


def _named(told: Told) -> str:
    if isinstance(told, FindingTold):
        return f"Le constat {told.fingerprint[:16]}"
    return f"La demande {told.request}"


def _require_admission(
    folder: CaseFolder, case: CaseFile, events: Sequence[Event], options: Options | None
) -> None:
    admitted = last_of(events, "admitted")
    if admitted is None or not is_admissible(admitted.answers):
        raise UsageError(
            "The complaint is not admissible as it stands: nothing can be upheld. See 'case admit'."
        )
    check_admission(folder, case, events, options)


def _recused(case: CaseFile, events: Sequence[Event], at: Moment) -> Iterator[Event]:
    """The recusals that no event tells yet."""
    told = {(event.member, event.said) for event in of_kind(events, "recused")}
    for recusal in recusals(case):
        if (recusal.member, recusal.reason) not in told:
            yield Event(at=at, kind="recused", member=recusal.member, said=recusal.reason)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()

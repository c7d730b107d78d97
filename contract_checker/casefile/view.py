"""A case on one day, from what was recorded: admission, recusals, findings with both answers, decision."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, TypedDict

from contract_checker.engine.circumstances import Supplier
from contract_checker.engine.finding import Commitment
from contract_checker.execution.verdict import RequestOutcome
from contract_checker.frozen import Frozen

from .admission import is_admissible
from .case_file import CaseFile, DecisionOutcome, DecisionStated, Member, Side
from .events import Answer, Event, FindingTold, RequestTold, Told, last_of, of_kind
from .finality import finality
from .matters import findings_in, requests_in


class FindingShown(Frozen):
    """One finding with what both sides answer to it, whether it is final, and what was decided."""

    fingerprint: str
    rule: str
    title: str
    outcome: str
    message: str
    quotes: tuple[str, ...]
    final: bool
    finality: str
    answers: dict[Side, tuple[str, ...]]
    decision: DecisionOutcome | None = None
    reasons: str | None = None
    withheld: bool = False


class RequestShown(Frozen):
    """One request of the log with its verdict, what both sides answer to it, and what was decided."""

    id: str
    outcome: RequestOutcome
    reason: str
    supplied_by: tuple[Supplier, ...] = ()
    final: bool
    finality: str
    answers: dict[Side, tuple[str, ...]]
    decision: DecisionOutcome | None = None
    reasons: str | None = None


class RefusedShown(Frozen):
    """A row of the log that gave no request, and why; `hides_a_request` is false for a total or a heading."""

    document: str
    row: int
    reason: str
    hides_a_request: bool


class RecusalShown(Frozen):
    """A member who may not judge, and why."""

    member: str
    reason: str


class CaseView(Frozen):
    """A case on one day."""

    id: str
    day: date
    as_of: date
    complainant: Supplier
    client: str
    provider: str
    period_from: date
    period_until: date
    admissible: bool
    admission: tuple[Answer, ...]
    recused: tuple[RecusalShown, ...]
    commitments: tuple[Commitment, ...] = ()
    findings: tuple[FindingShown, ...]
    other_findings: int = 0
    requests: tuple[RequestShown, ...] = ()
    refused: tuple[RefusedShown, ...] = ()
    decided_on: date | None = None
    decided_by: tuple[str, ...] = ()
    withheld: int = 0


def view_of(
    case: CaseFile, events: Sequence[Event], report: bytes, replies: Mapping[str, bytes], day: date
) -> CaseView:
    """The case as it stands on `day`; `replies` holds the bytes of each answer by its path."""
    happened = [event for event in events if event.day <= day]
    admitted = last_of(happened, "admitted")
    answers = admitted.answers if admitted else ()
    judged = json.loads(report)
    decision = _recorded(case, happened)
    heard = _Heard(happened, replies, day)
    findings = findings_in(judged, case)
    return CaseView(
        id=case.id,
        day=day,
        as_of=case.as_of,
        complainant=case.complainant,
        client=case.client,
        provider=case.provider,
        period_from=case.period.first,
        period_until=case.period.last,
        admissible=is_admissible(answers),
        admission=answers,
        recused=recusals(case),
        commitments=case.commitments,
        findings=tuple(_finding(finding, decision, heard) for finding in findings),
        other_findings=len(judged["findings"]) - len(findings),
        requests=tuple(_request(*named, decision, heard) for named in requests_in(judged, case)),
        refused=tuple(map(_refused, (judged.get("respect") or {"refused": ()})["refused"])),
        decided_on=decision.date if decision else None,
        decided_by=decision.members if decision else (),
    )


def recusals(case: CaseFile) -> tuple[RecusalShown, ...]:
    """The members who may not judge, in the order of the committee."""
    return tuple(
        RecusalShown(member=member.name, reason=_reason(member, case))
        for member in case.committee
        if member.recused
    )


def _reason(member: Member, case: CaseFile) -> str:
    names = {"client": case.client, "provider": case.provider}
    competing = [f"concurrent de {names[side]}" for side in member.competes_with]
    return " ; ".join([*competing, *([member.interest] if member.interest else [])])


def _finding(finding: Mapping[str, Any], decision: DecisionStated | None, heard: "_Heard") -> FindingShown:
    told = FindingTold(fingerprint=finding["fingerprint"], outcome=finding["outcome"])
    decided = decision.on(told.fingerprint) if decision else None
    return FindingShown(
        fingerprint=told.fingerprint,
        rule=finding["rule"],
        title=finding["title"]["fr"],
        outcome=told.outcome,
        message=finding["message"]["fr"],
        quotes=tuple(passage["quote"] for passage in (finding["evidence"] or {"passages": ()})["passages"]),
        **heard.on(told),
        decision=decided.outcome if decided else None,
        reasons=decided.reasons if decided else None,
    )


def _request(
    name: str, request: Mapping[str, Any], decision: DecisionStated | None, heard: "_Heard"
) -> RequestShown:
    told = RequestTold(request=name, outcome=request["outcome"])
    decided = decision.on_request(name) if decision else None
    return RequestShown(
        id=name,
        outcome=told.outcome,
        reason=request["reason"]["fr"],
        supplied_by=_suppliers(request),
        **heard.on(told),
        decision=decided.outcome if decided else None,
        reasons=decided.reasons if decided else None,
    )


def _suppliers(request: Mapping[str, Any]) -> tuple[Supplier, ...]:
    """The sides whose logs hold a request, each once."""
    sides = [request["supplied_by"], *(one["supplied_by"] for one in request.get("also", ()))]
    return tuple(dict.fromkeys(side for side in sides if side is not None))


def _refused(row: Mapping[str, Any]) -> RefusedShown:
    return RefusedShown(
        document=row["row"]["document"],
        row=row["row"]["row"],
        reason=row["reason"]["fr"],
        hides_a_request=row["hides_a_request"],
    )


def _recorded(case: CaseFile, events: Sequence[Event]) -> DecisionStated | None:
    """The decision, if it is the one that was recorded."""
    recorded = last_of(events, "decided")
    same = recorded is not None and case.decision is not None and recorded.sha256 == case.decision.digest
    return case.decision if same else None


class _State(TypedDict):
    final: bool
    finality: str
    answers: dict[Side, tuple[str, ...]]


class _Heard(NamedTuple):
    """What both sides said until a day."""

    events: Sequence[Event]
    replies: Mapping[str, bytes]
    day: date

    def on(self, told: Told) -> _State:
        """Whether something is final, and the answers to it, whatever its outcome was then."""
        state = finality(told, self.events, self.day)
        return _State(
            final=state.final,
            finality=state.said,
            answers={side: tuple(self._answers(told, side)) for side in ("client", "provider")},
        )

    def _answers(self, told: Told, side: Side) -> Iterator[str]:
        for event in of_kind(self.events, "reply_received"):
            is_meant = any(_is_same(one, told) for one in event.told) and event.supplied_by == side
            if is_meant and event.path is not None and event.path in self.replies:
                yield self.replies[event.path].decode("utf-8", "replace").strip()


def _is_same(one: Told, other: Told) -> bool:
    """Whether both are the same finding or request, whatever came of it."""
    match one, other:
        case FindingTold(), FindingTold():
            return one.fingerprint == other.fingerprint
        case RequestTold(), RequestTold():
            return one.request == other.request
        case _:
            return False

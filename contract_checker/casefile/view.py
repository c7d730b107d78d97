"""A case on one day, from what was recorded: admission, recusals, findings with both answers, decision."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from pydantic import BaseModel, ConfigDict

from contract_checker.engine.circumstances import Supplier
from contract_checker.execution.verdict import RequestOutcome

from .admission import is_admissible
from .case_file import CaseFile, DecisionOutcome, DecisionStated, Member, Side
from .events import Answer, Event, FindingTold, last_of, of_kind
from .finality import finality
from .prices import WITHHELD, names_an_amount


class _Shown(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FindingShown(_Shown):
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


class RequestShown(_Shown):
    """One request of the log with its verdict."""

    id: str
    outcome: RequestOutcome
    reason: str


class RecusalShown(_Shown):
    """A member who may not judge, and why."""

    member: str
    reason: str


class CaseView(_Shown):
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
    findings: tuple[FindingShown, ...]
    requests: tuple[RequestShown, ...] = ()
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
        findings=tuple(
            _finding(finding, case, decision, happened, replies, day) for finding in judged["findings"]
        ),
        requests=tuple(
            RequestShown(id=one["id"], outcome=one["outcome"], reason=one["reason"]["fr"])
            for one in (judged.get("respect") or {"requests": ()})["requests"]
        ),
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


def shown_to(view: CaseView, member: Member | None, of_prices: frozenset[str]) -> CaseView:
    """The view without prices, if it is for a member who competes with a party."""
    if member is None or not member.competes:
        return view
    findings = tuple(_withheld(finding, of_prices) for finding in view.findings)
    admission = tuple(
        answer.model_copy(update={"quote": WITHHELD}) if names_an_amount(answer.quote or "") else answer
        for answer in view.admission
    )
    requests = tuple(
        one.model_copy(update={"reason": WITHHELD}) if names_an_amount(one.reason) else one
        for one in view.requests
    )
    return view.model_copy(
        update={
            "admission": admission,
            "requests": requests,
            "findings": findings,
            "withheld": sum(finding.withheld for finding in findings),
        }
    )


def _withheld(finding: FindingShown, of_prices: frozenset[str]) -> FindingShown:
    texts = (finding.message, *finding.quotes, finding.reasons or "", *_all(finding.answers))
    if finding.rule not in of_prices and not any(map(names_an_amount, texts)):
        return finding
    return finding.model_copy(
        update={
            "message": WITHHELD,
            "quotes": tuple(WITHHELD for _ in finding.quotes),
            "answers": {side: tuple(WITHHELD for _ in texts) for side, texts in finding.answers.items()},
            "reasons": None if finding.reasons is None else WITHHELD,
            "withheld": True,
        }
    )


def _all(answers: Mapping[Side, tuple[str, ...]]) -> list[str]:
    return [text for texts in answers.values() for text in texts]


def _reason(member: Member, case: CaseFile) -> str:
    names = {"client": case.client, "provider": case.provider}
    competing = [f"concurrent de {names[side]}" for side in member.competes_with]
    return " ; ".join([*competing, *([member.interest] if member.interest else [])])


def _finding(
    finding: Mapping[str, Any],
    case: CaseFile,
    decision: DecisionStated | None,
    events: Sequence[Event],
    replies: Mapping[str, bytes],
    day: date,
) -> FindingShown:
    told = FindingTold(fingerprint=finding["fingerprint"], outcome=finding["outcome"])
    state = finality(told, case.others, events, day)
    decided = decision.on(told.fingerprint) if decision else None
    return FindingShown(
        fingerprint=told.fingerprint,
        rule=finding["rule"],
        title=finding["title"]["fr"],
        outcome=told.outcome,
        message=finding["message"]["fr"],
        quotes=tuple(passage["quote"] for passage in (finding["evidence"] or {"passages": ()})["passages"]),
        final=state.final,
        finality=state.said,
        answers={
            side: tuple(_answers(told.fingerprint, side, events, replies)) for side in ("client", "provider")
        },
        decision=decided.outcome if decided else None,
        reasons=decided.reasons if decided else None,
    )


def _recorded(case: CaseFile, events: Sequence[Event]) -> DecisionStated | None:
    """The decision, if it is the one that was recorded."""
    recorded = last_of(events, "decided")
    same = recorded is not None and case.decision is not None and recorded.sha256 == case.decision.digest
    return case.decision if same else None


def _answers(
    fingerprint: str, side: Side, events: Sequence[Event], replies: Mapping[str, bytes]
) -> list[str]:
    """What a side answered to a finding, whatever its outcome was then."""
    return [
        replies[event.path].decode("utf-8", "replace").strip()
        for event in of_kind(events, "reply_received")
        if event.path is not None
        and event.path in replies
        and event.supplied_by == side
        and any(told.fingerprint == fingerprint for told in event.findings)
    ]

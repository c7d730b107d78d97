"""A view of a case for a member who competes with a party: without what tells a price."""

from collections.abc import Mapping

from .case_file import Member, Side
from .prices import WITHHELD, names_an_amount
from .view import CaseView, FindingShown, RequestShown


def shown_to(view: CaseView, member: Member | None, of_prices: frozenset[str]) -> CaseView:
    """The view without prices, if it is for a member who competes with a party."""
    if member is None or not member.competes:
        return view
    findings = tuple(_withheld(finding, of_prices) for finding in view.findings)
    admission = tuple(
        answer.model_copy(update={"quote": WITHHELD}) if names_an_amount(answer.quote or "") else answer
        for answer in view.admission
    )
    requests = tuple(map(_request_withheld, view.requests))
    refused = tuple(
        one.model_copy(update={"reason": WITHHELD}) if names_an_amount(one.reason) else one
        for one in view.refused
    )
    return view.model_copy(
        update={
            "admission": admission,
            "requests": requests,
            "refused": refused,
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


def _request_withheld(one: RequestShown) -> RequestShown:
    if not any(map(names_an_amount, (one.reason, one.reasons or "", *_all(one.answers)))):
        return one
    return one.model_copy(
        update={
            "reason": WITHHELD,
            "answers": {side: tuple(WITHHELD for _ in texts) for side, texts in one.answers.items()},
            "reasons": None if one.reasons is None else WITHHELD,
        }
    )


def _all(answers: Mapping[Side, tuple[str, ...]]) -> list[str]:
    return [text for texts in answers.values() for text in texts]

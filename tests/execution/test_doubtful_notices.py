"""A notice that is not firm, or was read with a doubt, decides nothing, however short the time given."""

from decimal import Decimal

import pytest

from contract_checker.calendars import WorkCalendar
from contract_checker.execution import Conventions
from contract_checker.facts import LeadTime
from contract_checker.facts.base import Strength

from .built import judgement_by, notice_of
from .worked_case import accepted, ask

THIRTY = notice_of(
    LeadTime(
        value=Decimal(30),
        unit="day",
        day_kind="calendar",
        clock="receipt",
        guaranteed_days=30,
        at_most_days=30,
    )
)
PLAIN = Conventions(calendar=WorkCalendar())


@pytest.mark.parametrize("strength", ["best_efforts", "indicative", "by_reference", "redacted", "misread"])
@pytest.mark.parametrize("effect", ["2026-03-03", "2026-12-31"])
def test_a_notice_that_is_not_firm_leaves_the_request_open(strength: Strength, effect: str) -> None:
    notice = THIRTY.model_copy(update={"strength": strength})
    (verdict,) = judgement_by(notice, [ask(effect, received="2026-03-02")], PLAIN).verdicts
    assert verdict.outcome == "indeterminate"
    assert "n'est pas ferme, ou son chiffre n'est pas lu avec certitude" in verdict.reason.fr


def test_the_same_notice_when_it_is_firm_decides() -> None:
    # Thirty days from 2 March end on 1 April.
    log = [ask("2026-03-31", received="2026-03-02"), ask("2026-04-01", received="2026-03-02", id="D-2")]
    outcomes = [verdict.outcome for verdict in judgement_by(THIRTY, log, PLAIN).verdicts]
    assert outcomes == ["breached", "respected"]


def test_an_acceptance_settles_what_a_doubtful_notice_leaves_open() -> None:
    notice = THIRTY.model_copy(update={"strength": "misread"})
    request = ask("2026-03-20", received="2026-03-02", answer=accepted("2026-03-10"))
    (verdict,) = judgement_by(notice, [request], PLAIN).verdicts
    assert verdict.outcome == "waived"

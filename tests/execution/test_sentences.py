"""What a verdict says in whole sentences, and the days by which anybody can count it again."""

import re
from datetime import date

import pytest

from contract_checker.execution import Judgement, VolumeRequest
from contract_checker.execution.explaining import Explanation, explanation
from contract_checker.report.respect.model import respect_of

from .judged import judged
from .request_cases import EFFECT, RECEIVED, THIRTY
from .worked_case import accepted, ask, contract, notice

NO_KIND = contract(notice("trente jours"))
ADDED = "Les demandes formulées un même jour se cumulent pour l'appréciation du seuil de 10 %."
APART = "Chaque demande s'apprécie isolément au regard du seuil de 10 %."


def judgement(text: str, request: VolumeRequest) -> Judgement:
    return judged({"contrat.md": text}, [request])


def explained(text: str, request: VolumeRequest) -> Explanation:
    found = explanation(judgement(text, request), request.id)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("length", "effect", "received", "figures"),
    [
        # From 2 to 20 March there are 18 days; 2 March and 30 days are 1 April.
        (
            "trente jours calendaires",
            EFFECT,
            RECEIVED,
            (
                "reçue le 2 mars 2026",
                "20 mars 2026",
                "18 jours calendaires",
                "30 jours calendaires",
                "1er avril 2026",
            ),
        ),
        (
            "trente jours calendaires",
            "2026-04-02",
            RECEIVED,
            ("reçue le 2 mars 2026", "2 avril 2026", "31 jours calendaires", "30 jours calendaires"),
        ),
        (
            "48 heures",
            "2026-03-04 11:00",
            "2026-03-02 10:00",
            ("reçue le 2 mars 2026 à 10:00", "4 mars 2026 à 11:00", "49 heures", "48 heures"),
        ),
        (
            "deux heures",
            "2026-03-02 11:00",
            "2026-03-02 10:00",
            ("reçue le 2 mars 2026 à 10:00", "2 mars 2026 à 11:00", "1 heure", "2 heures"),
        ),
        # Eighteen minutes are three tenths of an hour.
        (
            "trente minutes",
            "2026-03-02 10:18",
            "2026-03-02 10:00",
            ("reçue le 2 mars 2026 à 10:00", "2 mars 2026 à 10:18", "0,3 heure", "30 minutes", "2 mars 2026"),
        ),
    ],
)
def test_a_verdict_gives_its_figures(
    length: str, effect: str, received: str, figures: tuple[str, ...]
) -> None:
    (verdict,) = judgement(contract(notice(length)), ask(effect, received=received)).verdicts
    said = verdict.reason.fr.replace("\N{NO-BREAK SPACE}", " ")
    assert re.search(".*?".join(map(re.escape, figures)), said)
    assert verdict.notes == ()


def test_judging_puts_no_reason_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("contract_checker.execution.reasons.say")
    (verdict,) = judgement(THIRTY, ask(EFFECT, received=RECEIVED)).verdicts
    assert verdict.outcome == "breached"


def test_a_reason_is_the_same_whenever_it_is_read() -> None:
    found = judgement(THIRTY, ask(EFFECT, received=RECEIVED))
    shown = respect_of(found).requests[0]
    assert (shown.reason, shown.given and shown.given.text) == (
        found.verdicts[0].reason,
        found.verdicts[0].given and found.verdicts[0].given.text,
    )
    assert found.verdicts[0].reason == explained(THIRTY, ask(EFFECT, received=RECEIVED)).verdict.reason


@pytest.mark.parametrize(
    ("request_", "value"),
    [
        (ask(EFFECT, sent="2026-03-02"), "au plus 18 jours calendaires"),
        (ask("2026-04-20", sent="2026-03-02"), "au plus 49 jours calendaires"),
    ],
)
def test_a_receipt_that_is_not_known_leaves_at_most_so_much(request_: VolumeRequest, value: str) -> None:
    (verdict,) = judgement(THIRTY, request_).verdicts
    assert verdict.given is not None
    assert verdict.given.text.fr.replace("\N{NO-BREAK SPACE}", " ") == value


def test_an_acceptance_at_the_minute_of_the_effect_comes_too_late() -> None:
    request = ask(f"{EFFECT} 09:00", received=RECEIVED, answer=accepted(f"{EFFECT} 09:00"))
    (verdict,) = judgement(THIRTY, request).verdicts
    assert verdict.outcome == "breached"
    assert "quand l'effet avait déjà eu lieu" in verdict.notes[0].fr


def test_an_acceptance_of_that_day_at_an_unknown_hour_may_be_one() -> None:
    request = ask(f"{EFFECT} 09:00", received=RECEIVED, answer=accepted(EFFECT))
    (verdict,) = judgement(THIRTY, request).verdicts
    assert (verdict.outcome, verdict.missing) == ("indeterminate", ("answered_at",))


def test_an_acceptance_of_that_day_may_be_of_its_last_minute() -> None:
    request = ask(f"{EFFECT} 23:59", received=RECEIVED, answer=accepted(EFFECT))
    assert judgement(THIRTY, request).verdicts[0].outcome == "indeterminate"


def test_two_clauses_that_add_requests_up_differently_are_told() -> None:
    (verdict,) = judgement(
        contract(notice("trente jours calendaires"), f"{ADDED} {APART}"), ask(EFFECT, received=RECEIVED)
    ).verdicts
    assert [note.fr for note in verdict.notes] == ["deux clauses traitent différemment le cumul des demandes"]


def test_one_clause_on_adding_up_contradicts_none() -> None:
    (verdict,) = judgement(
        contract(notice("trente jours calendaires"), ADDED), ask(EFFECT, received=RECEIVED)
    ).verdicts
    assert verdict.notes == ()


def test_days_of_an_unstated_kind_are_counted_in_each_way_that_they_may_be() -> None:
    readings = explained(NO_KIND, ask("2026-03-12", received="2026-03-02")).readings
    # Ten days later: ten calendar days, eight worked ones (7 and 8 March are a weekend).
    assert [(one.kind, one.days[9].number, one.days[10].number) for one in readings] == [
        ("calendar", 9, 10),
        ("ouvre", 7, 8),
        ("franc", 9, 10),
    ]


def test_hours_are_not_counted_day_by_day() -> None:
    (reading,) = explained(
        contract(notice("48 heures")), ask("2026-03-04 09:00", received="2026-03-02 10:00")
    ).readings
    assert reading.days == ()
    assert reading.start is not None
    assert str(reading.start) == "2026-03-02T10:00"


def test_a_request_without_its_dates_has_nothing_to_count() -> None:
    assert all(one.start is None and one.days == () for one in explained(THIRTY, ask(EFFECT)).readings)


def test_a_request_that_the_log_does_not_hold_is_not_explained() -> None:
    assert explanation(judgement(THIRTY, ask(EFFECT, received=RECEIVED)), "D-9") is None


def test_a_date_of_the_month_before_is_a_deadline() -> None:
    text = contract(
        "Toute hausse des volumes d'appels est notifiée par le Client au Prestataire au plus tard le 15 du mois "
        "M-1."
    )
    readings = explained(text, ask("2026-04-10", received="2026-03-20", sent="2026-03-20")).readings
    assert {one.deadline for one in readings} == {(date(2026, 3, 15), date(2026, 3, 15))}

"""Requests of which the logs of two sides say different things, judged by each version."""

from decimal import Decimal

from contract_checker.engine.circumstances import Supplier
from contract_checker.execution import Judgement
from contract_checker.execution.explaining import explanation
from contract_checker.execution.log import LogSettings, read_log

from .judged import judged
from .log.logs import document
from .worked_case import contract, notice

# Received on 2 March 2026, thirty calendar days end on 1 April.
THIRTY = {"contrat.md": contract(notice("trente jours calendaires"))}
HEADER = "N°;Reçue le;Date d'effet;Sens;Variation"
SIDES: dict[str, Supplier] = {"client.csv": "client", "centre.csv": "provider"}


def two(client: str, centre: str) -> Judgement:
    logs = [document(f"{HEADER}\n{client}\n", "client.csv"), document(f"{HEADER}\n{centre}\n", "centre.csv")]
    return judged(THIRTY, read_log(logs, {}, LogSettings(suppliers=SIDES)).requests)


def test_versions_that_lead_to_one_outcome_give_it_and_say_that_they_differ() -> None:
    """20 March is twelve days short, 25 March seven: a breach by either log."""
    (verdict,) = two("A;2026-03-02;2026-03-25;hausse;20 %", "A;2026-03-02;2026-03-20;hausse;20 %").verdicts
    assert verdict.outcome == "breached"
    assert verdict.margin is not None
    assert (verdict.margin.least, verdict.margin.most) == (Decimal(-12), Decimal(-7))
    assert verdict.notes[0].fr == (
        "Les journaux diffèrent, sans que le résultat en dépende : date d'effet : « 25 mars 2026 » selon "
        "client.csv, ligne 2 (remis par le client) et « 20 mars 2026 » selon centre.csv, ligne 2 (remis par le "
        "prestataire)."
    )


def test_versions_that_lead_to_two_outcomes_leave_the_request_open() -> None:
    """1 April leaves the thirty days, 20 March does not."""
    judgement = two("A;2026-03-02;2026-04-01;hausse;20 %", "A;2026-03-02;2026-03-20;hausse;20 %")
    (verdict,) = judgement.verdicts
    assert (verdict.outcome, verdict.missing) == ("indeterminate", ("effective_on",))
    assert verdict.reason.fr == (
        "Demande non jugée : les deux journaux divergent : date d'effet : « 1er avril 2026 » selon client.csv, "
        "ligne 2 (remis par le client) et « 20 mars 2026 » selon centre.csv, ligne 2 (remis par le prestataire)."
    )
    assert [(row.document, row.number, side) for row, side in verdict.also] == [("centre.csv", 2, "provider")]
    assert [note.fr.partition(" :")[0] for note in verdict.notes[:2]] == [
        "Selon client.csv, ligne 2",
        "Selon centre.csv, ligne 2",
    ]
    assert (judgement.totals.all.indeterminate, judgement.totals.all.requests) == (1, 1)


def test_a_request_that_both_logs_hold_is_judged_once() -> None:
    row = "A;2026-03-02;2026-03-20;hausse;20 %"
    judgement = two(row, row)
    assert [verdict.outcome for verdict in judgement.verdicts] == ["breached"]
    assert "à l'identique dans plusieurs journaux" in judgement.verdicts[0].notes[0].fr


def test_each_version_is_explained() -> None:
    judgement = two("A;2026-03-02;2026-04-01;hausse;20 %", "A;2026-03-03;2026-04-01;hausse;20 %")
    found = explanation(judgement, "A")
    assert found is not None
    assert [str(reading.start) for reading in found.readings] == ["2026-03-02", "2026-03-03"]
    assert found.verdict.outcome == "indeterminate"

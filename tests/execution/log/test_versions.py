"""One request in the logs of two sides: held by both, or told by each in its own way."""

from contract_checker.engine.circumstances import Supplier
from contract_checker.execution.log import LogSettings, read_log
from contract_checker.execution.request import RequestLog

from .logs import document, reasons

HEADER = "N°;Reçue le;Date d'effet;Sens;Variation"
SIDES: dict[str, Supplier] = {"client.csv": "client", "centre.csv": "provider"}


def two(client: str, centre: str, sides: dict[str, Supplier] = SIDES) -> RequestLog:
    logs = [document(f"{HEADER}\n{client}\n", "client.csv"), document(f"{HEADER}\n{centre}\n", "centre.csv")]
    return read_log(logs, {}, LogSettings(suppliers=sides))


def test_a_request_that_both_logs_hold_is_one_and_both_rows_are_named() -> None:
    found = two("A;2026-03-02;2026-04-01;hausse;5 %", "B;2026-03-02;2026-04-01;hausse;5 %")
    assert [one.id for one in found.requests] == ["A", "B"]
    row = "A;2026-03-02;2026-04-01;hausse;5 %"
    found = two(row, row)
    (request,) = found.requests
    assert found.refused == ()
    assert [(one.row.document, one.row.number) for one in request.versions] == [
        ("client.csv", 2),
        ("centre.csv", 2),
    ]
    assert request.differences == ()
    assert [note.fr for note in request.notes] == [
        "Demande inscrite à l'identique dans plusieurs journaux : client.csv, ligne 2 (remis par le client) et "
        "centre.csv, ligne 2 (remis par le prestataire)."
    ]


def test_what_two_logs_disagree_on_is_told_with_both_values_and_both_sides() -> None:
    found = two("A;2026-03-02;2026-04-01;hausse;5 %", "A;2026-03-02;2026-04-15;hausse;12,5 %")
    (request,) = found.requests
    assert found.refused == ()
    assert [(one.field, one.said.fr) for one in request.differences] == [
        (
            "effective_on",
            "date d'effet : « 1er avril 2026 » selon client.csv, ligne 2 (remis par le client) et "
            "« 15 avril 2026 » selon centre.csv, ligne 2 (remis par le prestataire)",
        ),
        (
            "size",
            "variation : « 5 % » selon client.csv, ligne 2 (remis par le client) et "
            "« 12,5 % » selon centre.csv, ligne 2 (remis par le prestataire)",
        ),
    ]


def test_a_value_that_only_one_log_gives_is_a_difference() -> None:
    (request,) = two("A;;2026-04-01;hausse;", "A;2026-03-02;2026-04-01;hausse;").requests
    assert [one.field for one in request.differences] == ["received_at"]
    assert "« non renseigné » selon client.csv" in request.differences[0].said.fr


def test_logs_that_only_share_a_number_do_not_tell_one_request() -> None:
    """Two files of one log, each numbered from 1: no day in common, and nobody says that the sides differ."""
    found = two("1;2026-03-02;2026-04-01;hausse;", "1;2026-05-04;2026-06-01;hausse;", {})
    assert found.requests == ()
    assert [one.hides_a_request for one in found.refused] == [True, True]


def test_a_contradiction_inside_one_document_is_still_refused() -> None:
    found = two(
        "A;2026-03-02;2026-04-01;hausse;\nA;2026-03-02;2026-04-02;hausse;", "B;2026-03-02;2026-04-01;hausse;"
    )
    assert [one.id for one in found.requests] == ["B"]
    assert "ligne 3" in reasons(found)[0]


def test_a_copy_inside_one_document_does_not_hide_the_version_of_the_other() -> None:
    row = "A;2026-03-02;2026-04-01;hausse;"
    found = two(f"{row}\n{row}", "A;2026-03-02;2026-04-15;hausse;")
    (request,) = found.requests
    assert [one.field for one in request.differences] == ["effective_on"]
    assert [(one.row.document, one.row.number, one.hides_a_request) for one in found.refused] == [
        ("client.csv", 3, False)
    ]

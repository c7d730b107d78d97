"""Cells that say that nobody knows yet, and rows that count others."""

import pytest

from .logs import log, only, table


@pytest.mark.parametrize(
    "words",
    [
        "à préciser",
        "à définir",
        "effet à préciser",
        "tbd",
        "?",
        "NC",
        "inconnu",
        "en attente",
        "to be confirmed",
    ],
)
def test_a_date_that_is_not_known_yet_is_missing(words: str) -> None:
    request = only(table("N°;Envoi;Date d'effet;Sens", f"1;11/05/2026;{words};baisse"))
    assert (request.sent is not None, request.effective) == (True, None)


def test_what_the_cell_says_is_noted() -> None:
    request = only(table("N°;Envoi;Date d'effet;Variation", "1;11/05/2026;effet à préciser;à définir"))
    assert [note.fr for note in request.notes] == [
        "date d'effet : « effet à préciser » dit que l'on ne le sait pas encore ; rien n'est retenu.",
        "variation : « à définir » dit que l'on ne le sait pas encore ; rien n'est retenu.",
    ]


def test_a_date_that_is_only_badly_written_is_still_refused() -> None:
    (refused,) = table("N°;Envoi;Date d'effet", "1;11/05/2026;à la rentrée").refused
    assert refused.field == "effective_on"


@pytest.mark.parametrize(
    "row",
    [
        "Dont baisses;;;18",
        "Nombre de demandes : 20;;;",
        "Nb demandes;;;20",
        "Hausses : 2;;;",
        "TOTAL;;;20",
        "soit;;;9",
    ],
)
def test_a_row_that_counts_others_hides_no_request(row: str) -> None:
    found = table("N°;Envoi;Effet;Sens", "1;11/05/2026;10/06/2026;baisse", row)
    assert [(one.row.number, one.hides_a_request) for one in found.refused] == [(3, False)]
    assert "est un total" in found.refused[0].reason.fr


def test_a_row_that_has_dates_is_a_request_whatever_it_is_called() -> None:
    found = table("N°;Envoi;Effet;Sens", "Demandes 3;11/05/2026;10/06/2026;baisse")
    assert [one.id for one in found.requests] == ["Demandes 3"]


def test_a_copy_hides_no_request_and_a_contradiction_does() -> None:
    header, row = "N°;Envoi;Effet;Sens", "A;11/05/2026;10/06/2026;baisse"
    assert [one.hides_a_request for one in table(header, row, row).refused] == [False]
    other = "A;11/05/2026;11/06/2026;baisse"
    assert [one.hides_a_request for one in table(header, row, other).refused] == [True, True]


def test_columns_that_are_not_used_are_noted() -> None:
    found = log("N°;Envoi;Effet;Sens;Analytique;Visa\n1;11/05/2026;10/06/2026;baisse;X4;\n")
    assert [note.fr for note in found.notes] == [
        "« journal.csv » : colonnes non utilisées : « Analytique », « Visa »."
    ]

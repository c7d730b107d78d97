"""Logs as CSV: encodings, signs between values, quotation marks, what stands above, among and below requests."""

import pytest

from contract_checker.execution.log import read_log
from contract_checker.execution.request import RefusedRow

from .logs import document, log, only, reasons, table

HEADER = "N°;Date d'envoi;Date d'effet;Sens;Variation (%);Observations"
ROW = "D-1;2026-03-02;2026-04-01;hausse;12,5;été"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "latin-1"])
def test_a_log_is_read_whatever_its_encoding(encoding: str) -> None:
    assert only(log(f"{HEADER}\r\n{ROW}\r\n".encode(encoding))).note == "été"


@pytest.mark.parametrize("sign", [";", ",", "\t", "|"])
def test_the_sign_between_values_is_found(sign: str) -> None:
    row = ROW.replace("12,5", '"12,5"')
    request = only(log(f"{HEADER}\n{row}\n".replace(";", sign)))
    assert (request.id, request.size and request.size.value) == ("D-1", pytest.approx(12.5))


def test_a_sign_stated_on_the_first_line_is_used() -> None:
    assert only(log(f"sep=^\n{HEADER}\n{ROW}\n".replace(";", "^"))).row.number == 3


def test_decimal_commas_do_not_part_values() -> None:
    assert only(table("N°;Envoi;Effet;Variation", "1;2026-03-02;2026-04-01;-1,5 %")).direction == "decrease"


def test_a_cell_in_quotation_marks_may_hold_signs_marks_and_line_ends() -> None:
    request = only(table(HEADER, 'D-1;2026-03-02;2026-04-01;hausse;12;"suite ; au ""pic""\nde mars"'))
    assert request.note == 'suite ; au "pic"\nde mars'


def test_rows_are_counted_as_a_spreadsheet_counts_them() -> None:
    found = table(HEADER, 'A;2026-03-02;;;;"deux\nlignes"', "", "B;2026-03-03;;;;")
    assert [(one.id, one.row.number) for one in found.requests] == [("A", 2), ("B", 4)]


def test_the_words_of_a_row_are_quoted_with_the_line_on_which_they_stand() -> None:
    found = table(HEADER, 'A;2026-03-02;;;;"deux\nlignes"', "B;2026-03-03;;;;")
    passage = found.passage(found.requests[1].row)
    assert passage is not None
    assert passage.quote == "B;2026-03-03;;;;"
    assert passage.location.model_dump() == {"kind": "line", "line": 4}


def test_a_long_file_still_says_the_line_of_each_row() -> None:
    found = table(HEADER, *(f"D-{number};2026-03-02;;;;" for number in range(12_000)))
    passage = found.passage(found.requests[9_998].row)
    assert passage is not None
    assert passage.quote.startswith("D-9998;")
    assert passage.location.model_dump() == {"kind": "line", "line": 10_000}


def test_a_stray_quotation_mark_swallows_no_row() -> None:
    found = table(
        HEADER,
        'A;2026-03-02;2026-04-01;hausse;5;"mal fermé',
        "B;2026-03-03;2026-04-01;hausse;5;",
        'C;2026-03-04;2026-04-01;hausse;5;fin"',
    )
    assert [one.id for one in found.requests] == ["A", "B", "C"]


def test_titles_and_empty_lines_above_the_header_are_no_requests() -> None:
    found = log(f"Suivi des demandes;;;;;\nMarché 2026-07, lot 2;;;;;\n;;;;;\n{HEADER}\n{ROW}\n")
    assert only(found).row.number == 5


def test_a_header_on_two_lines_is_joined() -> None:
    found = log(
        "N°;Demande;;Effet;Réponse;\n;Date;Heure;;Sens;Date\n1;2026-03-02;17h05;2026-04-01;Acceptée;2026-03-04\n"
    )
    request = only(found)
    assert (str(request.sent), str(request.effective)) == ("2026-03-02T17:05", "2026-04-01")
    assert request.answer is not None
    assert (request.answer.kind, str(request.answer.at)) == ("accepted", "2026-03-04")


@pytest.mark.parametrize(
    "word", ["Total", "Sous-total", "TOTAL GÉNÉRAL", "Totaux mars", "Grand total", "Cumul 2026"]
)
def test_a_total_is_refused_as_such(word: str) -> None:
    found = table(HEADER, ROW, f"{word};;;;25;")
    assert [(one.row.number, one.shown) for one in found.refused] == [(3, word)]
    assert "est un total" in found.refused[0].reason.fr


def test_a_header_said_again_is_refused_as_such() -> None:
    assert reasons(table(HEADER, ROW, HEADER)) == [
        "Ligne 3 : l'en-tête y est répété ; ce n'est pas une demande."
    ]


def test_a_heading_among_the_rows_is_refused_as_such() -> None:
    (refused,) = table(HEADER, "Lot 2 – assistance;;;;;", ROW).refused
    assert (refused.row.number, refused.shown) == (2, "Lot 2 – assistance")


def test_a_row_that_holds_a_reference_alone_is_a_request_without_dates() -> None:
    request = only(table(HEADER, "D-17;;;;;"))
    assert (request.id, request.sent, request.effective) == ("D-17", None, None)


def test_empty_lines_hold_nothing_and_are_passed_over() -> None:
    found = table(HEADER, "", ";;;;;", "  ;;;;; ", ROW)
    assert only(found).row.number == 5


def test_a_formula_is_refused_since_a_text_holds_no_result() -> None:
    (refused,) = table(HEADER, "D-1;2026-03-02;=B2+30;hausse;12;").refused
    assert (refused.field, refused.shown) == ("effective_on", "=B2+30")
    assert "formule" in refused.reason.fr


def test_a_row_wider_than_the_header_is_refused_since_its_values_are_shifted() -> None:
    (refused,) = table(HEADER, "D-1;2026-03-02;2026-04-01;hausse;12;suite;et fin").refused
    assert refused.shown == "et fin"


def test_a_row_in_unused_columns_alone_is_refused() -> None:
    (refused,) = table(f"{HEADER};Couleur", ";;;;;;rouge vif et bleu").refused
    assert "rouge vif" in (refused.shown or "")


def test_without_a_header_every_row_is_refused() -> None:
    found = log("D-1;2026-03-02;2026-04-01;hausse\nD-2;2026-03-03;2026-04-01;baisse\n")
    assert [one.row.number for one in found.refused] == [1, 2]
    assert "Date d'envoi" in found.refused[0].reason.fr


def test_a_reference_is_given_where_there_is_none_and_said() -> None:
    request = only(table(HEADER, ";2026-03-02;2026-04-01;hausse;12;"))
    assert request.id == "row-2"
    assert [note.fr for note in request.notes] == ["Référence absente ; la ligne est désignée par « row-2 »."]


def test_missing_values_are_no_reason_to_refuse() -> None:
    request = only(table(HEADER, "D-1;n/a;-;;?;"))
    assert (request.sent, request.effective, request.direction, request.size) == (None, None, None, None)


def test_a_document_that_is_no_table_is_refused() -> None:
    found = read_log([document("# Contrat\n\nArticle 1", "contrat.md")])
    assert found.requests == ()
    assert isinstance(found.refused[0], RefusedRow)
    assert "contrat.md" in found.refused[0].reason.fr

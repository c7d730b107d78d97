"""The report as a workbook, read back with another library."""

import io
import json
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any, Final

import openpyxl
import pytest

from contract_checker.checker import check
from contract_checker.document import Document, Skipped, TextSpan
from contract_checker.engine.circumstances import Statement
from contract_checker.engine.finding import Finding, Localised
from contract_checker.report import RENDERERS, CheckResult, Language
from contract_checker.report.xlsx import render

DOSSIERS: Final = Path(__file__).resolve().parents[2] / "corpora" / "dossiers"
LONGEST: Final = 32_767

MakeDocument = Callable[..., Document]
MakeFinding = Callable[..., Finding]
MakeResult = Callable[..., CheckResult]


@cache
def checked(dossier: str) -> CheckResult:
    pieces = sorted([*(DOSSIERS / dossier).glob("*.pdf"), *(DOSSIERS / dossier).glob("*.docx")])
    return check(pieces, as_of=date(2026, 11, 23))


def opened(result: CheckResult, language: Language = "fr") -> Any:
    return openpyxl.load_workbook(io.BytesIO(render(result, language)))


def column(sheet: Any, title: str) -> list[Any]:
    """Cells of one column below its head."""
    (head,) = (cell for cell in sheet[1] if cell.value == title)
    return [row[head.column - 1] for row in sheet.iter_rows(min_row=2)]


def values(sheet: Any, title: str) -> list[object]:
    return [cell.value for cell in column(sheet, title)]


def quoting(text: str, document: MakeDocument, finding: MakeFinding, result_of: MakeResult) -> CheckResult:
    piece = document("contrat.txt", text, "suite")
    found = finding("d3-notice", evidence=piece.evidence([TextSpan(start=0, end=len(text))]))
    return result_of((piece,), (found,))


def test_sheets_and_their_heads_are_in_the_language_of_the_report(result: CheckResult) -> None:
    french, english = opened(result), opened(result, "en")
    assert french.sheetnames == [
        "Synthèse", "Constats", "Valeurs utilisées", "Pièces", "Textes qui s'appliquent"
    ]  # fmt: skip
    assert english.sheetnames == ["Summary", "Findings", "Values used", "Pieces", "Texts that apply"]
    assert [cell.value for cell in french["Constats"][1]][:6] == [
        "N°", "Engagement", "Règle", "Question", "Résultat", "Gravité"
    ]  # fmt: skip


def test_every_sheet_can_be_filtered_below_a_head_that_stays(result: CheckResult) -> None:
    for sheet in opened(result):
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == f"A1:{sheet.cell(sheet.max_row, sheet.max_column).coordinate}"
        assert all(cell.alignment.wrap_text for row in sheet.iter_rows() for cell in row)


def test_each_finding_has_a_row_with_its_quotes_as_they_are() -> None:
    result = checked("tender-agglomeration")
    sheet = opened(result)["Constats"]
    findings = result.report.findings
    assert values(sheet, "Règle") == [finding.rule for finding in findings]
    assert values(sheet, "Empreinte du constat") == [finding.fingerprint for finding in findings]
    assert values(sheet, "N°") == list(range(1, len(findings) + 1))
    told = zip(findings, values(sheet, "Citation"), values(sheet, "Emplacement"), strict=True)
    quoted = [(finding.evidence, quote, place) for finding, quote, place in told if finding.evidence]
    assert len(quoted) > 30
    for evidence, quote, place in quoted:
        assert [passage.quote in str(quote) for passage in evidence.passages] == [True] * len(
            evidence.passages
        )
        assert str(place).count("\n") == len(evidence.passages) - 1
    alone = [(evidence, quote) for evidence, quote, _ in quoted if len(evidence.passages) == 1]
    assert alone
    assert [quote for _, quote in alone] == [evidence.passages[0].quote for evidence, _ in alone]


def test_outcomes_remedies_and_references_are_in_words(result: CheckResult) -> None:
    sheet = opened(result)["Constats"]
    rows = dict(zip(values(sheet, "Règle"), sheet.iter_rows(min_row=2, values_only=True), strict=True))
    said = [str(value) for value in rows["d3-notice"]]
    assert {"écart", "critique", "projet de label", "contrat.pdf", "à tout moment, sans préavis"} <= set(said)
    assert "Proposition : un préavis de [nombre] jours." in "\n".join(said).replace("\N{NO-BREAK SPACE}", " ")
    assert "art. L442-1 [référence à vérifier]" in "\n".join(said)
    assert "écart au référentiel proposé" in rows["d2-auction"]


def test_the_summary_holds_the_sentence_the_counts_and_what_was_not_read(result: CheckResult) -> None:
    sheet = opened(result)["Synthèse"]
    rows = [row[:3] for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert ("État du dossier au", datetime(2026, 1, 31), None) in rows
    assert ("D3 Délais de prévenance", 2, "à vérifier") in rows
    assert any(str(value).startswith("1 écart et 1 écart au référentiel proposé") for _, value, _ in rows)
    assert any(value == "annexes/scan.pdf" and name == "Pièces non lues" for name, value, _ in rows)
    assert "Ce rapport vaut à supposer que le client ait souscrit l'engagement." in [row[1] for row in rows]


def test_dates_are_dates_and_numbers_are_numbers(result: CheckResult) -> None:
    told = Statement(subject="contract_date", value="2026-03-02", told_by="dossier_file")
    report = result.report
    inputs = (report.inputs[0].model_copy(update={"signed": date(2026, 3, 2)}), *report.inputs[1:])
    dated = report.model_copy(update={"statements": (told,), "inputs": inputs})
    book = opened(result.model_copy(update={"report": dated}))
    assert values(book["Pièces"], "Signée le")[0] == datetime(2026, 3, 2)
    assert values(book["Pièces"], "Pages")[1] == 3
    rows = list(book["Synthèse"].iter_rows(min_row=2, values_only=True))
    assert ("Date du contrat", datetime(2026, 3, 2), "indiqué dans dossier.yaml") in rows


def test_pieces_read_and_unread_have_their_digest_or_their_reason(result: CheckResult) -> None:
    sheet = opened(result)["Pièces"]
    told = list(zip(values(sheet, "Fichier"), values(sheet, "État"), values(sheet, "SHA-256"), strict=True))
    assert told == [
        ("annexes/volumes.txt", "lue", "ab" * 32),
        ("contrat.pdf", "lue", "ab" * 32),
        ("annexes/scan.pdf", "non lue", None),
    ]
    assert "aucun texte lisible" in str(values(sheet, "Remarques du lecteur")[2])


def test_values_name_the_rules_that_used_them(result: CheckResult) -> None:
    rows = list(opened(result)["Valeurs utilisées"].iter_rows(min_row=2, values_only=True))
    assert [row[:1] + row[2:] for row in rows] == [
        ("ambiguity", "unclear", "ligne de commande (--set)", "2026-01", "d3-notice"),
        ("day_kind", "ouvrés", "comite.yaml", "valeur d'essai, non décidée", "d3-notice"),
        ("minimum_notice", "aucune valeur fixée", "référentiel", None, "d3-notice"),
    ]


def test_texts_that_apply_have_their_sheet() -> None:
    sheet = opened(checked("contract-energy"))["Textes qui s'appliquent"]
    told = list(zip(values(sheet, "Modification"), values(sheet, "Clause visée"), strict=True))
    assert ("remplacé", "contrat-de-prestations.docx, article 6") in told
    control = checked("contract-energy").report.control
    assert control is not None
    passages = [passage for change in control.changes for passage in change.evidence.passages]
    quoted = "\n".join(str(value) for value in values(sheet, "Citation"))
    assert passages
    assert [passage.quote for passage in passages if passage.quote not in quoted] == []


# What a document says is text


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\n=", "{=", "http://", "0", "TRUE"])
def test_a_quote_never_becomes_a_formula(
    document: MakeDocument, finding: MakeFinding, result_of: MakeResult, start: str
) -> None:
    text = f'{start}HYPERLINK("http://exemple.fr";"Cliquer")'
    (cell,) = column(opened(quoting(text, document, finding, result_of))["Constats"], "Citation")
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)
    assert cell.quotePrefix


def test_names_of_files_and_dossiers_never_become_formulas(
    document: MakeDocument, finding: MakeFinding, result_of: MakeResult
) -> None:
    piece = document("=1+1.txt", "Sans préavis.")
    skipped = Skipped(path="=2+2.pdf", reason="autre", message="=3+3")
    book = opened(result_of((piece,), (finding("=4+4"),), (skipped,), dossier="=5+5"))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {"=1+1.txt", "=2+2.pdf", "=3+3", "=4+4", "=5+5"} <= {cell.value for cell in cells}
    assert not [cell for cell in cells if cell.data_type == "f"]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("cloche \x07 ici", "cloche [U+0007] ici"),
        ("fin \ufffe", "fin [U+FFFE]"),
        ("demi \ud83d", "demi [U+D83D]"),
        ("ligne\r\nsuivante", "ligne\nsuivante"),
        ("sourire 😀 12\u202f000 €", "sourire 😀 12\u202f000 €"),
        ("_x0007_ écrit ainsi", "_x0007_ écrit ainsi"),
    ],
)
def test_what_a_cell_cannot_hold_is_shown(
    document: MakeDocument, finding: MakeFinding, result_of: MakeResult, text: str, held: str
) -> None:
    assert values(opened(quoting(text, document, finding, result_of))["Constats"], "Citation") == [held]


@pytest.mark.parametrize("letter", ["é", "😀"])
def test_a_text_too_long_for_a_cell_is_cut_and_says_so(
    document: MakeDocument, finding: MakeFinding, result_of: MakeResult, letter: str
) -> None:
    text = letter * 40_000
    result = quoting(text, document, finding, result_of)
    (cut,) = map(str, values(opened(result)["Constats"], "Citation"))
    assert len(cut.encode("utf-16-le")) <= 2 * LONGEST
    assert len(cut.encode("utf-16-le")) >= 2 * LONGEST - 2
    shown, _, mark = cut.partition(" […")
    assert set(shown) == {letter}
    assert mark.replace("\N{NO-BREAK SPACE}", " ") == (
        " coupé ici : le texte entier, 40\N{NARROW NO-BREAK SPACE}000 caractères, est dans le rapport JSON]"
    )
    record = json.loads(RENDERERS["json"].render(result, "fr"))
    assert record["findings"][0]["evidence"]["passages"][0]["quote"] == text


def test_a_text_that_fits_is_whole(
    document: MakeDocument, finding: MakeFinding, result_of: MakeResult
) -> None:
    text = "é" * LONGEST
    assert values(opened(quoting(text, document, finding, result_of))["Constats"], "Citation") == [text]


def test_the_workbook_bears_the_date_of_the_report(result: CheckResult) -> None:
    properties = opened(result).properties
    assert properties.created == datetime(2026, 1, 31)
    assert properties.modified == datetime(2026, 1, 31)
    assert properties.title == "Rapport de contrôle – dossier"


def test_a_control_of_a_finding_message_is_shown(finding: MakeFinding, result_of: MakeResult) -> None:
    found = finding("d3-notice", message=Localised(fr="a\x0bb", en="a\x0bb"))
    assert values(opened(result_of((), (found,)))["Constats"], "Motif") == ["a[U+000B]b"]

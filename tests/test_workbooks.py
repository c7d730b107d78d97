"""Workbooks from end to end: facts with their cells, and reports that name them."""

import json
import re
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from contract_checker.checker import check, read_facts
from contract_checker.document import CellLocation, Document
from contract_checker.facts import AwardCriteria, Fact, VolumeNotice
from contract_checker.report import RENDERERS, CheckResult

CRITERIA = (
    ("Critère", "Pondération"),
    ("Prix des prestations", 0.7),
    ("Valeur technique", 0.3),
)
NOTICES = (
    ("Variation de volume", "Délai de prévenance"),
    ("Hausse jusqu'à 10 %", "15 jours calendaires"),
    ("Hausse de plus de 10 %", "30 jours calendaires"),
    ("Baisse", 45),
)


def tender(folder: Path) -> Path:
    """A price schedule with its award criteria on another sheet."""
    book = openpyxl.Workbook()
    prices = book.active
    prices.title = "BPU"
    prices.append(["Règlement de la consultation - annexe financière"])
    prices.append([])
    for row in (["Désignation", "Unité", "Prix unitaire"], ["Appel traité", "appel", 2.35]):
        prices.append(row)
    criteria = book.create_sheet("Jugement")
    criteria.append(["Critères d'attribution du marché"])
    criteria.append([])
    for criterion in CRITERIA:
        criteria.append(criterion)
    for cell in ("B4", "B5"):
        criteria[cell].number_format = "0 %"
    book.save(folder / "RC.xlsx")
    return folder / "RC.xlsx"


def notices(folder: Path, header: tuple[str, str] = NOTICES[0], hidden: int | None = None) -> Path:
    """An annexe of a contract with the notices by band."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Prévenance"
    sheet.append(["Contrat de prestation de centre d'appels - délais de prévenance"])
    sheet.append(["Demandes d'évolution de charge adressées par le Client au Prestataire"])
    sheet.append([])
    for row in (header, *NOTICES[1:]):
        sheet.append(row)
    sheet["B7"].number_format = '0" jours"'
    if hidden:
        sheet.row_dimensions[hidden].hidden = True
    book.save(folder / "contrat.xlsx")
    return folder / "contrat.xlsx"


def facts_of(path: Path) -> tuple[tuple[Fact, ...], Document]:
    reading = read_facts([path])
    assert reading.skipped == ()
    return reading.facts, reading.documents[0]


def cells(fact: Fact) -> list[str | None]:
    return [
        passage.location.cell
        for passage in fact.evidence.passages
        if isinstance(passage.location, CellLocation)
    ]


@pytest.mark.parametrize("make", [tender, notices])
def test_every_quote_is_the_text_of_the_workbook(make: object, tmp_path: Path) -> None:
    assert callable(make)
    facts, document = facts_of(make(tmp_path))
    passages = [passage for fact in facts for passage in fact.evidence.passages]
    assert passages
    assert all(document.text[one.span.start : one.span.end] == one.quote for one in passages)


def test_award_criteria_are_read_from_their_cells(tmp_path: Path) -> None:
    facts, _ = facts_of(tender(tmp_path))
    (fact,) = [fact for fact in facts if isinstance(fact, AwardCriteria)]
    assert [f"{one.kind} {one.weight:.0f}" for one in fact.criteria] == ["price 70", "quality 30"]
    assert (cells(fact), fact.clause.heading) == (["A4", "A5"], "Jugement")


def test_notices_are_read_from_their_cells_with_direction_and_band(tmp_path: Path) -> None:
    facts, _ = facts_of(notices(tmp_path))
    found = {
        tuple(cells(fact)): [f"{term.value} {term.direction} {term.band is not None}" for term in fact.terms]
        for fact in facts
        if isinstance(fact, VolumeNotice)
    }
    assert found == {
        ("A5",): ["15 increase True"],
        ("A6",): ["30 increase True"],
        ("A7",): ["45 decrease False"],
    }


def test_a_merged_direction_holds_for_all_its_bands(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (
        ["Délais de prévenance des demandes d'évolution de charge du Client"],
        [],
        ["Sens", "Ampleur de la variation de volume", "Délai de prévenance"],
        ["Hausse", "jusqu'à 10 %", "15 jours"],
        [None, "plus de 10 %", "30 jours"],
    ):
        sheet.append(row)
    sheet.merge_cells("A4:A5")
    book.save(tmp_path / "contrat.xlsx")
    facts, _ = facts_of(tmp_path / "contrat.xlsx")
    found = {
        f"{fact.terms[0].value} {fact.terms[0].direction}": cells(fact)
        for fact in facts
        if isinstance(fact, VolumeNotice)
    }
    assert found == {"15 increase": ["A4"], "30 increase": ["A4", "B5"]}


def test_a_bare_number_takes_the_unit_of_its_column(tmp_path: Path) -> None:
    path = notices(tmp_path, header=("Variation de volume", "Délai de prévenance (jours calendaires)"))
    book = openpyxl.load_workbook(path)
    book.active["B7"].number_format = "General"
    book.save(path)
    facts, _ = facts_of(path)
    terms = [fact.terms[0] for fact in facts if isinstance(fact, VolumeNotice) and cells(fact) == ["A7"]]
    assert [f"{term.value} {term.unit} {term.day_kind}" for term in terms] == ["45 day calendar"]


def test_a_hidden_row_gives_a_hidden_fact(tmp_path: Path) -> None:
    facts, document = facts_of(notices(tmp_path, hidden=6))
    assert {tuple(cells(fact)): fact.source for fact in facts if isinstance(fact, VolumeNotice)} == {
        ("A5",): "live",
        ("A6",): "hidden",
        ("A7",): "live",
    }
    assert document.notes == ("hidden_rows:Prévenance (1)",)


def test_a_comment_is_never_mixed_with_the_cells_that_it_is_about(tmp_path: Path) -> None:
    path = tender(tmp_path)
    book = openpyxl.load_workbook(path)
    book["Jugement"]["B4"].comment = openpyxl.comments.Comment("Prix : 40 %, qualité : 60 %", "Acheteuse")
    book.save(path)
    facts, _ = facts_of(path)
    found = {
        fact.source: [one.weight for one in fact.criteria]
        for fact in facts
        if isinstance(fact, AwardCriteria)
    }
    assert found == {"live": [70, 30], "comment": [40, 60]}


# Reports


@pytest.fixture
def result(tmp_path: Path) -> CheckResult:
    return check([tender(tmp_path), notices(tmp_path, hidden=6)], as_of=date(2026, 11, 23))


def test_the_terminal_names_sheet_and_cell(result: CheckResult) -> None:
    french, english = (RENDERERS["terminal"].render(result, language).decode() for language in ("fr", "en"))
    assert "RC.xlsx, feuille Jugement, cellule A4" in french
    assert "RC.xlsx, sheet Jugement, cell A4" in english


def test_the_page_names_sheet_and_cell_and_marks_the_quote(result: CheckResult) -> None:
    page = RENDERERS["html"].render(result, "fr").decode()
    assert "feuille Jugement, cellule A4" in page
    assert "lignes masquées, lues\N{NO-BREAK SPACE}: Prévenance (1)" in page
    assert "Prix des prestations</mark>" in page


def test_the_page_keeps_cells_in_their_columns(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["Désignation", "Unité", "Prix"], ["Appel", None, "2,35"], [None, None, "forfait"]):
        book.active.append(row)
    book.save(tmp_path / "BPU.xlsx")
    page = RENDERERS["html"].render(check([tmp_path / "BPU.xlsx"], as_of=date(2026, 11, 23)), "fr").decode()
    rows = [
        re.sub(r"<(?!/?td)[^>]*>|\s", "", row) for row in re.findall(r"<tr><td>.*?</tr>", page, re.DOTALL)
    ]
    assert rows[-2:] == [
        "<td>Appel</td><td></td><td>2,35</td>",
        "<td></td><td></td><td>forfait</td>",
    ]


def test_the_json_report_has_the_cells(result: CheckResult) -> None:
    report = json.loads(RENDERERS["json"].render(result, "fr").decode())
    locations = [
        passage["location"]
        for finding in report["findings"]
        if finding["evidence"]
        for passage in finding["evidence"]["passages"]
    ]
    assert {"kind": "cell", "sheet": "Jugement", "cell": "A4", "row": 4, "column": 1} in locations

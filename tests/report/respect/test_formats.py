"""A judged log in each format: the same numbers everywhere, and names that no format obeys."""

import io
import json
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Final, get_args

import openpyxl
import pdfplumber
import pytest
from jsonschema import Draft202012Validator

from contract_checker.report import RENDERERS, CheckResult, Language, judgement_schema
from contract_checker.report.catalogue import catalogue
from contract_checker.report.respect.judged import judged_log
from contract_checker.report.respect.lines import MOST_LINES
from contract_checker.report.respect.views import Section, section
from tests.rendered import seen

from .logs import judged, rail, rail_whole, request, respect

LONG: Final = "X" * 300
HOSTILE: Final = (
    "<script>alert(1)</script>",
    "=1+1",
    LONG,
    "שלום-\N{RIGHT-TO-LEFT OVERRIDE}gnp",
    "@SUM(A1)",
    "{{ 7*7 }}",
    '#eval("1")',
    "\x1b[31mR",
    "需求-\N{GRINNING FACE}",
    "\N{LATIN SMALL LETTER E}\N{COMBINING ACUTE ACCENT}\N{COMBINING DOUBLE VERTICAL LINE ABOVE}",
)


class Tables(HTMLParser):
    """Rows of each table by the id that names it, the tags of the page, and the texts of its images."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.rows: dict[str, list[list[str]]] = {}
        self.tags: list[tuple[str, dict[str, str]]] = []
        self._table: list[list[str]] = []
        self._in_cell = False
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self.tags.append((tag, attributes))
        if tag == "table":
            self._table = self.rows.setdefault(attributes.get("aria-labelledby", ""), [])
        elif tag == "tr":
            self._table.append([])
        elif tag in ("td", "th"):
            self._table[-1].append("")
            self._in_cell = True

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._in_cell = False

    def handle_data(self, data: str) -> None:
        if self._in_cell:
            self._table[-1][-1] += data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.tags if name == tag]


@cache
def page(language: Language = "fr", whole: bool = False) -> str:
    return RENDERERS["html"].render(rail_whole() if whole else rail(), language).decode()


def shown(result: CheckResult, language: Language = "fr") -> Section:
    found = section(result, catalogue(language))
    assert found is not None
    return found


def workbook(result: CheckResult, language: Language = "fr") -> Any:
    return openpyxl.load_workbook(io.BytesIO(RENDERERS["xlsx"].render(result, language)))


def titled(sheet: Any) -> Sequence[dict[str, Any]]:
    """Rows of a sheet by the titles of its columns."""
    head, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in rows]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> CheckResult:
    return judged(tmp_path_factory.mktemp("hostile"), [request(name, 20) for name in HOSTILE])


# The page


@pytest.mark.parametrize("language", get_args(Language))
def test_the_tables_of_the_page_hold_the_numbers_of_the_section(language: Language) -> None:
    tables, told = Tables(page(language)), shown(rail(), language)
    for table in told.counts:
        rows = tables.rows[f"respect-{table.id}"][1:]
        assert rows == [[row.name, *row.cells] for row in table.rows]
    for picture in told.pictures:
        assert tables.rows[f"respect-{picture.id}"] == [list(picture.heads), *map(list, picture.rows)]


def test_the_page_has_a_row_for_each_request() -> None:
    tables = Tables(page())
    ids = [row[0].partition("contract-rail")[0] for row in tables.rows["respect-each"][1:]]
    others = [row[0].partition("contract-rail")[0] for row in tables.rows["respect-others"][1:]]
    assert ids == ["R-10", "R-07", "R-02", "R-09"]
    assert others == ["R-01", "R-03", "R-04", "R-05", "R-06", "R-08"]


def test_each_drawing_says_itself_in_words() -> None:
    drawings = Tables(page()).all("svg")
    assert [drawing["role"] for drawing in drawings] == ["img", "img"]
    for picture in shown(rail()).pictures:
        assert f"<title>{picture.title}</title>\n<desc>{escape(picture.described)}</desc>" in page()
    timeline, distribution = shown(rail()).pictures
    assert timeline.described.startswith("10 demandes. ")
    assert distribution.described.startswith("6 demandes, dont 3 au préavis insuffisant")


def test_the_page_of_a_judgement_does_not_pass_for_a_whole_check() -> None:
    assert "<title>Jugement du journal des demandes – contract-rail</title>" in page()
    assert "Rapport de contrôle" not in page()
    assert "ne dit rien des autres engagements" in page()
    assert 'id="D1"' not in page()
    assert 'id="D3"' in page()


def test_the_page_of_a_whole_check_has_the_section_and_its_own_title() -> None:
    whole = page(whole=True)
    assert "<title>Rapport de contrôle – contract-rail</title>" in whole
    assert "ne dit rien des autres engagements" not in whole
    assert 'id="D1"' in whole
    assert whole.index('id="findings"') < whole.index('id="respect"') < whole.index('id="documents"')


def test_every_quote_of_a_clause_leads_to_its_place_in_the_text() -> None:
    tables = Tables(page())
    inside = [link["href"][1:] for link in tables.all("a") if link["href"].startswith("#")]
    ids = [attributes["id"] for _, attributes in tables.tags if "id" in attributes]
    assert set(inside) <= set(ids)
    assert len(ids) == len(set(ids))
    marks = {quote.mark for notice in shown(rail()).notices for quote in notice.quotes}
    assert marks == {""}


# The other formats


@pytest.mark.parametrize("name", ["terminal", "pdf", "html", "xlsx"])
@pytest.mark.parametrize("language", get_args(Language))
def test_every_format_says_the_totals(name: str, language: Language) -> None:
    text = " ".join(seen(name, rail(), language).split())
    assert " ".join(shown(rail(), language).sentences[0].split()) in text
    title = {"fr": "Jugement du journal des demandes", "en": "Judgement of the log of requests"}
    assert title[language] in text


def test_the_terminal_lists_the_worst_first_and_no_more_than_some(tmp_path: Path) -> None:
    rows = [request(f"K{number}", 30) for number in range(MOST_LINES)]
    text = seen("terminal", judged(tmp_path, [*rows, request("LATE", 12), request("WORST", 3)]), "fr")
    requests = text.partition("définis / respectés")[2]
    assert requests.index("WORST") < requests.index("LATE") < requests.index("K0")
    assert "2 autres demandes, dans les autres formats du rapport." in requests


def test_the_workbook_has_a_row_for_each_request_with_real_dates_and_numbers() -> None:
    book = workbook(rail())
    rows = titled(book["Demandes"])
    assert [row["Demande"] for row in rows] == [f"R-{number:02}" for number in range(1, 11)]
    late = rows[6]
    assert late["Demandée le"] == datetime(2026, 5, 4)
    assert late["Effet le"] == datetime(2026, 5, 22)
    assert late["Effet possible à partir du"] == datetime(2026, 5, 28)
    assert (late["Taille"], late["Marge la plus basse (jours)"]) == (20, -3)
    assert (late["Ligne"], late["Résultat"]) == (8, "hors délai")
    assert late["Clause jusqu'au"] == datetime(2027, 12, 31)
    assert rows[8]["Effet le"] is None
    assert book["Demandes"].auto_filter.ref.startswith("A1:")


def test_the_sheet_of_totals_holds_the_figures_of_the_model() -> None:
    whole, *groups = titled(workbook(rail())["Totaux"])
    assert whole["part respectée (%)"] == 50
    assert (whole["marge la plus basse (jours)"], whole["marge médiane (jours)"]) == (-11, -0.5)
    shares = {row["Groupe"]: row["part respectée (%)"] for row in groups if row["Décompte"] == "Par sens"}
    assert shares == {"baisse": 25, "hausse": 100}


def test_the_workbook_names_rows_set_aside_and_columns(tmp_path: Path) -> None:
    book = workbook(judged(tmp_path, [request("A-1", 30), "A-2;jadis;01/06/2026;baisse;5 %"]))
    (refused,) = titled(book["Lignes écartées"])
    assert (refused["Ligne"], refused["Mots en cause"], refused["Peut contenir une demande"]) == (
        3, "jadis", "oui"
    )  # fmt: skip
    assert titled(book["Colonnes"])[1]["Comprise comme"] == "date de réception (received_at)"


def test_without_a_log_the_workbook_has_no_sheet_on_it(result: CheckResult) -> None:
    assert "Demandes" not in workbook(result).sheetnames


def test_the_drawings_of_the_pdf_have_their_words() -> None:
    with pdfplumber.open(io.BytesIO(RENDERERS["pdf"].render(rail(), "fr"))) as pdf:
        figures = [node for node in _nodes(pdf.structure_tree) if node["type"] == "Figure"]
    told = [str(node.get("alt_text")) for node in figures]
    for picture in shown(rail()).pictures:
        assert any(picture.described in words for words in told)


def _nodes(tree: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for node in tree:
        found += [node, *_nodes(node.get("children", ()))]
    return found


@pytest.mark.parametrize("result_of", [rail, rail_whole])
def test_the_json_of_a_judgement_is_what_its_schema_says(result_of: Any) -> None:
    content = json.loads(judged_log(result_of()).model_dump_json())
    Draft202012Validator(judgement_schema()).validate(content)
    late = content["requests"][6]
    assert (late["effective_on"], late["size"]) == ("2026-05-22", {"value": 20, "unit": "percent"})
    assert [notice["since"] for notice in content["notices"]] == [None, "2025-04-01", "2026-03-01"]


def test_a_judgement_with_something_else_in_it_does_not_fit_the_schema() -> None:
    content = json.loads(judged_log(rail()).model_dump_json())
    content["requests"][0]["outcome"] = "conforme"
    assert not Draft202012Validator(judgement_schema()).is_valid(content)


# Names that come from a log


def test_no_name_is_lost(hostile: CheckResult) -> None:
    ids = {one.id for one in respect(hostile).requests}
    refused = {one.shown for one in respect(hostile).refused}
    assert {"<script>alert(1)</script>", LONG, "{{ 7*7 }}", '#eval("1")'} <= ids
    assert "=1+1" in refused


def test_the_page_escapes_every_name(hostile: CheckResult) -> None:
    source = RENDERERS["html"].render(hostile, "fr").decode()
    tables = Tables(source)
    assert "script" not in {tag for tag, _ in tables.tags}
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in source
    assert any(row[0].startswith("{{ 7*7 }}") for row in tables.rows["respect-each"])
    assert {attributes.get("onload") for _, attributes in tables.tags} == {None}


def test_the_workbook_takes_no_name_for_a_formula(hostile: CheckResult) -> None:
    book = workbook(hostile)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    assert "=1+1" in [cell.value for cell in cells]


def test_the_terminal_and_the_pdf_are_steered_by_no_name(hostile: CheckResult) -> None:
    text = RENDERERS["terminal"].render(hostile, "fr").decode()
    assert "\x1b" not in text
    assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in text
    assert LONG not in text.partition("définis / respectés")[2].partition("Délai de prévenance")[0]
    printed = seen("pdf", hostile, "fr")
    assert "<script>alert(1)</script>" in printed
    assert '#eval("1")' in printed
    assert "U+202E" in printed
    assert "[U+9700][U+6C42]" in printed
    assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in printed

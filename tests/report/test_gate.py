"""The sheet before publication: what holds it up at each level, in which order, and what it never says."""

from collections.abc import Callable

import pytest

from contract_checker.document import Document
from contract_checker.engine.finding import Finding
from contract_checker.report import CheckResult
from contract_checker.report.gate import SHEETS, Level, sheet
from contract_checker.report.gate.views import MOST

MakeFinding = Callable[..., Finding]
MakeDocument = Callable[..., Document]
MakeResult = Callable[..., CheckResult]

TEXT, PAGE = SHEETS[".txt"], SHEETS[".html"]


@pytest.mark.parametrize(
    ("level", "held"),
    [
        ("binding", ["label"]),
        ("proposed", ["label", "charter"]),
        ("doubt", ["label", "charter", "doubt"]),
        ("complete", ["label", "charter", "doubt", "unset", "silence"]),
    ],
)
def test_each_level_holds_what_the_one_before_does_and_more(
    finding: MakeFinding, result_of: MakeResult, level: Level, held: list[str]
) -> None:
    found = (
        finding("silence", outcome="silent"),
        finding("doubt", outcome="unclear"),
        finding("charter", outcome="breach", basis="charter"),
        finding("unset", outcome="unset"),
        finding("label", outcome="breach"),
        finding("met", outcome="met"),
        finding("outside", outcome="not_applicable"),
    )
    made = sheet(result_of((), found), level)
    assert [item.rule for item in made.first] == held
    assert {item.rule for item in (*made.first, *made.others)} == {
        "label", "charter", "doubt", "unset", "silence",
    }  # fmt: skip


def test_the_gravest_departure_is_mended_first(finding: MakeFinding, result_of: MakeResult) -> None:
    found = (
        finding("minor", outcome="breach", severity="minor"),
        finding("critical", outcome="breach", severity="critical"),
        finding("major", outcome="breach", severity="major"),
    )
    assert [item.rule for item in sheet(result_of((), found), "binding").first] == [
        "critical", "major", "minor",
    ]  # fmt: skip


@pytest.mark.parametrize("suffix", SHEETS)
def test_a_sheet_that_lets_through_certifies_nothing(
    finding: MakeFinding, document: MakeDocument, result_of: MakeResult, suffix: str
) -> None:
    read = (document("contrat.txt", "Durée : un an."),)
    shown = SHEETS[suffix](sheet(result_of(read, (finding("d1", outcome="silent"),)), "binding"), "fr")
    assert "conforme" not in shown.lower()
    assert "ni une attestation ni un avis juridique" in shown
    assert "1 silence" in shown.replace("\N{NO-BREAK SPACE}", " ")


def test_what_is_not_told_is_counted(finding: MakeFinding, result_of: MakeResult) -> None:
    found = tuple(finding(f"d{number:02}", outcome="breach") for number in range(MOST + 3))
    shown = TEXT(sheet(result_of((), found), "binding"), "fr")
    assert f"{MOST}. " in shown
    assert f"{MOST + 1}. " not in shown
    assert "Et 3 autres" in shown.replace("\N{NO-BREAK SPACE}", " ")


def test_the_quote_the_place_and_the_piece_not_read_are_on_it(result: CheckResult) -> None:
    shown = " ".join(TEXT(sheet(result, "binding"), "fr").split())
    assert "« à tout moment, sans préavis » (contrat.pdf, page 2)" in shown
    assert "Non lu, ou lu sans certitude" in shown


def test_words_of_a_document_are_no_markup(finding: MakeFinding, result_of: MakeResult) -> None:
    page = PAGE(sheet(result_of((), (), dossier="<script>alert(1)</script>"), "binding"), "fr")
    assert "<script>" not in page


def test_the_counts_are_those_of_the_verdict(
    finding: MakeFinding, document: MakeDocument, result_of: MakeResult
) -> None:
    found = tuple(finding("d1", outcome="silent", scope={"lot": lot}) for lot in ("1", "2", "3"))
    shown = " ".join(TEXT(sheet(result_of((document("a.txt", "Lots."),), found), "binding"), "fr").split())
    assert "avec 3 silences" in shown
    assert "silence (3)" in shown
    assert "Titre de d1 (lot 2)" in shown

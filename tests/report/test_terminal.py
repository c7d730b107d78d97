"""The report as text."""

from collections.abc import Callable

import pytest
from rich.console import Console

from contract_checker.document import Document, Skipped, TextSpan
from contract_checker.engine.finding import Finding, Localised
from contract_checker.report import CheckResult, terminal

HOSTILE = "\x1b[2J\x1b]0;title\x07[red]contrat\u202efdp.exe"


def test_outcomes_quotes_and_doubts_are_said(result: CheckResult) -> None:
    text = terminal.render(result, "fr")
    for words in (
        "[écart] Titre de d3-notice",
        "[écart au référentiel proposé] Titre de d2-auction",
        "«\N{NO-BREAK SPACE}à tout moment, sans préavis\N{NO-BREAK SPACE}»",
        "contrat.pdf, page 2",
        "Éléments contraires",
        "day_kind\N{NO-BREAK SPACE}: ouvrés (comite.yaml) — valeur d'essai, non décidée",
        "art. L442-1 [référence à vérifier]",
        "annexes/scan.pdf",
        "à supposer que le client ait souscrit",
    ):
        assert words in text


def test_coverage_tells_format_extent_what_was_seen_and_the_isolation(
    seen: Document, result_of: Callable[..., CheckResult]
) -> None:
    text = " ".join(terminal.render(result_of((seen,), ()), "fr").split())
    assert (
        "scan.pdf · contrat (rien ne l'indique) · pdf · 5 pages · pages reconnues par OCR : 2"
        " · 1 passage supprimé, non accepté"
        " · 2 passages masqués · page sans texte : 3"
    ) in text
    assert "Les pièces ont été lues sans isolation" in text


def test_a_file_gets_no_colour_codes(result: CheckResult) -> None:
    assert "\x1b" not in terminal.render(result, "en")


def test_names_and_clauses_cannot_steer_the_terminal(
    document: Callable[..., Document], finding: Callable[..., Finding], result_of: Callable[..., CheckResult]
) -> None:
    hostile = document(HOSTILE, HOSTILE)
    found = finding("d3", outcome="unclear", evidence=hostile.evidence([TextSpan(start=0, end=len(HOSTILE))]))
    skipped = Skipped(path=HOSTILE, reason="x", message=HOSTILE)
    console = Console(width=120, color_system=None)
    with console.capture() as capture:
        console.print(terminal.view(result_of((hostile,), (found,), (skipped,), dossier=HOSTILE), "fr"))
    assert not {"\x1b", "\x07", "\u202e"} & set(capture.get())
    assert "[red]contrat" in capture.get()


@pytest.mark.parametrize("width", range(18, 40))
def test_no_line_begins_with_a_french_mark(
    finding: Callable[..., Finding], result_of: Callable[..., CheckResult], width: int
) -> None:
    said = Localised(fr="Le prix pèse [nombre] % ; est-il « convenu » ? Non : jamais !", en="")
    console = Console(width=width, color_system=None)
    with console.capture() as capture:
        console.print(terminal.view(result_of((), (finding("d2", outcome="unclear", message=said),)), "fr"))
    lines = [line.strip() for line in capture.get().splitlines() if line.strip()]
    assert not [line for line in lines if line[0] in ":;?!%»" or line[-1] == "«"]
    assert "\N{NO-BREAK SPACE}%\N{NO-BREAK SPACE};" in capture.get()


def test_a_reading_without_certainty_is_said_before_the_verdict(
    document: Callable[..., Document], result_of: Callable[..., CheckResult]
) -> None:
    scan = document("scan.pdf", "un", "deux", paged=True).model_copy(
        update={"notes": ("page_ocr:1", "page_ocr_low:2", "formulas_without_value:B2", "macros")}
    )
    head, _, _ = terminal.render(result_of((scan,), ()), "en").partition("No departure found")
    assert "Reading incomplete or uncertain\n" in head
    assert "scan.pdf — " in head
    assert "original: 2; " in head
    assert "macros" not in head
    clear = document("contrat.pdf", "un")
    assert "uncertain" not in terminal.render(result_of((clear,), ()), "en")

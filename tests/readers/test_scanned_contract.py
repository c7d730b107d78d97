"""A scanned contract, checked from the file to the report."""

from collections.abc import Callable
from datetime import date

import PIL.Image
import pytest

from contract_checker.checker import check
from contract_checker.document import PageLocation
from contract_checker.engine.finding import Finding
from contract_checker.report import RENDERERS, CheckResult

LINES = {
    (72, 760): "CONTRAT DE PRESTATION DE SERVICES",
    (72, 700): "Article 7 - Délai de prévenance",
    (72, 670): "Le client notifie au prestataire toute hausse de volume au moins vingt jours",
    (72, 655): "ouvrés avant sa prise d'effet.",
}
AS_OF = date(2026, 11, 23)


@pytest.fixture(scope="module")
def result(
    printed: Callable[..., PIL.Image.Image],
    scanned: Callable[..., bytes],
    tmp_path_factory: pytest.TempPathFactory,
) -> CheckResult:
    path = tmp_path_factory.mktemp("dossier") / "contrat.pdf"
    path.write_bytes(scanned(printed(LINES)))
    return check([path], as_of=AS_OF)


def finding_of(result: CheckResult, rule: str) -> Finding:
    (finding,) = [finding for finding in result.report.findings if finding.rule == rule]
    return finding


def test_the_lead_time_of_a_scan_is_a_fact_with_its_source(result: CheckResult) -> None:
    (fact,) = [fact for fact in result.facts if fact.kind == "volume_notice"]
    assert (fact.source, fact.clause.number) == ("ocr", "7")
    assert [term.value for term in fact.terms] == [20]


def test_the_finding_says_that_its_quote_was_recognised(result: CheckResult) -> None:
    finding = finding_of(result, "d3-notice-increase")
    assert finding.outcome == "unclear"  # the words recognised would settle it, had they been read
    assert "Citation lue par reconnaissance de caractères (OCR)" in finding.message.fr
    assert "Quote read by character recognition (OCR)" in finding.message.en


def test_a_finding_on_nothing_does_not_speak_of_recognition(result: CheckResult) -> None:
    finding = finding_of(result, "d3-notice-decrease")
    assert "OCR" not in finding.message.fr


def test_the_quote_has_its_boxes_on_the_page(result: CheckResult) -> None:
    evidence = finding_of(result, "d3-notice-increase").evidence
    assert evidence is not None
    (passage,) = evidence.passages
    assert isinstance(passage.location, PageLocation)
    first, second = passage.location.boxes
    assert passage.location.page == 1
    assert (first.left, second.left) == pytest.approx((72, 72), abs=2)
    assert (first.bottom, second.bottom) == pytest.approx((668, 653), abs=3)


def test_the_coverage_says_which_pages_were_recognised(result: CheckResult) -> None:
    (entry,) = result.report.coverage.read
    assert entry.notes == ("page_ocr:1",)
    assert (
        "pages reconnues par OCR\N{NO-BREAK SPACE}: 1" in RENDERERS["terminal"].render(result, "fr").decode()
    )


def test_the_text_of_a_scanned_page_is_marked_in_the_page_of_the_report(result: CheckResult) -> None:
    assert '<p class="paragraph source ocr">' in RENDERERS["html"].render(result, "fr").decode()

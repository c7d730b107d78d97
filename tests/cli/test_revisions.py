"""A tracked change, from the Word file to the facts: « un préavis de ~~30~~ 15 jours »."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

Run = Callable[..., Any]

BEFORE = "Le donneur d'ordre notifie au prestataire toute évolution de charge avec un préavis de "
REVISION = (
    f"<w:p {nsdecls('w')}><w:r><w:t xml:space='preserve'>{BEFORE}</w:t></w:r>"
    "<w:del w:id='1' w:author='Achats'><w:r><w:delText>30</w:delText></w:r></w:del>"
    "<w:ins w:id='2' w:author='Achats'><w:r><w:t>15</w:t></w:r></w:ins>"
    "<w:r><w:t xml:space='preserve'> jours calendaires.</w:t></w:r></w:p>"
)


@pytest.fixture
def amendment(tmp_path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Article 4 – Évolution de charge", level=1)
    document.element.body.insert(len(document.element.body) - 1, parse_xml(REVISION))
    path = tmp_path / "avenant.docx"
    document.save(str(path))
    return path


def days(fact: dict[str, Any]) -> list[int]:
    return [term["value"] for term in fact["terms"]]


def quotes(fact: dict[str, Any]) -> list[str]:
    return [passage["quote"] for passage in fact["evidence"]["passages"]]


def test_the_term_that_results_and_the_one_it_replaces_are_two_facts(cli: Run, amendment: Path) -> None:
    shown = json.loads(cli("facts", amendment).out)
    assert [(days(fact), fact["source"]) for fact in shown["facts"]] == [
        ([15], "inserted"),
        ([30], "deleted"),
    ]
    now, before = shown["facts"]
    assert quotes(now) == [BEFORE.strip(), "15 jours calendaires."]
    assert quotes(before) == [f"{BEFORE}30", "jours calendaires."]
    assert shown["coverage"]["read"][0]["notes"] == ["tracked_changes:2 (Achats)"]


def test_the_deleted_term_is_only_counter_evidence(cli: Run, amendment: Path) -> None:
    threshold = "minimum_notice=20 jours calendaires"
    report = json.loads(cli("check", amendment, "--set", threshold, "--as-of", "2026-03-31").out)
    finding = next(item for item in report["findings"] if item["rule"] == "d3-notice-minimum")
    assert finding["outcome"] == "breach"
    assert "15 jours" in str(finding["evidence"])
    assert "révision suivie, non encore acceptée" in finding["message"]["fr"]
    assert "30" in str(finding["counter_evidence"])


def test_the_report_shows_both_in_their_sentence(cli: Run, amendment: Path) -> None:
    page = cli("check", amendment, "--format", "html", "--as-of", "2026-03-31").out
    assert '<del class="source deleted" title="suppression non acceptée">' in page
    assert '<ins class="source inserted" title="insertion non acceptée">' in page
    assert "révisions suivies, lues comme acceptées et marquées\N{NO-BREAK SPACE}: 2 (Achats)" in page

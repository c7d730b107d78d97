"""Rectangles of the quotes of findings, on PDF files built here."""

from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from contract_checker.document import Document, Evidence, PageLocation, TextSpan
from contract_checker.dossier import collect, with_boxes
from contract_checker.engine.finding import Finding, Localised
from contract_checker.readers import read
from contract_checker.readers.sandbox import shared
from contract_checker.settings import Limits

FIRST = "Le titulaire dispose d’un délai de"
SECOND = "trente jours ouvrés."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A sentence over two pages, with a comment on the first."""
    target = tmp_path / "CCAP.pdf"
    canvas = Canvas(str(target), pagesize=A4)
    canvas.drawString(72, 700, FIRST)
    canvas.textAnnotation("À revoir", (300, 690, 320, 710))
    canvas.showPage()
    canvas.drawString(72, 800, SECOND)
    canvas.save()
    return target


def finding(*evidence: Evidence) -> Finding:
    """A finding that shows the first evidence, and has the others against it."""
    text = Localised(fr="texte", en="text")
    return Finding(
        rule="rule", version=1, pack="label", title=text, commitment="D3", basis="label", outcome="unclear",
        severity="minor", evidence=evidence[0], counter_evidence=evidence[1:], message=text, fingerprint="0",
    )  # fmt: skip


def quoted(document: Document, start: str, end: str) -> Evidence:
    """The words from `start` to the end of `end`."""
    span = TextSpan(start=document.text.index(start), end=document.text.index(end) + len(end))
    return document.evidence([span])


def lefts(evidence: Evidence) -> list[list[int]]:
    """Left sides of the rectangles of each passage."""
    locations = [passage.location for passage in evidence.passages]
    return [
        [round(box.left) for box in location.boxes]
        for location in locations
        if isinstance(location, PageLocation)
    ]


def placed(path: Path, *evidence: tuple[str, str]) -> Finding:
    document = read(path.read_bytes(), path.name, Limits())
    found = finding(*(quoted(document, start, end) for start, end in evidence))
    (shown,) = with_boxes([found], collect([path], 1), [document], shared(), Limits())
    return shown


def test_evidence_and_what_speaks_against_it_have_their_rectangles(path: Path) -> None:
    shown = placed(path, (FIRST, FIRST), (SECOND, SECOND))
    assert shown.evidence is not None
    assert [lefts(shown.evidence), lefts(shown.counter_evidence[0])] == [[[72]], [[72]]]


def test_a_passage_over_the_page_has_the_rectangles_of_the_page_where_it_begins(path: Path) -> None:
    shown = placed(path, (FIRST, SECOND))
    assert shown.evidence is not None
    assert lefts(shown.evidence) == [[72]]


def test_a_comment_keeps_the_rectangle_that_the_reader_gave(path: Path) -> None:
    shown = placed(path, ("À revoir", "À revoir"))
    assert shown.evidence is not None
    assert lefts(shown.evidence) == [[300]]


def test_a_finding_without_a_quote_stays_as_it_is(path: Path) -> None:
    document = read(path.read_bytes(), path.name, Limits())
    silent = finding(quoted(document, FIRST, FIRST)).model_copy(update={"evidence": None})
    assert with_boxes([silent], collect([path], 1), [document], shared(), Limits()) == (silent,)


def test_a_file_that_has_changed_since_leaves_its_quotes_without_rectangles(path: Path) -> None:
    document = read(path.read_bytes(), path.name, Limits())
    shown = finding(quoted(document, FIRST, FIRST))
    path.write_bytes(b"%PDF-1.7")
    assert with_boxes([shown], collect([path], 1), [document], shared(), Limits()) == (shown,)


def test_a_file_that_cannot_be_opened_again_leaves_its_quotes_without_rectangles(path: Path) -> None:
    document = read(path.read_bytes(), path.name, Limits())
    shown = finding(quoted(document, FIRST, FIRST))
    too_little = Limits(answer_bytes=1)
    assert with_boxes([shown], collect([path], 1), [document], shared(), too_little) == (shown,)

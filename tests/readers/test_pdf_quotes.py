"""Quotes of PDF files built here: verbatim, found again by another engine, and boxed on their page."""

import io

import pdfplumber
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Table

from contract_checker.document import Box, Document, TextSpan
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.pdf import boxes as boxes_of_spans
from contract_checker.readers.pdf import read
from contract_checker.settings import Limits

CLAUSE = (
    "Le donneur d’ordre s’engage à informer le titulaire, par écrit, de toute évolution de la charge"
    " « à la hausse ou à la baisse » avec un délai de prévenance de trente jours ouvrés ; à défaut, il"
    " verse 1 200 € par jour de retard."
)


def contract() -> bytes:
    """Two pages with a header, a heading, a clause of several lines, a table and a page number."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4)
    for page in (1, 2):
        canvas.setFont("Times-Roman", 9)
        canvas.drawString(72, 810, "Marché n° 2024-17 – CCAP")
        canvas.drawCentredString(297, 30, f"Page {page} sur 2")
        canvas.setFont("Times-Bold", 12)
        canvas.drawString(72, 740, f"Article {page} – Délais de prévenance")
        canvas.setFont("Times-Roman", 11)
        for number, line in enumerate(simpleSplit(CLAUSE, "Times-Roman", 11, 400)):
            canvas.drawString(72, 715 - 14 * number, line)
        table = Table(
            [["Hausse", "30 jours"], ["Baisse", "60 jours"]], style=[("GRID", (0, 0), (-1, -1), 1, "black")]
        )
        table.wrapOn(canvas, 400, 200)
        table.drawOn(canvas, 72, 560)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def one_line(words: str, *, turn: int = 0, crop: tuple[float, float, float, float] | None = None) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4, cropBox=crop)
    canvas.setPageRotation(turn)
    canvas.drawString(100, 500, words)
    canvas.save()
    return target.getvalue()


def read_pdf(content: bytes) -> Document:
    return read(content, "CCAP.pdf", Limits())


def page_texts(content: bytes) -> list[str]:
    """The text of each page as pdfplumber reads it, white space folded."""
    with pdfplumber.open(io.BytesIO(content)) as pdf:
        return [" ".join(page.extract_text().split()) for page in pdf.pages]


def pages_and_quotes(document: Document) -> list[tuple[int, str]]:
    passages = [document.passage(block.span) for block in document.blocks]
    return [
        (passage.location.page, " ".join(passage.quote.split()))
        for passage in passages
        if passage.location.kind == "page"
    ]


def word_box(content: bytes, page: int, word: str) -> tuple[float, float, float, float]:
    """Left, bottom, right, top of the first such word as pdfplumber sees it, from the lower left corner."""
    with pdfplumber.open(io.BytesIO(content)) as pdf:
        found = next(seen for seen in pdf.pages[page - 1].extract_words() if word in seen["text"])
        height = pdf.pages[page - 1].height
        return found["x0"], height - found["bottom"], found["x1"], height - found["top"]


def span_of(document: Document, words: str, start: int = 0) -> TextSpan:
    found = document.text.index(words, start)
    return TextSpan(start=found, end=found + len(words))


def boxes(content: bytes, document: Document, span: TextSpan) -> tuple[Box, ...]:
    (found,) = boxes_of_spans(content, document, [span])
    return found


def sides(box: Box) -> tuple[float, float, float, float]:
    return box.left, box.bottom, box.right, box.top


def test_a_quote_is_the_text_of_the_document_at_its_span() -> None:
    document = read_pdf(contract())
    assert document.passage(span_of(document, "délai de prévenance")).quote == "délai de prévenance"


def test_the_text_is_made_of_its_blocks_and_line_feeds_alone() -> None:
    document = read_pdf(contract())
    assert "\n".join(document.passage(block.span).quote for block in document.blocks) == document.text


def test_every_quote_is_found_on_its_page_by_pdfplumber() -> None:
    content = contract()
    texts = page_texts(content)
    assert [
        quote for page, quote in pages_and_quotes(read_pdf(content)) if quote not in texts[page - 1]
    ] == []


def test_every_character_comes_from_its_page() -> None:
    document = read_pdf(contract())
    assert sum(run.length for run in document.runs) == len(document.text) - document.text.count("\n")


@pytest.mark.parametrize("word", ["Marché", "Délais", "s’engage", "défaut,", "Hausse", "sur"])
def test_a_box_covers_its_word(word: str) -> None:
    content = contract()
    document = read_pdf(content)
    (box,) = boxes(content, document, span_of(document, word))
    assert sides(box) == pytest.approx(word_box(content, 1, word), abs=2.5)


def test_a_box_is_that_of_its_own_page() -> None:
    content = contract()
    document = read_pdf(content)
    (box,) = boxes(content, document, span_of(document, "Article 2"))
    assert box.left == pytest.approx(word_box(content, 2, "Article")[0], abs=0.5)


def test_each_line_of_a_quote_has_its_box() -> None:
    content = contract()
    document = read_pdf(content)
    found = boxes(content, document, span_of(document, document.passage(document.blocks[2].span).quote))
    assert [round(box.left) for box in found] == [72, 72, 72]


def test_boxes_of_a_quote_follow_the_text_downwards() -> None:
    content = contract()
    document = read_pdf(content)
    first, second, third = boxes(content, document, document.blocks[2].span)
    assert first.bottom > second.bottom > third.bottom


def test_a_quote_across_pages_has_boxes_on_both() -> None:
    content = contract()
    document = read_pdf(content)
    assert len(boxes(content, document, TextSpan(start=0, end=len(document.text)))) == 2 * 10


def test_white_space_has_no_box() -> None:
    content = contract()
    document = read_pdf(content)
    assert (
        boxes(
            content, document, TextSpan(start=document.blocks[0].span.end, end=document.blocks[1].span.start)
        )
        == ()
    )


def test_each_of_several_quotes_has_the_boxes_it_has_alone() -> None:
    content = contract()
    document = read_pdf(content)
    spans = [document.blocks[index].span for index in (-2, 2, 1, -2)]
    assert boxes_of_spans(content, document, spans) == tuple(boxes(content, document, span) for span in spans)


def test_no_quotes_have_no_boxes() -> None:
    content = contract()
    assert boxes_of_spans(content, read_pdf(content), []) == ()


def test_a_box_covers_the_larger_type_inside_its_line() -> None:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4)
    text = canvas.beginText(72, 700)
    for size, words in ((10, "un préavis de "), (14, "60 jours "), (10, "est dû")):
        text.setFont("Helvetica", size)
        text.textOut(words)
    canvas.drawText(text)
    canvas.save()
    document = read_pdf(target.getvalue())
    (box,) = boxes(target.getvalue(), document, document.blocks[0].span)
    assert box.top > 700 + 0.7 * 14  # a figure of 14 points is about 10 points high


@pytest.mark.parametrize(
    ("turn", "expected"),
    [
        (0, (100, 497, 142, 509)),
        (90, (497, 700, 509, 742)),  # reportlab makes a page 842 wide and 595 high, then turns it
        (180, (453, 333, 495, 345)),
        (270, (86, 100, 98, 142)),
    ],
)
def test_boxes_stand_on_the_page_as_displayed(turn: int, expected: tuple[float, float, float, float]) -> None:
    content = one_line("Hausse", turn=turn)
    document = read_pdf(content)
    (box,) = boxes(content, document, document.blocks[0].span)
    assert sides(box) == pytest.approx(expected, abs=3)


def test_boxes_count_from_the_corner_of_the_visible_page() -> None:
    content = one_line("Hausse", crop=(50, 60, 500, 800))
    document = read_pdf(content)
    (box,) = boxes(content, document, document.blocks[0].span)
    assert (box.left, box.bottom) == pytest.approx((50, 437), abs=2)


def test_boxes_of_a_file_that_is_not_a_pdf_are_refused() -> None:
    document = read_pdf(contract())
    with pytest.raises(UnreadableDocument):
        boxes(b"Article 1", document, document.blocks[0].span)

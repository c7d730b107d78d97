import pytest
from pydantic import ValidationError

from contract_checker.document import (
    Block,
    Box,
    Document,
    LineLocation,
    PageLocation,
    RecognisedWord,
    TextSpan,
)
from contract_checker.errors import SpanOutsideDocument


@pytest.fixture
def document() -> Document:
    blocks = (
        Block(kind="heading", span=TextSpan(start=0, end=9), location=LineLocation(line=1)),
        Block(kind="paragraph", span=TextSpan(start=10, end=24), location=LineLocation(line=2)),
        Block(kind="footer", span=TextSpan(start=25, end=31), location=LineLocation(line=3)),
    )
    return Document(
        path="a.txt", sha256="0", format="text", text="Article 1\ntrente jours !\nPage 1", blocks=blocks
    )


def test_passage_quotes_the_text_verbatim(document: Document) -> None:
    assert document.passage(TextSpan(start=10, end=22)).quote == "trente jours"


def test_passage_stands_where_its_block_stands(document: Document) -> None:
    assert document.passage(TextSpan(start=17, end=22)).location == LineLocation(line=2)


@pytest.mark.parametrize(("start", "end"), [(20, 90), (5, 5)])
def test_passage_outside_the_text_or_empty_is_refused(document: Document, start: int, end: int) -> None:
    with pytest.raises(SpanOutsideDocument, match=r"a\.txt"):
        document.passage(TextSpan(start=start, end=end))


def test_span_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(ValidationError, match="before its start"):
        TextSpan(start=3, end=2)


def test_body_leaves_out_running_footers(document: Document) -> None:
    assert [block.kind for block in document.body] == ["heading", "paragraph"]


def test_evidence_keeps_the_order_given(document: Document) -> None:
    evidence = document.evidence([TextSpan(start=10, end=16), TextSpan(start=0, end=7)])
    assert [passage.quote for passage in evidence.passages] == ["trente", "Article"]


def test_document_cannot_be_changed(document: Document) -> None:
    with pytest.raises(ValidationError):
        document.text = "autre"  # type: ignore[misc]  # that it is refused is the point


@pytest.fixture
def recognised() -> Document:
    """Two lines on a page and one on the next, in steps of ten points."""
    return Document(
        path="a.pdf", sha256="0", format="pdf", text="un délai\nde dix\njours", pages=2,
        blocks=(
            Block(kind="cell", span=TextSpan(start=0, end=15), location=PageLocation(page=1), source="ocr"),
            Block(kind="cell", span=TextSpan(start=16, end=21), location=PageLocation(page=2), source="ocr"),
        ),
        words=(
            RecognisedWord(0, 2, 1, left=10, bottom=80, right=20, top=90),
            RecognisedWord(3, 8, 1, left=30, bottom=78, right=60, top=92),
            RecognisedWord(9, 11, 1, left=10, bottom=60, right=20, top=70),
            RecognisedWord(12, 15, 1, left=30, bottom=60, right=50, top=70),
            RecognisedWord(16, 21, 2, left=10, bottom=90, right=40, top=99),
        ),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("start", "end", "page", "boxes"),
    [
        (0, 8, 1, [(10, 78, 60, 92)]),
        (4, 6, 1, [(30, 78, 60, 92)]),  # part of a word: the whole word
        (3, 11, 1, [(30, 78, 60, 92), (10, 60, 20, 70)]),
        (12, 21, 1, [(30, 60, 50, 70)]),
        (12, 21, 2, [(10, 90, 40, 99)]),
        (2, 3, 1, []),
    ],
)
def test_recognised_words_have_a_box_for_each_line(
    recognised: Document, start: int, end: int, page: int, boxes: list[tuple[float, ...]]
) -> None:
    found = recognised.recognised_boxes(TextSpan(start=start, end=end), page)
    assert list(found) == [
        Box(left=left, bottom=bottom, right=right, top=top) for left, bottom, right, top in boxes
    ]


def test_a_quote_of_recognised_words_has_the_boxes_of_its_own_page(recognised: Document) -> None:
    assert recognised.passage(TextSpan(start=12, end=21)).location == PageLocation(
        page=1, boxes=(Box(left=30, bottom=60, right=50, top=70),)
    )

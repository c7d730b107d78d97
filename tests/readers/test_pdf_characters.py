"""Characters that fonts and pdfium count in their own way, in PDF files written here by hand."""

import pytest

from contract_checker.document import Document, TextSpan
from contract_checker.readers.pdf import boxes, read
from contract_checker.settings import Limits

FONT = b"/Type/Font/Subtype/Type1/BaseFont/%s/ToUnicode 4 0 R"


def pdf(*lines: bytes, unicode: str = "0000", font: bytes = b"Helvetica") -> bytes:
    """A page of lines in a font whose `*` stands for the UTF-16 code units in `unicode`."""
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n"
        "1 begincodespacerange <00> <FF> endcodespacerange\n"
        f"1 beginbfchar <2A> <{unicode}> endbfchar\n"
        "1 beginbfrange <41> <7A> <0041> endbfrange\n"
        "endcmap CMapName currentdict /CMap defineresource pop end end"
    ).encode()
    drawn = b"BT /F1 12 Tf 72 700 Td 14 TL " + b" ".join(b"(%s) Tj T*" % line for line in lines) + b" ET"
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[5 0 R]/Count 1/MediaBox[0 0 595 842]>>",
        b"<<%s>>" % (FONT % font),
        b"<</Length %d>> stream\n%s\nendstream" % (len(cmap), cmap),
        b"<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 3 0 R>>>>/Contents 6 0 R>>",
        b"<</Length %d>> stream\n%s\nendstream" % (len(drawn), drawn),
    )
    written = b"".join(b"%d 0 obj %s endobj\n" % numbered for numbered in enumerate(objects, start=1))
    return b"%PDF-1.7\n" + written + b"trailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"


def read_pdf(content: bytes) -> Document:
    return read(content, "CCAP.pdf", Limits())


def left_of(words: str, content: bytes) -> float:
    """Where the box of the first such words begins."""
    document = read_pdf(content)
    start = document.text.index(words)
    ((box,),) = boxes(content, document, [TextSpan(start=start, end=start + len(words))])
    return box.left


@pytest.mark.parametrize(
    ("unicode", "text"),
    [
        ("00A0", "trente\u00a0jours"),
        ("202F", "trente\u202fjours"),
        ("0096", "trente–jours"),  # Windows-1252 dash that pdfium leaves out of its text
        ("0093", "trente“jours"),
        ("D83DDE00", "trente\U0001f600jours"),
        ("D83D", "trentejours"),  # half of a pair
        ("0003", "trentejours"),
        ("00660066", "trenteffjours"),
    ],
)
def test_a_character_is_read_for_what_its_font_says(unicode: str, text: str) -> None:
    assert read_pdf(pdf(b"trente*jours", unicode=unicode)).text == text


@pytest.mark.parametrize("unicode", ["0096", "D83DDE00", "0003", "00660066"])
def test_a_box_after_such_a_character_stands_at_its_word(unicode: str) -> None:
    assert left_of("jours", pdf(b"trente* jours", unicode=unicode)) == left_of(
        "jours", pdf(b"trente* jours", unicode="002A")
    )


def test_a_hyphen_that_pdfium_joins_to_the_next_line_is_kept_with_its_line_end() -> None:
    assert read_pdf(pdf(b"un delai de preve-", b"nance convenu")).text == "un delai de preve-\nnance convenu"


@pytest.mark.parametrize("font", [b"Helvetica-Bold", b"ABCDEF+Helvetica-Bold", b"Arial-Black"])
def test_a_bold_font_is_known_by_its_name(font: bytes) -> None:
    assert read_pdf(pdf(b"Delais", b"de quinze jours ouvres", font=font)).blocks[0].emphasised


@pytest.mark.parametrize("font", [b"Times-Roman", b"ABCDEF+F1", b"F1"])
def test_a_font_that_says_nothing_of_bold_is_not_bold(font: bytes) -> None:
    assert not read_pdf(pdf(b"Delais", b"de quinze jours ouvres", font=font)).blocks[0].emphasised

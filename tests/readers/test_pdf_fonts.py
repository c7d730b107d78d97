"""Paragraphs of PDF files whose fonts say little, or something false, of their own height."""

import io
import re

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from contract_checker.document import Document
from contract_checker.readers.pdf import read
from contract_checker.settings import Limits

FONT = "Vera"  # comes with reportlab
PARAGRAPH = (
    "Le volume est fixé par le titulaire, qui en avise la personne publique",
    "de son choix, au moins trente jours avant la date de la prise en charge",
    "d’effet demandée, sans que cela emporte une indemnité.",
)
TITLE = "Article 6 – Préavis"


def typeset(*paragraphs: tuple[str, ...], ascent: bytes, descent: bytes, title: str = "") -> Document:
    """Lines of embedded type of eleven points, under a font that says these heights of itself."""
    pdfmetrics.registerFont(TTFont(FONT, "Vera.ttf"))
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4, pageCompression=0)
    height = 760.0
    if title:
        canvas.setFont(FONT, 14)
        canvas.drawString(72, 780, title)
    canvas.setFont(FONT, 11)
    for lines in paragraphs:
        for line in lines:
            canvas.drawString(72, height, line)
            height -= 14
        height -= 8
    canvas.save()
    content = re.sub(rb"/Ascent \S+", b"/Ascent " + ascent, target.getvalue())
    return read(re.sub(rb"/Descent \S+", b"/Descent " + descent, content), "contrat.pdf", Limits())


@pytest.mark.parametrize(
    ("ascent", "descent"),
    [(b"760", b"-240"), (b"450", b"-180"), (b"100", b"0"), (b"1", b"0"), (b"0", b"0"), (b"2000", b"-900")],
)
def test_lines_of_one_size_make_one_paragraph_whatever_the_font_says_of_its_height(
    ascent: bytes, descent: bytes
) -> None:
    document = typeset(PARAGRAPH, PARAGRAPH, ascent=ascent, descent=descent)
    assert [document.passage(block.span).quote.count("\n") for block in document.blocks] == [2, 2]


@pytest.mark.parametrize("ascent", [b"760", b"450", b"100"])
def test_a_title_of_larger_type_stands_apart_whatever_the_font_says_of_its_height(ascent: bytes) -> None:
    document = typeset(PARAGRAPH, ascent=ascent, descent=b"0", title=TITLE)
    assert [document.passage(block.span).quote.split("\n")[0] for block in document.blocks] == [
        TITLE,
        PARAGRAPH[0],
    ]


def drawn(lines: tuple[str, ...]) -> bytes:
    """A PDF whose letters are drawn boxes in units of the printer, set at size 1, as of old."""
    letters = sorted({character for line in lines for character in line if character != " "})
    tall = "bdfhklt"
    names = {letter: f"/{letter}" for letter in letters}
    objects = {
        1: "<</Type/Catalog/Pages 2 0 R>>",
        2: "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3: "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>",
    }
    first = 6
    procedures = " ".join(f"{names[letter]} {first + index} 0 R" for index, letter in enumerate(letters))
    codes = [ord(letter) for letter in letters]
    widths = " ".join("50" if code in codes or code == 32 else "0" for code in range(32, 123))
    differences = " ".join(f"{code} {names[letter]}" for code, letter in zip(codes, letters, strict=True))
    objects[4] = (
        "<</Type/Font/Subtype/Type3/FontBBox[0 0 0 0]/FontMatrix[1 0 0 1 0 0]/FirstChar 32/LastChar 122"
        f"/Widths[{widths}]/CharProcs<<{procedures}>>"
        f"/Encoding<</Type/Encoding/Differences[32/space {differences}]>>>>"
    )
    shown = "\n".join(
        f"0.12 0 0 0.12 72 {760 - 14 * index} Tm ({line}) Tj" for index, line in enumerate(lines)
    )
    objects[5] = _stream(f"BT /F 1 Tf\n{shown}\nET")
    for index, letter in enumerate(letters):
        height = 80 if letter in tall else 50
        objects[first + index] = _stream(f"50 0 0 0 45 {height} d1 0 0 45 {height} re f")
    body, places = "%PDF-1.4\n", []
    for number, content in objects.items():
        places.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    count = len(objects) + 1
    trailer = f"xref\n0 {count}\n0000000000 65535 f \n{table}trailer<</Size {count}/Root 1 0 R>>\n"
    return f"{body}{trailer}startxref\n{len(body)}\n%%EOF".encode()


def _stream(content: str) -> str:
    return f"<</Length {len(content)}>>stream\n{content}\nendstream"


def test_lines_of_drawn_letters_make_one_paragraph() -> None:
    lines = (
        "le volume est fixe par le titulaire qui en avise la personne publique",
        "de son choix au moins trente jours avant",
    )
    document = read(drawn(lines), "ancien.pdf", Limits())
    assert [document.passage(block.span).quote for block in document.blocks] == ["\n".join(lines)]

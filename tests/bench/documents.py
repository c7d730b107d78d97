"""What the bench measures with: files made from the sources of the demonstration dossiers.

`Pieces` are those of a tender and of a contract: the pieces of the dossiers one after the other, in their own
order, headings, lists and boilerplate included, without their tables. `Clauses` are dense: nothing but long
clauses of the same sources, drawn at random.
"""

import random
import re
from collections.abc import Iterable, Iterator
from itertools import count, cycle
from pathlib import Path
from typing import Final, Protocol

import docx
import openpyxl
from reportlab.lib.colors import black
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table

SOURCES: Final = Path(__file__).resolve().parents[2] / "corpora" / "dossiers" / "sources"
PIECES: Final = (
    "tender-agglomeration/rc.md",
    "tender-agglomeration/ccap.md",
    "tender-agglomeration/cctp.md",
    "tender-agglomeration/projet-de-contrat.md",
    "contract-energy/contrat-de-prestations.md",
    "contract-energy/avenant-1.md",
)
CHARACTERS_A_PAGE: Final = 3_000
TABLE_ROWS: Final = 12
SHEETS: Final = 4
SHEET_ROWS: Final = 500

TITLE: Final = ParagraphStyle("title", fontName="Helvetica-Bold", fontSize=10, leading=13, spaceBefore=4)
TEXT: Final = ParagraphStyle("text", fontName="Helvetica", fontSize=9, leading=11, spaceAfter=3)

_TITLE: Final = re.compile(r"#+!?\s+")
_ITEM: Final = re.compile(r"\s*[-+]\s+")
_LEFT_OUT: Final = re.compile(r"[|{]|\[\^\w+\]:")  # tables with their captions, page breaks, notes
_SIGNS: Final = re.compile(r"[*]+|\[\^\w+\]|^>\s*")


class Text(Protocol):
    """Paragraphs without end."""

    def page(self, characters: int = CHARACTERS_A_PAGE) -> Iterator[Paragraph]:
        """Paragraphs of about so many characters; what is too much or too little is made up later."""


class Pieces:
    """The pieces of the demonstration dossiers one after the other, again from the first after the last."""

    def __init__(self) -> None:
        self._paragraphs = cycle([found for piece in PIECES for found in _paragraphs(SOURCES / piece)])
        self._owed = 0

    def page(self, characters: int = CHARACTERS_A_PAGE) -> Iterator[Paragraph]:
        """The next paragraphs and headings of the pieces."""
        self._owed += characters
        while self._owed > 0:
            text, style = next(self._paragraphs)
            self._owed -= len(text)
            yield Paragraph(text, style)


class Clauses:
    """Long clauses of the demonstration dossiers, shuffled and numbered on and on; most of them have cues."""

    def __init__(self) -> None:
        sources = ((SOURCES / piece).read_text(encoding="utf-8") for piece in sorted(PIECES))
        lines = (line for source in sources for line in source.splitlines())
        sentences = (_SIGNS.sub("", line).strip() for line in lines)
        self._texts = [text for text in sentences if len(text) > 120 and text[0].isupper()]
        self._random = random.Random(2004)
        self._numbers = count(1)
        self._owed = 0

    def page(self, characters: int = CHARACTERS_A_PAGE) -> Iterator[Paragraph]:
        """Articles of two clauses each."""
        self._owed += characters
        while self._owed > 0:
            number = next(self._numbers)
            yield Paragraph(f"Article {number} – Stipulations particulières n° {number}", TITLE)
            for text in self._random.sample(self._texts, 2):
                self._owed -= len(text)
                yield Paragraph(text, TEXT)


def _paragraphs(path: Path) -> Iterator[tuple[str, ParagraphStyle]]:
    """The headings, paragraphs and items of a source; an item begins with a dash."""
    _, _, body = path.read_text(encoding="utf-8").removeprefix("---\n").partition("\n---\n")
    for line in body.splitlines():
        if not line.strip() or _LEFT_OUT.match(line):
            continue
        style = TITLE if _TITLE.match(line) else TEXT
        text = _ITEM.sub("– ", _TITLE.sub("", line), count=1)
        yield _SIGNS.sub("", text).strip(), style


def pages(text: Text, number: int) -> Iterator[Paragraph | PageBreak]:
    """So many pages of text alone."""
    for _ in range(number):
        yield from text.page()
        yield PageBreak()


def pages_with_tables(text: Text, number: int, line: float) -> Iterator[Paragraph | Table | PageBreak]:
    """Half a page of text and a table on each page; `line` is the width of its rules, 0 for none."""
    style = [("GRID", (0, 0), (-1, -1), line, black)] if line else []
    for page in range(number):
        yield from text.page(CHARACTERS_A_PAGE // 2)
        rows = [[f"Poste {page}.{row}", f"{row * 7} %", f"{row} appels"] for row in range(TABLE_ROWS)]
        yield Table(rows, style=style)
        yield PageBreak()


def pdf(path: Path, story: Iterable[object]) -> Path:
    """A PDF with a running header and footer on each page."""
    SimpleDocTemplate(str(path), pagesize=A4, topMargin=60, bottomMargin=60, invariant=1).build(
        list(story), onFirstPage=_furnish, onLaterPages=_furnish
    )
    return path


def _furnish(canvas: Canvas, _: object) -> None:
    canvas.drawString(72, 810, "Contrat de prestations de relation client")
    canvas.drawString(72, 30, f"Page {canvas.getPageNumber()}")


def workbook(path: Path) -> Path:
    """A price schedule on a few sheets."""
    book = openpyxl.Workbook(write_only=True)
    for number in range(SHEETS):
        sheet = book.create_sheet(f"Lot {number + 1}")
        sheet.append(["Poste", "Désignation", "Unité", "Quantité", "Prix unitaire"])
        for row in range(SHEET_ROWS):
            sheet.append(
                [f"{number}.{row}", f"Contacts de niveau {row % 7}", "appel", row * 3, 1.25 + row / 100]
            )
    book.save(path)
    return path


def letter(path: Path) -> Path:
    """A Word file of some thirty pages."""
    document = docx.Document()
    for paragraph in Pieces().page(30 * CHARACTERS_A_PAGE):
        document.add_paragraph(paragraph.text)
    document.save(str(path))
    return path

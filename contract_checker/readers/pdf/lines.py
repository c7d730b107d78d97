"""Lines of a page: their characters, and where they stand."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw as pdfium_c

from contract_checker.document import RecognisedWord
from contract_checker.readers.pdf.characters import (
    DROPPED,
    LINE_END_HYPHEN,
    Glyphs,
    Textpage,
    indexed_text,
    reading_frame,
)
from contract_checker.readers.pdf.grids import Cell, Grid, Tables

_LINE: Final = re.compile(rf"[^\r\n{LINE_END_HYPHEN}]+{LINE_END_HYPHEN}?|{LINE_END_HYPHEN}")
_INVISIBLE: Final = f" \t\u00a0\u202f{DROPPED}"
_SAME_BASELINE: Final = 0.3
_HEADING_LENGTH: Final = 110
_NOT_AT_HEADING_END: Final = (".", ",", ";")


class Line(NamedTuple):
    """A line of text, or the part of it that stands in one cell.

    Attributes:
        characters: one character for each character index of pdfium from `first` on.
        text: the line as it reads, without the characters that have no text.
        height: what the font gives to its last character, a measure of type size.
        opening_height: the same of its first character, which may be a bullet of another font.
        bold: the line may be a heading by its words, and is bold from its first to its last character.
        cell: the cell that holds it, in a page with ruled tables.
        words: for a line read by character recognition, which has no index of pdfium: its words, counted
            from its first character.
    """

    characters: str
    text: str
    first: int
    left: float
    right: float
    baseline: float
    height: float
    opening_height: float
    bold: bool
    cell: Cell | None
    words: tuple[RecognisedWord, ...] = ()

    def is_beside(self, other: "Line") -> bool:
        """Whether both stand on the same line of the page."""
        apart = abs(self.baseline - other.baseline)
        return apart < _SAME_BASELINE * self.height or apart < _SAME_BASELINE * other.height


Place = tuple[int, int]
"""Number of a page, and index of a line among those of the page."""


@dataclass(frozen=True)
class Page:
    """What the reader keeps of a page once it is closed."""

    number: int
    height: float
    lines: tuple[Line, ...]
    tables: tuple[Grid, ...] = ()
    notes: tuple[str, ...] = ()

    def placed_lines(self) -> Iterator[tuple[Place, Line]]:
        """The lines, each with its place in the document."""
        return (((self.number, index), line) for index, line in enumerate(self.lines))


def page_lines(
    page: pdfium.PdfPage, textpage: Textpage, number: int, room: int, ruled: Tables
) -> Page | None:
    """Read the lines of `page`, in the order of its content; None if it has more than `room` characters."""
    if pdfium_c.FPDFText_CountChars(textpage) > room:
        return None
    text = indexed_text(textpage)
    frame = reading_frame(page, textpage, text)
    tables = ruled.of_page(page, number, frame)
    lines = tuple(_lines(text, Glyphs(textpage, frame), tables.grids))
    if tables.grids:
        lines = _in_real_tables(lines)
    notes = [f"tables_not_read:{number}"] if tables.unread else []
    if not lines:
        notes.append(f"page_without_text:{number}")
    return Page(number, frame.height, lines, tables.grids, tuple(notes))


def _lines(text: str, glyphs: Glyphs, tables: tuple[Grid, ...]) -> Iterator[Line]:
    for match in _LINE.finditer(text):
        start, end = match.span()
        stretches = _stretches(text, start, end, glyphs, tables) if tables else ((start, end, None),)
        for from_, to, cell in stretches:
            characters = text[from_:to].rstrip(_INVISIBLE)
            stripped = characters.lstrip(_INVISIBLE)
            if stripped:
                yield _line(stripped, from_ + len(characters) - len(stripped), glyphs, cell)


def _in_real_tables(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Take out of its cell what is alone in its table: a framed text, not a table."""
    filled = Counter(cell.table for cell in {line.cell for line in lines} if cell is not None)
    return tuple(
        line._replace(cell=None) if line.cell and filled[line.cell.table] < 2 else line for line in lines
    )


def _stretches(
    text: str, start: int, end: int, glyphs: Glyphs, tables: tuple[Grid, ...]
) -> Iterator[tuple[int, int, Cell | None]]:
    """Cut a line where it passes from one cell to another."""
    from_, cell = start, None
    for index in range(start, end):
        if text[index] in _INVISIBLE:
            continue
        found = _cell_of(glyphs.box(index), tables)
        if found != cell:
            if text[from_:index].strip(_INVISIBLE):
                yield from_, index, cell
                from_ = index
            cell = found
    yield from_, end, cell


def _cell_of(box: tuple[float, float, float, float], tables: tuple[Grid, ...]) -> Cell | None:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return next((cell for table in tables if (cell := table.cell_at(x, y)) is not None), None)


def _line(found: str, first: int, glyphs: Glyphs, cell: Cell | None) -> Line:
    characters = found.replace(LINE_END_HYPHEN, "-")
    last = first + len(characters) - 1
    bold = _may_be_heading(characters) and glyphs.bold(first) and glyphs.bold(last)
    text = characters.replace(DROPPED, "")
    return Line(characters, text, first, *glyphs.extent(first, last), bold, cell)


def _may_be_heading(characters: str) -> bool:
    return (
        len(characters) <= _HEADING_LENGTH
        and not characters[0].islower()
        and not characters.endswith(_NOT_AT_HEADING_END)
    )


def rows(lines: Sequence[Line]) -> list[list[Line]]:
    """Group lines that follow each other beside each other, such as an entry and its page number."""
    grouped: list[list[Line]] = []
    previous: Line | None = None
    for line in lines:
        if previous is not None and previous.right <= line.left and previous.is_beside(line):
            grouped[-1].append(line)
        else:
            grouped.append([line])
        previous = line
    return grouped


def top_to_bottom(lines: Sequence[Line]) -> list[Line]:
    """Order lines as they stand on the page: downwards, then from left to right."""
    ordered: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: -line.baseline):
        if ordered and ordered[-1][0].is_beside(line):
            ordered[-1].append(line)
        else:
            ordered.append([line])
    return [line for row in ordered for line in sorted(row, key=lambda line: line.left)]

"""Lines of a page: their characters, and where they stand."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from contract_checker.document import RecognisedWord, Source
from contract_checker.readers.pdf.characters import (
    DROPPED,
    LINE_END_HYPHEN,
    Glyphs,
)
from contract_checker.readers.pdf.grids import Cell, Grid

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
        cell: the cell that holds it, if it stands in a table.
        source: "hidden" for what the page does not show, "ocr" for words that were recognised in an image.
        words: for a line that was recognised by this program, which has no index of pdfium: its words,
            counted from its first character.
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
    source: Source = "live"
    words: tuple[RecognisedWord, ...] = ()

    def is_beside(self, other: "Line") -> bool:
        """Whether both stand on the same line of the page."""
        apart = abs(self.baseline - other.baseline)
        return apart < _SAME_BASELINE * self.height or apart < _SAME_BASELINE * other.height


def lines_of(text: str, glyphs: Glyphs, tables: tuple[Grid, ...]) -> Iterator[Line]:
    """Cut the text of a page, indexed as pdfium does, into its lines, and at the cells of ruled tables."""
    for match in _LINE.finditer(text):
        start, end = match.span()
        near = _reached(tables, text, start, end, glyphs) if tables else ()
        stretches = _stretches(text, start, end, glyphs, near) if near else ((start, end, None),)
        for from_, to, cell in stretches:
            characters = text[from_:to].rstrip(_INVISIBLE)
            stripped = characters.lstrip(_INVISIBLE)
            if stripped:
                yield line_of(stripped, from_ + len(characters) - len(stripped), glyphs, cell)


def _reached(tables: Sequence[Grid], text: str, start: int, end: int, glyphs: Glyphs) -> Sequence[Grid]:
    """The tables that stand at the height of a line."""
    visible = next((index for index in range(start, end) if text[index] not in _INVISIBLE), start)
    baseline = glyphs.baseline(visible)
    return [table for table in tables if table.reaches(baseline)]


def _stretches(
    text: str, start: int, end: int, glyphs: Glyphs, tables: Sequence[Grid]
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


def _cell_of(box: tuple[float, float, float, float], tables: Sequence[Grid]) -> Cell | None:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return next((cell for table in tables if (cell := table.cell_at(x, y)) is not None), None)


def line_of(found: str, first: int, glyphs: Glyphs, cell: Cell | None) -> Line:
    """Measure the line whose characters `found` begin at index `first` of the page."""
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


def at_gaps(line: Line, glyphs: Glyphs, width: float) -> list[Line]:
    """Cut a line where more than `width` is blank between two of its characters."""
    pieces: list[Line] = []
    start, right = 0, line.right
    for index, character in enumerate(line.characters):
        if character in _INVISIBLE:
            continue
        left, _, end, _ = glyphs.loose_box(line.first + index)
        if left - right > width:
            piece = line.characters[start:index].rstrip(_INVISIBLE)
            pieces.append(line_of(piece, line.first + start, glyphs, line.cell))
            start = index
        right = end
    return [*pieces, line_of(line.characters[start:], line.first + start, glyphs, line.cell)]


def top_to_bottom(lines: Sequence[Line]) -> list[Line]:
    """Order lines as they stand on the page: downwards, then from left to right."""
    ordered: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: -line.baseline):
        if ordered and ordered[-1][0].is_beside(line):
            ordered[-1].append(line)
        else:
            ordered.append([line])
    return [line for row in ordered for line in sorted(row, key=lambda line: line.left)]

"""One page: its lines in reading order, and the tables among them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pypdfium2 as pdfium
from pypdfium2 import raw as pdfium_c

from contract_checker.readers.pdf.annotations import Added, annotations
from contract_checker.readers.pdf.characters import Glyphs, Textpage, indexed_text, reading_frame
from contract_checker.readers.pdf.grids import Grid, ruled_tables
from contract_checker.readers.pdf.hidden import with_sources
from contract_checker.readers.pdf.layout import laid_out
from contract_checker.readers.pdf.lines import Line, lines_of

Place = tuple[int, int]
"""Number of a page, and index of a line among those of the page."""


@dataclass(frozen=True)
class Page:
    """What the reader keeps of a page once it is closed."""

    number: int
    height: float
    lines: tuple[Line, ...]
    tables: tuple[Grid, ...] = ()
    added: tuple[Added, ...] = ()
    notes: tuple[str, ...] = ()

    def placed_lines(self) -> Iterator[tuple[Place, Line]]:
        """The lines, each with its place in the document."""
        return (((self.number, index), line) for index, line in enumerate(self.lines))


def page_lines(page: pdfium.PdfPage, textpage: Textpage, number: int, room: int) -> Page | None:
    """Read the lines of `page` in reading order; None if it has more than `room` characters."""
    if pdfium_c.FPDFText_CountChars(textpage) > room:
        return None
    text = indexed_text(textpage)
    frame = reading_frame(page, textpage, text)
    beside = annotations(page, frame)
    if sum((len(added.words) for added in beside.added), start=len(text)) > room:
        return None
    tables = ruled_tables(page, frame)
    glyphs = Glyphs(textpage, frame)
    lines = tuple(lines_of(text, glyphs, tables.grids))
    if tables.grids:
        lines = _in_real_tables(lines)
    lines, unruled = laid_out(lines, glyphs, len(tables.grids))
    lines = with_sources(lines, page, glyphs)
    notes = [f"tables_not_read:{number}"] if tables.unread else []
    if not lines and not beside.added:
        notes.append(f"page_without_text:{number}")
    notes += [f"ticked_box:{number} {name}".rstrip() for name in beside.ticked]
    return Page(number, frame.height, lines, (*tables.grids, *unruled), beside.added, tuple(notes))


def _in_real_tables(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Take out of its cell what is alone in its table: a framed text, not a table."""
    filled = Counter(cell.table for cell in {line.cell for line in lines} if cell is not None)
    return tuple(
        line._replace(cell=None) if line.cell and filled[line.cell.table] < 2 else line for line in lines
    )

"""Walks the body of an OpenDocument text in reading order: paragraphs, lists, sections, tables, boxes."""

from dataclasses import dataclass, field, replace
from typing import Final

from contract_checker.document import CellAddress, Source
from contract_checker.readers.markup import Element
from contract_checker.readers.odt.markup import PARAGRAPHS
from contract_checker.readers.odt.numbering import ListPlace, Numbering
from contract_checker.readers.odt.paragraph import Content, ParagraphReader, text_boxes
from contract_checker.readers.odt.revisions import Revisions
from contract_checker.readers.odt.tables import frame_of, rows_of
from contract_checker.readers.open_document import DRAW, TABLE, TEXT, count
from contract_checker.readers.words import Stretch, joined
from contract_checker.readers.writer import Look, Place, Writer

_LONGEST_EMPHASISED: Final = 200
_DEEPEST_HEADING: Final = 9
_INDEXES: Final = tuple(
    f"{TEXT}{name}"
    for name in (
        "table-of-content", "illustration-index", "table-index", "object-index", "alphabetical-index",
        "user-index", "bibliography",
    )
)  # fmt: skip
_CHANGES: Final = (f"{TEXT}change", f"{TEXT}change-start", f"{TEXT}change-end")
_CONTAINERS: Final = (f"{TEXT}index-body", f"{TEXT}index-title", f"{TEXT}numbered-paragraph")


@dataclass(frozen=True, slots=True)
class Within:
    """What holds the elements that are being read."""

    contents: bool = False
    source: Source | None = None
    item: ListPlace | None = None


_BODY: Final = Within()


@dataclass(slots=True)
class _Cell:
    """The cell that is being read: its address, and its paragraphs not yet written."""

    address: CellAddress
    lines: list[tuple[Content, str | None]] = field(default_factory=list)


class BodyReader:
    """Writes the blocks of the body; keeps what goes on from one paragraph to the next."""

    def __init__(
        self, writer: Writer, words: ParagraphReader, numbering: Numbering, revisions: Revisions
    ) -> None:
        self._writer = writer
        self._words = words
        self._numbering = numbering
        self._revisions = revisions
        self._tables = 0
        self._heading: str | None = None
        self._cell: _Cell | None = None
        self.notes: list[tuple[Element, str | None]] = []
        self.comments: list[Element] = []

    def read(self, container: Element, within: Within = Within()) -> None:
        """Write everything in `container`, in order."""
        for child in container:
            self._element(child, within, None)

    def _element(self, child: Element, within: Within, label: str | None) -> None:
        tag = child.tag
        if tag in PARAGRAPHS:
            self._paragraph(child, within, label)
        elif tag == f"{TEXT}list":
            self._list(child, within)
        elif tag == f"{TABLE}table":
            self._table(child, within)
        elif tag == f"{TEXT}section":
            hidden = child.get(f"{TEXT}display") == "none" or child.get(f"{TEXT}is-hidden") == "true"
            self.read(child, replace(within, source="hidden") if hidden else within)
        elif tag in _INDEXES:
            self.read(child, replace(within, contents=True))
        elif tag in _CONTAINERS:
            self.read(child, within)
        elif tag in _CHANGES:
            deletion = self._revisions.follow(child)
            if deletion is not None:
                self._write([Stretch(self._words.plain(deletion).strip(), "deleted")], Look())
        elif tag.startswith(DRAW):
            for box in text_boxes(child):
                self.read(box, replace(within, item=None))

    def _list(self, element: Element, within: Within) -> None:
        place = self._numbering.enter(element, within.item)
        inner = replace(within, item=place)
        for item in element:
            for index, child in enumerate(item):
                numbered = index == 0 and item.tag == f"{TEXT}list-item" and child.tag in PARAGRAPHS
                start = count(item, f"{TEXT}start-value", -1)
                label = self._numbering.next_label(place, start if start >= 0 else None) if numbered else None
                self._element(child, inner, label)

    def _paragraph(self, paragraph: Element, within: Within, label: str | None) -> None:
        self._writer.begin_paragraph()
        content = self._words.read(paragraph)
        level = None
        if paragraph.tag == f"{TEXT}h":
            level = min(max(count(paragraph, f"{TEXT}outline-level", 1), 1), _DEEPEST_HEADING)
            if within.item is None:
                label = self._numbering.heading_label(paragraph, level, content.style)
        self.notes.extend((note, self._heading) for note in content.notes)
        self._writer.remarks["white_text"] += content.white and self._cell is None
        if content.hidden:
            content.pieces = [replace(piece, source="hidden") for piece in content.pieces]
        if self._cell is not None:
            self._cell.lines.append((content, label))
            return
        look = _look(content, label, level)
        text = content.live()
        if within.contents:
            look = Look("contents", label)
        elif level is not None and text and within.source is None:
            self._heading = " ".join(f"{label or ''} {text}".split())
        self._write(joined([content.stretches()], within.source), look)
        self._write_beside(content, within)

    def _write(self, stretches: list[Stretch], look: Look) -> None:
        cell = None if self._cell is None else self._cell.address
        place = Place("body", max(self._writer.paragraphs, 1), self._heading, cell)
        self._writer.write([stretch for stretch in stretches if stretch.text], look, place)

    def _write_beside(self, content: Content, within: Within) -> None:
        for comment in content.comments:
            self.comments.append(comment)
            self._write(
                [Stretch(self._words.plain(comment).strip(), "comment")],
                Look("paragraph" if self._cell is None else "cell"),
            )
        for box in content.boxes:
            self.read(box, replace(within, item=None))

    def _table(self, table: Element, within: Within) -> None:
        outer = self._cell
        if outer is not None:
            self._end_of_lines(outer, within)
        elif (frame := frame_of(table)) is not None:
            self.read(frame, replace(within, item=None))
            return
        self._tables += 1
        number = self._tables
        for row in rows_of(table):
            inner = replace(within, item=None, source=within.source or row.source)
            for cell in row.cells:
                address = CellAddress(
                    table=number, row=row.number, column=cell.column, rows=cell.rows, columns=cell.columns
                )
                self._cell = inside = _Cell(address)
                self.read(cell.element, inner)
                self._end_of_lines(inside, inner)
        self._cell = outer

    def _end_of_lines(self, cell: _Cell, within: Within) -> None:
        """Write the paragraphs of the cell that are waiting, as one block."""
        lines, cell.lines = cell.lines, []
        shown = [(content, label) for content, label in lines if content.live()]
        look = Look(
            "cell",
            label=shown[0][1] if len(shown) == 1 else None,
            emphasised=bool(shown) and all(content.emphasised for content, _ in shown),
        )
        self._write(joined((content.stretches() for content, _ in lines), within.source), look)
        for content, _ in lines:
            self._write_beside(content, within)


def _look(content: Content, label: str | None, level: int | None) -> Look:
    emphasised = (
        content.emphasised and sum(len(piece.text) for piece in content.pieces) <= _LONGEST_EMPHASISED
    )
    if level is not None:
        return Look("heading", label, level, emphasised)
    return Look("list_item" if label else "paragraph", label, None, emphasised)

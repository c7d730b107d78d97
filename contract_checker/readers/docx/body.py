"""Walks the body of a Word file in reading order: paragraphs, content controls, tables, text boxes."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from contract_checker.document import CellAddress
from contract_checker.readers.docx.content import Content
from contract_checker.readers.docx.markup import MC, W, value
from contract_checker.readers.docx.notes import Notes
from contract_checker.readers.docx.numbering import Numbering
from contract_checker.readers.docx.paragraph import ParagraphReader, alternative
from contract_checker.readers.docx.styles import Styles, outline_level
from contract_checker.readers.docx.tables import Cell, cells_of, is_frame
from contract_checker.readers.markup import Element
from contract_checker.readers.words import Stretch, joined
from contract_checker.readers.writer import Look, Place, Writer

_LONGEST_EMPHASISED: Final = 200
_TRANSPARENT: Final = tuple(
    f"{W}{name}" for name in ("sdtContent", "customXml", "ins", "moveTo", "smartTag", "body", "txbxContent")
)


class BodyReader:
    """Writes the blocks of the body; keeps what goes on from one paragraph to the next.

    Attributes:
        paragraphs: those that were read, in order; the number in a location counts them from 1.
    """

    def __init__(self, writer: Writer, styles: Styles, numbering: Numbering, notes: Notes) -> None:
        self._writer = writer
        self._numbering = numbering
        self._notes = notes
        self._runs = ParagraphReader(styles, writer.remarks)
        self.paragraphs: list[Element] = []
        self._tables = 0
        self._heading: str | None = None
        self._goes_on = False

    def read(self, container: Element, in_contents: bool = False) -> None:
        """Write everything in `container`, in order."""
        for child in container:
            if child.tag == f"{W}p":
                self._paragraph(child, in_contents)
            elif child.tag == f"{W}tbl":
                self._table(child)
            elif child.tag == f"{W}sdt":
                self.read(child, in_contents or _is_contents(child))
            elif child.tag in _TRANSPARENT:
                self.read(child, in_contents)
            elif child.tag == f"{MC}AlternateContent":
                for option in alternative(child):
                    self.read(option, in_contents)

    def finish(self) -> None:
        """Remark what was still open when the body ended."""
        self._writer.remarks["field_not_closed"] += self._runs.in_instruction

    def _paragraph(self, paragraph: Element, in_contents: bool) -> None:
        in_field = self._runs.in_contents
        content = self._words(paragraph)
        text, stretches = content.live(), content.stretches()
        goes_on, self._goes_on = self._goes_on, content.mark_is_deleted and (bool(text) or self._goes_on)
        # An empty paragraph of a list shows its number, so it counts, unless a revision takes it away.
        counts = bool(text) or not (stretches or content.mark_is_deleted)
        label = self._label(content) if counts and not goes_on else None
        look = _look(content, text, label)
        if in_contents or content.style.contents or in_field or self._runs.in_contents:
            look = Look("contents", label)
        elif look.kind == "heading" and text:
            self._heading = " ".join(f"{label or ''} {text}".split())
        place = Place("body", self._writer.paragraphs, self._heading)
        self._writer.write(stretches, replace(look, continues=True) if goes_on else look, place)
        self._writer.remarks["white_text"] += content.white
        self._write_comments(content, place)
        for box in content.boxes:
            self.read(box)

    def _words(self, paragraph: Element) -> Content:
        self._writer.begin_paragraph()
        self.paragraphs.append(paragraph)
        content = self._runs.read(paragraph)
        for note in content.notes:
            self._notes.refer(note, self._heading)
        return content

    def _label(self, content: Content) -> str | None:
        place = self._numbering.place(content.properties, content.style_id)
        return None if place is None else self._numbering.next_label(place)

    def _write_comments(self, content: Content, place: Place) -> None:
        look = Look("cell" if place.cell else "paragraph")
        for identifier in content.comments:
            text = self._notes.comment(identifier)
            if text:
                self._writer.write([Stretch(text, "comment")], look, place)

    def _table(self, table: Element) -> None:
        if is_frame(table):
            for cell in cells_of(table):
                self.read(cell.element)
            return
        self._tables += 1
        number = self._tables
        for cell in cells_of(table):
            address = CellAddress(
                table=number, row=cell.row, column=cell.column, rows=cell.rows, columns=cell.columns
            )
            self._cell(cell, address)

    def _cell(self, cell: Cell, address: CellAddress) -> None:
        """One block for the words of a cell, or one before and one after a table nested in it."""
        paragraphs: list[Element] = []
        for child in _own(cell.element):
            if child.tag == f"{W}p":
                paragraphs.append(child)
                continue
            self._write_cell(paragraphs, cell, address)
            paragraphs = []
            self._table(child)
        self._write_cell(paragraphs, cell, address)

    def _write_cell(self, paragraphs: list[Element], cell: Cell, address: CellAddress) -> None:
        place = Place("body", self._writer.paragraphs + 1, self._heading, address)
        contents = [self._words(paragraph) for paragraph in paragraphs]
        labels = [self._label(content) for content in contents]
        shown = [(content, label) for content, label in zip(contents, labels, strict=True) if content.live()]
        look = Look(
            "cell",
            label=shown[0][1] if len(shown) == 1 else None,
            emphasised=bool(shown) and all(content.emphasised for content, _ in shown),
        )
        stretches = joined((content.stretches() for content in contents), cell.source)
        self._writer.write(stretches, look, place)
        for content in contents:
            self._write_comments(content, place)
            for box in content.boxes:
                self.read(box)


def _look(content: Content, text: str, label: str | None) -> Look:
    emphasised = content.emphasised and len(text) <= _LONGEST_EMPHASISED
    own = outline_level(content.properties)
    level = content.style.level if own is None else own or None
    if level is not None:
        return Look("heading", label, level, emphasised)
    return Look("list_item" if label else "paragraph", label, None, emphasised)


def _is_contents(control: Element) -> bool:
    gallery = control.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
    return value(gallery) == "Table of Contents"


def _own(container: Element) -> Iterator[Element]:
    """The paragraphs and the nested tables of a cell, in order."""
    for child in container:
        if child.tag in (f"{W}p", f"{W}tbl"):
            yield child
        elif child.tag == f"{W}sdt" or child.tag in _TRANSPARENT:
            yield from _own(child)
        elif child.tag == f"{MC}AlternateContent":
            for option in alternative(child):
                yield from _own(option)

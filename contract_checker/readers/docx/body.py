"""Walks the body of a Word file in reading order: paragraphs, content controls, tables, text boxes."""

from collections.abc import Iterator
from typing import Final

from contract_checker.document import BlockKind, CellAddress, Source
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.docx.markup import W, value
from contract_checker.readers.docx.notes import Notes
from contract_checker.readers.docx.numbering import Numbering
from contract_checker.readers.docx.paragraph import Content, ParagraphReader
from contract_checker.readers.docx.styles import Style, Styles, outline_level
from contract_checker.readers.docx.tables import Cell, cells_of, is_frame
from contract_checker.readers.docx.writer import Look, Place, Writer
from contract_checker.readers.package import Element

_LONGEST_EMPHASISED: Final = 200
_TRANSPARENT: Final = tuple(
    f"{W}{name}" for name in ("sdtContent", "customXml", "ins", "moveTo", "smartTag", "body", "txbxContent")
)


class BodyReader:
    """Writes the blocks of the body; keeps what goes on from one paragraph to the next."""

    def __init__(self, writer: Writer, styles: Styles, numbering: Numbering, notes: Notes) -> None:
        self._writer = writer
        self._styles = styles
        self._numbering = numbering
        self._notes = notes
        self._runs = ParagraphReader(styles)
        self._paragraphs = 0
        self._tables = 0
        self._heading: str | None = None

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

    def _paragraph(self, paragraph: Element, in_contents: bool) -> None:
        properties = paragraph.find(f"{W}pPr")
        style_id = None if properties is None else value(properties.find(f"{W}pStyle"))
        style = self._styles.of_paragraph(style_id)
        in_field = self._runs.in_contents
        content = self._words(paragraph, style)
        text, source = content.live()
        place = Place("body", self._paragraphs, self._heading)
        if text:
            label = self._label(properties, style_id)
            look = _look(content, text, label, _level(properties, style))
            if in_contents or style.contents or in_field or self._runs.in_contents:
                look = Look("contents", label)
            elif look.kind == "heading":
                self._heading = " ".join(f"{label or ''} {text}".split())
                place = Place("body", self._paragraphs, self._heading)
            self._writer.add(text, _from(look, source), place)
        elif not any(origin == "deleted" for _, origin in content.others()):
            self._label(properties, style_id)  # an empty paragraph of a list shows its number, so it counts
        self._write_others(content, place)
        for box in content.boxes:
            self.read(box)

    def _words(self, paragraph: Element, style: Style) -> Content:
        self._paragraphs += 1
        if self._paragraphs > self._writer.limits.paragraphs:
            raise UnreadableDocument(
                "too_large",
                f"{self._writer.path} : plus de paragraphes que la limite (limits.paragraphs ="
                f" {self._writer.limits.paragraphs}) ; relever ce réglage ou diviser le fichier.",
            )
        content = self._runs.read(paragraph, style)
        for note in content.notes:
            self._notes.refer(note, self._heading)
        return content

    def _label(self, properties: Element | None, style_id: str | None) -> str | None:
        place = self._numbering.place(properties, style_id)
        return None if place is None else self._numbering.next_label(place)

    def _write_others(self, content: Content, place: Place) -> None:
        kind: BlockKind = "cell" if place.cell else "paragraph"
        for text, source in content.others():
            self._writer.add(text, Look(kind, source=source), place)
        for identifier in content.comments:
            text = self._notes.comment(identifier, self._styles)
            if text:
                self._writer.add(text, Look(kind, source="comment"), place)

    def _table(self, table: Element) -> None:
        if is_frame(table):
            for cell in cells_of(table):
                self.read(cell.element)
            return
        self._tables += 1
        number = self._tables
        for cell in cells_of(table):
            self._cell(cell, CellAddress(table=number, row=cell.row, column=cell.column))

    def _cell(self, cell: Cell, address: CellAddress) -> None:
        """One block for the words of a cell; tables nested in it follow."""
        place = Place("body", self._paragraphs + 1, self._heading, address)
        contents = []
        lines: list[tuple[str, Source]] = []
        for paragraph in _own_paragraphs(cell.element):
            properties = paragraph.find(f"{W}pPr")
            style_id = None if properties is None else value(properties.find(f"{W}pStyle"))
            content = self._words(paragraph, self._styles.of_paragraph(style_id))
            contents.append((content, self._label(properties, style_id)))
            if content.live()[0]:
                lines.append(content.live())
        if lines:
            labels = [label for content, label in contents if content.live()[0]]
            source: Source = "inserted" if all(origin == "inserted" for _, origin in lines) else "live"
            emphasised = all(content.emphasised for content, _ in contents if content.live()[0])
            look = Look(
                "cell", labels[0] if len(lines) == 1 else None, None, emphasised, cell.source or source
            )
            self._writer.add("\n".join(text for text, _ in lines), look, place)
        for content, _ in contents:
            self._write_others(content, place)
            for box in content.boxes:
                self.read(box)
        for nested in _nested_tables(cell.element):
            self._table(nested)


def _look(content: Content, text: str, label: str | None, level: int | None) -> Look:
    emphasised = content.emphasised and len(text) <= _LONGEST_EMPHASISED
    if level is not None:
        return Look("heading", label, level, emphasised)
    return Look("list_item" if label else "paragraph", label, None, emphasised)


def _from(look: Look, source: Source) -> Look:
    return Look(look.kind, look.label, look.level, look.emphasised, source)


def _level(properties: Element | None, style: Style) -> int | None:
    own = outline_level(properties)
    return style.level if own is None else own or None


def _is_contents(control: Element) -> bool:
    gallery = control.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
    return value(gallery) == "Table of Contents"


def _own_paragraphs(container: Element) -> Iterator[Element]:
    for child in container:
        if child.tag == f"{W}p":
            yield child
        elif child.tag == f"{W}sdt" or child.tag in _TRANSPARENT:
            yield from _own_paragraphs(child)


def _nested_tables(container: Element) -> Iterator[Element]:
    for child in container:
        if child.tag == f"{W}tbl":
            yield child
        elif child.tag == f"{W}sdt" or child.tag in _TRANSPARENT:
            yield from _nested_tables(child)

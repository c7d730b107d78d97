"""Turns the sheets of a workbook into a document, text and blocks together."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from contract_checker.document import (
    Block,
    BlockKind,
    CellAddress,
    CellLocation,
    Document,
    Source,
    TextSpan,
)
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.origin import Origin
from contract_checker.readers.sheets.regions import regions
from contract_checker.readers.sheets.sheet import Aside, Cell, Sheet, address


def document_of(origin: Origin, sheets: Sequence[Sheet], notes: Sequence[str]) -> Document:
    """The document of a workbook.

    Its text is what the sheets display: the name of each sheet as a heading, its cells table by table, what
    stands in text boxes and in printed headers. The comments of all sheets stand at the end: a clause must
    not mix them with the cells that they are about.

    Raises:
        UnreadableDocument: if no sheet holds any text.
    """
    writer = _Writer()
    remarks = list(notes)
    for sheet in sheets:
        writer.add_sheet(sheet)
        remarks.extend(sheet.notes)
    for sheet in sheets:
        writer.add_comments(sheet)
    if not writer.blocks:
        raise UnreadableDocument(
            "empty",
            f"{origin.path} : le classeur ne contient aucun texte (une image, peut-être) ;"
            " fournir une version avec du texte.",
        )
    return Document(
        path=origin.path,
        sha256=origin.sha256,
        format=origin.format,
        text="\n".join(writer.texts),
        blocks=tuple(writer.blocks),
        notes=tuple(remarks),
    )


@dataclass(slots=True)
class _Writer:
    blocks: list[Block] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    _length: int = -1
    _tables: int = 0

    def add_sheet(self, sheet: Sheet) -> None:
        if not sheet.cells and not sheet.asides:
            return
        hidden: Source = "hidden" if sheet.hidden else "live"
        self._add(sheet.name, "heading", CellLocation(sheet=sheet.name), hidden, None)
        for region in regions(sheet.cells):
            self._add_table(sheet, region)
        for aside in sheet.asides:
            if aside.source != "comment":
                self._add_aside(sheet, aside)

    def add_comments(self, sheet: Sheet) -> None:
        for aside in sheet.asides:
            if aside.source == "comment":
                self._add_aside(sheet, aside)

    def _add_table(self, sheet: Sheet, region: Sequence[Cell]) -> None:
        self._tables += 1
        top, left = region[0].row, min(cell.column for cell in region)
        for cell in region:
            place = CellAddress(table=self._tables, row=cell.row - top + 1, column=cell.column - left + 1)
            if cell.rows > 1 or cell.columns > 1:
                place = place.model_copy(update={"rows": cell.rows, "columns": cell.columns})
            source: Source = "hidden" if cell.hidden or sheet.hidden else "live"
            location = _location(sheet, cell.row, cell.column)
            self._add(cell.text, "cell", location, source, place, cell.moment)

    def _add_aside(self, sheet: Sheet, aside: Aside) -> None:
        source = "hidden" if sheet.hidden and aside.source == "live" else aside.source
        self._add(aside.text, aside.kind, _location(sheet, aside.row, aside.column), source, None)

    def _add(
        self,
        text: str,
        kind: BlockKind,
        location: CellLocation,
        source: Source,
        place: CellAddress | None,
        moment: datetime | None = None,
    ) -> None:
        start = self._length + 1
        self._length = start + len(text)
        self.texts.append(text)
        span = TextSpan(start=start, end=self._length)
        # Only what differs from the defaults: a value stated takes half a kilobyte more in each block.
        stated: dict[str, object] = {"kind": kind, "span": span, "location": location}
        if place is not None:
            stated["cell"] = place
        if moment is not None:
            stated["moment"] = moment
        if kind == "heading":
            stated["level"] = 1
        if source != "live":
            stated["source"] = source
        self.blocks.append(Block.model_validate(stated))


def _location(sheet: Sheet, row: int | None, column: int | None) -> CellLocation:
    shown = address(row, column) if row and column else None
    return CellLocation(sheet=sheet.name, cell=shown, row=row, column=column)

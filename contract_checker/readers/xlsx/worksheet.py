"""Reads one worksheet row by row: filled cells, what is hidden, what is merged."""

from collections.abc import Iterator

from contract_checker.readers.markup import Element
from contract_checker.readers.package import Package
from contract_checker.readers.sheets.allowance import Allowance
from contract_checker.readers.sheets.hidden import COLUMNS, Hidden
from contract_checker.readers.sheets.merging import Area, merge
from contract_checker.readers.sheets.sheet import Cell, Sheet, position
from contract_checker.readers.xlsx.markup import S, integer, switched
from contract_checker.readers.xlsx.printing import running_lines
from contract_checker.readers.xlsx.values import Values

_ROW, _CELL, _COLUMN, _MERGE = f"{S}row", f"{S}c", f"{S}col", f"{S}mergeCell"
_PRINTED = f"{S}headerFooter"


class WorksheetReader:
    """Fills one sheet from its part."""

    def __init__(self, sheet: Sheet, values: Values, allowance: Allowance) -> None:
        self._sheet = sheet
        self._values = values
        self._allowance = allowance
        self._hidden = Hidden()
        self._areas: list[Area] = []
        self._row = 0

    def read(self, package: Package, name: str) -> None:
        """Read the part `name` into the sheet."""
        for _, element in package.walk(name, (), (_ROW, _COLUMN, _MERGE, _PRINTED)):
            if element.tag == _ROW:
                self._read_row(element)
            elif element.tag == _COLUMN:
                self._read_column(element)
            elif element.tag == _MERGE:
                self._read_merge(element)
            else:
                self._read_running_lines(element)
        self._hidden.count_cells(merge(self._sheet.cells, self._areas))
        self._hidden.remark(self._sheet)

    def _read_row(self, row: Element) -> None:
        self._row = integer(row.get("r")) or self._row + 1
        hidden = switched(row, "hidden") or row.get("ht") in ("0", "0.0")
        self._allowance.check_row(len(row))
        before = len(self._sheet.cells)
        self._sheet.cells.extend(self._cells(row, hidden))
        if hidden and len(self._sheet.cells) > before:
            self._hidden.count_rows(1)

    def _cells(self, row: Element, hidden: bool) -> Iterator[Cell]:
        column = 0
        for element in row:
            if element.tag != _CELL:
                continue
            place = position(element.get("r", ""))
            column = place[1] if place else column + 1
            if not len(element):
                continue
            text, is_number, invisible = self._values.read(element)
            if text:
                self._allowance.take_cell(text)
                self._hidden.count_cells(invisible)
                yield Cell(
                    row=self._row,
                    column=column,
                    text=text,
                    is_number=is_number,
                    hidden=hidden or invisible or self._hidden.has_column(column),
                    moment=self._values.moment(element) if is_number else None,
                )

    def _read_column(self, column: Element) -> None:
        if switched(column, "hidden") or column.get("width") in ("0", "0.0"):
            first = integer(column.get("min")) or 1
            self._hidden.hide_columns(first, integer(column.get("max")) or first)

    def _read_running_lines(self, element: Element) -> None:
        for line in running_lines(element):
            self._allowance.take_cell(line.text)
            self._sheet.asides.append(line)

    def _read_merge(self, element: Element) -> None:
        first, _, last = element.get("ref", "").partition(":")
        start, end = position(first), position(last or first)
        if start and end and start <= end and start[1] <= end[1] <= COLUMNS:
            self._areas.append(Area(start[0], start[1], end[0], end[1]))
            self._allowance.check_merged(len(self._areas))

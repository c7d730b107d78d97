"""Reads one sheet of an OpenDocument workbook row by row; repeated rows and cells are written out."""

import math
import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from contract_checker.readers.markup import Element
from contract_checker.readers.ods.content import all_paragraphs, paragraphs
from contract_checker.readers.open_document import DRAW, OFFICE, TABLE, times
from contract_checker.readers.sheets.allowance import Allowance
from contract_checker.readers.sheets.hidden import Hidden
from contract_checker.readers.sheets.number_format import plain
from contract_checker.readers.sheets.sheet import Aside, Cell, Sheet

_CELL, _COVERED = f"{TABLE}table-cell", f"{TABLE}covered-table-cell"
_HIDDEN: Final = ("collapse", "filter")
_NUMBERS: Final = ("float", "currency", "percentage", "date", "time")
_NUMBER: Final = re.compile(r"[+-]?[0-9]{1,40}(?:\.[0-9]{1,40})?(?:[eE][+-]?[0-9]{1,3})?")
_VALUES: Final = ("value", "date-value", "time-value", "string-value", "boolean-value")


class TableReader:
    """Fills one sheet.

    Attributes:
        unread: codes of what its drawings hold and is not read, with how often.
    """

    def __init__(self, sheet: Sheet, allowance: Allowance) -> None:
        self.sheet = sheet
        self.unread: Counter[str] = Counter()
        self._allowance = allowance
        self._hidden = Hidden()
        self._row = 0
        self._column = 0
        self._merged = 0

    def read_column(self, column: Element) -> None:
        """Note the columns that one element stands for."""
        first = self._column + 1
        self._column += times(column, "number-columns-repeated")
        if column.get(f"{TABLE}visibility") in _HIDDEN:
            self._hidden.hide_columns(first, self._column)

    def read_row(self, row: Element) -> None:
        """Add the cells of the rows that one element stands for."""
        repeated = times(row, "number-rows-repeated")
        hidden = row.get(f"{TABLE}visibility") in _HIDDEN
        for number in range(self._row + 1, self._row + 1 + repeated):
            before = len(self.sheet.cells)
            self._read_cells(row, number, hidden, is_first=number == self._row + 1)
            if len(self.sheet.cells) == before:
                break
            self._hidden.count_rows(hidden)
        self._row += repeated

    def read_shapes(self, shapes: Element, row: int | None = None, column: int | None = None) -> None:
        """Add the text boxes of a sheet, or those that hang on a cell."""
        for text in all_paragraphs(shapes):
            self._add(Aside(text, "live", row, column))
        self.unread["pictures_not_read"] += sum(1 for _ in shapes.iter(f"{DRAW}image"))
        self.unread["embedded_files"] += sum(1 for _ in shapes.iter(f"{DRAW}object", f"{DRAW}object-ole"))

    def finish(self) -> None:
        """Say what of the sheet is hidden."""
        self._hidden.remark(self.sheet)

    def _read_cells(self, row: Element, number: int, hidden: bool, *, is_first: bool) -> None:
        column = 1
        for element in row.iterchildren(_CELL, _COVERED):
            repeated = times(element, "number-columns-repeated")
            if is_first:
                self._read_asides(element, number, column)
            text = _text(element)
            for place in range(column, column + repeated if text else column):
                self._allowance.take_cell(text)
                self.sheet.cells.append(self._cell(element, text, number, place, hidden))
            column += repeated

    def _cell(self, element: Element, text: str, row: int, column: int, hidden: bool) -> Cell:
        covered = element.tag == _COVERED
        self._hidden.count_cells(covered)
        rows, columns = times(element, "number-rows-spanned"), times(element, "number-columns-spanned")
        if rows > 1 or columns > 1:
            self._merged += 1
            self._allowance.check_merged(self._merged)
        return Cell(
            row=row,
            column=column,
            text=text,
            is_number=element.get(f"{OFFICE}value-type") in _NUMBERS,
            hidden=hidden or covered or self._hidden.has_column(column),
            rows=rows,
            columns=columns,
            moment=_moment(element),
        )

    def _read_asides(self, cell: Element, row: int, column: int) -> None:
        for child in cell:
            if child.tag == f"{OFFICE}annotation":
                self._add(Aside("\n".join(all_paragraphs(child)), "comment", row, column))
            elif child.tag.startswith(DRAW):
                self.read_shapes(child, row, column)

    def _add(self, aside: Aside) -> None:
        if aside.text:
            self._allowance.take_cell(aside.text)
            self.sheet.asides.append(aside)


def _moment(cell: Element) -> datetime | None:
    value = cell.get(f"{OFFICE}date-value")
    try:
        return datetime.fromisoformat(value) if value else None
    except ValueError:
        return None


def _text(cell: Element) -> str:
    """What a cell displays: the file says it in words; its bare value where a program left them out."""
    return paragraphs(cell) or next(filter(None, _bare(cell)), "")


def _bare(cell: Element) -> Iterator[str]:
    for name in _VALUES:
        value = cell.get(f"{OFFICE}{name}", "").strip()
        is_number = name == "value" and _NUMBER.fullmatch(value) and math.isfinite(float(value))
        yield plain(float(value)) if is_number else value

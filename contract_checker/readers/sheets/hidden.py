"""What of a sheet is hidden: counted, so that the report can say so."""

from typing import Final

from contract_checker.readers.sheets.sheet import Sheet

COLUMNS: Final = 16_384


class Hidden:
    """Hidden columns of one sheet, and how many rows, columns and cells with a value are hidden."""

    def __init__(self) -> None:
        self._columns = bytearray(COLUMNS + 1)
        self._any_column = False
        self._rows = 0
        self._cells = 0

    def hide_columns(self, first: int, last: int) -> None:
        """Hide columns; what lies beyond the widest sheet is ignored."""
        last = min(last, COLUMNS)
        if 0 < first <= last:
            self._columns[first : last + 1] = b"\x01" * (last + 1 - first)
            self._any_column = True

    def has_column(self, column: int) -> bool:
        """Whether a column is hidden."""
        return self._any_column and column <= COLUMNS and bool(self._columns[column])

    def count_rows(self, rows: int) -> None:
        """Remember hidden rows with a value."""
        self._rows += rows

    def count_cells(self, cells: int) -> None:
        """Remember cells hidden one by one."""
        self._cells += cells

    def remark(self, sheet: Sheet) -> None:
        """Add the codes of what is hidden to the notes of its sheet."""
        columns = len({cell.column for cell in sheet.cells if self.has_column(cell.column)})
        if sheet.hidden and (sheet.cells or sheet.asides):
            sheet.notes.append(f"hidden_sheet:{sheet.name}")
        counts = {"hidden_rows": self._rows, "hidden_columns": columns, "hidden_cells": self._cells}
        sheet.notes.extend(f"{code}:{sheet.name} ({count})" for code, count in counts.items() if count)

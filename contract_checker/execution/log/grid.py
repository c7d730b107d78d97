"""A log as rows of cells, whatever file it comes from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from contract_checker.engine.finding import Localised
from contract_checker.execution.request import RefusedRow, Row


class GridRow(NamedTuple):
    """One row: its number in the sheet or file, its cells from the first column on, and where it stands."""

    number: int
    cells: Sequence[str]
    span: tuple[int, int] | None = None
    hidden: bool = False
    exact: Mapping[int, str] | None = None
    """By column: the moment that a date cell holds, in ISO form, where the file tells it."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it."""
        return not any(map(str.strip, self.cells))

    def cell(self, column: int) -> str:
        """The words of a cell; the moment that it holds, where the file tells it apart from what it shows."""
        if self.exact is not None and column in self.exact:
            return self.exact[column]
        return self.cells[column].strip() if column < len(self.cells) else ""


@dataclass(frozen=True)
class Grid:
    """The rows of one sheet or file."""

    document: str
    name: str
    """Of the sheet, or of the file that has no sheets."""
    rows: Sequence[GridRow]
    sheet: str | None = None
    keyed: bool = False
    """Whether the first row holds the names of values and no title of a page: nothing stands above it."""
    strict_width: bool = False
    """Whether a cell beyond the last title shows that values were shifted."""
    refused: tuple[RefusedRow, ...] = ()
    """What could not be made a row at all."""
    notes: tuple[Localised, ...] = ()

    def row(self, row: GridRow) -> Row:
        """Where a row stands in its log."""
        return Row(self.document, row.number, row.span, self.sheet)

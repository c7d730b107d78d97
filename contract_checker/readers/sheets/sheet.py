"""One sheet of a workbook as a reader finds it, whatever its format; rows and columns count from 1."""

from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache

from contract_checker.document import BlockKind, Source


@dataclass(slots=True)
class Cell:
    """A filled cell: what it displays, whether it is hidden, and how far it is merged."""

    row: int
    column: int
    text: str
    is_number: bool = False
    hidden: bool = False
    rows: int = 1
    columns: int = 1
    moment: datetime | None = None
    """Day and time that it holds, if its format shows a day."""


@dataclass(frozen=True, slots=True)
class Aside:
    """A comment, a text box or a printed header, with the cell that it hangs on if there is one."""

    text: str
    source: Source
    row: int | None = None
    column: int | None = None
    kind: BlockKind = "paragraph"


@dataclass(slots=True)
class Sheet:
    """A sheet with its cells in reading order, and what stands beside or over them."""

    name: str
    hidden: bool = False
    cells: list[Cell] = field(default_factory=list)
    asides: list[Aside] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def address(row: int, column: int) -> str:
    """The address as a spreadsheet shows it: row 12 of column 2 is « B12 »."""
    return f"{_letters(column)}{row}"


@lru_cache(maxsize=1024)
def _letters(column: int) -> str:
    letters = ""
    while column > 0:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def position(reference: str) -> tuple[int, int] | None:
    """Row and column of an address such as « B12 »; None if it is not one."""
    letters = reference.rstrip("0123456789")
    digits = reference[len(letters) :]
    column = _column(letters)
    return (int(digits), column) if column and 0 < len(digits) < 8 else None


@lru_cache(maxsize=1024)
def _column(letters: str) -> int:
    """The number of a column; 0 if the letters name none."""
    letters = letters.upper()
    if not (letters.isascii() and letters.isalpha() and len(letters) < 4):
        return 0
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column

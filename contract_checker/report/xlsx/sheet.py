"""A sheet before it is written: a head, and rows of texts, numbers and dates."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

Cell = str | int | Decimal | date | None


class Column(NamedTuple):
    """The head of a column, and its width in characters."""

    title: str
    width: int


class Sheet(NamedTuple):
    """One sheet; every row has a cell for each column."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]

"""Where the titles of the columns stand: below a name of the file, on one line or on two."""

import re
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple, Protocol

from .grid import GridRow
from .wording import Language, title_of

_LOOKED_AT: Final = 60
_MOST_COLUMNS: Final = 400
"""Cells of a row that are tried as titles; a log of more columns is read by the first ones."""
_FEWEST: Final = 2
_MOST_DIGITS: Final = 4
_LONGEST_TITLE: Final = 90
_VALUE: Final = re.compile(r"\d[/.-]\d{1,2}[/.-]\d|^[-+\u2212]?\d[\d\s]*(?:[.,]\d+)?\s*%?$")


class Told(Protocol):
    """What a title says: which field, and in which language."""

    @property
    def field(self) -> str:
        """The name of the field."""

    @property
    def language(self) -> Language | None:
        """The language; None if both read it the same."""


Titled = Callable[[str], Told | None]


class Header(NamedTuple):
    """The titles, and what stands below them."""

    titles: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    """The rows that the titles were made of: a copy of them further down is no request."""
    below: int
    """Index of the first row that is not part of it."""
    language: Language | None


def find_header(rows: Sequence[GridRow], titled: Titled = title_of) -> Header | None:
    """The row, or the two rows, that name most fields; None if none names two.

    `titled` tells the field that a title names: those of a log, or of another kind of register.
    """
    best, most = None, _FEWEST - 1
    top = rows[:_LOOKED_AT]
    for index, row in enumerate(top):
        if row.is_empty:
            continue
        single = _trimmed(row.cells)
        known = _known(single, titled)
        if known > most:
            best, most = _header((single,), single, index + 1, titled), known
        below = _below(top, index)
        if below is not None and len([cell for cell in single if cell]) > 1:
            under = _trimmed(rows[below].cells)
            joined = _joined(single, under)
            known = _known(joined, titled)
            if known > most and _is_titles(under):
                best, most = _header((single, under), joined, below + 1, titled), known
    return best


def keys_header(titles: Sequence[str]) -> Header:
    """The header of values that carry their names."""
    return _header((_trimmed(titles),), tuple(titles), 1, title_of)


def no_titles(rows: Sequence[GridRow]) -> Header:
    """The header of rows that have none: the caller says what each column holds."""
    width = max((len(row.cells) for row in rows[:_LOOKED_AT]), default=0)
    return Header(("",) * min(width, _MOST_COLUMNS), (), 0, None)


def likeness(rows: Sequence[GridRow], titled: Titled = title_of) -> int:
    """How many fields the best header of some rows names."""
    found = find_header(rows, titled)
    return 0 if found is None else _known(found.titles, titled)


def _header(
    lines: tuple[tuple[str, ...], ...], titles: tuple[str, ...], below: int, titled: Titled
) -> Header:
    told = [found.language for title in titles if title and (found := titled(title)) is not None]
    french, english = told.count("fr"), told.count("en")
    language: Language | None = "fr" if french > english else "en" if english > french else None
    return Header(titles, lines, below, language)


def _trimmed(cells: Sequence[str]) -> tuple[str, ...]:
    return tuple(" ".join(cell[:200].split()) for cell in cells[:_MOST_COLUMNS])


def _known(titles: Sequence[str], titled: Titled) -> int:
    """Fields named; none by a row that holds values or sentences."""
    if any(len(title) > _LONGEST_TITLE or _VALUE.search(title) for title in titles):
        return 0
    return len({found.field for title in titles if _may_be_title(title) and (found := titled(title))})


def _may_be_title(cell: str) -> bool:
    return bool(cell) and sum(map(str.isdigit, cell)) < _MOST_DIGITS


def _is_titles(cells: Sequence[str]) -> bool:
    return all(map(_may_be_title, filter(None, cells)))


def _below(rows: Sequence[GridRow], index: int) -> int | None:
    return index + 1 if index + 1 < len(rows) and not rows[index + 1].is_empty else None


def _joined(above: Sequence[str], under: Sequence[str]) -> tuple[str, ...]:
    """Titles of two lines: one above several columns holds for each of them."""
    titles, current = [], ""
    for index in range(max(len(above), len(under))):
        over = above[index] if index < len(above) else ""
        low = under[index] if index < len(under) else ""
        current = over or (current if low else "")
        both = low and current and low != current
        titles.append(f"{low} ({current})" if both else low or current)
    return tuple(titles)

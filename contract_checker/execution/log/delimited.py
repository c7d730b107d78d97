"""Rows of a text whose values are parted by a sign: semicolon, comma, tab or bar."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Final

from contract_checker.document import Document

from .grid import Grid, GridRow
from .header import Titled, likeness
from .wording import title_of

_SIGNS: Final = ";,\t|"
_LOOKED_AT: Final = 60
_STATED: Final = re.compile(r"sep=(.)\n", re.IGNORECASE)


def delimited(document: Document, titled: Titled = title_of) -> Grid:
    """The rows of a CSV file, parted by the sign under which its header reads best."""
    text = document.text
    stated = _STATED.match(text)
    sign = stated[1] if stated else _sign(text, titled)
    first, begin = (2, stated.end()) if stated else (1, 0)
    rows = tuple(_rows(text, sign, begin, first))
    return Grid(document.path, document.path, rows, strict_width=True)


def _sign(text: str, titled: Titled) -> str:
    """The sign that parts most titles of a log; without any, the one met most often in the first lines."""
    best = max(
        _SIGNS,
        key=lambda sign: (
            likeness(tuple(islice(_rows(text, sign, 0, 1), _LOOKED_AT)), titled),
            text.count(sign, 0, 10_000),
        ),
    )
    return best


@lru_cache
def _quoted(sign: str) -> re.Pattern[str]:
    return re.compile(rf'[ ]*"([^"]*(?:""[^"]*)*)"[ ]*(?={re.escape(sign)}|\n|\Z)')


def _rows(text: str, sign: str, begin: int, number: int) -> Iterator[GridRow]:
    """All rows, empty ones too: they are counted as a spreadsheet counts them."""
    end = len(text)
    while begin < end:
        stop = text.find("\n", begin)
        stop = end if stop < 0 else stop
        if text.find('"', begin, stop) < 0:
            cells = text[begin:stop].split(sign)
        else:
            cells, stop = _with_quotes(text, sign, begin, stop)
        yield GridRow(number, cells, (begin, stop) if stop > begin else None)
        begin, number = stop + 1, number + 1


def _with_quotes(text: str, sign: str, begin: int, stop: int) -> tuple[list[str], int]:
    """The cells of a row that holds quotation marks, and where it ends: a quoted cell may hold line ends.

    A mark that nothing closes stands for itself, so that it swallows no row.
    """
    cells: list[str] = []
    pattern, position = _quoted(sign), begin
    while True:
        match = pattern.match(text, position)
        if match is not None and not _swallows(match[1], sign, len(cells)):
            cells.append(match[1].replace('""', '"'))
            position = match.end()
            if position > stop:
                stop = text.find("\n", position)
                stop = len(text) if stop < 0 else stop
        else:
            following = text.find(sign, position, stop)
            following = stop if following < 0 else following
            cells.append(text[position:following])
            position = following
        if position >= stop:
            return cells, stop
        position += 1


def _swallows(quoted: str, sign: str, before: int) -> bool:
    """Whether a quoted cell of several lines looks like rows between two stray marks."""
    if "\n" not in quoted:
        return False
    inner = quoted.split("\n")[1:-1] or quoted.split("\n")[1:]
    return any(line.count(sign) >= max(before, 3) for line in inner)

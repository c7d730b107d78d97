"""The numbers of lots, in figures, letters or Roman numerals, in the one form that they are compared in."""

import re
from collections.abc import Iterable, Iterator
from itertools import count, takewhile
from typing import Final

from contract_checker.document import Evidence, NormalText, fold

from .wording import lots as wording

_LOT: Final = re.compile(wording.LOT)
_BARE: Final = re.compile(wording.BARE_NUMBER)
_BETWEEN: Final = re.compile(wording.BETWEEN)
_PARTS: Final = re.compile(r" ?, ?| et | and | ?/ ?")
_IN_LETTERS: Final = re.compile(rf"{wording.ROMAN}|[a-z]")
_MOST: Final = 99
_ROMAN: Final = (
    *("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"),
    *("XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"),
)
_LETTERS: Final = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def lot_number(written: str) -> str:
    """A number as it is compared: « 01 » and « 1 » are one lot, « a » is « A »; other names stay."""
    folded = fold(written).strip()
    if folded.isascii() and folded.isdigit():
        return str(int(folded))
    return folded.upper() if _IN_LETTERS.fullmatch(folded) else written


def numbers_of(text: str) -> tuple[str, ...]:
    """Numbers of the lots that folded `text` names: « lots 1 à 3 » names three; lot 0 is none."""
    named = dict[str, None]()
    for found in _LOT.finditer(text):
        named.update(dict.fromkeys(_expanded(found[found.lastgroup or 0])))
    named.pop("0", None)
    return tuple(named)


def bare_number(text: str) -> str | None:
    """The number that stands at the head of a folded cell: « 02 », « B »."""
    found = _BARE.match(text)
    return lot_number(found[found.lastgroup or 0]) if found else None


def lots_named(texts: Iterable[str], headed: Iterable[str] = ()) -> tuple[str, ...]:
    """Numbers of the lots; one lot alone is no division into lots.

    Args:
        texts: folded texts; what they name counts from 1 without a gap.
        headed: lots with a heading or a piece of their own, which count whatever their number.
    """
    named = {number for text in texts for number in numbers_of(text)}
    lots = {*headed, *takewhile(named.__contains__, map(str, count(1)))}
    in_figures = sorted(filter(str.isdigit, lots), key=int)
    in_letters = sorted(lots.difference(in_figures), key=_place_of)
    return next((tuple(found) for found in (in_figures, in_letters) if len(found) > 1), ())


def first_mention(normals: Iterable[NormalText], lot: str) -> Evidence | None:
    """The words that first name the lot, alone or among others."""
    for normal in normals:
        for found in _LOT.finditer(normal.text):
            if lot in _expanded(found[found.lastgroup or 0]):
                return normal.document.evidence(normal.source_spans(found.start(), found.end()))
    return None


def _expanded(written: str) -> Iterator[str]:
    """« 1, 2 et 4 » one by one, « 1 à 3 » and « A à C » with what lies between."""
    for part in _PARTS.split(written):
        first, *last = map(lot_number, _BETWEEN.split(part))
        yield from _between(first, last[0]) if last else (first,)


def _between(first: str, last: str) -> Iterator[str]:
    if first.isdigit() and last.isdigit():
        yield from map(str, range(int(first), min(int(last), _MOST) + 1))
        return
    for known in (_ROMAN, _LETTERS):
        if first in known and last in known:
            yield from known[known.index(first) : known.index(last) + 1]
            return
    yield from (first, last)


def _place_of(number: str) -> tuple[int, str]:
    return (_ROMAN.index(number) if number in _ROMAN else 0, number)

"""A copy of a document's running text that is easy to match, with the way back to the source.

Folded: case, accents, typographic quotes, dashes and spaces, one character for one; ligatures, hyphens
at line ends and runs of white space, with an offset map. Patterns are therefore written in lower case
without accents and with plain spaces, and what they find is still quoted from the source.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence

from contract_checker.document.document import Block, Document
from contract_checker.document.hyphens import LineEndHyphens
from contract_checker.document.location import CellLocation
from contract_checker.document.merged import with_merged_cells
from contract_checker.document.passage import TextSpan

_MOST_CHANGED = 200  # different characters; beyond, one pass over the text is faster than one for each
_HYPHENS = "-\u00ad\u2010\ufffe\x02"  # those that end a line in the middle of a word
_REAL_HYPHENS = "-\u2010"
_DASHES = "‐‑‒–—―−\u00ad\ufffe\x02"
_SPACES = "\t\n\r\f\v\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005"
_SPACES += "\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"


class _Folds(dict[int, int | str]):
    """A table for `str.translate`; characters that stay are remembered, which spares it an error for each.

    Digits of other scripts, such as those of full width, become those that patterns are written with.
    """

    def __missing__(self, code: int) -> int:
        digit = unicodedata.decimal(chr(code), None)
        folded = self[code] = code if digit is None else ord("0") + digit
        return folded

    def fold(self, text: str) -> str:
        """What ``text.translate`` gives, in a fifth of the time: a text has few characters that change.

        No character is folded to one that changes itself, so that their order is all the same.
        """
        changed = [character for character in set(text) if self[ord(character)] != ord(character)]
        if len(changed) > _MOST_CHANGED:
            return text.translate(self)
        for character in changed:
            folded = self[ord(character)]
            text = text.replace(character, folded if isinstance(folded, str) else chr(folded))
        return text


def _single_folds() -> dict[int, str]:
    """Characters replaced by exactly one other: spaces, quotes, dashes."""
    folds = dict.fromkeys(map(ord, _SPACES), " ")
    folds |= dict.fromkeys(map(ord, _DASHES), "-")
    folds |= dict.fromkeys(map(ord, "’‘ʼ´`′"), "'")
    folds |= dict.fromkeys(map(ord, "«»“”„″"), '"')
    return folds


def _letter_folds() -> dict[int, str]:
    """Letters to lower case without accent, where that is one letter for one."""
    folds = {}
    for code in range(0x41, 0x250):
        letter = unicodedata.normalize("NFD", chr(code))[0].lower()
        if chr(code).isalpha() and len(letter) == 1 and letter.isascii() and letter != chr(code):
            folds[code] = letter
    return folds


_SINGLE = _Folds(_single_folds())
_LETTERS = _Folds(_letter_folds())
_CELL_GAP = " | "
_TABLE_GAP = "\n\n"
_MOST_EMPTY_CELLS = 20

_INVISIBLE = r"\u0300-\u036f\u200b\u200c\u200d\u2060\ufeff"
_LIGATED = "œŒæÆﬀﬁﬂﬃﬄ"
# What is not one for one: a hyphen that only ends a line, white space, ligatures, combining accents. One set
# of characters comes first, which Python finds fast; which of them was met is asked behind.
_MULTIPLE = re.compile(
    rf"[{_HYPHENS}{_INVISIBLE}{_LIGATED}\s]"
    rf"(?:(?<=[^\W\d_][{_HYPHENS}])[^\S\n]*\n\s*(?=[a-zà-ÿ])|(?<=\s)\s+|(?<=[{_LIGATED}])"
    rf"|(?<=[{_INVISIBLE}])[{_INVISIBLE}]*)"
)
_LIGATURES = {
    "œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl",
}  # fmt: skip


class NormalText:
    """The matching copy of a sequence of blocks.

    Attributes:
        text: lower case, no accents, single spaces; blocks are separated by a line feed, the cells of
            one table row by a bar, two tables of a sheet by an empty line, and a block that continues the
            previous sentence by a space; pieces of one paragraph stand together as they do in it.
        cased: the same copy before case and accents were folded; equal in length to `text`.
        blocks: the blocks it was made from, merged cells once for each row.
        starts: for each block, where it begins in `text`.
    """

    def __init__(self, document: Document, blocks: Sequence[Block]) -> None:
        self.document = document
        self.blocks = with_merged_cells(blocks)
        self.starts: list[int] = []
        self._pieces: list[str] = []
        self._normal_starts: list[int] = []
        self._source_starts: list[int] = []
        self._length = 0
        self._singles = _SINGLE.fold(document.text)
        self._hyphens = LineEndHyphens(document.text)
        previous: Block | None = None
        for block in self.blocks:
            joint = None
            if previous is not None:
                joint = document.joint(previous, block)
                apart = joint and not self._pieces[-1].endswith(" ")
                self._add(_gap(previous, block) if joint is None else " " * bool(apart), previous.span.end)
            self.starts.append(self._length)
            self._add_block(block, joint is not None and self._pieces[-1].endswith(" "))
            previous = block
        self.cased = "".join(self._pieces)
        self.text = _LETTERS.fold(self.cased)

    def _add_block(self, block: Block, after_space: bool) -> None:
        source = self.document.text
        position, end = block.span.start, block.span.end
        while after_space and position < end and source[position].isspace():
            position += 1
        for match in _MULTIPLE.finditer(source, position, end):
            if match.start() > position:
                self._add(self._singles[position : match.start()], position)
            self._add(self._folded(match), match.start())
            position = match.end()
        if end > position:
            self._add(self._singles[position:end], position)

    def _folded(self, match: re.Match[str]) -> str:
        """What characters that are not one for one are read as."""
        found = match.group()
        if found.isspace():
            return " "
        if found[0] in _REAL_HYPHENS and self._hyphens.belongs(match.start(), match.end()):
            return "-"
        return _LIGATURES.get(found, "")

    def _add(self, piece: str, source: int) -> None:
        if piece:
            self._normal_starts.append(self._length)
            self._source_starts.append(source)
            self._pieces.append(piece)
            self._length += len(piece)

    def block_index(self, offset: int) -> int:
        """Index in `blocks` of the block that holds `offset` of `text`."""
        return max(bisect_right(self.starts, offset) - 1, 0)

    def source_spans(self, start: int, end: int) -> tuple[TextSpan, ...]:
        """Spans of the document that ``text[start:end]`` was made from, one per stretch of running text.

        More than one when the match crosses something that is not part of the body, such as the
        footer of a page, or two cells.
        """
        spans: list[TextSpan] = []
        first, last = self.block_index(start), self.block_index(end - 1)
        for index in range(first, last + 1):
            block = self.blocks[index]
            from_ = self._source(start) if index == first else block.span.start
            to = self._source_end(end) if index == last else block.span.end
            from_, to = self._trim(max(from_, block.span.start), min(to, block.span.end))
            if from_ < to:
                # A merged cell that is said again stands before what comes before it here.
                goes_on = bool(spans) and from_ >= spans[-1].end
                if goes_on and not self.document.text[spans[-1].end : from_].strip():
                    spans[-1] = TextSpan(start=spans[-1].start, end=to)
                else:
                    spans.append(TextSpan(start=from_, end=to))
        return tuple(spans)

    def _trim(self, start: int, end: int) -> tuple[int, int]:
        text = self.document.text
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        return start, end

    def _source(self, offset: int) -> int:
        piece = bisect_right(self._normal_starts, offset) - 1
        inside = min(offset - self._normal_starts[piece], self._room(piece))
        return self._source_starts[piece] + inside

    def _source_end(self, offset: int) -> int:
        return self._source(offset - 1) + 1

    def _room(self, piece: int) -> int:
        """Last source character that piece number `piece` can stand for, relative to its start."""
        if piece + 1 < len(self._source_starts):
            return max(self._source_starts[piece + 1] - self._source_starts[piece] - 1, 0)
        return len(self._pieces[piece])


def _gap(previous: Block, block: Block) -> str:
    if block.continues:
        return " "
    same_row = (
        previous.cell is not None
        and block.cell is not None
        and (previous.cell.table, previous.cell.row) == (block.cell.table, block.cell.row)
    )
    if same_row and previous.cell == block.cell:
        return " "
    if same_row:
        return _CELL_GAP * (1 + _empty_cells(previous, block))
    return _TABLE_GAP if _are_separate_tables(previous, block) else "\n"


def _empty_cells(previous: Block, block: Block) -> int:
    """How many cells of a sheet's row are empty between two: they keep the others under their titles."""
    if previous.cell is None or block.cell is None or not isinstance(block.location, CellLocation):
        return 0
    empty = block.cell.column - previous.cell.column - previous.cell.columns
    return min(max(empty, 0), _MOST_EMPTY_CELLS)


def _are_separate_tables(previous: Block, block: Block) -> bool:
    """Whether an empty row of a sheet parts two tables; elsewhere a table may go on under a new number."""
    return (
        isinstance(block.location, CellLocation)
        and previous.cell is not None
        and block.cell is not None
        and previous.cell.table != block.cell.table
    )


def fold(text: str) -> str:
    """Fold `text` as `NormalText.text` is folded, for comparing names and titles."""
    spaced = _MULTIPLE.sub(
        lambda match: _LIGATURES.get(match.group(), " " if match.group().isspace() else ""), text
    )
    return spaced.translate(_SINGLE).translate(_LETTERS).strip()

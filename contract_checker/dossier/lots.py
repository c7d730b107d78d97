"""The lots of a dossier, and which of its words are about one of them alone.

Where it is not sure, what is said holds for the whole dossier.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from functools import partial
from pathlib import PurePosixPath
from typing import Final, NamedTuple

from contract_checker.clauses import Clause
from contract_checker.document import Block, Document, Table, TextSpan, fold
from contract_checker.facts import Fact, FactBase, Scope

from .divisions import Seen, of_row, of_section
from .lot_numbers import bare_number, numbers_of
from .titles import lines_of, title_lines
from .wording import lots as wording

_OF_A_LOT: Final = re.compile(wording.OF_A_LOT)
_ROW_OF_A_LOT: Final = re.compile(wording.ROW_OF_A_LOT)
_COLUMN_OF_LOTS: Final = re.compile(wording.COLUMN_OF_LOTS)
_HEADERS: Final = 4


class LotSection(NamedTuple):
    """A stretch of a document that stands under the heading of one lot."""

    span: TextSpan
    lot: str


class LottedPiece(NamedTuple):
    """What is known of lots in one document."""

    document: Document
    lot: str | None
    sections: tuple[LotSection, ...]
    stated: bool = False
    """Whether a user said which lot it is about."""


def lot_of_piece(document: Document) -> str | None:
    """The only lot that the title page names, else the running headers, else the file name."""
    headers = [block for block in document.blocks if block.kind in ("header", "footer")][:_HEADERS]
    stem = re.sub(r"[\W_]+", " ", fold(PurePosixPath(document.path).stem))
    for texts in (
        [line.text for line in title_lines(document)],
        [line.text for line in lines_of(document, headers)],
        [stem],
    ):
        named = {number for text in texts for number in numbers_of(text)}
        if named:
            return named.pop() if len(named) == 1 else None
    return None


def lot_sections(clauses: Iterable[Clause]) -> tuple[LotSection, ...]:
    """The clauses that stand under a heading of one lot, the nearest heading first."""
    found = ((clause, _lot_of_headings((*clause.headings, clause.heading or ""))) for clause in clauses)
    return tuple(LotSection(clause.span, lot) for clause, lot in found if lot is not None)


def with_lots(
    facts: Iterable[Fact], pieces: Sequence[LottedPiece], lots: Collection[str]
) -> tuple[Fact, ...]:
    """The facts, those that are about one lot alone with it as their scope."""
    known = {piece.document.path: piece for piece in pieces}
    # The pieces of one lot alone, without those of another, are the dossier of that lot.
    several = len({piece.lot for piece in pieces if piece.lot is not None}) > 1
    seen: Seen = {}
    return tuple(
        _with_lot(fact, known[fact.clause.document], lots, seen, of_pieces=several) for fact in facts
    )


def _with_lot(
    fact: Fact,
    piece: LottedPiece,
    lots: Collection[str],
    seen: Seen,
    *,
    of_pieces: bool,
) -> Fact:
    if fact.scope != Scope() or not lots:
        return fact
    lot = (
        _of_words(fact)
        or of_row(fact, piece.document, seen, partial(_of_cell, piece.document))
        or of_section(fact, piece.sections)
    )
    if lot is None and (of_pieces or piece.stated):
        lot = piece.lot
    return fact.model_copy(update={"scope": Scope(lot=lot)}) if lot in lots else fact


def _of_words(fact: FactBase) -> str | None:
    """« Pour le lot 2, … »: the only lot that the quote names, if it begins with it."""
    text = fold(" ".join(passage.quote for passage in fact.evidence.passages))
    return _only(numbers_of(text)) if _OF_A_LOT.match(text) else None


def _of_cell(document: Document, block: Block, table: Table) -> str | None:
    """The lot that heads the row, or the column, of a cell."""
    address = block.cell
    if address is None:
        return None
    itself = [block] if address.column == 1 and address.row > 1 else []
    heads = [_text(document, head) for head in (*itself, *table.headers(address))]
    named = {lot for text in heads if _ROW_OF_A_LOT.match(text) and (lot := _only(numbers_of(text)))}
    if named:
        return _only(tuple(named))
    first = [_text(document, cell) for cell in table.cells.get((1, 1), ())]
    own = [_text(document, cell) for cell in table.cells.get((address.row, 1), ())]
    if address.row == 1 or len(own) != 1 or not any(map(_COLUMN_OF_LOTS.fullmatch, first)):
        return None
    return bare_number(own[0])


def _lot_of_headings(headings: Sequence[str]) -> str | None:
    """The lot of the nearest heading that names lots; None if it names several."""
    for heading in reversed(headings):
        named = numbers_of(fold(heading))
        if named:
            return _only(named)
    return None


def _only(named: Sequence[str]) -> str | None:
    return named[0] if len(named) == 1 else None


def _text(document: Document, block: Block) -> str:
    return fold(document.text[block.span.start : block.span.end])

"""Reading a changed clause again: its lines as one text, its facts quoted from where each word stands."""

import hashlib
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final, NamedTuple

from pydantic import TypeAdapter

from contract_checker.clauses import Clause
from contract_checker.document import (
    Block,
    Document,
    LineLocation,
    NormalText,
    Passage,
    Source,
    TextSpan,
)
from contract_checker.extraction import extract
from contract_checker.extraction.language.wording import Language
from contract_checker.facts import Fact

from .units import Line, Stretch, Unit

_FACT: Final = TypeAdapter[Fact](Fact)
_SOURCES: Final[tuple[Source, ...]] = ("inserted", "ocr", "live")
_TABLE_STEP: Final = 1_000


class _Piece(NamedTuple):
    """Where a stretch of a source stands in the text put together."""

    start: int
    document: Document
    span: TextSpan


def read_again(unit: Unit, language: Language, kinds: frozenset[str]) -> tuple[Fact, ...]:
    """The facts of one changed clause; each quotes its sources, then the sentence that changed the clause."""
    document, pieces = _together(unit)
    normal = NormalText(document, document.blocks)
    if not normal.blocks:
        return ()
    clause = Clause(
        document=unit.ref.document,
        number=unit.ref.number,
        heading=unit.ref.heading,
        path=unit.ref.path,
        headings=unit.headings,
        span=TextSpan(start=0, end=len(document.text)),
        first_block=0,
        end_block=len(normal.blocks),
    )
    return tuple(_at_its_sources(fact, unit, pieces) for fact in extract(normal, (clause,), language, kinds))


def _together(unit: Unit) -> tuple[Document, list[_Piece]]:
    """The lines of a clause as one document; each line is a block at a line of its own."""
    text, blocks, pieces = "", list[Block](), list[_Piece]()
    for number, line in enumerate(unit.lines, start=1):
        start = len(text)
        for document, span in line.parts:
            pieces.append(_Piece(len(text), document, span))
            text += document.text[span.start : span.end]
        blocks.append(_shaped(line, number, TextSpan(start=start, end=len(text))))
        text += "\n"
    document = Document(
        path=unit.ref.document,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        format="text",
        text=text,
        blocks=tuple(blocks),
    )
    return document, pieces


def _shaped(line: Line, number: int, span: TextSpan) -> Block:
    cell = line.block.cell
    if cell is not None:  # tables of two documents may bear the same number
        apart = _TABLE_STEP * (1 + _number_of(line.parts[0]))
        cell = cell.model_copy(update={"table": cell.table + apart})
    return line.block.model_copy(update={"span": span, "location": LineLocation(line=number), "cell": cell})


def _number_of(stretch: Stretch) -> int:
    """A small number that tells documents apart, the same on every run."""
    return int(stretch[0].sha256[:4], 16)


def _at_its_sources(fact: Fact, unit: Unit, pieces: Sequence[_Piece]) -> Fact:
    values = {name: _moved(value, pieces) for name, value in _fields(fact).items()}
    found = [passage for own in fact.evidence.passages for passage in _sources(own, pieces)]
    cited = () if unit.made_by is None else unit.made_by.fact.evidence.passages
    heading = [document.passage(span) for document, span in unit.cited]
    passages = tuple(dict.fromkeys((*found, *cited, *heading)))
    identity = (
        f"{fact.id}|{unit.ref.document}|{[(one.document, one.span.start, one.span.end) for one in passages]}"
    )
    return _FACT.validate_python(
        {
            **values,
            "id": f"{fact.kind}-{hashlib.sha256(identity.encode()).hexdigest()[:12]}",
            "clause": unit.ref,
            "source": _source(pieces),
            "evidence": {"passages": passages},
        }
    )


def _fields(fact: Fact) -> dict[str, object]:
    return {name: getattr(fact, name) for name in type(fact).model_fields}


def _moved(value: object, pieces: Sequence[_Piece]) -> object:
    """`value` with each passage in it quoted from its first source."""
    if isinstance(value, Passage):
        return _sources(value, pieces)[0]
    if isinstance(value, tuple):
        return tuple(_moved(item, pieces) for item in value)
    fields = getattr(type(value), "model_fields", None)
    if fields and any(isinstance(getattr(value, name), Passage) for name in fields):
        return {name: _moved(getattr(value, name), pieces) for name in fields}
    return value


def _sources(passage: Passage, pieces: Sequence[_Piece]) -> list[Passage]:
    """The stretches of the sources that a passage of the text put together is made of."""
    starts = [piece.start for piece in pieces]
    first = max(bisect_right(starts, passage.span.start) - 1, 0)
    found = []
    for piece in pieces[first:]:
        if piece.start >= passage.span.end:
            break
        start = piece.span.start + max(passage.span.start - piece.start, 0)
        end = min(piece.span.start + passage.span.end - piece.start, piece.span.end)
        if start < end and piece.document.text[start:end].strip():
            found.append(piece.document.passage(TextSpan(start=start, end=end)))
    return found


def _source(pieces: Sequence[_Piece]) -> Source:
    touched = {block.source for piece in pieces for block in piece.document.blocks_in(piece.span)}
    return next((source for source in _SOURCES if source in touched), "live")

"""Sites and activities that a dossier treats apart, and which of its facts are about one of them alone.

One alone is no division; and where it is not sure, what is said holds for the whole dossier.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Final, Literal, NamedTuple

from contract_checker.clauses import Clause
from contract_checker.document import Block, Document, Table, TextSpan, fold
from contract_checker.facts import Fact, FactBase

from .divisions import Seen, of_row, of_section
from .wording import places as wording

PlaceKind = Literal["site", "activity"]

_NAMED: Final = re.compile(wording.NAMED)
_OPENING: Final = re.compile(wording.OPENING)
_HEAD: Final = re.compile(wording.HEAD)
_AFTER_HEAD: Final = re.compile(wording.AFTER_HEAD)
_COLUMN: Final = re.compile(wording.COLUMN)
_NO_NAME: Final = re.compile(wording.NO_NAME)
_LONGEST_CELL: Final = 60


class Place(NamedTuple):
    """A site or an activity, by its name as it is written."""

    kind: PlaceKind
    name: str

    @property
    def key(self) -> tuple[PlaceKind, str]:
        """What it is compared by: « NANTES » and « Nantes » are one."""
        return self.kind, fold(self.name)


class PlaceSection(NamedTuple):
    """A stretch of a document that stands under the heading of one site or activity."""

    span: TextSpan
    place: Place


class PlacedPiece(NamedTuple):
    """What is known of sites and activities in one document."""

    document: Document
    sections: tuple[PlaceSection, ...]


def place_sections(clauses: Iterable[Clause]) -> tuple[PlaceSection, ...]:
    """The clauses that stand under a heading of one site or activity, the nearest heading first."""
    found = ((clause, _of_headings((*clause.headings, clause.heading or ""))) for clause in clauses)
    return tuple(PlaceSection(clause.span, place) for clause, place in found if place is not None)


def with_places(facts: Iterable[Fact], pieces: Sequence[PlacedPiece]) -> tuple[Fact, ...]:
    """The facts, those that are about one site or one activity alone with it in their scope."""
    known = {piece.document.path: piece for piece in pieces}
    seen: Seen = {}
    facts = tuple(facts)
    places = [_of_fact(fact, known[fact.clause.document], seen) for fact in facts]
    names = _divisions(
        [place for piece in pieces for _, place in piece.sections] + [place for place in places if place]
    )
    return tuple(
        fact
        if place is None or place.key not in names
        else fact.model_copy(
            update={"scope": fact.scope.model_copy(update={place.kind: names[place.key].name})}
        )
        for fact, place in zip(facts, places, strict=True)
    )


def _divisions(found: Iterable[Place]) -> Mapping[tuple[PlaceKind, str], Place]:
    """The sites, if there are several, and the activities likewise, each by the name that it bears first."""
    first: dict[tuple[PlaceKind, str], Place] = {}
    for place in found:
        first.setdefault(place.key, place)
    counts = [kind for kind, _ in first]
    return {key: place for key, place in first.items() if counts.count(place.kind) > 1}


def _of_fact(fact: FactBase, piece: PlacedPiece, seen: Seen) -> Place | None:
    if fact.scope.site is not None or fact.scope.activity is not None:
        return None
    return (
        _of_words(fact.evidence.passages[0].quote)
        or of_row(fact, piece.document, seen, partial(_of_cell, piece.document))
        or of_section(fact, piece.sections)
    )


def _of_words(text: str) -> Place | None:
    """« Pour le site de Nantes, … », « Site de Lyon : … »: the only one that the quote names, at its head."""
    named = _named(text)
    if len({place.key for _, place in named}) != 1:
        return None
    match, place = named[0]
    is_opening = _stands_before(_OPENING, match)
    is_head = _stands_before(_HEAD, match) and _AFTER_HEAD.match(text, match.end()) is not None
    return place if is_opening or is_head else None


def _stands_before(pattern: re.Pattern[str], match: re.Match[str]) -> bool:
    """Whether a text begins with what `pattern` says, and then with `match`."""
    return pattern.fullmatch(match.string, 0, match.start()) is not None


def _named(text: str) -> list[tuple[re.Match[str], Place]]:
    found = []
    for match in _NAMED.finditer(text):
        group = match.lastgroup or ""
        name = match[group]
        if not _NO_NAME.match(fold(name)):
            kind: PlaceKind = "site" if group.startswith("site") else "activity"
            found.append((match, Place(kind, " ".join(name.split()))))
    return found


def _of_cell(document: Document, block: Block, table: Table) -> Place | None:
    """The one that heads the row, or the column, of a cell."""
    address = block.cell
    if address is None or address.row == 1:
        return None
    heads = [block] if address.column == 1 else []
    for head in (*heads, *table.headers(address)):
        named = _named(_text(document, head))
        if len(named) == 1 and _stands_before(_HEAD, named[0][0]):
            return named[0][1]
    return _of_column(address.row, table, document)


def _of_column(row: int, table: Table, document: Document) -> Place | None:
    """The name in a column that is headed « Site » or « Activité »."""
    for column in range(1, table.width + 1):
        head = [_text(document, cell) for cell in table.cells.get((1, column), ())]
        kind = _COLUMN.fullmatch(fold(head[0]).strip()) if len(head) == 1 else None
        own = [_text(document, cell) for cell in table.cells.get((row, column), ())]
        if kind is not None and len(own) == 1 and 0 < len(own[0]) <= _LONGEST_CELL:
            return Place("site" if kind["site"] else "activity", " ".join(own[0].split()))
    return None


def _of_headings(headings: Sequence[str]) -> Place | None:
    """The one that the nearest heading on any names; None if it names several."""
    for heading in reversed(headings):
        named = {place.key: place for _, place in _named(heading)}
        if named:
            return next(iter(named.values())) if len(named) == 1 else None
    return None


def _text(document: Document, block: Block) -> str:
    return document.text[block.span.start : block.span.end].strip()

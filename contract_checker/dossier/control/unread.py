"""The sentences of an amendment that may change a clause, or undo a change, and were not understood."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Protocol

from contract_checker.document import TextSpan, fold
from contract_checker.dossier.named_piece import NamedPiece
from contract_checker.extraction.amendment.en import AMENDMENTS as EN
from contract_checker.extraction.amendment.fr import AMENDMENTS as FR
from contract_checker.extraction.amendment.targets import targets
from contract_checker.extraction.language.detect import detect
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.facts import Amendment

from . import wording
from .acts import UNKNOWN, Act, days_of
from .doubt import Doubt, doubt_of, sentences
from .targets import pieces_meant
from .units import Unit, keys_in

_WORDING: Final = {"fr": FR, "en": EN}
_ENDS: Final = (".", ";", ":", '"', ",")

Clauses = set[tuple[str, str | None]]


class Done(Protocol):
    """What became of an act."""

    act: Act
    ended: list[Unit]
    made: list[Unit]


def unread(
    pieces: Sequence[NamedPiece], facts: Sequence[Amendment], units: Sequence[Unit], done: Sequence[Done]
) -> Iterator[Doubt]:
    """A doubt for each sentence of an amendment that is about a clause and gave no act."""
    for piece in pieces:
        if piece.kind != "amendment":
            continue
        own = [fact for fact in facts if fact.clause.document == piece.path]
        taken = [fact.evidence.passages[0].span for fact in own]
        acts = [one.act for one in done if one.act.path == piece.path]
        taken += [span for act in acts for line in act.lines for _, span in line.parts]
        days, named = days_of(piece, own), _NamedBy(piece, pieces, units)
        since = None if days.since == UNKNOWN else days.since
        for span, said in sentences(piece):
            if any(one.start < span.end and span.start < one.end for one in taken):
                continue
            number = _annulled(said)
            if number is not None:
                clauses = _changed_by(number, piece, done)
                note = doubt_of(piece, "annulled", span)
                yield Doubt(piece.path, note, clauses, (), since, standings=("in_force", "superseded"))
            elif wording.TERMINATES.search(said):
                paths = pieces_meant(None, piece.path, pieces)
                clauses = {
                    (unit.ref.document, unit.ref.number) for unit in units if unit.ref.document in paths
                }
                yield Doubt(piece.path, doubt_of(piece, "terminated", span), clauses, (), since)
            elif said.rstrip().endswith(_ENDS) and not wording.RECITAL.search(said):
                clauses = named(said) - _changed(acts, units)
                if clauses:
                    note = doubt_of(piece, "not_understood", span)
                    told = (_with_new_words(piece, span),)
                    yield Doubt(piece.path, note, clauses, told, since, days.until)


def _annulled(said: str) -> int | None:
    """The number of the amendment that a sentence annuls."""
    found = wording.ANNULS.search(said)
    number = next((group for group in found.groups() if group), None) if found else None
    return int(number) if number else None


def _changed_by(number: int, piece: NamedPiece, done: Iterable[Done]) -> Clauses:
    """The clauses that the amendment of a number changed."""
    return {
        (unit.ref.document, unit.ref.number)
        for one in done
        if one.act.number == number and one.act.path != piece.path
        for unit in (*one.ended, *one.made)
    }


def _changed(acts: Sequence[Act], units: Sequence[Unit]) -> Clauses:
    """The clauses that an act of the same piece is about: to announce it changes nothing more."""
    numbers = {key for act in acts for number in act.fact.articles for key in keys_in(number)}
    return {(unit.ref.document, unit.ref.number) for unit in units if not numbers.isdisjoint(unit.keys)}


class _NamedBy:
    """The clauses of other pieces that the sentences of one piece name."""

    def __init__(self, piece: NamedPiece, pieces: Sequence[NamedPiece], units: Sequence[Unit]) -> None:
        self._piece, self._pieces, self._units = piece, pieces, units
        self._wording = _WORDING[detect(piece.normal.text)]

    def __call__(self, said: str) -> Clauses:
        """Those that a sentence names otherwise than by the way."""
        found = Clauses()
        for target in targets(Phrase(said), self._wording):
            if wording.MENTION.search(said, 0, target.start):
                continue
            document = said[slice(*target.document)] if target.document else None
            numbers = {key for start, end in target.articles for key in keys_in(said[start:end])}
            heading = fold(said[slice(*target.heading)]) if target.heading else None
            paths = pieces_meant(document, self._piece.path, self._pieces)
            found |= {
                (unit.ref.document, unit.ref.number)
                for unit in self._units
                if unit.ref.document in paths
                and (
                    not numbers.isdisjoint(unit.keys)
                    or (not numbers and heading and heading in _headings(unit))
                )
            }
        return found


def _headings(unit: Unit) -> str:
    return "\n".join(fold(text) for text in (*unit.headings, unit.heading or ""))


def _with_new_words(piece: NamedPiece, span: TextSpan) -> TextSpan:
    """A sentence with the rest of the words that it begins to quote."""
    block = next(block for block in piece.normal.blocks if block.span.start <= span.start < block.span.end)
    text = piece.normal.document.text[span.start : span.end]
    return TextSpan(start=span.start, end=block.span.end) if "«" in text or '"' in text else span

"""What an amendment says and no one can apply for certain: both texts then stand, and neither decides."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from contract_checker.document import TextSpan, fold
from contract_checker.dossier.named_piece import NamedPiece
from contract_checker.engine.finding import Localised
from contract_checker.extraction.quantities import date_of
from contract_checker.facts import Amendment, Fact, Standing

from . import wording
from .units import Unit
from .wording import say

_BOUNDARY = re.compile(r"(?<=[.!?]) +(?=[A-ZÀ-Ý«])")
_SHOWN = 160  # characters of a sentence that a note quotes


@dataclass(frozen=True, eq=False)
class Doubt:
    """A sentence that is not applied, the clauses that it may change, and from when to when it may.

    Attributes:
        clauses: document and number of each clause that may read otherwise.
        told: where the words stand that may be its new text.
        since: first day of the change, if there is one; None when it is not known.
        until: first day on which it no longer holds.
        standings: the standings of the facts that no longer decide.
    """

    path: str
    note: Localised
    clauses: Collection[tuple[str, str | None]]
    told: Sequence[TextSpan]
    since: date | None = None
    until: date | None = None
    standings: tuple[Standing, ...] = ("in_force",)

    def may_hold_at(self, day: date) -> bool:
        """Whether the change may be in force on `day`."""
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)

    def shows(self, fact: Fact) -> bool:
        """Whether a fact stands in the words that may be the new text."""
        passage = fact.evidence.passages[0]
        within = (span.start < passage.span.end and passage.span.start < span.end for span in self.told)
        return self.path == passage.document and any(within)

    def touches(self, units: Sequence[Unit]) -> bool:
        """Whether one of the clauses that state a fact may read otherwise."""
        return any((unit.ref.document, unit.ref.number) in self.clauses for unit in units)


def sentence_of(fact: Amendment, piece: NamedPiece) -> str:
    """The sentence of an act, folded, without the new words that it quotes."""
    text, span = piece.normal.document.text, fact.evidence.passages[0].span
    if fact.passage is None:
        return fold(text[span.start : span.end])
    quoted = fact.passage.span
    return fold(f"{text[span.start : quoted.start]} {text[quoted.end : span.end]}")


def quoted(piece: NamedPiece, span: TextSpan) -> str:
    """The first words of a sentence, for a note."""
    words = " ".join(piece.normal.document.text[span.start : span.end].split())
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rsplit(' ', 1)[0]} …"


def why_doubted(fact: Amendment, piece: NamedPiece, targets: Sequence[Unit]) -> str | None:
    """The key of the note that says why a sentence is not applied for certain; None if it is."""
    said = sentence_of(fact, piece)
    if wording.PARTIAL.search(said):
        return "partial"
    if wording.UNCERTAIN.search(said):
        return "uncertain"
    lots = set(wording.LOT.findall(said))
    held = " ".join(fold(text) for unit in targets for text in (*unit.headings, unit.heading or ""))
    if lots and not lots <= set(wording.LOT.findall(held)):
        return "one_lot"
    return None


def is_draft(piece: NamedPiece) -> bool:
    """Whether a piece calls itself a draft, or says that nobody signed it."""
    return wording.DRAFT.search(fold(piece.normal.document.text)) is not None


def sentences(piece: NamedPiece) -> Iterator[tuple[TextSpan, str]]:
    """The sentences of a piece, each with its folded text."""
    text = piece.normal.document.text
    for block in piece.normal.blocks:
        start = block.span.start
        for found in (*_BOUNDARY.finditer(text, start, block.span.end), None):
            end = found.start() if found else block.span.end
            if text[start:end].strip():
                yield TextSpan(start=start, end=end), fold(text[start:end])
            start = found.end() if found else end


def open_effect(piece: NamedPiece, taken: Sequence[TextSpan]) -> TextSpan | None:
    """The first sentence that leaves the effect of an amendment open, outside the new text of its acts."""
    for span, folded in sentences(piece):
        inside = any(one.start < span.end and span.start < one.end for one in taken)
        if not inside and wording.EFFECT.search(folded) and _is_open(folded):
            return span
    return None


def _is_open(said: str) -> bool:
    """Whether a sentence on effect sets a condition, excepts an act, or gives no day that exists."""
    days = [date_of(found, wording.MONTHS) for found in wording.DAY.finditer(said)]
    known = None not in days and bool(days or wording.KNOWN_EVENT.search(said))
    return not known or bool(wording.UNCERTAIN.search(said) or wording.EXCEPT.search(said))


def doubt_of(piece: NamedPiece, key: str, span: TextSpan) -> Localised:
    """The note on a sentence that is not applied."""
    return say("doubtful", document=piece.path, why=say(key), sentence=quoted(piece, span))

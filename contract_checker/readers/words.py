"""Words of one paragraph, cut where they change from live to inserted, deleted or hidden."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import groupby

from contract_checker.document import ASIDE, Source
from contract_checker.readers.markup import Element


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one run."""

    text: str
    source: Source
    emphasised: bool


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of one source; `before` is the white space, or the line feed, that parts them from the last."""

    text: str
    source: Source
    before: str = "\n"


@dataclass(slots=True)
class Words:
    """What one paragraph says; `boxes` are the text boxes anchored in it, `white` if some of it is."""

    pieces: list[Piece] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    white: bool = False

    def stretches(self) -> list[Stretch]:
        """Its words, cut where their source changes; nothing for an empty paragraph."""
        if len({piece.source for piece in self.pieces}) == 1:
            text = "".join([piece.text for piece in self.pieces]).strip()
            return [Stretch(text, self.pieces[0].source)] if text else []
        found: list[Stretch] = []
        loose = "\n"
        for source, pieces in groupby(self.pieces, key=lambda piece: piece.source):
            text = "".join([piece.text for piece in pieces])
            if not text.strip():
                loose += text if found and source not in ASIDE else ""
                continue
            found.append(Stretch(text if found else text.lstrip(), source, loose))
            loose = ""
        if found:
            found[-1] = replace(found[-1], text=found[-1].text.rstrip())
        return joined([found])

    def live(self) -> str:
        """The text as it stands with its revisions accepted, on one line."""
        return " ".join("".join(piece.text for piece in self._in_force()).split())

    @property
    def emphasised(self) -> bool:
        """Whether every word in force is bold or in capitals by its format."""
        words = [piece for piece in self._in_force() if piece.text.strip()]
        return bool(words) and all(piece.emphasised for piece in words)

    def _in_force(self) -> list[Piece]:
        return [piece for piece in self.pieces if piece.source not in ASIDE]


def joined(paragraphs: Iterable[list[Stretch]], source: Source | None = None) -> list[Stretch]:
    """The words of several paragraphs, those of one source that follow each other as one stretch.

    Args:
        paragraphs: the stretches of each.
        source: the source of all of them that are in force, where something larger says it.
    """
    flat = [stretch for stretches in paragraphs for stretch in stretches]
    found: list[Stretch] = []
    for seen, group in groupby(flat, key=lambda stretch: _seen(stretch.source, source)):
        first, *others = group
        text = first.text + "".join([f"{other.before}{other.text}" for other in others])
        found.append(Stretch(text, seen, first.before))
    return found


def _seen(own: Source, source: Source | None) -> Source:
    return own if source is None or own in ASIDE else source

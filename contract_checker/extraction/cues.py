"""The cheap first pass: which lines of a clause show words that a kind of fact needs."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from contract_checker.extraction.language.anchors import DIGIT
from contract_checker.extraction.language.phrase import VOCABULARY, Phrase
from contract_checker.extraction.language.shipped import anchors_of
from contract_checker.extraction.reading import ClauseText, Window

Cues = Sequence[Sequence[str]]
"""Groups of pieces of words, or of a few words; each group must be shown."""


_CONTEXT_LINES: Final = 2
_ALL: Final = -1  # every bit


def cues_of(*alternatives: str) -> tuple[str, ...]:
    """The pieces of words of which whatever these alternatives match shows one, figures apart."""
    pieces = (piece for words in alternatives for piece in anchors_of(words))
    return tuple(sorted({piece for piece in pieces if DIGIT not in piece}))


class _Group:
    """One group of cues; in the vocabulary, those inside a word have a number and those of several another.

    Attributes:
        bits: both numbers, of which a text that shows the group shows one at least.
    """

    __slots__ = ("_cues", "_inside_a_word", "_known", "_of_words", "bits")

    def __init__(self, cues: Sequence[str]) -> None:
        self._cues = tuple(cues)
        self._of_words = tuple(cue for cue in cues if " " in cue)
        self._inside_a_word = 1 << VOCABULARY.add(cue for cue in cues if " " not in cue)
        telling = VOCABULARY.add(max(cue.split(), key=len) for cue in self._of_words)
        self.bits = self._inside_a_word | 1 << telling
        self._known = telling

    def is_shown(self, text: Phrase) -> bool:
        shown = text.shows & self.bits
        if text.known <= self._known:
            return any(cue in text for cue in self._cues)
        if not shown:
            return False
        return bool(shown & self._inside_a_word) or any(cue in text for cue in self._of_words)


class _Kind(NamedTuple):
    """The groups of one kind of fact, the first of which a line must show."""

    name: str
    first: _Group
    others: tuple[_Group, ...]

    def may_be_in(self, shown: int) -> bool:
        """Whether words that show `shown` together may show every group."""
        return bool(shown & self.first.bits) and all(shown & group.bits for group in self.others)


class CueTable:
    """The cues of all kinds of fact of one language."""

    def __init__(self, kinds: Mapping[str, Cues]) -> None:
        groups = {tuple(group): _Group(group) for cues in kinds.values() for group in cues}
        found = ((kind, [groups[tuple(group)] for group in cues]) for kind, cues in kinds.items() if cues)
        self._kinds = tuple(_Kind(name, first, tuple(others)) for name, (first, *others) in found)
        self._known = VOCABULARY.known

    def candidates(self, clause: ClauseText) -> Iterator[tuple[str, Window]]:
        """The stretches of `clause` that may hold a fact, each with the kind of that fact.

        A line with a cue of the first group is taken with its context; the stretch is given only if it,
        or the heading, shows a cue of every other group too.
        """
        lines, heading = clause.lines, clause.heading
        shown = 0
        for text in (heading, *lines):
            shown |= text.shows if text.known >= self._known else _ALL
        for kind, first, others in (found for found in self._kinds if found.may_be_in(shown)):
            titled = first.is_shown(heading)
            telling = [index for index, line in enumerate(lines) if titled or first.is_shown(line)]
            for start, end in _stretches(clause, telling):
                near = (heading, *lines[start:end])
                if all(any(map(group.is_shown, near)) for group in others):
                    yield kind, clause.window(start, end)


def _stretches(clause: ClauseText, telling: Sequence[int]) -> list[tuple[int, int]]:
    stretches: list[tuple[int, int]] = []
    end = 0  # of the table or list that was last taken
    for index in telling:
        if index < end:
            continue
        begin, end = clause.unit(index)
        first, last = max(begin - _CONTEXT_LINES, 0), min(end + _CONTEXT_LINES, len(clause.lines))
        if stretches and first <= stretches[-1][1]:
            first, last = stretches[-1][0], max(last, stretches.pop()[1])
        stretches.append((first, last))
    return stretches

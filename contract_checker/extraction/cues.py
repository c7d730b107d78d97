"""The cheap first pass: which lines of a clause show words that a kind of fact needs."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from contract_checker.extraction.language.anchors import DIGIT, anchors
from contract_checker.extraction.language.phrase import VOCABULARY, Phrase
from contract_checker.extraction.reading import ClauseText, Window

Cues = Sequence[Sequence[str]]
"""Groups of pieces of words, or of a few words; each group must be shown."""


_CONTEXT_LINES: Final = 2


def cues_of(*alternatives: str) -> tuple[str, ...]:
    """The pieces of words of which whatever these alternatives match shows one, figures apart."""
    pieces = (piece for words in alternatives for piece in anchors(words) or ())
    return tuple(sorted({piece for piece in pieces if DIGIT not in piece}))


class _Group(NamedTuple):
    """One group: the numbers of its cues inside a word and of a word of those of several words."""

    cues: tuple[str, ...]
    inside_a_word: int
    telling_words: int

    def is_shown(self, text: Phrase) -> bool:
        shown = text.shows
        if text.known <= self.telling_words:
            return any(cue in text for cue in self.cues)
        if shown >> self.inside_a_word & 1:
            return True
        return bool(shown >> self.telling_words & 1) and any(cue in text for cue in self.cues if " " in cue)


class CueTable:
    """The cues of all kinds of fact of one language."""

    def __init__(self, kinds: Mapping[str, Cues]) -> None:
        groups = {tuple(group): _group(group) for cues in kinds.values() for group in cues}
        self._kinds = {
            kind: tuple(groups[tuple(group)] for group in cues) for kind, cues in kinds.items() if cues
        }

    def candidates(self, clause: ClauseText) -> Iterator[tuple[str, Window]]:
        """The stretches of `clause` that may hold a fact, each with the kind of that fact.

        A line with a cue of the first group is taken with its context; the stretch is given only if it,
        or the heading, shows a cue of every other group too.
        """
        lines, heading = clause.lines, clause.heading
        for kind, (first, *others) in self._kinds.items():
            titled = first.is_shown(heading)
            telling = [index for index, line in enumerate(lines) if titled or first.is_shown(line)]
            for start, end in _stretches(clause, telling):
                near = (heading, *lines[start:end])
                if all(any(map(group.is_shown, near)) for group in others):
                    yield kind, clause.window(start, end)


def _group(cues: Sequence[str]) -> _Group:
    return _Group(
        tuple(cues),
        VOCABULARY.add(cue for cue in cues if " " not in cue),
        VOCABULARY.add(max(cue.split(), key=len) for cue in cues if " " in cue),
    )


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

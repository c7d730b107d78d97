"""The cheap first pass: which lines of a clause show words that a kind of fact needs."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from contract_checker.extraction.language.phrase import VOCABULARY, Phrase
from contract_checker.extraction.reading import ClauseText, Window

Cues = Sequence[Sequence[str]]
"""Groups of pieces of words, or of a few words; each group must be shown."""


class _Group(NamedTuple):
    """One group: its cues inside a word, as a bit of what a phrase shows, and those of several words."""

    inside_a_word: int
    telling_words: int
    of_several_words: tuple[str, ...]

    def is_shown(self, text: Phrase) -> bool:
        shown = text.shows
        if shown & self.inside_a_word:
            return True
        return bool(shown & self.telling_words) and any(cue in text for cue in self.of_several_words)


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
    several = tuple(cue for cue in cues if " " in cue)
    return _Group(
        1 << VOCABULARY.add(cue for cue in cues if " " not in cue),
        1 << VOCABULARY.add(max(cue.split(), key=len) for cue in several),
        several,
    )


def _stretches(clause: ClauseText, telling: Sequence[int]) -> list[tuple[int, int]]:
    stretches: list[tuple[int, int]] = []
    for index in telling:
        first, last = clause.with_context(index)
        if stretches and first <= stretches[-1][1]:
            first, last = stretches[-1][0], max(last, stretches.pop()[1])
        stretches.append((first, last))
    return stretches

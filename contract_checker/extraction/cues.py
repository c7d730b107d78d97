"""The cheap first pass: which lines of a clause show words that a kind of fact needs.

Every cue is a piece of a word, or a few words. Words are looked up once for the whole program: contracts
are written with few of them, so that nearly every word of a document is known after its first pages.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from contract_checker.extraction.reading import ClauseText, Window

Cues = Sequence[Sequence[str]]
"""Groups of substrings, of which each group must be shown."""

_WORDS_REMEMBERED = 100_000


class CueTable:
    """The cues of all kinds of fact of one language."""

    def __init__(self, kinds: Mapping[str, Cues]) -> None:
        groups = list(dict.fromkeys(tuple(group) for cues in kinds.values() for group in cues))
        bits = {group: 1 << index for index, group in enumerate(groups)}
        self._kinds = {kind: [bits[tuple(group)] for group in cues] for kind, cues in kinds.items() if cues}
        self._in_a_word = [(_any_of(group), bit) for group, bit in bits.items()]
        self._of_words = [(cue, bit) for group, bit in bits.items() for cue in group if " " in cue]
        self._shown_by = lru_cache(maxsize=_WORDS_REMEMBERED)(self._word)

    def shown(self, text: str) -> int:
        """The groups with a cue in folded `text`, one bit each."""
        found = 0
        for word in set(text.split()):
            found |= self._shown_by(word)
        for cue, bit in self._of_words:
            if not found & bit and cue in text:
                found |= bit
        return found

    def candidates(self, clause: ClauseText) -> Iterator[tuple[str, Window]]:
        """The stretches of `clause` that may hold a fact, each with the kind of that fact.

        A line with a cue of the first group is taken with its context; the stretch is given only if it,
        or the heading, shows a cue of every other group too.
        """
        heading = self.shown(clause.heading)
        lines = [self.shown(line) for line in clause.lines]
        whole = heading
        for shown in lines:
            whole |= shown
        for kind, groups in self._kinds.items():
            if not all(whole & group for group in groups):
                continue
            first, *others = groups
            telling = [index for index, shown in enumerate(lines) if (shown | heading) & first]
            for start, end in _stretches(clause, telling):
                near = heading
                for shown in lines[start:end]:
                    near |= shown
                if all(near & group for group in others):
                    yield kind, clause.window(start, end)

    def _word(self, word: str) -> int:
        found = 0
        for pattern, bit in self._in_a_word:
            if pattern.search(word):
                found |= bit
        return found


def _any_of(group: Sequence[str]) -> re.Pattern[str]:
    words = [re.escape(cue) for cue in group if " " not in cue]
    return re.compile("|".join(words) if words else r"(?!)")


def _stretches(clause: ClauseText, telling: Sequence[int]) -> list[tuple[int, int]]:
    stretches: list[tuple[int, int]] = []
    for index in telling:
        first, last = clause.with_context(index)
        if stretches and first <= stretches[-1][1]:
            first, last = stretches[-1][0], max(last, stretches.pop()[1])
        stretches.append((first, last))
    return stretches

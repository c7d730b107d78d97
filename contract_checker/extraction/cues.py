"""The cheap first pass: which lines of a clause show words that a kind of fact needs."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import reduce
from operator import or_
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
        or the heading, shows a cue of every other group too. A sentence that surely states a fact needs none,
        and a line whose sentences are all foreign to the kind has none.
        """
        lines = clause.lines
        sure, foreign = _surely_told(clause), _foreign(clause)
        shows = [self._shown_in(line) for line in lines]
        titles = self._shown_in(clause.heading)
        shown = reduce(or_, shows, titles)
        for kind, first, others in self._kinds:
            told = sure.get(kind, ())
            if not told and not (shown & first.bits and all(shown & group.bits for group in others)):
                continue
            titled = titles & first.bits and first.is_shown(clause.heading)
            telling = [
                index
                for index, line in enumerate(lines)
                if index in told
                or (
                    (titled or (shows[index] & first.bits and first.is_shown(line)))
                    and kind not in foreign[index]
                )
            ]
            for start, end in _stretches(clause, telling):
                near = [(titles, clause.heading), *zip(shows[start:end], lines[start:end], strict=True)]
                if any(start <= index < end for index in told) or all(
                    any(words & group.bits and group.is_shown(text) for words, text in near)
                    for group in others
                ):
                    yield kind, clause.window(start, end)

    def _shown_in(self, text: Phrase) -> int:
        """What `text` shows; anything, if its words were looked up before the cues were known."""
        return text.shows if text.known >= self._known else _ALL


def _surely_told(clause: ClauseText) -> Mapping[str, Collection[int]]:
    """The lines with a sentence that surely states a fact, by the kind of that fact."""
    told: defaultdict[str, set[int]] = defaultdict(set)
    for start, opinion in clause.opinions.items():
        for kind in opinion.sure:
            told[kind].add(bisect_right(clause.starts, start) - 1)
    return told


def _foreign(clause: ClauseText) -> Sequence[frozenset[str]]:
    """For each line, the kinds of facts that all its sentences are foreign to."""
    lines = (map(clause.opinion, clause.sentences(line)) for line in range(len(clause.lines)))
    by_line = ([opinion.foreign for opinion in opinions] for opinions in lines)
    return [frozenset.intersection(*kinds) if kinds else frozenset() for kinds in by_line]


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

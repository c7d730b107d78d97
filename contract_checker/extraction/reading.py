"""What components are given and what they give back, before any fact is built.

A `ClauseText` is the folded text of a clause; a `Window` is the whole of it, or the lines around a cue.
Components read the sentences of a window and return `Reading`s, whose spans are offsets in the clause's
text; only `extract` turns them into facts.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final, NamedTuple

from contract_checker.extraction.assertion import asserts, may_assert
from contract_checker.extraction.language import en_anaphora, fr_anaphora
from contract_checker.extraction.language.phrase import NOTHING, Pattern, Phrase
from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.sentences import Anaphora, Sentence, announced, cut, is_row, opens_list

_STOPS: Final = " .:-"
_NUMBER: Final = Pattern(
    r"^(?:article |clause |section )?[0-9a-z]{1,4}(?:[.-][0-9]{1,2})*[.)]?(?: ?[-:.] ?| )"
)
_ANAPHORA: Final[Mapping[Language, Anaphora]] = {
    "fr": Anaphora(fr_anaphora.POINTER, fr_anaphora.PRONOUN, fr_anaphora.PARTY, fr_anaphora.ARTICLES),
    "en": Anaphora(en_anaphora.POINTER, en_anaphora.PRONOUN, en_anaphora.PARTY, en_anaphora.ARTICLES),
}


class Opinion(NamedTuple):
    """What the words of a sentence tell, whatever their construction.

    Attributes:
        foreign: kinds of facts that a sentence with such words hardly ever states, or not beside another one.
        shown: kinds that it seems to state, which the reader is shown if they cannot be read.
        sure: kinds that it surely states, which are read even where no pattern names them.
    """

    foreign: frozenset[str] = frozenset()
    shown: frozenset[str] = frozenset()
    sure: frozenset[str] = frozenset()


_NO_OPINION: Final = Opinion()


@dataclass(frozen=True, eq=False)
class ClauseText:
    """Folded text of a clause, with the headings above; each line is cut into sentences once.

    Attributes:
        text: folded text, as in `NormalText.text`.
        cased: the same before case and accents were folded.
        heading: folded headings of the clause and of those that hold it, innermost last.
        offset: where `text` begins in the normal text.
        opinions: of the sentences that have enough words for one, by where they start.
    """

    text: str
    cased: str
    heading: Phrase
    language: Language
    offset: int = 0
    opinions: dict[int, Opinion] = field(default_factory=dict, init=False)
    _windows: dict[tuple[int, int], "Window"] = field(default_factory=dict, init=False)
    _cut: dict[int, tuple[Sentence, ...]] = field(default_factory=dict, init=False)

    @cached_property
    def lines(self) -> tuple[Phrase, ...]:
        """The lines of the text."""
        return tuple(map(Phrase, self.text.split("\n")))

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each line begins, and where the last one ends."""
        starts = [0]
        for line in self.lines:
            starts.append(starts[-1] + len(line) + 1)
        return tuple(starts)

    def window(self, first: int, last: int) -> "Window":
        """The lines from number `first` up to number `last`, excluded; the same object for the same lines."""
        bounds = (first, last)
        if bounds not in self._windows:
            self._windows[bounds] = Window(self, first, last)
        return self._windows[bounds]

    def let_go(self) -> None:
        """Forget the windows, which hold this text in turn, so that both can leave the memory."""
        self._windows.clear()

    def opinion(self, sentence: Sentence) -> Opinion:
        """What the words of `sentence` tell; nothing if they are too few."""
        return self.opinions.get(sentence.start, _NO_OPINION)

    def is_foreign(self, reading: "Reading") -> bool:
        """Whether none of the sentences that show a reading has words that speak of it."""
        touched = self.touched(reading.spans)
        return bool(touched) and all(
            reading.kind in self.opinions.get(start, _NO_OPINION).foreign for start in touched
        )

    def touched(self, spans: Iterable[tuple[int, int]]) -> set[int]:
        """Where the sentences start that `spans` lie in."""
        starts = self._sentence_starts
        return {
            start
            for first, last in spans
            for start in starts[max(bisect_right(starts, first) - 1, 0) : bisect_left(starts, last)]
        }

    def is_asserted(self, reading: "Reading") -> bool:
        """Whether one of the sentences that show a reading asserts anything: none only asks or reports."""
        touched = self.touched(reading.spans)
        return not touched or any(self.asserts(reading.kind, start) for start in touched)

    def asserts(self, kind: str, start: int) -> bool:
        """Whether the sentence that starts there asserts anything, as far as a kind of fact goes."""
        return asserts(kind, *self._with_next(start), self.language)

    def may_assert(self, kind: str, start: int) -> bool:
        """The same, a report of the past included."""
        return may_assert(kind, *self._with_next(start), self.language)

    def _with_next(self, start: int) -> tuple[Phrase, Phrase]:
        sentences, number = self.whole.sentences, bisect_left(self._sentence_starts, start)
        after = sentences[number + 1].text if number + 1 < len(sentences) else NOTHING
        return sentences[number].text, after

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.whole.sentences]

    @property
    def whole(self) -> "Window":
        """All lines."""
        return self.window(0, len(self.lines))

    def unit(self, line: int) -> tuple[int, int]:
        """The lines of the table that a line is in or is the title of, and of the list that it is part of."""
        lines, first, last = self.lines, line, line + 1
        while first > 0 and (
            (is_row(lines[first]) and is_row(lines[first - 1])) or opens_list(lines[first - 1].rstrip())
        ):
            first -= 1
        while last < len(lines) and (
            (is_row(lines[last]) and (is_row(lines[last - 1]) or last == line + 1))
            or opens_list(lines[last - 1].rstrip())
        ):
            last += 1
        return first, last

    def sentences(self, line: int) -> tuple[Sentence, ...]:
        """The sentences of one line, without what announces them."""
        if line not in self._cut:
            self._cut[line] = cut(self.lines[line], self.cased, self.starts[line])
        return self._cut[line]


@dataclass(frozen=True, eq=False)
class Window:
    """Consecutive lines of a clause: from number `first` up to number `last`, excluded."""

    clause: ClauseText
    first: int
    last: int

    @property
    def heading(self) -> Phrase:
        """Folded headings of the clause and of those that hold it, innermost last."""
        return self.clause.heading

    @property
    def language(self) -> Language:
        """Language of the clause."""
        return self.clause.language

    def surely(self, kind: str, sentence: Sentence) -> bool:
        """Whether the words of `sentence` tell for sure that it states a fact of this kind.

        A question states nothing, nor does what only announces a list.
        """
        return kind in self.clause.opinion(sentence).sure and not sentence.text.endswith(("?", ":"))

    def hints(self, kind: str, sentence: Sentence) -> bool:
        """Whether the words of `sentence` are too few for an opinion, or show this kind."""
        opinion = self.clause.opinions.get(sentence.start)
        return opinion is None or kind in opinion.shown | opinion.sure

    def dismiss(self, kind: str, sentence: Sentence) -> None:
        """Take note that `sentence` is known to speak of something else than a fact of this kind."""
        opinion = self.clause.opinions.get(sentence.start)
        if opinion is not None:
            self.clause.opinions[sentence.start] = opinion._replace(
                shown=opinion.shown - {kind}, sure=opinion.sure - {kind}
            )

    @property
    def cased(self) -> str:
        """The clause's text, all of it, before case and accents were folded."""
        return self.clause.cased

    @property
    def lines(self) -> tuple[Phrase, ...]:
        """The folded lines."""
        return self.clause.lines[self.first : self.last]

    @cached_property
    def text(self) -> str:
        """The folded text of these lines."""
        starts = self.clause.starts
        return self.clause.text[starts[self.first] : starts[self.last]]

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The lines cut at sentence ends, each sentence with what announces it or what it points back to."""
        lines = map(self.clause.sentences, range(self.first, self.last))
        return tuple(announced(lines, _ANAPHORA[self.language]))


def is_heading(sentence: Sentence, heading: str) -> bool:
    """Whether the sentence repeats the innermost of the headings above."""
    if sentence.text.rstrip(_STOPS)[-1:] != heading[-1:] or sentence.is_row:
        return False
    title = _NUMBER.sub("", sentence.text).strip(_STOPS)
    return bool(title) and heading.endswith(title)


class Span(NamedTuple):
    """A stretch of the clause's text that a field quotes; it becomes a `Passage`."""

    start: int
    end: int


@dataclass(frozen=True)
class Reading:
    """A fact in the making: its kind, the spans that show it, and its fields."""

    kind: str
    spans: tuple[tuple[int, int], ...]
    fields: Mapping[str, object] = field(default_factory=dict)
    found_by: str = ""


def distinct(readings: Iterable[Reading]) -> list[Reading]:
    """The readings without those that only say again what an earlier one says."""
    kept: list[Reading] = []
    for reading in readings:
        if all(reading.fields != other.fields for other in kept):
            kept.append(reading)
    return kept


def gathered(readings: Iterable[Reading]) -> list[Reading]:
    """The readings, those that say the same as one that is shown by all their sentences."""
    kept: list[Reading] = []
    for reading in readings:
        same = next((index for index, other in enumerate(kept) if other.fields == reading.fields), None)
        if same is None:
            kept.append(reading)
        else:
            spans = tuple(dict.fromkeys((*kept[same].spans, *reading.spans)))
            kept[same] = replace(kept[same], spans=spans)
    return kept

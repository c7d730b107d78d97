"""What components are given and what they give back, before any fact is built.

A `Window` is a clause, or the lines of it around a cue. Components read its folded text and return
`Reading`s, whose spans are offsets in that text; only `extract` turns them into facts.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from contract_checker.extraction.language.wording import Language

_ABBREVIATIONS = re.compile(
    r"(?:\b(?:art|al|cf|ex|no|n°|mm?|mme|st|p|ann|env|min|max|etc|ref|tel|resp|sem|hrs?|j|c|trav|com|civ|inc|ltd|sec|approx|i\.e|e\.g|vs))$"
)
_BOUNDARY = re.compile(r"[.!?](?:\"|\))? +(?=\S)|\n+")


_LINE_FEED = re.compile(r"\n")
_CONTEXT_LINES = 2
_ITEM = re.compile(r"(?:[-*•▪◦o]|\(?[a-z0-9]{1,2} ?[.)°]|\d{1,2}° ?\))\s")
_CELL = re.compile(r" \| ")


@dataclass(frozen=True)
class Sentence:
    """A sentence, list item or table row of a window; offsets are those of the window's text.

    Attributes:
        text: folded text.
        lead_in: for a list item or a table row, the sentence that announces it.
        header: for a table row, the cells of the table's first row.
    """

    start: int
    end: int
    text: str
    lead_in: str = ""
    header: tuple[str, ...] = ()

    @property
    def is_row(self) -> bool:
        """Whether it is a row of table cells."""
        return " | " in self.text

    @cached_property
    def cells(self) -> tuple[tuple[int, str], ...]:
        """The cells of a row, each with its offset in `text`."""
        cuts = [0, *(match.end() for match in _CELL.finditer(self.text))]
        ends = [*(match.start() for match in _CELL.finditer(self.text)), len(self.text)]
        return tuple((start, self.text[start:end]) for start, end in zip(cuts, ends, strict=True))

    @property
    def with_lead_in(self) -> str:
        """The text read together with what announces it."""
        return f"{self.lead_in} {self.text}" if self.lead_in else self.text


@dataclass(frozen=True)
class Window:
    """Folded text of a clause or of a part of it, with the headings above.

    Attributes:
        text: folded text, as in `NormalText.text`.
        cased: the same before case and accents were folded.
        heading: folded headings of the clause and of those that hold it, innermost last.
        offset: where `text` begins in the normal text.
    """

    text: str
    cased: str
    heading: str
    language: Language
    offset: int = 0

    def around(self, cues: Sequence[Sequence[str]]) -> Iterator["Window"]:
        """The stretches of this window that may hold a fact of one kind.

        Args:
            cues: groups of substrings. A line with a cue of the first group is taken with two lines on
                each side, its whole table and the list that it opens; the stretch is given only if it,
                or the heading, shows a cue of every other group too.
        """
        lines = self._lines
        in_heading = any(cue in self.heading for cue in cues[0])
        present = [cue for cue in cues[0] if cue in self.text]
        if not (present or in_heading):
            return
        stretches: list[tuple[int, int]] = []
        for index, (start, end) in enumerate(lines):
            if in_heading or any(self.text.find(cue, start, end) >= 0 for cue in present):
                first, last = self._with_context(index)
                if stretches and first <= stretches[-1][1]:
                    first, last = stretches[-1][0], max(last, stretches.pop()[1])
                stretches.append((first, last))
        for first, last in stretches:
            start, end = lines[first][0], lines[last - 1][1]
            text = self.text[start:end]
            if all(any(cue in text or cue in self.heading for cue in group) for group in cues[1:]):
                yield replace(self, text=text, cased=self.cased[start:end], offset=self.offset + start)

    @cached_property
    def _lines(self) -> tuple[tuple[int, int], ...]:
        cuts = [0, *(match.end() for match in _LINE_FEED.finditer(self.text)), len(self.text)]
        return tuple((start, end) for start, end in pairwise(cuts) if start < end)

    def _with_context(self, index: int) -> tuple[int, int]:
        first, last = index, index + 1
        while first > 0 and self._is_row(first) and self._is_row(first - 1):
            first -= 1
        while last < len(self._lines) and (
            (self._is_row(last - 1) and self._is_row(last)) or self._goes_on(last - 1)
        ):
            last += 1
        return max(first - _CONTEXT_LINES, 0), min(last + _CONTEXT_LINES, len(self._lines))

    def _is_row(self, line: int) -> bool:
        return self.text.find(" | ", *self._lines[line]) >= 0

    def _goes_on(self, line: int) -> bool:
        """Whether the line announces or continues a list."""
        start, end = self._lines[line]
        return self.text[start:end].rstrip().endswith((":", ";"))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The window cut at sentence ends and at blocks."""
        cuts = [0]
        for match in _BOUNDARY.finditer(self.text):
            if match.group().startswith("\n") or self._ends_sentence(match):
                cuts.append(match.end())
        cuts.append(len(self.text))
        pieces: list[Sentence] = []
        for start, end in pairwise(cuts):
            text = self.text[start:end]
            stripped = text.rstrip()
            if stripped.strip():
                lead = len(stripped) - len(stripped.lstrip())
                pieces.append(Sentence(start + lead, start + len(stripped), stripped.lstrip()))
        return tuple(_announce(pieces, self.text))

    def _ends_sentence(self, match: re.Match[str]) -> bool:
        following = self.cased[match.end()]
        if following.islower():
            return False
        if not match.group().startswith("."):
            return True
        before = self.text[max(0, match.start() - 8) : match.start()]
        return not (_ABBREVIATIONS.search(before) and (following.isdigit() or before[-2:-1] in " ."))


def _announce(pieces: list[Sentence], text: str) -> Iterator[Sentence]:
    """Give list items and table rows the sentence that announces them, and rows their header."""
    lead_in, caption, previous = "", "", ""
    header: tuple[str, ...] = ()
    end = 0
    for sentence in pieces:
        if "\n\n" in text[end : sentence.start]:  # an empty line parts two tables
            header = ()
        end = sentence.end
        if sentence.is_row:
            header = header or tuple(cell for _, cell in sentence.cells)
            yield replace(sentence, lead_in=lead_in or caption, header=header)
            continue
        header, caption = (), sentence.text
        if not (_ITEM.match(sentence.text) or previous.endswith((":", ";", ","))):
            lead_in = ""
        yield replace(sentence, lead_in=lead_in)
        previous = sentence.text
        if previous.endswith(":"):
            lead_in = previous


class Span(NamedTuple):
    """A stretch of the window that a field quotes; it becomes a `Passage`."""

    start: int
    end: int


@dataclass(frozen=True)
class Reading:
    """A fact in the making: its kind, the spans that show it, and its fields."""

    kind: str
    spans: tuple[tuple[int, int], ...]
    fields: Mapping[str, object] = field(default_factory=dict)
    found_by: str = ""

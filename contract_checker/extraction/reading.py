"""What components are given and what they give back, before any fact is built.

A `Window` is a short stretch of one clause: the blocks around a cue. Components read its folded text
and return `Reading`s, whose spans are offsets in that text; only `extract` turns them into facts.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple

from contract_checker.extraction.language.wording import Language

_ABBREVIATIONS = re.compile(
    r"(?:\b(?:art|al|cf|ex|no|n°|mm?|mme|st|p|ann|env|min|max|etc|ref|tel|resp|sem|hrs?|j|c|trav|com|civ|inc|ltd|sec|approx|i\.e|e\.g|vs))$"
)
_BOUNDARY = re.compile(r"[.!?](?:\"|\))? +(?=\S)|\n+")


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
    """Folded text around a cue, with the headings above it.

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

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The window cut at sentence ends and at blocks."""
        cuts = [0]
        for match in _BOUNDARY.finditer(self.text):
            if match.group().startswith("\n") or self._ends_sentence(match):
                cuts.append(match.end())
        cuts.append(len(self.text))
        pieces: list[Sentence] = []
        for start, end in zip(cuts, cuts[1:], strict=False):
            text = self.text[start:end]
            stripped = text.rstrip()
            if stripped.strip():
                lead = len(stripped) - len(stripped.lstrip())
                pieces.append(Sentence(start + lead, start + len(stripped), stripped.lstrip()))
        return tuple(_announce(pieces))

    def _ends_sentence(self, match: re.Match[str]) -> bool:
        following = self.cased[match.end()]
        if following.islower():
            return False
        if not match.group().startswith("."):
            return True
        before = self.text[max(0, match.start() - 8) : match.start()]
        return not (_ABBREVIATIONS.search(before) and (following.isdigit() or before[-2:-1] in " ."))


def _announce(pieces: list[Sentence]) -> Iterator[Sentence]:
    """Give list items and table rows the sentence that announces them, and rows their header."""
    lead_in, caption, previous = "", "", ""
    header: tuple[str, ...] = ()
    for sentence in pieces:
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

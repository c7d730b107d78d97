"""What components are given and what they give back, before any fact is built.

A `Window` is a short stretch of one clause: the blocks around a cue. Components read its folded text
and return `Reading`s, whose spans are offsets in that text; only `extract` turns them into facts.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from contract_checker.extraction.language.wording import Language

_ABBREVIATIONS = re.compile(
    r"(?:\b(?:art|al|cf|ex|no|n°|mm?|mme|st|p|ann|env|min|max|etc|ref|tel|resp|sem|hrs?|j|c|trav|com|civ|inc|ltd|sec|approx|i\.e|e\.g|vs))$"
)
_BOUNDARY = re.compile(r"[.!?](?:\"|\))? +(?=\S)|\n+")


@dataclass(frozen=True)
class Sentence:
    """A sentence, list item or table row of a window; offsets are those of the window's text."""

    start: int
    end: int
    text: str

    @property
    def is_row(self) -> bool:
        """Whether it is a row of table cells."""
        return " | " in self.text


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
        pieces = []
        for start, end in zip(cuts, cuts[1:], strict=False):
            text = self.text[start:end]
            stripped = text.rstrip()
            if stripped.strip():
                lead = len(stripped) - len(stripped.lstrip())
                pieces.append(Sentence(start + lead, start + len(stripped), stripped.lstrip()))
        return tuple(pieces)

    def _ends_sentence(self, match: re.Match[str]) -> bool:
        following = self.cased[match.end()]
        if following.islower():
            return False
        if not match.group().startswith("."):
            return True
        before = self.text[max(0, match.start() - 8) : match.start()]
        return not (_ABBREVIATIONS.search(before) and (following.isdigit() or before[-2:-1] in " ."))


@dataclass(frozen=True)
class Reading:
    """A fact in the making: its kind, the spans that show it, and its fields."""

    kind: str
    spans: tuple[tuple[int, int], ...]
    fields: Mapping[str, object] = field(default_factory=dict)
    found_by: str = ""

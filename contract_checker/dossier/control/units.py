"""Clauses as they live: made of lines of source text, in force over an interval, begun and ended by acts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from contract_checker.clauses import Clause, clauses_of
from contract_checker.document import Block, Document, NormalText, Passage, TextSpan, fold
from contract_checker.facts import ClauseRef

if TYPE_CHECKING:
    from .acts import Act

_WORD_BEFORE: Final = re.compile(r"^(?:article|art\.|clause|section|paragraphe|paragraph|§) ?(?:n ?[°o] ?)?")
_ANNEXES: Final = ("annex", "schedule", "appendix", "exhibit")
_RANGE: Final = re.compile(r" (?:à|a|to) ")
_PLAIN: Final = re.compile(r"\d{1,3}|[a-z]")

Stretch = tuple[Document, TextSpan]
"""A stretch of one document."""


@dataclass(frozen=True, eq=False)
class Line:
    """A block of a clause as it reads: the block that gives it its shape, and the stretches it is made of."""

    block: Block
    parts: tuple[Stretch, ...]

    @property
    def text(self) -> str:
        """The words of the line."""
        return "".join(document.text[span.start : span.end] for document, span in self.parts)


@dataclass(frozen=True, eq=False)
class Unit:
    """One clause with its own text only, over one interval.

    Attributes:
        ref: the clause as facts name it, in the document that it belongs to.
        keys: its number and those of the clauses that hold it, in the form of `key_of`.
        since: first day in force; None when it always was, as far as the dossier tells.
        until: first day on which it is no longer in force.
        made_by: the act that gave it this text; None for the text as first written.
        ended_by: the act that ended it.
    """

    ref: ClauseRef
    keys: tuple[str, ...]
    headings: tuple[str, ...]
    lines: tuple[Line, ...]
    since: date | None = None
    until: date | None = None
    made_by: "Act | None" = None
    ended_by: "Act | None" = None
    cited: tuple[Stretch, ...] = field(default=())

    def holds_at(self, day: date) -> bool:
        """Whether this text is in force on `day`."""
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)

    @property
    def is_empty(self) -> bool:
        """Whether it is never in force: replaced with effect from a day before its own."""
        return self.until is not None and self.since is not None and self.until <= self.since

    @property
    def heading(self) -> str | None:
        """The heading of the clause."""
        return self.ref.heading

    def passages(self) -> tuple[Passage, ...]:
        """Its text, quoted."""
        return tuple(document.passage(span) for line in self.lines for document, span in line.parts)

    def ended(self, day: date, act: "Act") -> "Unit":
        """The same, in force no longer than up to `day`."""
        until = day if self.until is None else min(self.until, day)
        return replace(self, until=until, ended_by=act)


def key_of(number: str) -> str:
    """A clause number as it is compared: « Article 9.2. » and « 9.2 » are one, « 15 bis » is « 15bis »."""
    folded = _WORD_BEFORE.sub("", fold(number)).strip(" .)")
    if folded.startswith(_ANNEXES):
        return re.sub(r" ?n ?[°o] ?", " ", folded)
    return folded.replace(" ", "").replace("-", ".")


def is_annex(number: str) -> bool:
    """Whether a clause is an annex, which may be a piece of its own."""
    return key_of(number).startswith(_ANNEXES)


def keys_in(written: str) -> list[str]:
    """The form in which numbers are compared; « 12 à 15 » is all of 12, 13, 14 and 15."""
    ends = [key_of(number) for number in _RANGE.split(written)]
    if len(ends) == 2:
        before, _, first = ends[0].rpartition(".")
        common, _, last = ends[1].rpartition(".")
        if before == common and first.isdigit() and last.isdigit():
            return [f"{before}{'.' if before else ''}{n}" for n in range(int(first), int(last) + 1)]
    return ends


def keys_of(clause: Clause) -> tuple[str, ...]:
    """The key of a clause, then those of the clauses that hold it; « 2 » inside « 9 » is « 9.2 »."""
    keys: list[str] = []
    for number in (*clause.path, *filter(None, (clause.number,))):
        key = key_of(number)
        above = keys[-1] if keys else ""
        joined = above and _PLAIN.fullmatch(key) and not above.startswith("annex")
        keys.append(f"{above}.{key}" if joined else key)
    return tuple(reversed(keys))


def lines_between(normal: NormalText, start: int, end: int) -> tuple[Line, ...]:
    """What the body of a document holds between two places of its text, as lines."""
    document = normal.document
    near = (block for block in normal.blocks if block.span.start < end and start < block.span.end)
    return tuple(
        Line(block, ((document, span),))
        for block in near
        if (span := _within(document.text, block.span, start, end)) is not None
    )


def units_of(normal: NormalText, lines: Sequence[Line] | None = None) -> Iterator[tuple[Clause, Unit]]:
    """The clauses of a document's body, or of some `lines` of it, each with its own lines."""
    if lines is not None:
        blocks = [line.block.model_copy(update={"span": line.parts[0][1]}) for line in lines]
        normal = NormalText(normal.document, blocks)
    for clause in clauses_of(normal):
        own = normal.blocks[clause.first_block : clause.end_block]
        yield (
            clause,
            Unit(
                ref=clause.ref,
                keys=keys_of(clause),
                headings=clause.headings,
                lines=tuple(Line(block, ((normal.document, block.span),)) for block in own),
            ),
        )


def _within(text: str, span: TextSpan, start: int, end: int) -> TextSpan | None:
    first, last = max(span.start, start), min(span.end, end)
    while first < last and text[first].isspace():
        first += 1
    while last > first and text[last - 1].isspace():
        last -= 1
    return TextSpan(start=first, end=last) if first < last else None

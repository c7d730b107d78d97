"""Ids that tie each quote of a finding to its passage in the text, and back."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from contract_checker.document import Passage
from contract_checker.engine.finding import Finding

_Key = tuple[str, int, int]


class BackLink(NamedTuple):
    """From a passage in the text to one quote of one finding."""

    href: str
    number: int
    finding: int


class Mark(NamedTuple):
    """A passage highlighted in the text, with the quotes that point to it."""

    id: str
    start: int
    end: int
    backs: tuple[BackLink, ...]


class Anchors:
    """Numbers the findings from 1 and the quotes in the order in which the page shows them."""

    def __init__(self, findings: Sequence[Finding], others: Iterable[Passage] = ()) -> None:
        """`others` are quoted outside of a finding: marked in the text, with no way back."""
        self.findings = tuple(enumerate(findings, start=1))
        self._ids: dict[_Key, str] = {}
        self._backs = defaultdict[_Key, list[BackLink]](list)
        for number, finding in self.findings:
            for rank, passage in enumerate(passages(finding), start=1):
                key = _key(passage)
                self._ids.setdefault(key, f"passage-{len(self._ids) + 1}")
                link = BackLink(quote_id(number, rank), len(self._backs[key]) + 1, number)
                self._backs[key].append(link)
        for passage in others:
            self._ids.setdefault(_key(passage), f"passage-{len(self._ids) + 1}")

    def mark_id(self, passage: Passage) -> str:
        """Id of the mark in the text for a passage quoted by a finding."""
        return self._ids[_key(passage)]

    def marks(self) -> Mapping[str, tuple[Mark, ...]]:
        """Marks of each document, by start."""
        found = defaultdict[str, list[Mark]](list)
        for key, identity in self._ids.items():
            document, start, end = key
            found[document].append(Mark(identity, start, end, tuple(self._backs[key])))
        return {
            path: tuple(sorted(marks, key=lambda mark: (mark.start, mark.end)))
            for path, marks in found.items()
        }


def passages(finding: Finding) -> Iterator[Passage]:
    """Passages of the evidence, then of the counter-evidence."""
    if finding.evidence is not None:
        yield from finding.evidence.passages
    for evidence in finding.counter_evidence:
        yield from evidence.passages


def quote_id(finding: int, rank: int) -> str:
    """Id of one quote in the card of a finding."""
    return f"citation-{finding}-{rank}"


def _key(passage: Passage) -> _Key:
    return (passage.document, passage.span.start, passage.span.end)

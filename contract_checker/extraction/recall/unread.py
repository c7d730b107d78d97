"""Sentences that state a fact as far as their words tell, and that no pattern could read."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final

from contract_checker.extraction.reading import ClauseText, Reading

_TOLD_BY: Final[Mapping[str, str]] = {"volume_change": "volume_notice"}
"""A right to a change that its sentence gives a lead time to is read as the notice that is owed for it."""


def unread(
    clauses: Iterable[ClauseText], kinds: Collection[str], readings: Iterable[tuple[ClauseText, Reading]]
) -> Iterator[tuple[ClauseText, Reading]]:
    """The sentences that seem to state a fact of a kind, and that none was read in.

    Args:
        clauses: the clauses that were read together, each with an opinion of its sentences.
        kinds: the kinds of facts that were sought.
        readings: what the patterns read in them.
    """
    read: defaultdict[tuple[int, str], set[int]] = defaultdict(set)
    for clause, reading in readings:
        read[id(clause), reading.kind] |= clause.touched(reading.spans)
    for clause in clauses:
        for sentence in clause.whole.sentences:
            for kind in sorted(clause.opinion(sentence).shown.intersection(kinds)):
                told = read[id(clause), kind] | read[id(clause), _TOLD_BY.get(kind, kind)]
                if sentence.start not in told and clause.may_assert(kind, sentence.start):
                    span = (sentence.start, sentence.end)
                    yield clause, Reading("unread", (span,), {"family": kind}, "recall/categoriser")

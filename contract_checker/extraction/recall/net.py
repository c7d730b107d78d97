"""Sentences that no pattern could read, and that the categoriser assigns to a family all the same."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import Final

import numpy as np

from contract_checker.extraction.reading import ClauseText, Reading
from contract_checker.extraction.recall.categoriser import Categoriser
from contract_checker.extraction.recall.features import Passage, features, says_enough
from contract_checker.extraction.sentences import Sentence

FOUND_BY: Final = "recall/categoriser"


def unread(
    clauses: Iterable[ClauseText], kinds: Collection[str], readings: Iterable[tuple[ClauseText, Reading]]
) -> Iterator[tuple[ClauseText, Reading]]:
    """The sentences that state a fact of a kind, as far as their words tell, and that none was read in.

    Args:
        clauses: the clauses that were read together.
        kinds: the kinds of facts that were sought.
        readings: what the patterns read in them.
    """
    read: defaultdict[tuple[int, str], list[tuple[int, int]]] = defaultdict(list)
    for clause, reading in readings:
        read[id(clause), reading.kind] += reading.spans
    found = [
        (clause, sentence, passage)
        for clause in clauses
        for sentence, passage in passages(clause)
        if says_enough(passage.text)
    ]
    net = categoriser()
    scores = net.scores([features(passage) for *_, passage in found])
    for index, column in np.argwhere(scores >= net.least):
        clause, sentence, _ = found[index]
        kind = net.families[column]
        if kind in kinds and not _touches(sentence, read[id(clause), kind]):
            yield clause, Reading("unread", ((sentence.start, sentence.end),), {"family": kind}, FOUND_BY)


def passages(clause: ClauseText) -> Iterator[tuple[Sentence, Passage]]:
    """The sentences of a clause, each with what it stands under."""
    previous = ""
    for sentence in clause.whole.sentences:
        yield sentence, Passage(sentence.with_lead_in, previous, clause.heading)
        previous = sentence.text


@cache
def categoriser() -> Categoriser:
    """The model that is shipped."""
    return Categoriser.load(files(__package__) / "model")


def _touches(sentence: Sentence, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start < sentence.end and end > sentence.start for start, end in spans)

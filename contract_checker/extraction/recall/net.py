"""What a trained categoriser thinks of each sentence, before any pattern is tried on it."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import Final

import numpy as np
from numpy.typing import NDArray

from contract_checker.extraction.reading import ClauseText, Opinion, is_heading
from contract_checker.extraction.recall.categoriser import Categoriser
from contract_checker.extraction.recall.features import (
    Passage,
    features,
    says_all,
    says_enough,
    says_something,
)
from contract_checker.extraction.sentences import Sentence

_TOGETHER: Final = 512  # passages whose features are held at once


def judge(clauses: Iterable[ClauseText], *, alone: bool) -> None:
    """Give every clause an opinion of each of its sentences that has enough words to be judged by.

    Args:
        clauses: the clauses of one text.
        alone: whether the text is a clause by itself and no document.
    """
    found = [(clause, sentence, passage) for clause in clauses for sentence, passage in passages(clause)]
    opinions = _opinions([passage for *_, passage in found], alone=alone)
    for (clause, sentence, _), opinion in zip(found, opinions, strict=True):
        clause.opinions[sentence.start] = opinion


def passages(clause: ClauseText) -> Iterator[tuple[Sentence, Passage]]:
    """The sentences of a clause that can be judged, headings apart, each with what it stands under."""
    previous = ""
    for sentence in clause.whole.sentences:
        passage = Passage(sentence.with_lead_in, previous, clause.heading)
        previous = sentence.text
        if (
            says_enough(passage.text)
            and says_something(sentence.text)
            and not is_heading(sentence, clause.heading)
        ):
            yield sentence, passage


def _opinions(found: Sequence[Passage], *, alone: bool) -> Iterator[Opinion]:
    net = _categoriser()
    foreign, outdone, shown, sure = net.alone if alone else net.levels
    known: dict[bytes, frozenset[str]] = {}  # sets that many sentences have are held once
    for first in range(0, len(found), _TOGETHER):
        together = found[first : first + _TOGETHER]
        scores = net.scores(list(map(features, together)))
        telling = np.array([[says_all(passage.text)] for passage in together])
        stated = scores >= sure
        beside_another = stated.astype(np.int32) @ net.rivals > 0
        none = (scores < foreign) & telling | (scores < outdone) & beside_another
        levels = none, scores >= shown, stated
        for of_passage in zip(*levels, strict=True):
            yield Opinion(*(_names(net, which, known) for which in of_passage))


def _names(net: Categoriser, which: NDArray[np.bool_], known: dict[bytes, frozenset[str]]) -> frozenset[str]:
    columns = which.tobytes()
    if columns not in known:
        known[columns] = frozenset(net.families[column] for column in which.nonzero()[0])
    return known[columns]


@cache
def _categoriser() -> Categoriser:
    """The model that is shipped."""
    return Categoriser.load(files(__package__) / "model")

"""Sentences that no pattern could read, and that the categoriser assigns to a family all the same."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from importlib.resources import as_file, files
from typing import Final

import spacy
from spacy.language import Language as Pipeline

from contract_checker.extraction.reading import ClauseText, Reading
from contract_checker.extraction.recall.features import features, says_enough
from contract_checker.extraction.sentences import Sentence

_LEAST_SCORE: Final = "least_score"  # in the model's own description, chosen when it was trained


def unread(
    clauses: Iterable[ClauseText], kinds: Collection[str], readings: Iterable[tuple[ClauseText, Reading]]
) -> Iterator[tuple[ClauseText, Reading]]:
    """For each clause and kind of fact, the sentence that most surely states one and that none was read in.

    Args:
        clauses: the clauses that were read together.
        kinds: the kinds of facts that were sought.
        readings: what the patterns read in them.
    """
    read: defaultdict[tuple[int, str], list[tuple[int, int]]] = defaultdict(list)
    for clause, reading in readings:
        read[id(clause), reading.kind] += reading.spans
    sentences = [(clause, sentence) for clause in clauses for sentence in clause.whole.sentences]
    shown = [features(sentence.with_lead_in) for _, sentence in sentences]
    scores = _scores(set(shown))
    best: dict[tuple[int, str], tuple[float, ClauseText, Sentence]] = {}
    for (clause, sentence), words in zip(sentences, shown, strict=True):
        for kind, score in scores.get(words, {}).items():
            key = id(clause), kind
            surest = best[key][0] if key in best else _least_score()
            if score >= surest and kind in kinds and not _touches(sentence, read[key]):
                best[key] = score, clause, sentence
    for (_, kind), (_, clause, sentence) in best.items():
        span = (sentence.start, sentence.end)
        yield clause, Reading("unread", (span,), {"family": kind}, "recall/categoriser")


def _touches(sentence: Sentence, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start < sentence.end and end > sentence.start for start, end in spans)


def _scores(texts: set[str]) -> dict[str, dict[str, float]]:
    """How surely each text belongs to each family, from 0 to 1."""
    ordered = sorted(filter(says_enough, texts))
    if not ordered:
        return {}
    # not by `doc.text`, which builds an object for each token
    return {text: doc.cats for text, doc in zip(ordered, _net().pipe(ordered), strict=True)}


@cache
def _net() -> Pipeline:
    with as_file(files(__package__) / "model") as folder:
        return spacy.load(folder)


@cache
def _least_score() -> float:
    return float(_net().meta[_LEAST_SCORE])

"""Candidates that no pattern could read, and that the categoriser assigns to their family all the same."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import as_file, files
from operator import itemgetter
from typing import Final

import spacy
from spacy.language import Language as Pipeline

from contract_checker.extraction.reading import ClauseText, Reading, Window
from contract_checker.extraction.recall.features import features

_LEAST_SCORE: Final = "least_score"  # in the model's own description, chosen when it was trained
_FEWEST_WORDS: Final = 6


def unread(
    windows: Mapping[str, Sequence[Window]], readings: Iterable[tuple[ClauseText, Reading]]
) -> Iterator[tuple[ClauseText, Reading]]:
    """One reading for each candidate window of a kind of fact of which nothing was read in its clause.

    Args:
        windows: the candidates of the first pass, by kind of fact.
        readings: what the patterns read in them.
    """
    read = {(id(clause), reading.kind) for clause, reading in readings}
    left = [
        (kind, window)
        for kind, candidates in windows.items()
        for window in candidates
        if (id(window.clause), kind) not in read
    ]
    shown = {each: features(each) for each in _texts(left)}
    scores = _scores(set(shown.values()))
    for kind, window in left:
        most, sentence = max(
            ((scores.get(shown[each.with_lead_in], {}).get(kind, 0.0), each) for each in window.sentences),
            key=itemgetter(0),
            default=(0.0, None),
        )
        if sentence is not None and most >= _least_score():
            yield (
                window.clause,
                Reading("unread", ((sentence.start, sentence.end),), {"family": kind}, "recall/categoriser"),
            )


def _texts(left: Iterable[tuple[str, Window]]) -> set[str]:
    """What stands in the windows, each text once: several kinds share a window."""
    return {sentence.with_lead_in for _, window in left for sentence in window.sentences}


def _scores(texts: set[str]) -> dict[str, dict[str, float]]:
    """How surely each text belongs to each family, from 0 to 1."""
    ordered = sorted(text for text in texts if len(text.split()) >= _FEWEST_WORDS)
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

"""The scores from which a family is shown or read in a passage, and below which it is ruled out."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from contract_checker.extraction.recall import akin

SHOWN: Final = 0.82  # of the passages shown, those that a pattern reads apart, that are right
SURE: Final = 0.85  # of those that are read without a pattern
FOREIGN: Final = 0.1  # of the passages that a pattern reads, those that are right all the same
OUTDONE: Final = 0.15  # the same of those that surely state another family
LOST: Final = 0.005  # of what states a family, may be ruled out
NEVER: Final = -100.0  # a score that no passage has
LEAST_RIGHT: Final = 20  # passages from which a family has a score of its own, and not that of all


class Scored(NamedTuple):
    """A sentence that a model has not seen, and a family.

    Attributes:
        example: the number of the sentence.
        settled: whether a pattern reads a fact of the family in it.
        says_all: whether it is long enough for the family to be ruled out.
    """

    score: float
    states: bool
    example: int
    settled: bool
    of_document: bool | None
    says_all: bool


def least_score(scored: Iterable[Scored], precision: float) -> tuple[float, int]:
    """The lowest score from which so many of those that no pattern reads are right, and how many are."""
    right, least, found = 0, float("inf"), 0
    unsettled = sorted((pair for pair in scored if not pair.settled), reverse=True)
    for count, pair in enumerate(unsettled, start=1):
        right += pair.states
        if right >= precision * count:
            least, found = pair.score, right
    return least, found


def least_scores(scored: Mapping[str, Sequence[Scored]], precision: float) -> dict[str, float]:
    """The same for each family, but never less than the score of all families together."""
    of_all, _ = least_score((pair for pairs in scored.values() for pair in pairs), precision)
    own = {family: least_score(pairs, precision) for family, pairs in scored.items()}
    return {
        family: max(least, of_all) if right >= LEAST_RIGHT else of_all
        for family, (least, right) in own.items()
    }


def foreign_scores(scored: Mapping[str, Sequence[Scored]]) -> dict[str, float]:
    """The score below which a family is ruled out: low for one whose patterns are hardly ever wrong.

    Of what patterns read below it, `FOREIGN` is right, of the family as of all families together; of all
    that states the family, `LOST` lies there.
    """
    telling = {family: [pair for pair in pairs if pair.says_all] for family, pairs in scored.items()}
    of_all = highest_score((pair for pairs in telling.values() for pair in pairs), FOREIGN)
    stated = {family: sorted(pair.score for pair in pairs if pair.states) for family, pairs in scored.items()}
    return {
        family: min(
            of_all, highest_score(telling[family], FOREIGN), stated[family][int(LOST * len(stated[family]))]
        )
        for family in scored
    }


def outdone_scores(
    scored: Mapping[str, Sequence[Scored]], shown: Mapping[str, float], sure: Mapping[str, float]
) -> dict[str, float]:
    """The score below which a family is ruled out in a sentence that surely states another one.

    Low for one that is often stated in passing, such as the general terms that a sentence refers to.
    """
    stating: defaultdict[int, set[str]] = defaultdict(set)
    for family, pairs in scored.items():
        for pair in pairs:
            if pair.score >= sure[family]:
                stating[pair.example].add(family)
    return {
        family: min(
            shown[family],
            highest_score((pair for pair in pairs if stating[pair.example] - akin(family)), OUTDONE),
        )
        for family, pairs in scored.items()
    }


def highest_score(scored: Iterable[Scored], share: float) -> float:
    """The highest score below which this share of what patterns read is right; `NEVER` if there is none."""
    right, found = 0, NEVER
    for count, pair in enumerate(sorted(pair for pair in scored if pair.settled), start=1):
        right += pair.states
        if right <= share * count:
            found = pair.score
    return found


Levels = tuple[Mapping[str, float], ...]  # a score for each family, for each of `LEVELS`


def levels_of(scored: Mapping[str, Sequence[Scored]], *, of_document: bool) -> Levels:
    """The scores of `LEVELS` for sentences of documents, or for those of texts by themselves.

    What rules a family out does so in both.
    """
    labelled = {
        family: [pair for pair in pairs if pair.of_document is not None] for family, pairs in scored.items()
    }
    own = {
        family: [pair for pair in pairs if pair.of_document is of_document]
        for family, pairs in labelled.items()
    }
    shown, sure = least_scores(own, SHOWN), least_scores(own, SURE)
    return foreign_scores(labelled), outdone_scores(labelled, shown, sure), shown, sure

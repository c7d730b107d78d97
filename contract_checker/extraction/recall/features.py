"""What the categoriser is shown of a passage: beginnings of words, and no figure to learn by heart."""

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from contract_checker.extraction.recall.notions import notion

_FIGURE: Final = re.compile(r"\d[\d.,]*")
_NO_WORD: Final = re.compile(r"[^a-z0-9%€$ ]+")
# Words that say nothing of what a heading or the sentence before is about.
_FRENCH: Final = (
    "de la le les du des et a au aux en un une qui que qu par pour sur dans d l n s est sont ou il elle"
)
_ENGLISH: Final = "the of to and in any be is by for or shall as its this that it on at"
_STOP_WORDS: Final = frozenset(
    f"{_FRENCH} ils ne se ce ces cette son sa ses leur leurs avec {_ENGLISH} 0 articl".split()
)
_FEWEST_WORDS: Final = 6
_FEWEST_OF_ITS_OWN: Final = 4
_FEWEST_TO_RULE_OUT: Final = 9
_MOST_WORDS: Final = 90  # the score of a text adds up over its words: that of a whole table says nothing
_SHORTEST: Final = 3  # letters of a word that counts among them
_STEM: Final = 6  # letters: « facturé », « factures » and « facturation » are one word
_HEADINGS: Final = 4_096  # kept: the sentences of a clause have one and the same


class Passage(NamedTuple):
    """A sentence, list item or row, and what it stands under; all of it folded.

    Attributes:
        text: its words, after those that announce it.
        previous: the sentence before it in its clause.
        heading: the headings of its clause and of those that hold it.
    """

    text: str
    previous: str = ""
    heading: str = ""


def features(passage: Passage) -> frozenset[str]:
    """Single words and pairs of words of the text, then the telling words of what it stands under.

    Words are cut after their beginning and figures are a 0; words of the heading are marked with « # »,
    those of the sentence before with « < », the notions that the words of the text stand for with « @ ».
    """
    whole = _whole_words(passage.text)
    words = [word[:_STEM] for word in whole]
    pairs = {f"{one} {other}" for one, other in pairwise(words)}
    notions = {f"@{found}" for word in whole if (found := notion(word))}
    return frozenset(words) | pairs | notions | _marked("<", passage.previous) | _of_heading(passage.heading)


def says_enough(text: str) -> bool:
    """Whether a text has enough words to be judged by them, and not too many: no title and no whole table."""
    return _FEWEST_WORDS <= _count(text) <= _MOST_WORDS


def says_something(text: str) -> bool:
    """Whether an item or a row has words of its own, apart from what announces it: not « o CQP APS »."""
    return _count(text) >= _FEWEST_OF_ITS_OWN


def says_all(text: str) -> bool:
    """Whether a text has so many words that one which speaks of a family would be among them."""
    return _count(text) >= _FEWEST_TO_RULE_OUT


def _count(text: str) -> int:
    """How many words there are, short ones apart."""
    return sum(len(word) >= _SHORTEST for word in _words(text))


def _words(folded: str) -> list[str]:
    return [word[:_STEM] for word in _whole_words(folded)]


def _whole_words(folded: str) -> list[str]:
    return _NO_WORD.sub(" ", _FIGURE.sub(" 0 ", folded)).split()


@lru_cache(_HEADINGS)
def _of_heading(folded: str) -> frozenset[str]:
    return _marked("#", folded)


def _marked(mark: str, folded: str) -> frozenset[str]:
    return frozenset(f"{mark}{word}" for word in _words(folded) if word not in _STOP_WORDS)

"""What the categoriser is shown of a text: beginnings of words, and no figure to learn by heart."""

import re
from typing import Final

_FIGURE: Final = re.compile(r"\d[\d.,]*")
_NO_WORD: Final = re.compile(r"[^a-z0-9%€$ ]+")
# Words that say nothing of what a sentence is about.
_FRENCH: Final = (
    "de la le les du des et a au aux en un une qui que qu par pour sur dans d l n s est sont ou il elle"
)
_ENGLISH: Final = "the of to and in any be is by for or shall as its this that it on at"
_STOP_WORDS: Final = frozenset(
    f"{_FRENCH} ils ne se ce ces cette son sa ses leur leurs avec {_ENGLISH}".split()
)
_FEWEST_WORDS: Final = 6
_MOST_WORDS: Final = 45  # the score of a text adds up over its words: that of a whole table says nothing
_SHORTEST: Final = 3  # letters of a word that counts among them
_STEM: Final = 6  # letters: « facturé », « factures » and « facturation » are one word


def features(folded: str) -> str:
    """The beginnings of the telling words of a folded text, apart from each other; each figure is a 0."""
    words = _NO_WORD.sub(" ", _FIGURE.sub(" 0 ", folded)).split()
    return " ".join(word[:_STEM] for word in words if word not in _STOP_WORDS)


def says_enough(shown: str) -> bool:
    """Whether a text has enough words to be judged by them, and not too many: no title and no whole table."""
    return _FEWEST_WORDS <= sum(len(word) >= _SHORTEST for word in shown.split()) <= _MOST_WORDS

"""What the categoriser is shown of a text: beginnings of words, and no figure to learn by heart."""

import re
from typing import Final

_FIGURE: Final = re.compile(r"\d[\d.,]*")
_NO_WORD: Final = re.compile(r"[^a-z0-9%€$ ]+")


_STEM: Final = 6  # letters: « facturé », « factures » and « facturation » are one word


def features(folded: str) -> str:
    """The beginnings of the words of a folded text, apart from each other; each figure is a 0."""
    words = _NO_WORD.sub(" ", _FIGURE.sub(" 0 ", folded)).split()
    return " ".join(word[:_STEM] for word in words)

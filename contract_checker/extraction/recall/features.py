"""What the categoriser is shown of a text: words without figures, so that it learns no figure by heart."""

import re
from typing import Final

_FIGURE: Final = re.compile(r"\d[\d.,]*")
_NO_WORD: Final = re.compile(r"[^a-z0-9%€$ ]+")


def features(folded: str) -> str:
    """Words of a folded text, apart from each other; each figure is a 0."""
    return " ".join(_NO_WORD.sub(" ", _FIGURE.sub(" 0 ", folded)).split())

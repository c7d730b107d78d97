"""Titles that stand before a sentence on its line, as in text that was taken out of a PDF."""

import re
from typing import Final

_TITLE: Final = re.compile(
    r"[^.;:«\"]{3,100}? (?=(?:L'|Le |La |Les |À l|Au |Aux |Il est |Si |The |In |If )[\w«\"])"
)


def title_end(cased: str) -> int:
    """Where the sentence begins behind its title: « Article 3 - Prix La formule … »; 0 if it has none."""
    title = _TITLE.match(cased)
    return title.end() if title else 0

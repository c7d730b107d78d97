"""Numbers in digits or in words."""

import re
from decimal import Decimal
from functools import cache

from text_to_num import text2num


def _joined(words: str) -> str:
    """« Vingt et quatre » as it is said today."""
    return re.sub(r" et (?!une?\b|onze)", " ", words)


@cache
def number(text: str, language: str) -> Decimal | None:
    """The value of a number in digits or in words; None if it is neither."""
    # « 4,200 » is four and a fifth in French, four thousand two hundred in English.
    digits = text.replace(" ", "").replace(",", "" if language == "en" else ".")
    if re.fullmatch(r"\d+(?:\.\d+)?", digits):
        return Decimal(digits)
    try:
        return Decimal(text2num(_joined(text.replace("-", " ")), language))
    except ValueError:
        return None

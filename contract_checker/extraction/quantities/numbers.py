"""Numbers in digits or in words."""

import re
from decimal import Decimal
from functools import cache
from typing import Final

from text_to_num import text2num


def _joined(words: str) -> str:
    """« Vingt et quatre » as it is said today."""
    return re.sub(r" et (?!une?\b|onze)", " ", words)


_THOUSANDS: Final = {
    "fr": re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?!\d)"),
    "en": re.compile(r"\d{1,3}(?:,\d{3})+(?!\d)"),
}
"""Thousands set apart by a point in French and by a comma in English; by a space, they are always joined."""


@cache
def number(text: str, language: str) -> Decimal | None:
    """The value of a number in digits or in words; None if it is neither.

    « 4,200 » is four and a fifth in French, four thousand two hundred in English; « 1.500 » is one thousand
    five hundred in French, one and a half in English.
    """
    digits = text.replace(" ", "")
    if apart := _THOUSANDS[language].match(digits):
        digits = apart[0].replace(".", "").replace(",", "") + digits[apart.end() :]
    digits = digits.replace(",", ".")
    if re.fullmatch(r"\d+(?:\.\d+)?", digits):
        return Decimal(digits)
    try:
        return Decimal(text2num(_joined(text.replace("-", " ")), language))
    except ValueError:
        return None

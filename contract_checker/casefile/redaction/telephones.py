"""Finds numbers of telephones in folded text: by their whole shape, so that no date or reference is one."""

import re
from collections.abc import Iterator
from typing import Final

from .wording import DAY, PHONES, SIGN

_FEWEST_DIGITS: Final = 9  # of a number with its country
_MOST_DIGITS: Final = 15
_PRICED: Final = re.compile(rf" ?(?:[km]d? ?)?(?:{SIGN}|%)|[.,]\d")


def phones(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and number of each telephone; the country of a French one is left out of the number."""
    for pattern in PHONES.national:
        for match in pattern.finditer(text):
            yield *match.span(), _number(match[0])
    for match in PHONES.international.finditer(text):
        count = sum(map(str.isdigit, match[0]))
        is_long_enough = _FEWEST_DIGITS <= count <= _MOST_DIGITS
        if is_long_enough and not DAY.search(match[0]) and not _PRICED.match(text, match.end()):
            yield *match.span(), _number(match[0])


def _number(written: str) -> str:
    digits = "".join(filter(str.isdigit, written.replace("(0)", "")))
    if written[0] in "+0":
        digits = digits.removeprefix("00").removeprefix("33")
    return digits.lstrip("0")

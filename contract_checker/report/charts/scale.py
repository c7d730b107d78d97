"""Round steps for an axis, and numbers as a language writes them."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import count
from typing import Final

from contract_checker.report.catalogue import Catalogue

_ROUND: Final = (1, 2, 5)


def round_steps() -> Iterator[int]:
    """The steps 1, 2, 5, 10, 20, 50, 100, and so on without an end."""
    for power in count():
        yield from (one * 10**power for one in _ROUND)


def step_for(length: Decimal | int, most: int) -> int:
    """The smallest round step that divides `length` into at most `most` parts."""
    return next(step for step in round_steps() if step * most >= length)


def shown(value: Decimal | int, t: Catalogue) -> str:
    """A number to the tenth, with the decimal mark and the thousands of the language."""
    rounded = round(Decimal(value), 1)
    whole, _, tenth = f"{abs(rounded):.1f}".partition(".")
    mark = "," if t.language == "fr" else "."
    sign = "\N{MINUS SIGN}" if rounded < 0 else ""
    return sign + t.number(int(whole)) + ("" if tenth == "0" else f"{mark}{tenth}")

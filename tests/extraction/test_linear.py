"""No pattern takes more than linear time, whatever the text.

Each pattern reads a long text that is made of the words it knows, and the same length in eight short ones.
Linear patterns take as long for both, quadratic ones eight times as long for the first. The bound lies between, the
time is that of the process and the least ratio of several rounds counts, so that a busy machine does not decide.
"""

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from itertools import chain, cycle, islice
from math import inf
from time import process_time
from typing import Final

import pytest

from contract_checker import extraction
from contract_checker.extraction.language.anchors import DIGIT, anchors
from contract_checker.extraction.language.phrase import Pattern

LONG: Final = 6_000  # characters
PIECES: Final = 8  # short texts that are as long together
STEEPEST: Final = 3.0
ROUNDS: Final = 4
ENOUGH: Final = 0.01  # seconds of work; a quadratic pattern needs far more for so long a text
TICK: Final = 0.002  # seconds that some clocks cannot tell from none
MOST_WORDS: Final = 12
ANYWHERE: Final = ("1 ", "12", "(", "1 (", "deux ", "one hundred ", "a, ")


def patterns() -> Iterator[tuple[str, Pattern]]:
    """Every pattern of the package, under the first name that it is found by."""
    seen: set[int] = set()
    for module in pkgutil.walk_packages(extraction.__path__, f"{extraction.__name__}."):
        for name, value in vars(importlib.import_module(module.name)).items():
            for pattern in held(value):
                if id(pattern) not in seen:
                    seen.add(id(pattern))
                    place = f"{module.name.removeprefix('contract_checker.extraction.')}.{name}"
                    yield f"{place}:{len(seen)}", pattern


def held(value: object) -> Iterator[Pattern]:
    """The patterns that a value of a wording module is or holds."""
    if isinstance(value, Pattern):
        yield value
    elif isinstance(value, tuple | list | frozenset):
        yield from chain.from_iterable(map(held, value))
    elif isinstance(value, Mapping):
        yield from chain.from_iterable(map(held, value.values()))
    elif is_dataclass(value) and not isinstance(value, type):
        yield from chain.from_iterable(held(getattr(value, field.name)) for field in fields(value))


def hostile(pattern: Pattern) -> Iterator[str]:
    """Pieces that a text hostile to `pattern` repeats: its words, apart, together and among figures."""
    known = sorted(anchors(pattern.source) or (), key=len, reverse=True)
    spelt = re.findall(r"[a-z']{2,}", re.sub(r"\\.|\(\?P<\w+>|[?*+]", " ", pattern.source))
    words = [word.replace(DIGIT, "1") for word in dict.fromkeys([*known, *spelt]) if word][:MOST_WORDS]
    yield " ".join(words) + " "
    yield "".join(words)
    yield " 1 ".join(words) + " (2) "
    yield from (f"{word} " for word in words[:2])
    yield from ANYWHERE


def repeated(piece: str, length: int) -> str:
    """`piece` over and over, up to `length` characters."""
    return "".join(islice(cycle(piece), length))


def seconds(pattern: Pattern, text: str, times: int) -> float:
    """The time of the process that all matches in `text` take to find, so many times over."""
    start = process_time()
    for _ in range(times):
        for _ in pattern.finditer(text):
            pass
    return process_time() - start


def steepness(pattern: Pattern, piece: str) -> float:
    """How many times as long one long text takes as the same length of short ones.

    1 is linear, `PIECES` quadratic; 0 stands for too little time to matter.
    """
    long, short = repeated(piece, LONG), repeated(piece, LONG // PIECES)
    if seconds(pattern, long, 1) < ENOUGH:
        return 0
    ratio = inf
    for _ in range(ROUNDS):
        apart = max(seconds(pattern, short, PIECES), TICK)
        ratio = min(ratio, seconds(pattern, long, 1) / apart)
        if ratio <= STEEPEST:
            break
    return ratio


@pytest.mark.parametrize(("name", "pattern"), [pytest.param(*each, id=each[0]) for each in patterns()])
def test_pattern_takes_linear_time(name: str, pattern: Pattern) -> None:
    pattern.search("")  # compiled apart from what is measured
    steep = {
        piece: round(ratio)
        for piece in dict.fromkeys(hostile(pattern))
        if (ratio := steepness(pattern, piece)) > STEEPEST
    }
    assert steep == {}, f"{name} takes more than linear time on repetitions of these pieces"


@pytest.mark.parametrize(("source", "piece"), [("un (?:[a-z]+ )*mois", "un "), ("(?:[a-z]+ )*mois", "un ")])
def test_a_quadratic_pattern_is_seen(source: str, piece: str) -> None:
    assert steepness(Pattern(source), piece) > STEEPEST

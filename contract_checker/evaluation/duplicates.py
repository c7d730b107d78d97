"""Clauses of two parts that are the same sentence, or the same with other figures."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from contract_checker.document import fold
from contract_checker.evaluation.gold import Unit

_WINDOW: Final = 5  # words that are compared together
_ALIKE: Final = 0.5  # share of them that two clauses may not have in common
_NUMBER: Final = re.compile(r"\d[\d.,]*")


def near_duplicates(units: Sequence[Unit]) -> Iterator[tuple[Unit, Unit]]:
    """Pairs of clauses of different parts that share half of their runs of five words, figures aside."""
    runs = [_runs(unit.text) for unit in units]
    holders: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, each in enumerate(runs):
        for run in each:
            holders[run].append(index)
    for index, each in enumerate(runs):
        shared: defaultdict[int, int] = defaultdict(int)
        for run in each:
            for other in holders[run]:
                if other > index and units[other].part != units[index].part:
                    shared[other] += 1
        for other, count in sorted(shared.items()):
            if count >= _ALIKE * min(len(each), len(runs[other])):
                yield units[index], units[other]


def _runs(text: str) -> set[tuple[str, ...]]:
    words = _NUMBER.sub("0", fold(text)).split()
    if len(words) <= _WINDOW:
        return {tuple(words)}
    return {tuple(words[start : start + _WINDOW]) for start in range(len(words) - _WINDOW + 1)}

"""What stands where: things found again by the stretch of a document that they take up."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Final, Generic, TypeVar

from contract_checker.document import TextSpan

_Held = TypeVar("_Held")


class Stretches(Generic[_Held]):
    """Things by the stretches of text that they take up, which may overlap.

    Args:
        held: path of a document, stretch of its text, and the thing that stands there.
    """

    def __init__(self, held: Iterable[tuple[str, TextSpan, _Held]]) -> None:
        by_path: dict[str, list[tuple[int, int, int, _Held]]] = {}
        for order, (path, span, thing) in enumerate(held):
            by_path.setdefault(path, []).append((span.start, span.end, order, thing))
        self._by_path: Final = {path: _Sorted(found) for path, found in by_path.items()}

    def over(self, path: str, start: int, end: int) -> list[_Held]:
        """What shares a character with a stretch, once each, in the order in which it was given."""
        found = self._by_path.get(path)
        if found is None:
            return []
        inside = sorted(found.over(start, end), key=lambda entry: entry[2])
        return list({id(thing): thing for *_, thing in inside}.values())


class _Sorted(Generic[_Held]):
    """The entries of one document by their start, with the furthest end of all up to each."""

    def __init__(self, entries: list[tuple[int, int, int, _Held]]) -> None:
        self._entries: Final = sorted(entries, key=lambda entry: entry[:3])
        self._starts: Final = [start for start, *_ in self._entries]
        self._furthest: Final = list(accumulate((end for _, end, *_ in self._entries), max))

    def over(self, start: int, end: int) -> Iterator[tuple[int, int, int, _Held]]:
        index = bisect_left(self._starts, end) - 1
        while index >= 0 and self._furthest[index] > start:
            entry = self._entries[index]
            if entry[1] > start:
                yield entry
            index -= 1

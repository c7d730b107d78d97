"""Facts found, set beside those that were expected."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from pydantic import BaseModel

from contract_checker.evaluation.expected import Expected, Values, comparable, part_models
from contract_checker.facts import Fact


class Pair(NamedTuple):
    """A fact expected and the one found for it; one of the two is None when there is none."""

    expected: Expected | None
    found: Fact | None


class Comparison(NamedTuple):
    """One value expected and found: both None for a part of a list that only one of the two has."""

    field: str
    expected: Any
    found: Any

    @property
    def equal(self) -> bool:
        """Whether the value found is the one expected."""
        return bool(self.expected == self.found)


def pair(expected: Sequence[Expected], found: Sequence[Fact]) -> list[Pair]:
    """Facts of the same kind whose passages touch, those with most values in common first."""
    candidates = sorted(
        (
            (-_likeness(one, other), first, second)
            for first, one in enumerate(expected)
            for second, other in enumerate(found)
            if one.kind == other.kind and _touch(one, other)
        ),
        key=lambda candidate: candidate,
    )
    taken: dict[int, int] = {}
    for _, first, second in candidates:
        if first not in taken and second not in taken.values():
            taken[first] = second
    pairs = [Pair(one, found[taken[index]] if index in taken else None) for index, one in enumerate(expected)]
    return [*pairs, *(Pair(None, fact) for index, fact in enumerate(found) if index not in taken.values())]


def compare(expected: Expected, found: Fact) -> Iterator[Comparison]:
    """Every value that is expected, beside the one found; of lists, item by item and field by field."""
    for name, value in expected.fields.items():
        yield Comparison(name, value, comparable(getattr(found, name)))
    for name in part_models(expected.kind):
        yield from _compare_parts(name, expected.parts[name], getattr(found, name))


def _compare_parts(name: str, expected: Sequence[Values], found: Sequence[BaseModel]) -> Iterator[Comparison]:
    wanted = list(_by_direction(expected))
    given = list(_by_direction([{field: comparable(value) for field, value in part} for part in found]))
    while wanted and given:
        one, other = max(
            ((one, other) for one in wanted for other in given),
            key=lambda both: sum(both[1].get(field) == value for field, value in both[0].items()),
        )
        wanted.remove(one)
        given.remove(other)
        yield Comparison(name, True, all(other.get(field) == value for field, value in one.items()))
        for field, value in one.items():
            yield Comparison(f"{name}.{field}", value, other.get(field))
    for _ in wanted:
        yield Comparison(name, True, None)
    for _ in given:
        yield Comparison(name, None, True)


def _by_direction(parts: Sequence[Values]) -> Iterator[Mapping[str, Any]]:
    """The parts, one that is for both directions as one for each."""
    for part in parts:
        if part.get("direction") == "both":
            yield {**part, "direction": "increase"}
            yield {**part, "direction": "decrease"}
        else:
            yield part


def _likeness(expected: Expected, found: Fact) -> int:
    return sum(comparison.equal for comparison in compare(expected, found))


def _touch(expected: Expected, found: Fact) -> bool:
    return any(
        start < passage.span.end and passage.span.start < end
        for start, end in expected.spans
        for passage in found.evidence.passages
    )

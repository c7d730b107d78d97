"""What the patterns of this package need, worked out beforehand: parsing all of them takes seconds.

The file beside this module is written by ``make anchors``. A pattern that it does not know is parsed, so
that wording can be changed and tried without it.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import Final

from contract_checker.extraction.language.anchors import Anchors, Part, parts

FILE: Final = "anchors.txt"
ASKED: Final[set[str]] = set()  # of a process that made every pattern: all that the file holds
_DIGEST_BYTES: Final = 8


def digest(source: str) -> str:
    """The name of a pattern in the file."""
    return hashlib.blake2b(source.encode(), digest_size=_DIGEST_BYTES).hexdigest()


def shipped_parts(source: str) -> tuple[Part, ...] | None:
    """What `parts` gives for a pattern of this package; None for one that the file does not know."""
    ASKED.add(source)
    lines = _lines().get(digest(source))
    return None if lines is None else tuple(_read(lines, source))


def parts_of(source: str) -> tuple[Part, ...]:
    """What `parts` gives, from the file if it can be."""
    found = shipped_parts(source)
    return parts(source) if found is None else found


def anchors_of(source: str) -> Anchors:
    """Pieces of which every match shows one; none if there are none for sure."""
    return frozenset().union(*(group for part in parts_of(source) for group in part.needs[:1]))


def written(sources: Iterable[str]) -> str:
    """The file for these patterns: a line for each part, with a digest of the pattern, length and groups."""
    lines = {
        digest(source): "".join(f"{digest(source)}\t{_line(part)}\n" for part in parts(source))
        for source in sources
    }
    return "".join(lines[name] for name in sorted(lines))


def _line(part: Part) -> str:
    return "\t".join([str(len(part.source)), *(" ".join(sorted(group)) for group in part.needs)])


def _read(lines: Iterable[str], source: str) -> Iterator[Part]:
    begin = 0
    for line in lines:
        length, *groups = line.split("\t")
        end = begin + int(length)
        yield Part(source[begin:end], tuple(frozenset(group.split(" ")) for group in groups))
        begin = end + 1


@cache
def _lines() -> dict[str, list[str]]:
    """The lines of each pattern, without its digest."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for line in (files(__package__) / FILE).read_text(encoding="utf-8").splitlines():
        name, _, rest = line.partition("\t")
        found[name].append(rest)
    return dict(found)

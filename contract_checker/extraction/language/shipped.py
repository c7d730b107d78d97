"""What the patterns of this package need, worked out beforehand: parsing all of them takes seconds.

The file beside this module is written by ``make anchors``. A pattern that it does not know is parsed, so
that wording can be changed and tried without it.
"""

import hashlib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Final

from contract_checker.extraction.language.anchors import Anchors, needs

FILE: Final = "anchors.txt"
ASKED: Final[set[str]] = (
    set()
)  # what this process asked for: of one that made every pattern, all the file holds
_DIGEST_BYTES: Final = 8


def digest(source: str) -> str:
    """The name of a pattern in the file."""
    return hashlib.blake2b(source.encode(), digest_size=_DIGEST_BYTES).hexdigest()


def shipped_needs(source: str) -> tuple[Anchors, ...] | None:
    """What `needs` gives for a pattern of this package; None for one that the file does not know."""
    ASKED.add(source)
    line = _lines().get(digest(source))
    return None if line is None else tuple(frozenset(group.split(" ")) for group in line.split("\t") if group)


def needs_of(source: str) -> tuple[Anchors, ...]:
    """What `needs` gives, from the file if it can be."""
    found = shipped_needs(source)
    return needs(source) if found is None else found


def written(sources: Iterable[str]) -> str:
    """The file for these patterns: a line each, its digest and then its groups, after tabs."""
    lines = {
        digest(source): "\t".join(" ".join(sorted(group)) for group in needs(source)) for source in sources
    }
    return "".join(f"{name}\t{groups}\n" for name, groups in sorted(lines.items()))


@cache
def _lines() -> dict[str, str]:
    text = (files(__package__) / FILE).read_text(encoding="utf-8")
    return dict(line.split("\t", 1) for line in text.splitlines())

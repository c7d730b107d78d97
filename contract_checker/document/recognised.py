"""Words that were recognised in the image of a page, each with its rectangle."""

from collections.abc import Iterable
from typing import NamedTuple

from contract_checker.document.location import Box


class RecognisedWord(NamedTuple):
    """Characters `start` to `end` of the text, and their rectangle on their page as `Box` counts it."""

    start: int
    end: int
    page: int
    left: float
    bottom: float
    right: float
    top: float


def around(words: Iterable[RecognisedWord]) -> Box:
    """The rectangle that covers all of `words`, of which there is at least one."""
    _, _, _, lefts, bottoms, rights, tops = zip(*words, strict=True)
    return Box(left=min(lefts), bottom=min(bottoms), right=max(rights), top=max(tops))

"""Words that were recognised in the image of a page, and the rectangles of a quote made of them."""

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from contract_checker.document.location import Box
from contract_checker.document.passage import TextSpan


class RecognisedWord(NamedTuple):
    """Characters `start` to `end` of the text, and their rectangle on their page as `Box` counts it."""

    start: int
    end: int
    page: int
    left: float
    bottom: float
    right: float
    top: float

    def is_beside(self, box: Box) -> bool:
        """Whether the word goes on with the line that `box` covers, which may be turned."""
        across = min(self.top, box.top) - max(self.bottom, box.bottom)
        down = min(self.right, box.right) - max(self.left, box.left)
        return max(across / (self.top - self.bottom), down / (self.right - self.left)) > 0.5


def line_boxes(words: Sequence[RecognisedWord], span: TextSpan, page: int) -> tuple[Box, ...]:
    """Rectangles that cover the words of `span` on `page`, one per line.

    Args:
        words: all those of a document, in the order of its text.
        span: the quote.
        page: the page of the rectangles.
    """
    found: list[Box] = []
    for word in words[max(bisect_right(words, span.start, key=attrgetter("start")) - 1, 0) :]:
        if word.start >= span.end:
            break
        if word.end <= span.start or word.page != page:
            continue
        if found and word.is_beside(found[-1]):
            found[-1] = _around(found[-1], word)
        else:
            found.append(Box(left=word.left, bottom=word.bottom, right=word.right, top=word.top))
    return tuple(found)


def _around(box: Box, word: RecognisedWord) -> Box:
    return Box(
        left=min(box.left, word.left),
        bottom=min(box.bottom, word.bottom),
        right=max(box.right, word.right),
        top=max(box.top, word.top),
    )

"""Lines of a page made of recognised words, measured as those of a page with text are."""

from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import median
from typing import Final, NamedTuple

from contract_checker.document import RecognisedWord
from contract_checker.readers import ocr
from contract_checker.readers.pdf.characters import Frame
from contract_checker.readers.pdf.lines import Line

_ASCENDING: Final = frozenset("bdfhklt0123456789")
_DESCENDING: Final = frozenset("gjpqyQç,;()[]{}|/@_µ")
_FONT_HEIGHT: Final = 1.5  # what a font gives to a line, in heights of its capitals
_CAPITALS: Final = 0.75  # their part of the box of a line, when no word tells it better
_SAME_SIZE: Final = 0.25


class Scale(NamedTuple):
    """How the pixels of an image lie on its page, whose height is given in points."""

    per_pixel: float
    height: float

    def word(self, word: ocr.Word, start: int) -> RecognisedWord:
        """The word on page 0, at `start` of its line."""
        return RecognisedWord(
            start=start,
            end=start + len(word.text),
            page=0,
            left=word.left * self.per_pixel,
            bottom=self.height - word.bottom * self.per_pixel,
            right=word.right * self.per_pixel,
            top=self.height - word.top * self.per_pixel,
        )


def page_lines(
    found: Sequence[Sequence[ocr.Word]], scale: Scale, page: int, width: float
) -> tuple[Line, ...]:
    """The lines of page number `page`, `width` points wide, in the order of the recognition."""
    placed = [[word._replace(page=page) for word in _placed(line, scale)] for line in found]
    frame = Frame(0.0, 0.0, width, scale.height, _rotation(placed))
    lines = [_line(words, spoken, frame) for words, spoken in zip(placed, found, strict=True)]
    usual = median([line.height for line in lines]) if lines else 0.0
    # Boxes of words vary with their letters: only a real difference is another size of type.
    return tuple(
        line._replace(height=usual, opening_height=usual)
        if abs(line.height - usual) <= _SAME_SIZE * usual
        else line
        for line in lines
    )


def _placed(line: Sequence[ocr.Word], scale: Scale) -> Iterator[RecognisedWord]:
    start = 0
    for word in line:
        yield scale.word(word, start)
        start += len(word.text) + 1


def _rotation(lines: Sequence[Sequence[RecognisedWord]]) -> int:
    """How many degrees the frame turns for the text to run from left to right."""
    turns: Counter[int] = Counter()
    for line in lines:
        first, last = line[0], line[-1]
        across = last.left + last.right - first.left - first.right
        up = last.bottom + last.top - first.bottom - first.top
        if abs(across) >= abs(up):
            turns[0 if across >= 0 else 180] += len(line) - 1
        else:
            turns[270 if up < 0 else 90] += len(line) - 1
    return turns.most_common(1)[0][0] if turns else 0


def _line(words: list[RecognisedWord], spoken: Sequence[ocr.Word], frame: Frame) -> Line:
    boxes = [frame.place_box(word.left, word.bottom, word.right, word.top) for word in words]
    telling = [
        (bottom, top)
        for (_, bottom, _, top), word in zip(boxes, spoken, strict=True)
        if _stands(word.text) and not _DESCENDING.intersection(word.text)
    ]
    lowest, highest = min(box[1] for box in boxes), max(box[3] for box in boxes)
    capitals = median(top - bottom for bottom, top in telling) if telling else _CAPITALS * (highest - lowest)
    baseline = median(bottom for bottom, _ in telling) if telling else highest - capitals
    return Line(
        characters=" ".join(word.text for word in spoken),
        first=0,
        left=min(box[0] for box in boxes),
        right=max(box[2] for box in boxes),
        baseline=baseline,
        height=capitals * _FONT_HEIGHT,
        opening_height=capitals * _FONT_HEIGHT,
        bold=False,
        cell=None,
        words=tuple(words),
    )


def _stands(word: str) -> bool:
    """Whether a letter of the word is as high as a capital."""
    return any(letter in _ASCENDING or letter.isupper() for letter in word)

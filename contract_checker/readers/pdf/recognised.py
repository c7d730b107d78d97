"""Lines of a page made of recognised words, measured as those of a page with text are."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from statistics import median
from typing import Final, NamedTuple

from contract_checker.document import RecognisedWord
from contract_checker.errors import UnreadableDocument
from contract_checker.readers import ocr
from contract_checker.readers.pdf.characters import Frame
from contract_checker.readers.pdf.lines import Line
from contract_checker.readers.pdf.page import Page
from contract_checker.settings import Limits

_ASCENDING: Final = frozenset("bdfhklt0123456789")
_DESCENDING: Final = frozenset("gjpqyQç,;()[]{}|/@_µ")
_FONT_HEIGHT: Final = 1.5  # what a font gives to a line, in heights of its capitals
_CAPITALS: Final = 0.75  # their part of the box of a line, when no word tells it better
_SAME_SIZE: Final = 0.25


class Scale(NamedTuple):
    """How the pixels of an image lie on its page.

    Attributes:
        per_pixel: units of boxes in a pixel.
        height: of the page, in units of boxes.
        points: points in a unit of boxes, the measure of type; 1 on the page of a PDF.
    """

    per_pixel: float
    height: float
    points: float = 1.0

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


class Sheet(NamedTuple):
    """A page to recognise: what is known of it, how its image lies on it, and its width in units of boxes."""

    page: Page
    scale: Scale
    width: float


def recognised_pages(sheets: Iterable[tuple[Sheet, ocr.Image]], limits: Limits) -> Iterator[Page]:
    """The pages with the lines that recognition adds to their own, and notes on how it went."""
    for sheet, found in ocr.recognise_each(sheets, limits):
        yield noted(sheet.page, "ocr_failed") if found is None else _completed(sheet, found, limits)


def noted(page: Page, code: str) -> Page:
    """The page with one note more, which names it."""
    return replace(page, notes=(*page.notes, f"{code}:{page.number}"))


def refuse(pages: Sequence[Page], packages: Sequence[str], path: str, limits: Limits) -> None:
    """Refuse a file whose scanned pages were not recognised.

    Raises:
        UnreadableDocument: if programs are missing, or a page took too long.
    """
    if packages:
        raise UnreadableDocument(
            "ocr_missing",
            f"{path} : document numérisé, dont les caractères ne peuvent pas être reconnus ici ;"
            f" installer les paquets Debian {', '.join(packages)}, ou fournir le fichier d'origine.",
        )
    if any(note.startswith("ocr_failed") for page in pages for note in page.notes):
        raise UnreadableDocument(
            "ocr_failed",
            f"{path} : la reconnaissance de caractères a échoué ou dépassé la limite (limits.ocr_seconds ="
            f" {limits.ocr_seconds}) ; relever ce réglage ou fournir le fichier d'origine.",
        )


def _completed(sheet: Sheet, found: ocr.Lines, limits: Limits) -> Page:
    page, scale, width = sheet
    added = [[word for word in line if not _is_known(word, scale, page.lines)] for line in found]
    lines = page_lines([line for line in added if line], scale, page.number, width)
    if not lines:
        return page
    kept = tuple(note for note in page.notes if not note.startswith("page_without_text:"))
    page = noted(replace(page, lines=(*page.lines, *lines), notes=kept), "page_ocr")
    if ocr.confidence(found) < limits.ocr_confidence:
        page = noted(page, "page_ocr_low")
    return replace(page, notes=(*page.notes, "program_with_network")) if ocr.may_connect(limits) else page


def _is_known(word: ocr.Word, scale: Scale, lines: Sequence[Line]) -> bool:
    """Whether the page's own text already says what was recognised there."""
    box = scale.word(word, 0)
    x, y = (box.left + box.right) / 2, (box.bottom + box.top) / 2
    return any(
        line.left <= x <= line.right and line.baseline - line.height / 3 <= y <= line.baseline + line.height
        for line in lines
    )


def page_lines(
    found: Sequence[Sequence[ocr.Word]], scale: Scale, page: int, width: float
) -> tuple[Line, ...]:
    """The lines of page number `page`, in the order of the recognition."""
    placed = [[word._replace(page=page) for word in _placed(line, scale)] for line in found]
    frame = Frame(0.0, 0.0, width, scale.height, _rotation(placed))
    lines = [_line(words, spoken, frame, scale.points) for words, spoken in zip(placed, found, strict=True)]
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


def _line(words: list[RecognisedWord], spoken: Sequence[ocr.Word], frame: Frame, points: float) -> Line:
    boxes = [
        tuple(side * points for side in frame.place_box(word.left, word.bottom, word.right, word.top))
        for word in words
    ]
    telling = [
        (bottom, top)
        for (_, bottom, _, top), word in zip(boxes, spoken, strict=True)
        if _stands(word.text) and not _DESCENDING.intersection(word.text)
    ]
    lowest, highest = min(box[1] for box in boxes), max(box[3] for box in boxes)
    capitals = median(top - bottom for bottom, top in telling) if telling else _CAPITALS * (highest - lowest)
    baseline = median(bottom for bottom, _ in telling) if telling else highest - capitals
    text = " ".join(word.text for word in spoken)
    return Line(
        characters=text,
        text=text,
        first=0,
        left=min(box[0] for box in boxes),
        right=max(box[2] for box in boxes),
        baseline=baseline,
        height=capitals * _FONT_HEIGHT,
        opening_height=capitals * _FONT_HEIGHT,
        bold=False,
        cell=None,
        source="ocr",
        words=tuple(words),
    )


def _stands(word: str) -> bool:
    """Whether a letter of the word is as high as a capital."""
    return any(letter in _ASCENDING or letter.isupper() for letter in word)

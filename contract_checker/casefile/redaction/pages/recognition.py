"""Looks for what is to be masked in the characters recognised in the image of a page."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

import PIL.Image

from contract_checker.casefile.redaction.find import Mask
from contract_checker.casefile.redaction.masker import Masker
from contract_checker.document import Block, Document, LineLocation, TextSpan
from contract_checker.readers import ocr
from contract_checker.settings import Limits

from .burning import Patch

_MARGIN: Final = 0.12  # of the height of a word, on every side


class Recognised(NamedTuple):
    """What recognition found on a page; `confidence` from 0 to 100 says how far it can be relied upon."""

    confidence: float
    masks: tuple[Mask, ...]
    patches: tuple[Patch, ...]


def recognised_each(
    images: Iterable[tuple[int, PIL.Image.Image, int]], masker: Masker
) -> Iterator[tuple[int, Recognised | None]]:
    """For each numbered image of some dots per inch, what is to be masked on it.

    None where nothing could be recognised. Patches are in pixels of the image given.
    """
    if ocr.missing(masker.limits):
        yield from ((number, None) for number, _, _ in images)
        return
    given = ((number, _grey(image, dpi, masker.limits)) for number, image, dpi in images)
    for number, lines in ocr.recognise_each(given, masker.limits):
        yield number, None if lines is None else _found(lines, masker)


def _grey(image: PIL.Image.Image, dpi: int, limits: Limits) -> ocr.Image:
    grey = image.convert("L")
    return ocr.Image(*grey.size, grey.tobytes(), dpi)


def _found(lines: ocr.Lines, masker: Masker) -> Recognised:
    words = [(word, row) for row, line in enumerate(lines) for word in line]
    pieces, spans, length = [], [], 0
    for index, (word, row) in enumerate(words):
        joint = "" if index == 0 else " " if words[index - 1][1] == row else "\n"
        start = length + len(joint)
        length = start + len(word.text)
        pieces.append(joint + word.text)
        spans.append((start, length))
    masks = masker.finder.masks(_document("".join(pieces))) if words else ()
    patches = tuple(
        _patch(word, masker.labels.of(mask) if start <= mask.span.start < end else "")
        for mask in masks
        for (word, _), (start, end) in zip(words, spans, strict=True)
        if start < mask.span.end and mask.span.start < end
    )
    return Recognised(ocr.confidence(lines), masks, patches)


def _document(text: str) -> Document:
    whole = Block(
        kind="paragraph", span=TextSpan(start=0, end=len(text)), location=LineLocation(line=1), source="ocr"
    )
    return Document(path="", sha256="", format="image", text=text, blocks=(whole,))


def _patch(word: ocr.Word, label: str) -> Patch:
    margin = max(1.0, (word.bottom - word.top) * _MARGIN)
    return Patch(word.left - margin, word.top - margin, word.right + margin, word.bottom + margin, label)

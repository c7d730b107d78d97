"""Pages of a PDF that show an image of their text: rendered, and their characters recognised."""

import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import islice
from math import sqrt
from typing import Final, NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw as pdfium_c

from contract_checker.errors import UnreadableDocument
from contract_checker.readers import ocr
from contract_checker.readers.pdf.lines import Line, Page
from contract_checker.readers.pdf.recognised import Scale, page_lines
from contract_checker.settings import Limits

_DPI: Final = 300
_POINTS_PER_INCH: Final = 72
_FEW_CHARACTERS: Final = 200  # a stamp, a fax header, a page number
_MOST_OF_THE_PAGE: Final = 0.5
_AT_ONCE: Final = 4


class _Rendered(NamedTuple):
    image: ocr.Image
    scale: Scale
    width: float


def with_scans(pdf: pdfium.PdfDocument, pages: Sequence[Page], path: str, limits: Limits) -> tuple[Page, ...]:
    """The pages, with the lines that were recognised in those that are scanned.

    What is not recognised stays as it is, with a note that says why.

    Raises:
        UnreadableDocument: if nothing has any text, for lack of programs or of time.
    """
    scanned = [page for page in pages if _is_scanned(pdf, page, limits)]
    if not scanned:
        return tuple(pages)
    packages = ocr.missing(limits)
    if packages:
        changed: Mapping[int, Page] = {page.number: _noted(page, "ocr_missing") for page in scanned}
    else:
        changed = _recognised(pdf, scanned, limits)
    after = tuple(changed.get(page.number, page) for page in pages)
    if not any(page.lines for page in after):
        refuse(after, packages, path, limits)
    return after


def refuse(pages: Sequence[Page], packages: Sequence[str], path: str, limits: Limits) -> None:
    """Refuse a file whose scanned pages could not be recognised.

    Raises:
        UnreadableDocument: if programs are missing, or a page took too long.
    """
    if packages:
        raise UnreadableDocument(
            "ocr_missing",
            f"{path} : document numérisé ({len(pages)} p.) dont les caractères ne peuvent être reconnus ici ;"
            f" installer les paquets Debian {', '.join(packages)}, ou fournir le fichier d'origine.",
        )
    if any(note.startswith("ocr_failed") for page in pages for note in page.notes):
        raise UnreadableDocument(
            "ocr_failed",
            f"{path} : la reconnaissance de caractères a échoué ou dépassé la limite (limits.ocr_seconds ="
            f" {limits.ocr_seconds}) ; relever ce réglage ou fournir le fichier d'origine.",
        )


def completed(page: Page, found: ocr.Lines | None, scale: Scale, width: float, limits: Limits) -> Page:
    """The page with the lines that recognition adds to its own, and notes on how it went."""
    if found is None:
        return _noted(page, "ocr_failed")
    added = [[word for word in line if not _is_known(word, scale, page.lines)] for line in found]
    lines = page_lines([line for line in added if line], scale, page.number, width)
    if not lines:
        return page
    notes = [note for note in page.notes if not note.startswith("page_without_text:")]
    notes.append(f"page_ocr:{page.number}")
    if ocr.confidence(found) < limits.ocr_confidence:
        notes.append(f"page_ocr_low:{page.number}")
    if ocr.may_connect(limits):
        notes.append("program_with_network")
    return replace(page, lines=(*page.lines, *lines), notes=tuple(notes))


def _recognised(pdf: pdfium.PdfDocument, scanned: Sequence[Page], limits: Limits) -> Mapping[int, Page]:
    """Each page by its number, several at once: pages are rendered here, Tesseract runs beside."""
    changed = {page.number: _noted(page, "ocr_limit") for page in scanned[limits.ocr_pages :]}
    todo = iter(scanned[: limits.ocr_pages])
    workers = min(os.cpu_count() or 1, _AT_ONCE)
    with ThreadPoolExecutor(workers) as pool:
        while batch := list(islice(todo, workers)):
            rendered = [_render(pdf, page.number, limits) for page in batch]
            found = pool.map(lambda one: ocr.recognise(one.image, limits) if one else None, rendered)
            for page, image, lines in zip(batch, rendered, found, strict=True):
                changed[page.number] = (
                    completed(page, lines, image.scale, image.width, limits)
                    if image
                    else _noted(page, "ocr_limit")
                )
    return changed


def _is_scanned(pdf: pdfium.PdfDocument, page: Page, limits: Limits) -> bool:
    """Whether a page has little text, and an image of it, or a drawing of it if it has none at all."""
    if sum(len(line.characters) for line in page.lines) >= _FEW_CHARACTERS:
        return False
    if any(note.startswith("page_unreadable") for note in page.notes):
        return False
    opened = pdf[page.number - 1]
    try:
        if not page.lines:
            return bool(pdfium_c.FPDFPage_CountObjects(opened.raw))
        width, height = opened.get_size()
        return any(_area(image) >= _MOST_OF_THE_PAGE * width * height for image in _images(opened))
    finally:
        opened.close()


def _images(page: pdfium.PdfPage) -> Iterator[pdfium.PdfObject]:
    yield from page.get_objects(filter=(pdfium_c.FPDF_PAGEOBJ_IMAGE,))


def _pixels(image: pdfium.PdfImage) -> tuple[int, int]:
    width, height = image.get_px_size()
    return int(width), int(height)


def _area(image: pdfium.PdfObject) -> float:
    left, bottom, right, top = image.get_bounds()
    return float((right - left) * (top - bottom))


def _render(pdf: pdfium.PdfDocument, number: int, limits: Limits) -> _Rendered | None:
    """The page in grey; None if an image on it has more pixels than is allowed."""
    page = pdf[number - 1]
    try:
        if any(width * height > limits.image_pixels for width, height in map(_pixels, _images(page))):
            return None
        width, height = page.get_size()
        most = sqrt(limits.ocr_pixels / max(width * height, 1.0))
        scale = min(_DPI / _POINTS_PER_INCH, most)
        bitmap = page.render(scale=scale, grayscale=True)
    finally:
        page.close()
    try:
        rows, columns = memoryview(bitmap.buffer).cast("B"), bitmap.width
        starts = range(0, bitmap.stride * bitmap.height, bitmap.stride)
        pixels = b"".join(rows[start : start + columns] for start in starts)
        image = ocr.Image(bitmap.width, bitmap.height, pixels, round(scale * _POINTS_PER_INCH))
    finally:
        bitmap.close()
    return _Rendered(image, Scale(1 / scale, height), width)


def _is_known(word: ocr.Word, scale: Scale, lines: Sequence[Line]) -> bool:
    """Whether the page's own text already says what was recognised there."""
    box = scale.word(word, 0)
    x, y = (box.left + box.right) / 2, (box.bottom + box.top) / 2
    return any(
        line.left <= x <= line.right and line.baseline - line.height / 3 <= y <= line.baseline + line.height
        for line in lines
    )


def _noted(page: Page, code: str) -> Page:
    return replace(page, notes=(*page.notes, f"{code}:{page.number}"))

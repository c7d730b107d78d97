"""Pages of a PDF that show an image of their text: rendered, and their characters recognised."""

from collections.abc import Iterator, Mapping, Sequence
from math import sqrt
from typing import Final

import pypdfium2 as pdfium
from pypdfium2 import raw as pdfium_c

from contract_checker.readers import ocr
from contract_checker.readers.pdf.page import Page
from contract_checker.readers.pdf.recognised import Scale, Sheet, noted, recognised_pages, refuse
from contract_checker.settings import Limits

_DPI: Final = 300
_POINTS_PER_INCH: Final = 72
_FEW_CHARACTERS: Final = 200  # a stamp, a fax header, a page number
_MOST_OF_THE_PAGE: Final = 0.5


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
        changed: Mapping[int, Page] = {page.number: noted(page, "ocr_missing") for page in scanned}
    else:
        changed = _recognised(pdf, scanned, limits)
    after = tuple(changed.get(page.number, page) for page in pages)
    if not any(page.lines or page.added for page in after):
        refuse(after, packages, path, limits)
    return after


def _recognised(pdf: pdfium.PdfDocument, scanned: Sequence[Page], limits: Limits) -> Mapping[int, Page]:
    """Each page by its number; no more are rendered at once than are recognised at once."""
    changed = {page.number: noted(page, "ocr_limit") for page in scanned}
    sheets = (_sheet(pdf, page, limits) for page in scanned[: limits.ocr_pages])
    for page in recognised_pages(filter(None, sheets), limits):
        changed[page.number] = page
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


def _sheet(pdf: pdfium.PdfDocument, page: Page, limits: Limits) -> tuple[Sheet, ocr.Image] | None:
    """The page in grey; None if an image on it has more pixels than is allowed."""
    opened = pdf[page.number - 1]
    try:
        if any(width * height > limits.image_pixels for width, height in map(_pixels, _images(opened))):
            return None
        width, height = opened.get_size()
        scale = min(_DPI / _POINTS_PER_INCH, sqrt(limits.ocr_pixels / max(width * height, 1.0)))
        bitmap = opened.render(scale=scale, grayscale=True)
    finally:
        opened.close()
    try:
        image = ocr.Image(bitmap.width, bitmap.height, _rows(bitmap), round(scale * _POINTS_PER_INCH))
    finally:
        bitmap.close()
    return Sheet(page, Scale(1 / scale, height), width), image


def _rows(bitmap: pdfium.PdfBitmap) -> bytes:
    """The pixels without what pads their rows."""
    padded, width = memoryview(bitmap.buffer).cast("B"), bitmap.width
    starts = range(0, bitmap.stride * bitmap.height, bitmap.stride)
    return b"".join(padded[start : start + width] for start in starts)

"""Text that the page does not show: drawn invisibly, outside the page, or in white upon nothing."""

from collections.abc import Iterator, Sequence
from ctypes import byref, c_float
from itertools import islice
from typing import Final

import pypdfium2 as pdfium
from pypdfium2 import PdfMatrix
from pypdfium2 import raw as pdfium_c

from contract_checker.readers.pdf.characters import Glyphs, Rectangle
from contract_checker.readers.pdf.lines import Line

_MOST_GROUNDS: Final = 2_000
_DEEPEST_FORM: Final = 4
_GROUNDS: Final = (
    pdfium_c.FPDF_PAGEOBJ_PATH,
    pdfium_c.FPDF_PAGEOBJ_IMAGE,
    pdfium_c.FPDF_PAGEOBJ_SHADING,
    pdfium_c.FPDF_PAGEOBJ_FORM,
)


def with_sources(lines: tuple[Line, ...], page: pdfium.PdfPage, glyphs: Glyphs) -> tuple[Line, ...]:
    """The lines, those that the page does not show marked as hidden.

    A line drawn invisibly over an image is what a scanner recognised there, whatever else, such as a
    stamp, is printed on the page.
    """
    inks = [glyphs.ink_of(line.first) for line in lines]
    width, height = glyphs.frame.width, glyphs.frame.height
    outside = [
        line.right < 0 or line.left > width or line.baseline > height or line.baseline + line.height < 0
        for line in lines
    ]
    if all(ink == "dark" for ink in inks) and not any(outside):
        return lines
    images = [glyphs.frame.place_box(*image) for image in _images(page)] if "none" in inks else []
    grounds = [glyphs.frame.place_box(*ground) for ground in _grounds(page)] if "white" in inks else []
    found: list[Line] = []
    for line, ink, beyond in zip(lines, inks, outside, strict=True):
        faint = ink == "white" and len(grounds) < _MOST_GROUNDS and not _is_upon(line, grounds)
        if ink == "none" and not beyond and _covers(images, line):
            found.append(line._replace(source="ocr"))
        else:
            hidden = beyond or ink == "none" or faint
            found.append(line._replace(source="hidden") if hidden else line)
    return tuple(found)


def _grounds(page: pdfium.PdfPage) -> list[Rectangle]:
    """Rectangles, in PDF space, of what is drawn on the page and may show white text, up to a number."""
    drawn = (item for item in _objects(page) if pdfium_c.FPDFPageObj_GetType(item) in _GROUNDS)
    return list(islice(filter(None, map(_bounds, drawn)), _MOST_GROUNDS))


def _images(page: pdfium.PdfPage) -> list[Rectangle]:
    """Rectangles, in PDF space, of the images of the page, those inside its forms too, up to a number."""
    found: list[Rectangle] = []
    for item in _objects(page):
        found.extend(islice(_images_of(item, PdfMatrix(), 0), _MOST_GROUNDS - len(found)))
    return found


def _images_of(item: pdfium_c.FPDF_PAGEOBJECT, upon: PdfMatrix, depth: int) -> Iterator[Rectangle]:
    match pdfium_c.FPDFPageObj_GetType(item):
        case pdfium_c.FPDF_PAGEOBJ_IMAGE:
            bounds = _bounds(item)
            if bounds is not None:
                yield upon.on_rect(*bounds)
        case pdfium_c.FPDF_PAGEOBJ_FORM if depth < _DEEPEST_FORM:
            # What a form holds is measured in the form's own space.
            own = pdfium_c.FS_MATRIX()
            if pdfium_c.FPDFPageObj_GetMatrix(item, byref(own)):
                inner = PdfMatrix.from_raw(own).multiply(upon)
                for index in range(min(pdfium_c.FPDFFormObj_CountObjects(item), _MOST_GROUNDS)):
                    yield from _images_of(pdfium_c.FPDFFormObj_GetObject(item, index), inner, depth + 1)


def _objects(page: pdfium.PdfPage) -> Iterator[pdfium_c.FPDF_PAGEOBJECT]:
    for index in range(pdfium_c.FPDFPage_CountObjects(page.raw)):
        yield pdfium_c.FPDFPage_GetObject(page.raw, index)


def _bounds(item: pdfium_c.FPDF_PAGEOBJECT) -> Rectangle | None:
    sides = [c_float() for _ in range(4)]
    if not pdfium_c.FPDFPageObj_GetBounds(item, *map(byref, sides)):
        return None
    left, bottom, right, top = (side.value for side in sides)
    return left, bottom, right, top


def _covers(images: Sequence[Rectangle], line: Line) -> bool:
    """Whether a line stands on images from one end to the other; a scan may be cut into strips."""
    inset = min(line.height, (line.right - line.left) / 2)
    y = line.baseline + line.height / 4
    points = (line.left + inset, (line.left + line.right) / 2, line.right - inset)
    return all(_is_on(x, y, images) for x in points)


def _is_upon(line: Line, grounds: Sequence[Rectangle]) -> bool:
    return _is_on((line.left + line.right) / 2, line.baseline + line.height / 4, grounds)


def _is_on(x: float, y: float, rectangles: Sequence[Rectangle]) -> bool:
    return any(left <= x <= right and bottom <= y <= top for left, bottom, right, top in rectangles)

"""Text that the page does not show: drawn invisibly, outside the page, or in white upon nothing."""

from collections.abc import Sequence
from ctypes import byref, c_float
from typing import Final

import pypdfium2 as pdfium
from pypdfium2 import raw as pdfium_c

from contract_checker.readers.pdf.characters import Glyphs, Rectangle
from contract_checker.readers.pdf.lines import Line

_MOST_GROUNDS: Final = 2_000
_GROUNDS: Final = (
    pdfium_c.FPDF_PAGEOBJ_PATH,
    pdfium_c.FPDF_PAGEOBJ_IMAGE,
    pdfium_c.FPDF_PAGEOBJ_SHADING,
    pdfium_c.FPDF_PAGEOBJ_FORM,
)


def with_sources(lines: tuple[Line, ...], page: pdfium.PdfPage, glyphs: Glyphs) -> tuple[Line, ...]:
    """The lines, those that the page does not show marked as hidden.

    A page whose text is all invisible over an image is a scan with its recognised text.
    """
    inks = [glyphs.ink_of(line.first) for line in lines]
    width, height = glyphs.frame.width, glyphs.frame.height
    outside = [
        line.right < 0 or line.left > width or line.baseline > height or line.baseline + line.height < 0
        for line in lines
    ]
    if all(ink == "dark" for ink in inks) and not any(outside):
        return lines
    if all(ink == "none" for ink in inks) and _grounds(page, (pdfium_c.FPDF_PAGEOBJ_IMAGE,)):
        return tuple(line._replace(source="ocr") for line in lines)
    grounds = [glyphs.frame.place_box(*ground) for ground in _grounds(page, _GROUNDS)]
    found: list[Line] = []
    for line, ink, beyond in zip(lines, inks, outside, strict=True):
        faint = ink == "white" and len(grounds) < _MOST_GROUNDS and not _is_upon(line, grounds)
        hidden = beyond or ink == "none" or faint
        found.append(line._replace(source="hidden") if hidden else line)
    return tuple(found)


def _grounds(page: pdfium.PdfPage, kinds: Sequence[int]) -> list[Rectangle]:
    """Rectangles, in PDF space, of what is drawn on the page and may show white text, up to a number."""
    sides = [c_float() for _ in range(4)]
    pointers = [byref(side) for side in sides]
    found: list[Rectangle] = []
    for index in range(pdfium_c.FPDFPage_CountObjects(page.raw)):
        item = pdfium_c.FPDFPage_GetObject(page.raw, index)
        if pdfium_c.FPDFPageObj_GetType(item) in kinds and pdfium_c.FPDFPageObj_GetBounds(item, *pointers):
            left, bottom, right, top = (side.value for side in sides)
            found.append((left, bottom, right, top))
        if len(found) == _MOST_GROUNDS:
            break
    return found


def _is_upon(line: Line, grounds: Sequence[Rectangle]) -> bool:
    x, y = (line.left + line.right) / 2, line.baseline + line.height / 4
    return any(left <= x <= right and bottom <= y <= top for left, bottom, right, top in grounds)

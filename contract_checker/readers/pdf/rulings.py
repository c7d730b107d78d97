"""Ruling lines of a page: thin segments and rectangles among its path objects."""

from collections.abc import Iterator
from ctypes import byref, c_float, c_int
from itertools import pairwise
from typing import Final, NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw as pdfium_c

from contract_checker.readers.pdf.characters import Frame

_THIN: Final = 3.0
_SHORTEST: Final = 3.0
_MOST_SEGMENTS: Final = 20_000
_SEGMENTS_OF_A_LINE: Final = 2
_DEEPEST_FORM: Final = 3

Point = tuple[float, float]


class Ruling(NamedTuple):
    """A straight line along the page (`across`) or down it, placed in a frame.

    Attributes:
        drawn: it is a line; otherwise only the edge of a coloured background.
    """

    drawn: bool
    across: bool
    position: float
    start: float
    end: float


def rulings(page: pdfium.PdfPage, frame: Frame) -> list[Ruling] | None:
    """Ruling lines of `page`, or None when it is a drawing with too many paths to be a table."""
    found: list[Ruling] = []
    room = _MOST_SEGMENTS
    for path, matrix in _paths(page):
        room -= _SEGMENTS_OF_A_LINE + max(pdfium_c.FPDFPath_CountSegments(path), 0)
        if room < 0:
            return None
        found.extend(_of_path(path, matrix, frame))
    return found


def _paths(page: pdfium.PdfPage) -> Iterator[tuple[pdfium_c.FPDF_PAGEOBJECT, pdfium.PdfMatrix | None]]:
    handle = page.raw
    get_type, path_type, form_type = (
        pdfium_c.FPDFPageObj_GetType,
        pdfium_c.FPDF_PAGEOBJ_PATH,
        pdfium_c.FPDF_PAGEOBJ_FORM,
    )
    for index in range(pdfium_c.FPDFPage_CountObjects(handle)):
        item = pdfium_c.FPDFPage_GetObject(handle, index)
        kind = get_type(item)
        if kind == path_type:
            yield item, None
        elif kind == form_type:
            yield from _paths_of_form(item, None, 1)


def _paths_of_form(
    form: pdfium_c.FPDF_PAGEOBJECT, outer: pdfium.PdfMatrix | None, depth: int
) -> Iterator[tuple[pdfium_c.FPDF_PAGEOBJECT, pdfium.PdfMatrix | None]]:
    matrix = _matrix(form, outer)
    for index in range(max(pdfium_c.FPDFFormObj_CountObjects(form), 0)):
        item = pdfium_c.FPDFFormObj_GetObject(form, index)
        kind = pdfium_c.FPDFPageObj_GetType(item)
        if kind == pdfium_c.FPDF_PAGEOBJ_PATH:
            yield item, matrix
        elif kind == pdfium_c.FPDF_PAGEOBJ_FORM and depth < _DEEPEST_FORM:
            yield from _paths_of_form(item, matrix, depth + 1)


def _matrix(item: pdfium_c.FPDF_PAGEOBJECT, outer: pdfium.PdfMatrix | None) -> pdfium.PdfMatrix:
    raw = pdfium_c.FS_MATRIX()
    pdfium_c.FPDFPageObj_GetMatrix(item, byref(raw))
    matrix = pdfium.PdfMatrix.from_raw(raw)
    return matrix if outer is None else matrix.multiply(outer)


def _of_path(
    path: pdfium_c.FPDF_PAGEOBJECT, outer: pdfium.PdfMatrix | None, frame: Frame
) -> Iterator[Ruling]:
    fill, stroke = c_int(), c_int()
    pdfium_c.FPDFPath_GetDrawMode(path, byref(fill), byref(stroke))
    if not fill.value and not stroke.value:
        return
    matrix = _matrix(path, outer)
    for points in _figures(path):
        placed = [frame.place(*matrix.on_point(*point)) for point in points]
        yield from _of_figure(placed, stroked=bool(stroke.value))


def _figures(path: pdfium_c.FPDF_PAGEOBJECT) -> Iterator[list[Point]]:
    """The separate figures of a path, each as the list of its corners; curves count as their chords."""
    x, y = c_float(), c_float()
    points: list[Point] = []
    for index in range(pdfium_c.FPDFPath_CountSegments(path)):
        segment = pdfium_c.FPDFPath_GetPathSegment(path, index)
        pdfium_c.FPDFPathSegment_GetPoint(segment, byref(x), byref(y))
        if pdfium_c.FPDFPathSegment_GetType(segment) == pdfium_c.FPDF_SEGMENT_MOVETO:
            if len(points) > 1:
                yield points
            points = []
        points.append((x.value, y.value))
        if pdfium_c.FPDFPathSegment_GetClose(segment):
            points.append(points[0])
    if len(points) > 1:
        yield points


def _of_figure(points: list[Point], *, stroked: bool) -> Iterator[Ruling]:
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    bottom, top = min(y for _, y in points), max(y for _, y in points)
    if top - bottom <= _THIN < right - left:
        yield Ruling(True, True, (bottom + top) / 2, left, right)
    elif right - left <= _THIN < top - bottom:
        yield Ruling(True, False, (left + right) / 2, bottom, top)
    else:
        for (x0, y0), (x1, y1) in pairwise(points):
            if abs(y1 - y0) < 1 and abs(x1 - x0) > _SHORTEST:
                yield Ruling(stroked, True, (y0 + y1) / 2, min(x0, x1), max(x0, x1))
            elif abs(x1 - x0) < 1 and abs(y1 - y0) > _SHORTEST:
                yield Ruling(stroked, False, (x0 + x1) / 2, min(y0, y1), max(y0, y1))

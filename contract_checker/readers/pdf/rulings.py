"""Pages that may hold a ruled table, by the thin segments and rectangles among their path objects."""

from collections.abc import Iterator
from ctypes import byref, c_float, c_int
from itertools import pairwise
from typing import Final, NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw as pdfium_c

_THIN: Final = 3.0
_MOST_SEGMENTS: Final = 20_000
_SEGMENTS_OF_A_LINE: Final = 2
_DEEPEST_FORM: Final = 3
_MOST_RULINGS: Final = 600
_MOST_CROSSINGS: Final = 6_000
_LEAST_LINES: Final = 3

Point = tuple[float, float]


class Ruling(NamedTuple):
    """A straight line along the page (`across`) or down it, in PDF space."""

    across: bool
    position: float
    start: float
    end: float


def ruled(page: pdfium.PdfPage, rotation: int) -> bool | None:
    """Whether lines cross as in a table of two rows; None for a drawing with too many lines to be one.

    Args:
        page: the page.
        rotation: degrees that it is turned clockwise to be read.
    """
    found: list[Ruling] = []
    room = _MOST_SEGMENTS
    for path, matrix in _paths(page):
        room -= _SEGMENTS_OF_A_LINE + max(pdfium_c.FPDFPath_CountSegments(path), 0)
        if room < 0:
            return None
        found.extend(_of_path(path, matrix))
    lines = _joined(found)
    across = [line for line in lines if line.across]
    down = [line for line in lines if not line.across]
    if rotation in (90, 270):
        across, down = down, across
    if not down or len(across) < _LEAST_LINES:
        return False
    if len(lines) > _MOST_RULINGS or len(across) * len(down) > _MOST_CROSSINGS:
        return None
    return _have_rows(across, down)


def _have_rows(across: list[Ruling], down: list[Ruling]) -> bool:
    """Whether lines that hang together bound two rows; a frame, or boxes side by side, bound one."""
    left = across
    while left:
        group, crossed = [left[0]], set[Ruling]()
        left = left[1:]
        for line in group:  # grows while it is walked
            met = {other for other in down if other not in crossed and _cross(line, other)}
            crossed |= met
            group += [other for other in left if any(_cross(other, one) for one in met)]
            left = [other for other in left if other not in group]
        if crossed and len({line.position for line in group}) >= _LEAST_LINES:
            return True
    return False


def _joined(found: list[Ruling]) -> list[Ruling]:
    """Join the lines that follow each other; those of one table cell after the other are one."""
    joined: list[Ruling] = []
    for ruling in sorted(item._replace(position=round(item.position / _THIN)) for item in found):
        last = joined[-1] if joined else None
        if last and last[:2] == ruling[:2] and ruling.start <= last.end + _THIN:
            joined[-1] = last._replace(end=max(last.end, ruling.end))
        else:
            joined.append(ruling)
    return [item._replace(position=item.position * _THIN) for item in joined]


def _cross(one: Ruling, other: Ruling) -> bool:
    return (
        one.start - _THIN <= other.position <= one.end + _THIN
        and other.start - _THIN <= one.position <= other.end + _THIN
    )


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


def _of_path(path: pdfium_c.FPDF_PAGEOBJECT, outer: pdfium.PdfMatrix | None) -> Iterator[Ruling]:
    fill, stroke = c_int(), c_int()
    pdfium_c.FPDFPath_GetDrawMode(path, byref(fill), byref(stroke))
    if not fill.value and not stroke.value:
        return
    matrix = _matrix(path, outer)
    for points in _figures(path):
        yield from _of_figure([matrix.on_point(*point) for point in points], stroked=bool(stroke.value))


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
    """The figure itself if it is thin, else its sides if they are drawn."""
    for figure in [points] if _is_thin(points) else pairwise(points) if stroked else ():
        xs, ys = zip(*figure, strict=True)
        if max(ys) - min(ys) <= _THIN < max(xs) - min(xs):
            yield Ruling(True, (min(ys) + max(ys)) / 2, min(xs), max(xs))
        elif max(xs) - min(xs) <= _THIN < max(ys) - min(ys):
            yield Ruling(False, (min(xs) + max(xs)) / 2, min(ys), max(ys))


def _is_thin(points: list[Point]) -> bool:
    xs, ys = zip(*points, strict=True)
    return bool(min(max(xs) - min(xs), max(ys) - min(ys)) <= _THIN)

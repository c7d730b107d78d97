"""Lines that may rule a table: the thin segments and rectangles among the path objects of a page."""

from collections.abc import Iterator, Sequence
from ctypes import byref, c_float, c_int
from itertools import pairwise
from statistics import fmean
from typing import Final, NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw as pdfium_c

from contract_checker.readers.pdf.characters import Frame

NEAR: Final = 3.0
_MOST_SEGMENTS: Final = 20_000
_SEGMENTS_OF_A_LINE: Final = 2
_DEEPEST_FORM: Final = 3
_MOST_RULINGS: Final = 600
_MOST_CROSSINGS: Final = 6_000
_LEAST_LINES: Final = 3
_CORNERS: Final = 4

Point = tuple[float, float]


class Ruling(NamedTuple):
    """A straight line along the page (`across`) or down it."""

    across: bool
    position: float
    start: float
    end: float


class Rulings(NamedTuple):
    """What is drawn on a page that may hold tables, and the edges of its coloured backgrounds."""

    drawn: list[Ruling]
    backgrounds: list[Ruling]


def rulings(page: pdfium.PdfPage, frame: Frame) -> Rulings | None:
    """The lines of a page, placed in `frame`, if some cross as in a table of two rows; else none of them.

    Returns:
        None for a drawing with too many lines to be a table.
    """
    drawn: list[Ruling] = []
    backgrounds: list[Ruling] = []
    room = _MOST_SEGMENTS
    for path, matrix in _paths(page):
        room -= _SEGMENTS_OF_A_LINE + max(pdfium_c.FPDFPath_CountSegments(path), 0)
        if room < 0:
            return None
        for ruling, is_drawn in _of_path(path, matrix):
            (drawn if is_drawn else backgrounds).append(_placed(ruling, frame))
    lines = joined(drawn)
    across = [line for line in lines if line.across]
    down = [line for line in lines if not line.across]
    if not down or len(across) < _LEAST_LINES:
        return Rulings([], [])
    if len(lines) > _MOST_RULINGS or len(across) * len(down) > _MOST_CROSSINGS:
        return None
    return Rulings(drawn, backgrounds) if _have_rows(across, down) else Rulings([], [])


def _have_rows(across: list[Ruling], down: list[Ruling]) -> bool:
    """Whether lines that hang together bound two rows; a frame, or boxes side by side, bound one."""
    left = across
    while left:
        group, crossed = [left[0]], set[Ruling]()
        left = left[1:]
        for line in group:  # grows while it is walked
            met = {other for other in down if other not in crossed and crosses(line, other)}
            crossed |= met
            group += [other for other in left if any(crosses(other, one) for one in met)]
            left = [other for other in left if other not in group]
        if crossed and len({line.position for line in group}) >= _LEAST_LINES:
            return True
    return False


def joined(found: Sequence[Ruling]) -> list[Ruling]:
    """Put lines that nearly stand at one position at their mean, and join those that follow each other."""
    lines: list[Ruling] = []
    for cluster in _clusters(found):
        position = fmean(line.position for line in cluster)
        last: Ruling | None = None
        for line in sorted(cluster, key=lambda line: (line.start, line.end)):
            if last is not None and line.start <= last.end + NEAR:
                last = last._replace(end=max(last.end, line.end))
                lines[-1] = last
            else:
                last = line._replace(position=position)
                lines.append(last)
    return lines


def _clusters(found: Sequence[Ruling]) -> Iterator[list[Ruling]]:
    cluster: list[Ruling] = []
    for line in sorted(found):
        last = cluster[-1] if cluster else None
        if last and (last.across != line.across or line.position > last.position + NEAR):
            yield cluster
            cluster = []
        cluster.append(line)
    if cluster:
        yield cluster


def crosses(across: Ruling, down: Ruling) -> bool:
    """Whether the lines cross, or nearly meet."""
    return (
        across.start - NEAR <= down.position <= across.end + NEAR
        and down.start - NEAR <= across.position <= down.end + NEAR
    )


def _placed(ruling: Ruling, frame: Frame) -> Ruling:
    """The line on the page as it is read, heights negated so that they increase downwards."""
    ends = (ruling.start, ruling.position, ruling.end, ruling.position)
    left, bottom, right, top = frame.place_box(
        *(ends if ruling.across else (ends[1], ends[0], ends[1], ends[2]))
    )
    if right - left > top - bottom:
        return Ruling(True, -bottom, left, right)
    return Ruling(False, left, -top, -bottom)


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


def _of_path(path: pdfium_c.FPDF_PAGEOBJECT, outer: pdfium.PdfMatrix | None) -> Iterator[tuple[Ruling, bool]]:
    """The lines of a path, each with whether it is drawn, or only the edge of a colour."""
    fill, stroke = c_int(), c_int()
    pdfium_c.FPDFPath_GetDrawMode(path, byref(fill), byref(stroke))
    if not fill.value and not stroke.value:
        return
    matrix = _matrix(path, outer)
    for points in _figures(path):
        placed = [matrix.on_point(*point) for point in points]
        is_drawn = bool(stroke.value) or _is_thin(placed)
        if is_drawn or _is_rectangle(placed):
            yield from ((ruling, is_drawn) for ruling in _of_figure(placed))


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


def _of_figure(points: list[Point]) -> Iterator[Ruling]:
    """The figure itself if it is thin, else its sides."""
    for figure in [points] if _is_thin(points) else pairwise(points):
        xs, ys = zip(*figure, strict=True)
        if max(ys) - min(ys) <= NEAR < max(xs) - min(xs):
            yield Ruling(True, (min(ys) + max(ys)) / 2, min(xs), max(xs))
        elif max(xs) - min(xs) <= NEAR < max(ys) - min(ys):
            yield Ruling(False, (min(xs) + max(xs)) / 2, min(ys), max(ys))


def _is_rectangle(points: list[Point]) -> bool:
    xs, ys = zip(*points, strict=True)
    sides = {min(xs), max(xs)}, {min(ys), max(ys)}
    return len(points) >= _CORNERS and all(x in sides[0] and y in sides[1] for x, y in points)


def _is_thin(points: list[Point]) -> bool:
    xs, ys = zip(*points, strict=True)
    return bool(min(max(xs) - min(xs), max(ys) - min(ys)) <= NEAR)

"""Rectangles of quotes on their pages, computed only for the quotes that a report shows."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

import pypdfium2 as pdfium

from contract_checker.document import Box, Document, PageRun, TextSpan
from contract_checker.readers.pdf.characters import Frame, Glyphs, Rectangle
from contract_checker.readers.pdf.opening import opened, opened_page


def boxes(content: bytes, document: Document, spans: Sequence[TextSpan]) -> tuple[tuple[Box, ...], ...]:
    """For each of `spans`, the rectangles that cover its words, one per line, in the order of the text.

    The file is opened once and each page once: opening a page costs far more than the rectangles on it.
    Coordinates are those of the page as displayed, from its lower left corner. For a span that goes
    over several pages, cut it at the blocks to know which rectangle stands on which page.

    Raises:
        UnreadableDocument: if `content` cannot be opened.
    """
    wanted: dict[int, set[PageRun]] = defaultdict(set)
    runs = [tuple(_runs(document, span)) for span in spans]
    for run in chain.from_iterable(runs):
        wanted[run.page].add(run)
    if not wanted:
        return ((),) * len(spans)
    with opened(content, document.path) as pdf:
        found = {run: box for page in sorted(wanted) for run, box in _on_page(pdf, page, wanted[page])}
    return tuple(tuple(found[run] for run in of_span if run in found) for of_span in runs)


def _runs(document: Document, span: TextSpan) -> Iterator[PageRun]:
    """Runs of the document, cut to the span."""
    index = max(bisect_right(document.runs, span.start, key=lambda run: run.start) - 1, 0)
    for run in document.runs[index:]:
        if run.start >= span.end:
            return
        start, end = max(run.start, span.start), min(run.start + run.length, span.end)
        if start < end:
            yield PageRun(
                start=start, length=end - start, page=run.page, character=run.character + start - run.start
            )


def _on_page(pdf: pdfium.PdfDocument, number: int, runs: Iterable[PageRun]) -> Iterator[tuple[PageRun, Box]]:
    with opened_page(pdf, number) as (page, textpage):
        glyphs = Glyphs(textpage, Frame.of(page))
        for run in runs:
            rectangles = list(_rectangles(glyphs, range(run.character, run.character + run.length)))
            if rectangles:
                lefts, bottoms, rights, tops = zip(*rectangles, strict=True)
                yield run, Box(left=min(lefts), bottom=min(bottoms), right=max(rights), top=max(tops))


def _rectangles(glyphs: Glyphs, indexes: range) -> Iterator[Rectangle]:
    """Rectangles that cover a stretch of a line: the space of its ends, and the ink between them."""
    first = next(filter(_has_area, map(glyphs.loose_box, indexes)), None)
    if first is not None:
        yield first
        yield next(filter(_has_area, map(glyphs.loose_box, reversed(indexes))))
        yield from filter(_has_area, glyphs.ink(indexes.start, len(indexes)))


def _has_area(box: Rectangle) -> bool:
    return box[0] < box[2] and box[1] < box[3]

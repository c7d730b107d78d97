"""Rectangles of a quote on its pages, computed only for the quotes that a report shows."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import groupby

import pypdfium2 as pdfium

from contract_checker.document import Box, Document, PageRun, TextSpan
from contract_checker.readers.pdf.characters import Frame, Glyphs
from contract_checker.readers.pdf.opening import opened


def boxes(content: bytes, document: Document, span: TextSpan) -> tuple[Box, ...]:
    """Rectangles that cover the words of `span`, one per line, in the order of the text.

    Coordinates are those of the page as displayed, from its lower left corner. For a span that goes
    over several pages, cut it at the blocks to know which rectangle stands on which page.

    Raises:
        UnreadableDocument: if `content` cannot be opened.
    """
    found: list[Box] = []
    with opened(content, document.path) as pdf:
        for page, group in groupby(_runs(document, span), key=lambda run: run.page):
            found.extend(_page_boxes(pdf, page, list(group)))
    return tuple(found)


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


def _page_boxes(pdf: pdfium.PdfDocument, number: int, runs: list[PageRun]) -> Iterator[Box]:
    page = pdf[number - 1]
    try:
        textpage = page.get_textpage()
        try:
            glyphs = Glyphs(textpage, Frame.of(page))
            for run in runs:
                yield from _run_boxes(glyphs, run)
        finally:
            textpage.close()
    finally:
        page.close()


def _run_boxes(glyphs: Glyphs, run: PageRun) -> Iterator[Box]:
    found = [glyphs.loose_box(index) for index in range(run.character, run.character + run.length)]
    visible = [box for box in found if box[0] < box[2] and box[1] < box[3]]
    if visible:
        lefts, bottoms, rights, tops = zip(*visible, strict=True)
        yield Box(left=min(lefts), bottom=min(bottoms), right=max(rights), top=max(tops))

"""The text of a document cut for display: pages, tables, paragraphs, and highlighted segments."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from contract_checker.document import Block, Document, PageLocation, Source
from contract_checker.report.anchors import BackLink, Mark

_MOST_EMPTY_CELLS: Final = 20


class Segment(NamedTuple):
    """A stretch of text that is highlighted as a whole, or not at all.

    `ids` are those of the marks that begin here; `backs` lead to the quotes of the marks that end here.
    `source` differs from that of its paragraph where a revision changed a part of it.
    """

    text: str
    source: Source
    marked: bool = False
    ids: tuple[str, ...] = ()
    backs: tuple[BackLink, ...] = ()


class Paragraph(NamedTuple):
    """A paragraph, or one of a cell: a block, or the pieces of it that a revision left."""

    kind: str
    label: str | None
    source: Source
    segments: tuple[Segment, ...]


class Table(NamedTuple):
    """Rows of cells; a cell holds one paragraph or several, or none where the table is empty."""

    number: int
    rows: tuple[tuple[tuple[Paragraph, ...], ...], ...]


class Page(NamedTuple):
    """What stands on one page; `number` is None for a format without pages."""

    number: int | None
    quoted: bool
    parts: tuple[Paragraph | Table, ...]


def pages(document: Document, marks: Sequence[Mark]) -> tuple[Page, ...]:
    """All the text of a document in its order, with `marks` (sorted by start) highlighted."""
    blocks = sorted(document.blocks, key=lambda block: block.span.start)
    starts = [block.span.start for block in blocks]
    marked: dict[int, list[Mark]] = {}
    for mark in marks:
        first = max(bisect_left(starts, mark.start + 1) - 1, 0)
        for index in range(first, bisect_left(starts, mark.end)):
            marked.setdefault(index, []).append(mark)
    shown = [
        (block, _paragraph(document, block, marked.get(index, ()))) for index, block in enumerate(blocks)
    ]
    whole = _joined(document, shown)
    return tuple(
        _page(number, list(group)) for number, group in groupby(whole, key=lambda item: _number(item[0]))
    )


def _joined(
    document: Document, shown: Sequence[tuple[Block, Paragraph]]
) -> Iterator[tuple[Block, Paragraph]]:
    """Each paragraph with its first block; pieces cut at a revision are shown on one line."""
    group: list[tuple[Block, Paragraph]] = []
    for block, paragraph in shown:
        joint = document.joint(group[-1][0], block) if group else None
        if group and joint is None:
            yield _whole(group)
            group = []
        space = (Segment(joint, "live"),) if joint else ()
        group.append((block, paragraph._replace(segments=(*space, *paragraph.segments))))
    if group:
        yield _whole(group)


def _whole(group: Sequence[tuple[Block, Paragraph]]) -> tuple[Block, Paragraph]:
    block, first = group[0]
    if len(group) == 1:
        return block, first
    labels = [paragraph.label for _, paragraph in group if paragraph.label]
    segments = tuple(segment for _, paragraph in group for segment in paragraph.segments)
    return block, Paragraph(first.kind, labels[0] if labels else None, "live", segments)


def _page(number: int | None, blocks: Sequence[tuple[Block, Paragraph]]) -> Page:
    quoted = any(segment.marked for _, paragraph in blocks for segment in paragraph.segments)
    return Page(number, quoted, tuple(_parts(blocks)))


def _number(block: Block) -> int | None:
    return block.location.page if isinstance(block.location, PageLocation) else None


def _parts(blocks: Sequence[tuple[Block, Paragraph]]) -> Iterator[Paragraph | Table]:
    for table, group in groupby(blocks, key=lambda item: item[0].cell.table if item[0].cell else None):
        if table is None:
            yield from (paragraph for _, paragraph in group)
        else:
            yield Table(table, tuple(_rows(list(group))))


def _rows(blocks: Sequence[tuple[Block, Paragraph]]) -> Iterator[tuple[tuple[Paragraph, ...], ...]]:
    addressed = [(block.cell, paragraph) for block, paragraph in blocks if block.cell]
    for _, row in groupby(addressed, key=lambda item: item[0].row):
        cells: list[tuple[Paragraph, ...]] = []
        following = 1
        for column, group in groupby(row, key=lambda item: item[0].column):
            cell = list(group)
            cells.extend([()] * min(max(column - following, 0), _MOST_EMPTY_CELLS))
            cells.append(tuple(paragraph for _, paragraph in cell))
            following = column + cell[0][0].columns
        yield tuple(cells)


def _paragraph(document: Document, block: Block, marks: Sequence[Mark]) -> Paragraph:
    return Paragraph(block.kind, block.label, block.source, tuple(_segments(document, block, marks)))


def _segments(document: Document, block: Block, marks: Sequence[Mark]) -> Iterator[Segment]:
    start, end = block.span.start, block.span.end
    inside = {offset for mark in marks for offset in (mark.start, mark.end) if start < offset < end}
    bounds = [start, *sorted(inside), end]
    for left, right in pairwise(bounds):
        over = [mark for mark in marks if mark.start < right and mark.end > left]
        yield Segment(
            text=document.text[left:right],
            source=block.source,
            marked=bool(over),
            ids=tuple(mark.id for mark in over if mark.start >= left),
            backs=tuple(back for mark in over if _ends(mark, right, end, document) for back in mark.backs),
        )


def _ends(mark: Mark, right: int, block_end: int, document: Document) -> bool:
    """Whether the mark ends at `right`, the white space after a block left aside."""
    return mark.end == right or (right == block_end and not document.text[right : mark.end].strip())

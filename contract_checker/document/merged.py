"""Merged cells of a table, said again in each row that they extend over, as a reader's eye does."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from contract_checker.document.document import Block, CellAddress

# What is merged beside many rows is a label; longer texts and more of them would only swell the copy.
_LONGEST_LABEL: Final = 100
_MOST_LABELS: Final = 3


def with_merged_cells(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, those of merged cells repeated at their column in every row that they extend over.

    « Hausse », merged over two rows of bands, belongs to both; a repeated block keeps its span, so that
    it is still quoted from where it stands.
    """
    if not any(block.cell is not None and block.cell.rows > 1 for block in blocks):
        return tuple(blocks)
    return tuple(_repeated(blocks))


def _repeated(blocks: Sequence[Block]) -> Iterator[Block]:
    table, labels = 0, list[tuple[CellAddress, Block]]()
    for row, group in groupby(blocks, key=_row):
        if row is None:
            yield from group
            continue
        if row[0] != table:
            table, labels = row[0], []
        labels = [(cell, block) for cell, block in labels if cell.row + cell.rows > row[1]]
        addressed = [(block.cell, block) for block in group if block.cell is not None]
        repeated = [(cell, _moved(block, cell, row[1])) for cell, block in labels]
        together = sorted([*repeated, *addressed], key=lambda item: item[0].column)
        yield from (block for _, block in together)
        labels += [item for item in addressed if _is_label(*item)][: _MOST_LABELS - len(labels)]


def _moved(block: Block, cell: CellAddress, row: int) -> Block:
    return block.model_copy(update={"cell": cell.model_copy(update={"row": row})})


def _row(block: Block) -> tuple[int, int] | None:
    return (block.cell.table, block.cell.row) if block.cell is not None else None


def _is_label(cell: CellAddress, block: Block) -> bool:
    return cell.rows > 1 and block.span.end - block.span.start <= _LONGEST_LABEL

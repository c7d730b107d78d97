"""Where the masks of a PDF stand on its pages."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from contract_checker.casefile.redaction.find import Mask
from contract_checker.casefile.redaction.masker import Masker, pieces_of
from contract_checker.document import Block, Box, Document, PageLocation
from contract_checker.readers.pdf import boxes

_MARGIN: Final = 1.0  # points around the characters of a value
_EVERYWHERE: Final = Box(left=-1e5, bottom=-1e5, right=1e5, top=1e5)
LabelledBox = tuple[Box, str]


def places(
    content: bytes, document: Document, masks: Sequence[Mask], masker: Masker
) -> Mapping[int, list[LabelledBox]]:
    """The boxes to blacken on each page, in points from its lower left corner, with the label of the first.

    A value shown on a page without anyone knowing where makes the page black.
    """
    pieces = [(mask, block, piece) for mask in masks for block, piece in pieces_of(mask, document)]
    printed = boxes(content, document, [piece.span for _, _, piece in pieces])
    found: dict[int, list[LabelledBox]] = defaultdict(list)
    begun: set[tuple[int, int]] = set()
    for (mask, block, piece), of_print in zip(pieces, printed, strict=True):
        page = block.location.page if isinstance(block.location, PageLocation) else 1
        for box in of_print or _others(block, piece, document, page):
            key = (mask.span.start, mask.span.end)
            found[page].append((_wider(box), "" if key in begun else masker.labels.of(mask)))
            begun.add(key)
    return found


def _others(block: Block, piece: Mask, document: Document, page: int) -> Sequence[Box]:
    """Boxes of what is not printed as text: a comment or a field as a whole, recognised words."""
    if isinstance(block.location, PageLocation) and block.location.boxes:
        return block.location.boxes
    recognised = document.recognised_boxes(piece.span, page)
    return recognised or ((_EVERYWHERE,) if block.source != "hidden" else ())


def _wider(box: Box) -> Box:
    return Box(
        left=box.left - _MARGIN, bottom=box.bottom - _MARGIN, right=box.right + _MARGIN, top=box.top + _MARGIN
    )

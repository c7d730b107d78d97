"""Replaces what is to be masked by its label, and notes what was replaced and where."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from contract_checker.document import (
    Block,
    CellLocation,
    Document,
    LineLocation,
    Location,
    PageLocation,
    ParagraphLocation,
    TextSpan,
)
from contract_checker.settings import Limits

from .find import Finder, Mask
from .labels import Labels
from .marks import MASK, shown
from .plan import MaskKind, RedactionPlan

_PARTS: Final = {
    "body": "paragraphe",
    "header": "en-tête, paragraphe",
    "footer": "pied de page, paragraphe",
    "footnotes": "note, paragraphe",
    "mail_headers": "en-tête du message, ligne",
}


class Masked(NamedTuple):
    """One place where something was masked; never the value itself."""

    kind: MaskKind
    label: str
    place: str


class Redacted(NamedTuple):
    """The copy of one file, under the name that it is given, with what was masked in it.

    Attributes:
        notes: sentences on what the copy leaves out or does not show as the original does.
        values: what was masked, as written, and the kinds of it; for the check of the copy alone.
    """

    name: str
    content: bytes
    masked: tuple[Masked, ...]
    notes: tuple[str, ...] = ()
    values: tuple[Mask, ...] = ()

    def values_written(self) -> Iterator[str]:
        """The values other than names, as they were written in the original."""
        return (mask.value for mask in self.values if mask.kind != "name")


class Masker:
    """What the files of one copy share: the plan, the labels, and how documents are read.

    Attributes:
        persons: those that the user confirmed.
        finder: finds what the plan masks.
        labels: those given so far.
        limits: for what is read.
        read: gives the document of some bytes and a path.

    The amounts `known` of the files together are masked as bare figures too, see `amounts_in`.
    """

    def __init__(
        self,
        plan: RedactionPlan,
        limits: Limits,
        read: Callable[[bytes, str], Document],
        known: frozenset[str] = frozenset(),
    ) -> None:
        self.persons = plan.names
        self.finder = Finder(plan.names, plan.mask, known)
        self.labels = Labels(plan)
        self.limits = limits
        self.read = read

    def texts(self, texts: Sequence[str], places: Sequence[str]) -> "MaskedTexts":
        """Texts that follow one another, masked; `places` says where each of them stands."""
        return self.replaced(texts, self.finder.masks_in(texts), places)

    def replaced(
        self, texts: Sequence[str], masks: Sequence[Sequence[Mask]], places: Sequence[str]
    ) -> "MaskedTexts":
        """Texts with the masks that were found in each."""
        written = tuple(self.text(text, found) for text, found in zip(texts, masks, strict=True))
        noted = tuple(
            Masked(mask.kind, self.labels.of(mask), place)
            for found, place in zip(masks, places, strict=True)
            for mask in found
        )
        return MaskedTexts(written, noted, tuple(mask for found in masks for mask in found))

    def text(self, text: str, masks: Iterable[Mask]) -> str:
        """`text` with a label in the place of each mask."""
        pieces, position = [], 0
        for mask in masks:
            pieces += [text[position : mask.span.start], shown(self.labels.of(mask))]
            position = mask.span.end
        return "".join([*pieces, text[position:]])

    def blocks(self, document: Document) -> "MaskedBlocks":
        """The blocks of a document in the order of its text, each with its masked text."""
        ordered = sorted(document.blocks, key=lambda block: block.span.start)
        found: list[list[Mask]] = [[] for _ in ordered]
        at = {block.span.start: number for number, block in enumerate(ordered)}
        for mask in self.finder.masks(document):
            for block, piece in pieces_of(mask, document):
                start = block.span.start
                span = TextSpan(start=piece.span.start - start, end=piece.span.end - start)
                found[at[start]].append(Mask(span, mask.kind, mask.key, piece.value))
        texts = [document.text[block.span.start : block.span.end] for block in ordered]
        done = self.replaced(texts, found, [self.place(block.location) for block in ordered])
        return MaskedBlocks(tuple(zip(ordered, done.texts, strict=True)), done.masked, done.values)

    def name(self, name: str) -> str:
        """The name of a file or a sheet, with labels for what it shows."""
        (masks,) = self.finder.masks_in([name])
        return self.text(name, masks).replace(f"{MASK} ", "")

    def place(self, location: Location) -> str:
        """Where something stands, in French."""
        match location:
            case PageLocation():
                return f"page {location.page}"
            case LineLocation():
                return f"ligne {location.line}"
            case ParagraphLocation():
                return f"{_PARTS[location.part]} {location.paragraph}"
            case CellLocation():
                return f"feuille {self.name(location.sheet)}" + (
                    f", {location.cell}" if location.cell else ""
                )


class MaskedTexts(NamedTuple):
    """Texts after masking, and what was masked in them."""

    texts: tuple[str, ...]
    masked: tuple[Masked, ...]
    values: tuple[Mask, ...]


class MaskedBlocks(NamedTuple):
    """Blocks, each with its text after masking, and what was masked in them."""

    blocks: tuple[tuple[Block, str], ...]
    masked: tuple[Masked, ...]
    values: tuple[Mask, ...]


def pieces_of(mask: Mask, document: Document) -> Iterator[tuple[Block, Mask]]:
    """A mask cut at the blocks that it goes over."""
    for block in document.blocks_in(mask.span):
        start, end = max(mask.span.start, block.span.start), min(mask.span.end, block.span.end)
        if start < end:
            span = TextSpan(start=start, end=end)
            yield block, Mask(span, mask.kind, mask.key, document.text[start:end])

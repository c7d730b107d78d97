"""Builds the text of a document and its blocks together, so that every span is right by construction."""

from dataclasses import dataclass, field
from typing import Literal

from contract_checker.document import Block, BlockKind, CellAddress, ParagraphLocation, Source, TextSpan
from contract_checker.errors import UnreadableDocument
from contract_checker.settings import Limits

Part = Literal["body", "header", "footer", "footnotes", "mail_headers"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where the next blocks stand: part, paragraph number, heading above and cell."""

    part: Part
    paragraph: int
    heading: str | None = None
    cell: CellAddress | None = None

    def location(self) -> ParagraphLocation:
        """The same as a location of the document."""
        cell = self.cell
        return ParagraphLocation(
            part=self.part,
            paragraph=self.paragraph,
            heading=self.heading,
            table=cell.table if cell else None,
            row=cell.row if cell else None,
            column=cell.column if cell else None,
        )


@dataclass(frozen=True, slots=True)
class Look:
    """What the format says about a block."""

    kind: BlockKind = "paragraph"
    label: str | None = None
    level: int | None = None
    emphasised: bool = False
    source: Source = "live"


@dataclass(slots=True)
class Writer:
    """Appends blocks, one text after the other."""

    path: str
    limits: Limits
    blocks: list[Block] = field(default_factory=list)
    _texts: list[str] = field(default_factory=list)
    _length: int = 0

    def add(self, text: str, look: Look, place: Place) -> None:
        """Append one block; `text` is not empty."""
        start = self._length + 1 if self._texts else 0
        self._texts.append(text)
        self._length = start + len(text)
        if self._length > self.limits.characters:
            raise UnreadableDocument(
                "too_large",
                f"{self.path} : le texte dépasse la limite (limits.characters = {self.limits.characters}) ;"
                " relever ce réglage ou diviser le fichier.",
            )
        self.blocks.append(
            Block(
                kind=look.kind,
                span=TextSpan(start=start, end=self._length),
                location=place.location(),
                label=look.label,
                level=look.level,
                emphasised=look.emphasised,
                cell=place.cell,
                source=look.source,
            )
        )

    @property
    def text(self) -> str:
        """The text of all blocks, a line feed between them."""
        return "\n".join(self._texts)

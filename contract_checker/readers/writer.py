"""Builds the text of a document and its blocks together, so that every span is right by construction."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from contract_checker.document import (
    ASIDE,
    Block,
    BlockKind,
    CellAddress,
    Document,
    ParagraphLocation,
    TextSpan,
)
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.origin import Origin
from contract_checker.readers.words import Stretch
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
    continues: bool = False


@dataclass(slots=True)
class Writer:
    """Appends blocks, one text after the other."""

    path: str
    limits: Limits
    blocks: list[Block] = field(default_factory=list)
    paragraphs: int = 0
    _texts: list[str] = field(default_factory=list)
    remarks: Counter[str] = field(default_factory=Counter)
    _length: int = 0

    def begin_paragraph(self) -> None:
        """Count one paragraph of the body."""
        self.paragraphs += 1
        self._hold("paragraphes", self.paragraphs)

    def _hold(self, what: str, number: int) -> None:
        if number > self.limits.paragraphs:
            raise UnreadableDocument(
                "too_large",
                f"{self.path} : plus de {what} que la limite (limits.paragraphs ="
                f" {self.limits.paragraphs}) ; relever ce réglage ou diviser le fichier.",
            )

    def write(self, stretches: Sequence[Stretch], look: Look, place: Place) -> None:
        """Append the stretches of one paragraph or cell; the first in force carries the label."""
        for stretch in stretches:
            self._add(stretch, look, place)
            if stretch.source not in ASIDE and stretch is not stretches[-1]:
                look = replace(look, label=None, continues=True)

    def _add(self, stretch: Stretch, look: Look, place: Place) -> None:
        # A paragraph may be cut at thousands of revisions.
        self._hold("passages", len(self.blocks) + 1)
        before = stretch.before if self._texts else ""
        start = self._length + len(before)
        self._texts.append(before + stretch.text)
        self._length = start + len(stretch.text)
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
                label=None if stretch.source in ASIDE else look.label,
                level=look.level,
                emphasised=look.emphasised,
                continues=look.continues and stretch.source not in ASIDE,
                cell=place.cell,
                source=stretch.source,
            )
        )

    def counted_remarks(self) -> list[str]:
        """Codes of what was met that the report must say, each with its count: « external_links:2 »."""
        return [f"{code}:{count}" for code, count in sorted(self.remarks.items()) if count]

    def document(self, origin: Origin, notes: Iterable[str]) -> Document:
        """What was written, as the document that the file holds."""
        return Document(
            path=origin.path,
            sha256=origin.sha256,
            format=origin.format,
            text=self.text,
            blocks=tuple(self.blocks),
            notes=tuple(notes),
        )

    @property
    def text(self) -> str:
        """The text of all blocks, a line feed between paragraphs."""
        return "".join(self._texts)

"""The result of one check: everything a renderer shows, and nothing it has to compute."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import get_args

from pydantic import Field

from contract_checker.document import Document, Evidence, PageLocation, Skipped, Source
from contract_checker.dossier import Control
from contract_checker.engine.circumstances import (
    BuyerKind,
    LabelHeld,
    PieceKind,
    Procedure,
    Statement,
    Supplier,
    ToldBy,
    Undertaking,
)
from contract_checker.engine.finding import Finding
from contract_checker.frozen import Frozen
from contract_checker.readers.sandbox import Isolation

from .respect import Respect


class Engine(Frozen):
    """The program that made the report."""

    name: str = "contract_checker"
    version: str


class PackUsed(Frozen):
    """A rule pack, and each overlay on it, with a digest of its content."""

    id: str
    version: int
    digest: str


class OverlayUsed(Frozen):
    """An overlay file, or the values given on the command line."""

    layer: str
    digest: str


class DossierFileUsed(Frozen):
    """The file by which the user stated what no document says."""

    path: str
    sha256: str


class Input(Frozen):
    """One file of the dossier as received."""

    path: str
    sha256: str
    piece: PieceKind
    also: tuple[PieceKind, ...] = Field((), description="other kinds that it says to serve as")
    told_by: ToldBy = Field("nothing", description="what told its kind")
    told: Evidence | None = Field(None, description="the words that told its kind")
    lot: str | None = Field(None, description="the only lot that it is about")
    signed: date | None = None
    effective: date | None = None
    amends: str | None = Field(None, description="the piece that it changes, where the user said so")
    supplied_by: Supplier | None = Field(None, description="the side that it comes from, as the user said")
    supplier: str | None = Field(None, description="who supplied it, by name, as the user said")
    container: str | None = Field(None, description="archive or message that it was taken from")


class InputArchive(Frozen):
    """An archive as received, from which files of the dossier were taken."""

    path: str
    sha256: str
    container: str | None = Field(None, description="archive or message that it lay in itself")


class ReadEntry(Frozen):
    """What was read of one document."""

    path: str
    format: str
    pages: int | None = None
    characters: int
    ocr_pages: tuple[int, ...] = Field((), description="pages whose text was recognised in an image")
    sources: Mapping[Source, int] = Field(
        default_factory=dict, description="blocks of text that is not simply there: hidden, revised, comments"
    )
    notes: tuple[str, ...] = ()


class Coverage(Frozen):
    """What was read and what was not."""

    read: tuple[ReadEntry, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    isolation: Isolation = Field(Isolation(), description="what stood between the files and the machine")

    @property
    def unread(self) -> tuple[Skipped, ...]:
        """Pieces that were not read; what a system left behind, such as a hidden file, is none."""
        return tuple(item for item in self.skipped if item.reason != "hidden")

    @property
    def left_out(self) -> tuple[Skipped, ...]:
        """Hidden files, which nobody takes for pieces."""
        return tuple(item for item in self.skipped if item.reason == "hidden")

    @classmethod
    def of(
        cls, documents: Iterable[Document], skipped: Iterable[Skipped], isolation: Isolation | None = None
    ) -> "Coverage":
        """Coverage of a dossier from its documents and from the files that gave none."""
        return cls(
            read=tuple(
                ReadEntry(
                    path=document.path,
                    format=document.format,
                    pages=document.pages,
                    characters=len(document.text),
                    ocr_pages=_ocr_pages(document),
                    sources=_sources(document),
                    notes=document.notes,
                )
                for document in documents
            ),
            skipped=tuple(skipped),
            isolation=isolation or Isolation(),
        )


def _ocr_pages(document: Document) -> tuple[int, ...]:
    places = [block.location for block in document.blocks if block.source == "ocr"]
    return tuple(sorted({place.page for place in places if isinstance(place, PageLocation)}))


def _sources(document: Document) -> dict[Source, int]:
    """How many blocks there are of each source that a reader of the page would not see as plain text."""
    counted = Counter(block.source for block in document.blocks)
    return {source: counted[source] for source in get_args(Source) if source != "live" and counted[source]}


class Report(Frozen):
    """Same inputs, packs, overlays, date and engine: the same bytes."""

    as_of: date
    engine: Engine
    packs: tuple[PackUsed, ...]
    overlays: tuple[OverlayUsed, ...] = ()
    buyer: BuyerKind = "unknown"
    procedure: Procedure = "unknown"
    speaks_of_calls: bool = Field(
        True, description="whether a piece that was read speaks of a call centre or of its work"
    )
    undertaking: Undertaking | None = Field(
        None, description="that the client undertook the commitments; None: the report assumes it"
    )
    label: LabelHeld | None = Field(None, description="the provider's label, as the user said")
    statements: tuple[Statement, ...] = Field((), description="what is known of the dossier, and by what")
    dossier_file: DossierFileUsed | None = None
    inputs: tuple[Input, ...]
    archives: tuple[InputArchive, ...] = ()
    coverage: Coverage
    findings: tuple[Finding, ...] = Field(description="by commitment, then by weight of the outcome")
    respect: Respect | None = Field(
        None, description="the requests of a log, judged one by one; null: no log was given"
    )
    control: Control | None = Field(
        None, description="the texts that apply: order of the pieces, amendments, clauses by reference"
    )

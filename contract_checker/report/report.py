"""The result of one check: everything a renderer shows, and nothing it has to compute."""

from collections.abc import Iterable
from datetime import date

from pydantic import BaseModel, ConfigDict, Field

from contract_checker.document import Document, Skipped
from contract_checker.engine.circumstances import BuyerKind, PieceKind, Procedure
from contract_checker.engine.finding import Finding


class Engine(BaseModel):
    """The program that made the report."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = "contract_checker"
    version: str


class PackUsed(BaseModel):
    """A rule pack, and each overlay on it, with a digest of its content."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    version: int
    digest: str


class OverlayUsed(BaseModel):
    """An overlay file, or the values given on the command line."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    layer: str
    digest: str


class Input(BaseModel):
    """One file of the dossier as received."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    path: str
    sha256: str
    piece: PieceKind
    supplied_by: str | None = None
    container: str | None = Field(None, description="archive or message that it was taken from")


class InputArchive(BaseModel):
    """An archive as received, from which files of the dossier were taken."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    path: str
    sha256: str
    container: str | None = Field(None, description="archive or message that it lay in itself")


class ReadEntry(BaseModel):
    """What was read of one document."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    path: str
    format: str
    pages: int | None = None
    characters: int
    notes: tuple[str, ...] = ()


class Coverage(BaseModel):
    """What was read and what was not."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    read: tuple[ReadEntry, ...] = ()
    skipped: tuple[Skipped, ...] = ()

    @property
    def unread(self) -> tuple[Skipped, ...]:
        """Pieces that were not read; what a system left behind, such as a hidden file, is none."""
        return tuple(item for item in self.skipped if item.reason != "hidden")

    @property
    def left_out(self) -> tuple[Skipped, ...]:
        """Hidden files, which nobody takes for pieces."""
        return tuple(item for item in self.skipped if item.reason == "hidden")

    @classmethod
    def of(cls, documents: Iterable[Document], skipped: Iterable[Skipped]) -> "Coverage":
        """Coverage of a dossier from its documents and from the files that gave none."""
        return cls(
            read=tuple(
                ReadEntry(
                    path=document.path,
                    format=document.format,
                    pages=document.pages,
                    characters=len(document.text),
                    notes=document.notes,
                )
                for document in documents
            ),
            skipped=tuple(skipped),
        )


class Report(BaseModel):
    """Same inputs, packs, overlays, date and engine: the same bytes."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    as_of: date
    engine: Engine
    packs: tuple[PackUsed, ...]
    overlays: tuple[OverlayUsed, ...] = ()
    buyer: BuyerKind = "unknown"
    procedure: Procedure = "unknown"
    inputs: tuple[Input, ...]
    archives: tuple[InputArchive, ...] = ()
    coverage: Coverage
    findings: tuple[Finding, ...] = Field(description="by commitment, then by weight of the outcome")

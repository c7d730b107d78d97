"""What a copy shows and hides, for both sides, and what is behind it, for the sender alone."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

from .plan import MaskKind


class MaskedPlace(BaseModel):
    """One place of the copy where a value was masked; never the value."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: MaskKind
    label: str
    document: str
    place: str


class CopiedFile(BaseModel):
    """What became of one file; `reason` and `message` say why one was left out."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    path: str
    outcome: Literal["copied", "left_out"]
    notes: tuple[str, ...] = ()
    reason: str | None = None
    message: str | None = None


class RedactionList(BaseModel):
    """What a copy shows and hides; it goes to the other side with the copy."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    files: tuple[CopiedFile, ...]
    masks: tuple[MaskedPlace, ...]

    @property
    def left_out(self) -> tuple[CopiedFile, ...]:
        """The files of which there is no copy."""
        return tuple(file for file in self.files if file.outcome == "left_out")


class KeyEntry(BaseModel):
    """What a label stands for."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    label: str
    kind: MaskKind
    values: tuple[str, ...]


class RedactionKey(BaseModel):
    """The values behind the labels and the names of the copies, for the sender alone."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    values: tuple[KeyEntry, ...]
    files: tuple[tuple[str, str], ...]
    """Each file of the source with its copy."""

"""What a copy shows and hides, for both sides, and what is behind it, for the sender alone."""

from typing import Literal

from contract_checker.frozen import Frozen

from .plan import MaskKind


class MaskedPlace(Frozen):
    """One place of the copy where a value was masked; never the value."""

    kind: MaskKind
    label: str
    document: str
    place: str


class CopiedFile(Frozen):
    """What became of one file; `reason` and `message` say why one was left out."""

    path: str
    outcome: Literal["copied", "left_out"]
    notes: tuple[str, ...] = ()
    reason: str | None = None
    message: str | None = None


class RedactionList(Frozen):
    """What a copy shows and hides; it goes to the other side with the copy."""

    files: tuple[CopiedFile, ...]
    masks: tuple[MaskedPlace, ...]

    @property
    def left_out(self) -> tuple[CopiedFile, ...]:
        """The files of which there is no copy."""
        return tuple(file for file in self.files if file.outcome == "left_out")


class KeyEntry(Frozen):
    """What a label stands for."""

    label: str
    kind: MaskKind
    values: tuple[str, ...]


class RedactionKey(Frozen):
    """The values behind the labels and the names of the copies, for the sender alone."""

    values: tuple[KeyEntry, ...]
    files: tuple[tuple[str, str], ...]
    """Each file of the source with its copy."""

"""What a report on a dossier is made from before any rule is asked."""

from typing import NamedTuple

from contract_checker.document import Document, Skipped
from contract_checker.dossier import NOTHING_STATED, Dossier, DossierFile, NamedPiece
from contract_checker.engine.circumstances import Circumstances, Supplier
from contract_checker.facts import Fact
from contract_checker.readers.sandbox import Isolation

from .report import Coverage, DossierFileUsed, Input, InputArchive


class Reading(NamedTuple):
    """Files turned into documents and facts, before any rule is asked."""

    pieces: tuple[NamedPiece, ...]
    facts: tuple[Fact, ...]
    skipped: tuple[Skipped, ...]
    dossier: Dossier
    isolation: Isolation = Isolation()
    stated: DossierFile = NOTHING_STATED
    log_supplier: Supplier | None = None
    """Who handed in the log of requests, for its files of which dossier.yaml does not say it."""

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents that were read, in the order of their paths."""
        return tuple(piece.normal.document for piece in self.pieces)

    @property
    def inputs(self) -> tuple[Input, ...]:
        """Each document with its digest, its kind and what told it, and who supplied it."""
        containers = {file.path: file.container for file in self.dossier.files}
        return tuple(self._input(piece, containers[piece.path]) for piece in self.pieces)

    def inputs_of(self, known: Circumstances) -> tuple[Input, ...]:
        """The same with the dates of each piece."""
        dated = {piece.path: (piece.signed, piece.effective) for piece in known.pieces}
        return tuple(
            item.model_copy(update={"signed": dated[item.path][0], "effective": dated[item.path][1]})
            for item in self.inputs
        )

    @property
    def dossier_file(self) -> DossierFileUsed | None:
        """The file by which the user stated what the dossier is, with its digest."""
        file = self.dossier.stated
        return None if file is None else DossierFileUsed(path=file.path, sha256=file.digest())

    @property
    def archives(self) -> tuple[InputArchive, ...]:
        """Each archive that documents were taken from, with its digest."""
        return tuple(InputArchive(**archive._asdict()) for archive in self.dossier.archives)

    @property
    def coverage(self) -> Coverage:
        """What was read and what was not."""
        return Coverage.of(self.documents, self.skipped, self.isolation)

    def _input(self, piece: NamedPiece, container: str | None) -> Input:
        said = self.stated.piece(piece.path)
        handed_in_by = self.log_supplier if self.dossier.is_log(piece.path) else None
        return Input(
            path=piece.path,
            sha256=piece.normal.document.sha256,
            piece=piece.kind,
            also=piece.naming.also,
            told_by=piece.naming.told_by,
            told=piece.naming.evidence,
            lot=piece.naming.lot,
            supplied_by=said.supplied_by or handed_in_by,
            supplier=said.supplier,
            amends=said.amends,
            container=container,
        )

"""What a report on a dossier is made from before any rule is asked."""

from typing import NamedTuple

from contract_checker.document import Document, Skipped
from contract_checker.dossier import Dossier, NamedPiece
from contract_checker.facts import Fact
from contract_checker.readers.sandbox import Isolation

from .report import Coverage, Input, InputArchive


class Reading(NamedTuple):
    """Files turned into documents and facts, before any rule is asked."""

    pieces: tuple[NamedPiece, ...]
    facts: tuple[Fact, ...]
    skipped: tuple[Skipped, ...]
    dossier: Dossier
    isolation: Isolation = Isolation()

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents that were read, in the order of their paths."""
        return tuple(piece.normal.document for piece in self.pieces)

    @property
    def inputs(self) -> tuple[Input, ...]:
        """Each document with its digest and its kind."""
        containers = {file.path: file.container for file in self.dossier.files}
        return tuple(
            Input(
                path=piece.path,
                sha256=piece.normal.document.sha256,
                piece=piece.kind,
                container=containers[piece.path],
            )
            for piece in self.pieces
        )

    @property
    def archives(self) -> tuple[InputArchive, ...]:
        """Each archive that documents were taken from, with its digest."""
        return tuple(InputArchive(**archive._asdict()) for archive in self.dossier.archives)

    @property
    def coverage(self) -> Coverage:
        """What was read and what was not."""
        return Coverage.of(self.documents, self.skipped, self.isolation)

"""A document that was read, with what it was found to be."""

from pydantic import BaseModel, ConfigDict

from contract_checker.document import NormalText
from contract_checker.engine.circumstances import PieceKind

from .lots import LotSection, LottedPiece
from .naming import Naming


class NamedPiece(BaseModel):
    """A document in the form that patterns are matched on, its kind and what told it, its lots."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    naming: Naming
    normal: NormalText
    sections: tuple[LotSection, ...] = ()

    @property
    def kind(self) -> PieceKind:
        """What it is first of all."""
        return self.naming.kind

    @property
    def path(self) -> str:
        """Path of the document inside the dossier."""
        return self.normal.document.path

    @property
    def lotted(self) -> LottedPiece:
        """What is known of lots in it."""
        return LottedPiece(
            self.normal.document, self.naming.lot, self.sections, stated=self.naming.lot_stated
        )

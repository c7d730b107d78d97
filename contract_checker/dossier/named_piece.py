"""A document that was read, with what it was found to be."""

from datetime import date

from pydantic import ConfigDict, Field

from contract_checker.document import NormalText
from contract_checker.engine.circumstances import PieceKind
from contract_checker.frozen import Frozen

from .lots import LotSection, LottedPiece
from .naming import Naming
from .places import PlacedPiece, PlaceSection


class NamedPiece(Frozen):
    """A document in the form that patterns are matched on, its kind and what told it, its lots and places."""

    model_config = ConfigDict(arbitrary_types_allowed=True)

    naming: Naming
    normal: NormalText
    sections: tuple[LotSection, ...] = ()
    places: tuple[PlaceSection, ...] = ()
    signed: date | None = Field(None, description="as the user said; None: as it says itself")
    effective: date | None = Field(None, description="the same of the day from which it applies")
    amends: str | None = Field(None, description="path of the piece that it changes, as the user said")

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

    @property
    def placed(self) -> PlacedPiece:
        """What is known of sites and activities in it."""
        return PlacedPiece(self.normal.document, self.places)

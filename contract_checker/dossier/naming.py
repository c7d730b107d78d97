"""What a piece was found to be, and by what: a user can check it, and correct it in dossier.yaml."""

from pydantic import Field

from contract_checker.document import Evidence
from contract_checker.engine.circumstances import PieceKind, ToldBy
from contract_checker.frozen import Frozen

from .dossier_file import PieceStated


class Naming(Frozen):
    """The kind of a piece, what told it, and the words that did."""

    kind: PieceKind
    also: tuple[PieceKind, ...] = Field((), description="other kinds that it says to serve as")
    told_by: ToldBy
    evidence: Evidence | None = None
    lot: str | None = Field(None, description="the only lot that its title or its file name is about")
    lot_stated: bool = Field(False, description="whether a user said which lot it is about")

    def corrected(self, stated: PieceStated) -> "Naming":
        """As the user says, where the user says otherwise."""
        named = self
        if stated.kind is not None and (stated.kind, stated.also) != (self.kind, self.also):
            named = Naming(kind=stated.kind, also=stated.also, told_by="dossier_file", lot=self.lot)
        if stated.lot is not None:
            named = named.model_copy(update={"lot": stated.lot, "lot_stated": True})
        return named


UNNAMED = Naming(kind="other", told_by="nothing")
A_LOG = Naming(kind="request_log", told_by="option")

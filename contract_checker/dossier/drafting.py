"""What a ``dossier.yaml`` would hold that states no more than what was read."""

from collections.abc import Sequence
from datetime import date

from contract_checker.engine.circumstances import Circumstances, Piece, Subject

from .dossier_file import DatesStated, DossierFile, LotStated, PieceStated


def drafted(known: Circumstances, stated: DossierFile) -> DossierFile:
    """The file that gives back what is `known`, with what the user had `stated` already."""
    days = {
        subject: _day(known, subject) for subject in ("contract_date", "effective_date", "consultation_date")
    }
    titles = {lot.number: lot.title for lot in stated.lots}
    lots = {piece.lot for piece in known.pieces if piece.lot in known.lots}
    return DossierFile(
        client=_values(known, "client"),
        provider=_values(known, "provider"),
        buyer=None if known.buyer == "unknown" else known.buyer,
        procedure=None if known.procedure == "unknown" else known.procedure,
        undertaking=stated.undertaking,
        label=stated.label,
        dates=DatesStated(
            contract=days["contract_date"],
            effective=days["effective_date"],
            consultation=days["consultation_date"],
        ),
        counting=stated.counting,
        lots=tuple(
            LotStated(number=lot, title=titles.get(lot), nature=known.lot_natures.get(lot))
            for lot in known.lots
        ),
        pieces=tuple(
            _piece(piece, stated.piece(piece.path), several=len(lots) > 1) for piece in known.pieces
        ),
    )


def _piece(piece: Piece, stated: PieceStated, *, several: bool) -> PieceStated:
    # The one lot that pieces name would become a scope by being stated: only the user can say so.
    lot = piece.lot if several else stated.lot
    return PieceStated(
        path=piece.path,
        kind=None if piece.kind == "other" else piece.kind,
        also=piece.also,
        lot=lot,
        supplied_by=stated.supplied_by,
        supplier=stated.supplier,
        signed=piece.signed,
        effective=piece.effective,
        amends=stated.amends,
    )


def _values(known: Circumstances, subject: Subject) -> Sequence[str]:
    return tuple(statement.value for statement in known.statements if statement.subject == subject)


def _day(known: Circumstances, subject: Subject) -> date | None:
    return next((date.fromisoformat(value) for value in _values(known, subject)), None)

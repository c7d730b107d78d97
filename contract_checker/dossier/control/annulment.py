"""An amendment that a later one annuls: its own clauses end, and what it changed reads again as before."""

from collections.abc import Sequence
from dataclasses import replace

from contract_checker.document import fold
from contract_checker.dossier.named_piece import NamedPiece

from . import wording
from .acts import UNKNOWN, Act, number_of
from .doubt import Doubt, doubt_of, is_draft, open_effect, why_doubted
from .units import Unit


def annulled_by(act: Act, pieces: Sequence[NamedPiece]) -> str | None:
    """The path of the amendment that an act annuls; None if no piece, or several, have its number."""
    named = wording.AMENDMENT_NUMBER.search(fold(act.fact.document or ""))
    if named is None:
        return None
    number = int(named["fr"] or named["en"])
    found = [
        piece.path
        for piece in pieces
        if piece.kind == "amendment" and piece.path != act.path and number_of(piece.normal) == number
    ]
    return found[0] if len(found) == 1 else None


def of_amendment(units: Sequence[Unit], path: str) -> list[Unit]:
    """The clauses of the amendment at `path`, and those that it made in other pieces."""
    return [unit for unit in units if path == (unit.made_by.path if unit.made_by else unit.ref.document)]


def changed_by(units: Sequence[Unit], path: str) -> list[Unit]:
    """The clauses of other pieces that the amendment at `path` ended."""
    return [unit for unit in units if unit.ended_by is not None and unit.ended_by.path == path]


def doubted(act: Act, path: str, units: Sequence[Unit]) -> Doubt | None:
    """Why an annulment is not applied for certain, with the clauses that it may give back; None if it is.

    What the amendment changed may have been changed again since, or have been changed for a time only.
    """
    shown = act.fact.evidence.passages[0].span
    own, ended = of_amendment(units, path), changed_by(units, path)
    key = why_doubted(act.fact, act.piece, ())
    if key is None and is_draft(act.piece):
        key = "draft"
    if key is None and act.fact.effective is None and open_effect(act.piece, [shown]):
        key = "open_effect"
    since = act.days.since
    unsettled = (
        since == UNKNOWN
        or act.days.until is not None
        or act.fact.retroactive
        or any((unit.since or UNKNOWN) > since or unit.until is not None for unit in own)
        or any(unit.until is None or unit.until > since for unit in ended)
    )
    key = key or ("annulled" if unsettled else None)
    if key is None:
        return None
    clauses = {(unit.ref.document, unit.ref.number) for unit in (*own, *ended) if unit.ref.document != path}
    since_when = None if since == UNKNOWN else since
    note = doubt_of(act.piece, key, shown)
    return Doubt(act.path, note, clauses, (), since_when, standings=("in_force", "superseded"))


def given_back(act: Act, ended: Sequence[Unit]) -> list[Unit]:
    """The clauses that the annulled amendment had ended, as they read again from the act on."""
    return [replace(unit, since=act.days.since, until=None, ended_by=None) for unit in ended]

"""What the documents plainly say about the buyer, the procedure, the parties, the dates and the annexes.

Nothing is guessed: two signs that contradict each other give ``unknown`` or None. What a user states in
dossier.yaml takes the place of what was read.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Final, get_args

from contract_checker.document import NormalText, Skipped
from contract_checker.engine.circumstances import Circumstances, Piece, PieceKind, Statement, Subject

from . import dates, wording
from .annexes import missing_annexes
from .buyer import buyer, procedure
from .dossier_file import NOTHING_STATED, DossierFile
from .lot_numbers import first_mention, lots_named
from .named_piece import NamedPiece
from .parties import parties
from .pieces import piece_kind_of_name

_CALL_CENTRE: Final = re.compile(wording.CALL_CENTRE)
_CALLS: Final = re.compile(wording.CALLS)
_SIGNS_OF_CALLS: Final = 10
_AGREEMENTS: Final[tuple[PieceKind, ...]] = ("contract", "framework", "application_contract")
_TENDER: Final[tuple[PieceKind, ...]] = ("rc", "aapc", "ccp", "ccap", "ae", "cctp")
_DATED: Final[tuple[PieceKind, ...]] = (*_AGREEMENTS, "amendment")
_OF_PARTIES: Final[tuple[PieceKind, ...]] = (*_DATED, "ae", "ccap", "ccp", "rc", "aapc", "cctp")


def circumstances(
    pieces: Sequence[NamedPiece],
    skipped: Iterable[Skipped],
    as_of: date,
    stated: DossierFile = NOTHING_STATED,
) -> Circumstances:
    """Gather what a rule may depend on, from the documents and from what the user stated."""
    # What a system left in an archive is no piece, and no silence becomes doubtful for it.
    unread = tuple(item for item in skipped if item.reason != "hidden")
    statements = tuple(_corrected(read_statements(pieces), stated))
    told = {statement.subject: statement.value for statement in statements}
    lots = tuple(statement.value for statement in statements if statement.subject == "lots")
    return Circumstances.model_validate(
        {
            "as_of": as_of,
            "pieces": (
                *(_piece(piece, stated) for piece in pieces),
                *(_unread(item, stated) for item in unread),
            ),
            "buyer": told.get("buyer", "unknown"),
            "procedure": told.get("procedure", "unknown"),
            "speaks_of_calls": _speaks_of_calls(pieces),
            "contract_date": told.get("contract_date"),
            "effective_date": told.get("effective_date"),
            "consultation_date": told.get("consultation_date"),
            "undertaking": stated.known_undertaking,
            "label": stated.known_label,
            "lots": lots,
            "lot_natures": stated.natures,
            "missing_annexes": missing_annexes([piece.normal for piece in pieces], unread),
            "statements": statements,
        }
    )


def read_statements(pieces: Sequence[NamedPiece]) -> tuple[Statement, ...]:
    """What the documents say of the dossier as a whole, with the words that say it."""
    named = tuple(parties(_of_kinds(pieces, _OF_PARTIES)))
    clients = [statement for statement in named if statement.subject == "client"]
    every = [piece.normal for piece in pieces]
    found = (
        buyer(every, _of_kinds(pieces, _DATED), clients),
        procedure(_of_kinds(pieces, _TENDER)),
        _dated(
            "contract_date",
            dates.contract_date(
                _of_kinds(pieces, _AGREEMENTS), _of_kinds(pieces, ("amendment", *_AGREEMENTS))
            ),
        ),
        _dated("effective_date", _effective(pieces)),
        _dated("consultation_date", dates.consultation_date(_of_kinds(pieces, ("aapc", "rc")))),
    )
    return (
        *named,
        *(statement for statement in found if statement is not None),
        *_lots(pieces),
    )


def lots_of(pieces: Sequence[NamedPiece], stated: DossierFile = NOTHING_STATED) -> tuple[str, ...]:
    """Numbers of the lots, as the user states them, else as the tender divides itself."""
    return tuple(lot.number for lot in stated.lots) or _read_lots(pieces)


def _lots(pieces: Sequence[NamedPiece]) -> Iterator[Statement]:
    tender = _of_kinds(pieces, _TENDER)
    for lot in _read_lots(pieces):
        yield Statement(subject="lots", value=lot, told_by="text", evidence=first_mention(tender, lot))


def _read_lots(pieces: Sequence[NamedPiece]) -> tuple[str, ...]:
    tender = [piece for piece in pieces if piece.kind in _TENDER]
    headed = {lot for piece in tender for lot in _headed(piece)}
    return lots_named((piece.normal.text for piece in tender), headed)


def _headed(piece: NamedPiece) -> Iterator[str]:
    """The lots that a piece, or a clause of it, is about by its title."""
    yield from (section.lot for section in piece.sections)
    if piece.naming.lot is not None:
        yield piece.naming.lot


def _corrected(found: Iterable[Statement], stated: DossierFile) -> Iterator[Statement]:
    """What was read, but for the subjects that the user settled otherwise."""
    read, said = _by_subject(found), _by_subject(stated.statements)
    for subject in get_args(Subject):
        of_text, of_user = read.get(subject, []), said.get(subject, [])
        confirmed = [item.value for item in of_text] == [item.value for item in of_user]
        titled = any(item.detail for item in of_user if item.subject == "lots")
        yield from of_text if not of_user or (confirmed and not titled) else of_user


def _by_subject(statements: Iterable[Statement]) -> dict[Subject, list[Statement]]:
    found = defaultdict[Subject, list[Statement]](list)
    for statement in statements:
        found[statement.subject].append(statement)
    return found


def _effective(pieces: Sequence[NamedPiece]) -> dates.Dated | None:
    """From when the contract applies, else from when a tender says that it will."""
    return dates.effective(_of_kinds(pieces, _AGREEMENTS)) or dates.effective(_of_kinds(pieces, _TENDER))


def _dated(subject: Subject, found: dates.Dated | None) -> Statement | None:
    if found is None:
        return None
    return Statement(subject=subject, value=str(found.day), told_by="text", evidence=found.evidence)


def _piece(piece: NamedPiece, stated: DossierFile) -> Piece:
    own = stated.piece(piece.path)
    dated = piece.kind in _DATED
    signed = dates.signed([piece.normal]) if dated else None
    effective = dates.effective([piece.normal]) if dated else None
    return Piece(
        path=piece.path,
        kind=piece.kind,
        also=piece.naming.also,
        lot=piece.naming.lot,
        signed=own.signed or (signed.day if signed else None),
        effective=own.effective or (effective.day if effective else None),
        amends=own.amends,
    )


def _unread(item: Skipped, stated: DossierFile) -> Piece:
    own = stated.piece(item.path)
    kind = own.kind or piece_kind_of_name(item.path)
    return Piece(path=item.path, kind=kind, read=False, lot=own.lot, amends=own.amends)


def _of_kinds(pieces: Iterable[NamedPiece], kinds: Sequence[PieceKind]) -> list[NormalText]:
    """The pieces of those kinds, in the order of `kinds`."""
    chosen = (piece for piece in pieces if piece.kind in kinds)
    return [piece.normal for piece in sorted(chosen, key=lambda piece: kinds.index(piece.kind))]


def _speaks_of_calls(pieces: Sequence[NamedPiece]) -> bool:
    """Whether a call centre is named, or calls come back again and again; nothing read says nothing."""
    if not pieces or any(_CALL_CENTRE.search(piece.normal.text) for piece in pieces):
        return True
    signs = sum(1 for piece in pieces for _ in islice(_CALLS.finditer(piece.normal.text), _SIGNS_OF_CALLS))
    return signs >= _SIGNS_OF_CALLS

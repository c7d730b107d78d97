"""What the documents plainly say about the buyer, the procedure, the dates and the annexes.

Nothing is guessed: two signs that contradict each other give ``unknown`` or None.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import count, islice, takewhile
from typing import Final

from pydantic import BaseModel, ConfigDict

from contract_checker.document import NormalText, Skipped
from contract_checker.engine.circumstances import BuyerKind, Circumstances, Piece, PieceKind, Procedure
from contract_checker.extraction.quantities import date_of

from . import wording
from .annexes import missing_annexes
from .pieces import piece_kind_of_name

_PUBLIC = re.compile(wording.PUBLIC_BUYER)
_PRIVATE = re.compile(wording.PRIVATE_CLIENT)
_DENIAL = re.compile(wording.DENIAL)
_CALL_CENTRE = re.compile(wording.CALL_CENTRE)
_CALLS = re.compile(wording.CALLS)
_FORMAL = re.compile(wording.FORMAL_PROCEDURE)
_LOT = re.compile(wording.LOT)
_ADAPTED = re.compile(wording.ADAPTED_PROCEDURE)
_CONTRACT_SIGNED = tuple(map(re.compile, wording.CONTRACT_SIGNED))
_CONTRACT_RECITED = tuple(map(re.compile, wording.CONTRACT_RECITED))
_CONSULTATION_DATE = tuple(map(re.compile, wording.CONSULTATION_DATE))
_FIRST_PAGE: Final = 3_000
_PUBLIC_SIGNS: Final = 2
_SIGNS_OF_CALLS: Final = 10
_AGREEMENTS: Final[tuple[PieceKind, ...]] = ("contract", "framework", "application_contract")
_TENDER: Final[tuple[PieceKind, ...]] = ("rc", "aapc", "ccp", "ccap", "ae", "cctp")


class NamedPiece(BaseModel):
    """A document that was read, in the form that patterns are matched on, and its kind."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    kind: PieceKind
    normal: NormalText

    @property
    def path(self) -> str:
        """Path of the document inside the dossier."""
        return self.normal.document.path


def circumstances(pieces: Sequence[NamedPiece], skipped: Iterable[Skipped], as_of: date) -> Circumstances:
    """Gather what a rule may depend on from the documents that were read and those that were not."""
    # What a system left in an archive is no piece, and no silence becomes doubtful for it.
    unread = tuple(item for item in skipped if item.reason != "hidden")
    return Circumstances(
        as_of=as_of,
        pieces=(
            *(Piece(path=piece.path, kind=piece.kind) for piece in pieces),
            *(Piece(path=item.path, kind=piece_kind_of_name(item.path), read=False) for item in unread),
        ),
        buyer=_buyer(pieces),
        procedure=_procedure(pieces),
        speaks_of_calls=_speaks_of_calls(pieces),
        contract_date=_contract_date(pieces),
        consultation_date=_only_date(_of_kinds(pieces, ("aapc", "rc")), _CONSULTATION_DATE),
        lots=_lots(_of_kinds(pieces, _TENDER)),
        missing_annexes=missing_annexes([piece.normal for piece in pieces], unread),
    )


def _of_kinds(pieces: Iterable[NamedPiece], kinds: Sequence[PieceKind]) -> list[NamedPiece]:
    """The pieces of those kinds, in the order of `kinds`."""
    return sorted(
        (piece for piece in pieces if piece.kind in kinds), key=lambda piece: kinds.index(piece.kind)
    )


def _buyer(pieces: Sequence[NamedPiece]) -> BuyerKind:
    public = sum(_claims(piece.normal.text) for piece in pieces)
    private = any(
        _PRIVATE.search(piece.normal.text) for piece in _of_kinds(pieces, (*_AGREEMENTS, "amendment"))
    )
    if public >= _PUBLIC_SIGNS and not private:
        return "public"
    return "private" if private and public < _PUBLIC_SIGNS else "unknown"


def _claims(text: str) -> int:
    """How often the text speaks as a public buyer; « n'est pas un pouvoir adjudicateur » is none."""
    return sum(
        not _DENIAL.search(text[max(found.start() - 80, 0) : found.start()])
        for found in _PUBLIC.finditer(text)
    )


def _speaks_of_calls(pieces: Sequence[NamedPiece]) -> bool:
    """Whether a call centre is named, or calls come back again and again; nothing read says nothing."""
    if not pieces or any(_CALL_CENTRE.search(piece.normal.text) for piece in pieces):
        return True
    signs = sum(1 for piece in pieces for _ in islice(_CALLS.finditer(piece.normal.text), _SIGNS_OF_CALLS))
    return signs >= _SIGNS_OF_CALLS


def _procedure(pieces: Sequence[NamedPiece]) -> Procedure:
    for piece in _of_kinds(pieces, _TENDER):
        for text in (piece.normal.text[:_FIRST_PAGE], piece.normal.text):
            formal, adapted = bool(_FORMAL.search(text)), bool(_ADAPTED.search(text))
            if formal != adapted:
                return "formal" if formal else "adapted"
    return "unknown"


def _lots(pieces: Iterable[NamedPiece]) -> tuple[str, ...]:
    """Numbers of the lots, from 1 without a gap; one lot alone is no division into lots."""
    named = {
        int(number)
        for piece in pieces
        for found in _LOT.finditer(piece.normal.text)
        for number in re.findall(r"\d+", found["numbers"])
    }
    numbers = list(takewhile(named.__contains__, count(1)))
    return tuple(map(str, numbers)) if len(numbers) > 1 else ()


def _contract_date(pieces: Sequence[NamedPiece]) -> date | None:
    signed = _only_date(_of_kinds(pieces, _AGREEMENTS), _CONTRACT_SIGNED)
    # The signature of an amendment is not that of the contract, which it recites.
    return signed or _only_date(_of_kinds(pieces, ("amendment", *_AGREEMENTS)), _CONTRACT_RECITED)


def _only_date(pieces: Iterable[NamedPiece], patterns: Iterable[re.Pattern[str]]) -> date | None:
    """The date that the first speaking pattern gives, if it gives only one."""
    texts = [piece.normal.text for piece in pieces]
    for pattern in patterns:
        dates = {date_of(found, wording.MONTHS) for text in texts for found in pattern.finditer(text)} - {
            None
        }
        if dates:
            return dates.pop() if len(dates) == 1 else None
    return None

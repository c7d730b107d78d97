"""From the tables of a dossier to the records that they give."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple, assert_never

from contract_checker.document import Document
from contract_checker.dossier import Texts
from contract_checker.engine.circumstances import Circumstances, PieceKind
from contract_checker.facts import AwardRecord, Fact, ForecastRecord, PaymentRecord

from .awards import award_records
from .forecast import forecast_records
from .in_force import Stipulated, stipulated
from .invoices import payment_records
from .table import Register, registers
from .wording import RegisterKind

RECORD_KINDS: Final[Mapping[RegisterKind, str]] = MappingProxyType(
    {"forecasts": "forecast_record", "invoices": "payment_record", "awards": "award_record"}
)
"""The kind of fact that each kind of register gives."""
PIECES: Final[Mapping[RegisterKind, PieceKind]] = MappingProxyType(
    {"forecasts": "forecast_register", "invoices": "payment_register", "awards": "award_register"}
)
"""What a file is called as a piece of the dossier, by the register that it holds."""
_MAY_HOLD: Final[tuple[PieceKind, ...]] = (*PIECES.values(), "annexe", "forecast", "other")
"""Pieces whose tables may be registers: those of a contract or of a tender stipulate, and record nothing."""


class Registers(NamedTuple):
    """The records of a dossier, and by path what each file that holds registers serves as."""

    facts: tuple[Fact, ...] = ()
    kinds: Mapping[str, tuple[PieceKind, ...]] = MappingProxyType({})

    def among(self, known: Circumstances) -> Circumstances:
        """What is known of the dossier, its registers named as such."""
        pieces = tuple(
            piece.model_copy(update={"kind": kinds[0], "also": kinds[1:]})
            if (kinds := self.kinds.get(piece.path))
            else piece
            for piece in known.pieces
        )
        return known.model_copy(update={"pieces": pieces})


def read_registers(documents: Sequence[Document], texts: Texts, known: Circumstances) -> Registers:
    """The records that the tables of some files give at the date of `known`.

    Only a workbook, a CSV file or a text with all the columns that a register needs is one, and only a
    piece that stipulates nothing by its kind. What the contract stipulates is taken at the date of each row.
    """
    kinds = {piece.path: piece.kind for piece in known.pieces}
    found = [
        register
        for register in registers(documents)
        if kinds.get(register.document.path, "other") in _MAY_HOLD
    ]
    if not found:
        return Registers()
    contract = stipulated(texts, known)
    facts = [fact for register in found for fact in _records(register, contract, known)]
    named: dict[str, tuple[PieceKind, ...]] = {}
    for register in found:
        others = named.get(register.document.path, ())
        named[register.document.path] = tuple(dict.fromkeys((*others, PIECES[register.kind])))
    return Registers(tuple(facts), named)


def _records(
    register: Register, contract: Stipulated, known: Circumstances
) -> Iterator[ForecastRecord | PaymentRecord | AwardRecord]:
    match register.kind:
        case "forecasts":
            yield from forecast_records(register, contract.on(known.as_of), known.as_of)
        case "invoices":
            yield from payment_records(register, contract, known.as_of)
        case "awards":
            yield from award_records(register, known.label)
        case _:
            assert_never(register.kind)

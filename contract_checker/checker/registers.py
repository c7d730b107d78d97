"""Registers among the files of a dossier: what was done, held against what the contract says."""

from typing import NamedTuple

from contract_checker.dossier import Naming, Texts
from contract_checker.engine import Circumstances
from contract_checker.execution.registers import RECORD_KINDS, read_registers
from contract_checker.facts import Fact
from contract_checker.report import Reading


class Registered(NamedTuple):
    """A dossier whose registers are told apart from its other pieces, and what they show."""

    reading: Reading
    known: Circumstances
    records: tuple[Fact, ...] = ()


def with_registers(reading: Reading, known: Circumstances, texts: Texts, kinds: frozenset[str]) -> Registered:
    """Find the registers of a dossier by their columns, and read them if rules ask for what they show."""
    documents = [one for one in reading.documents if not reading.dossier.is_log(one.path)]
    if kinds.isdisjoint(RECORD_KINDS.values()) or not documents:
        return Registered(reading, known)
    found = read_registers(documents, texts, known)
    if not found.kinds:
        return Registered(reading, known)
    named = tuple(
        piece.model_copy(update={"naming": Naming(kind=held[0], also=held[1:], told_by="columns")})
        if (held := found.kinds.get(piece.path))
        else piece
        for piece in reading.pieces
    )
    return Registered(reading._replace(pieces=named), found.among(known), found.facts)

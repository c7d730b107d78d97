"""Registers as files beside a contract, read as the files of a dossier are."""

from datetime import date
from pathlib import Path

from contract_checker.checker.options import DEFAULT
from contract_checker.checker.reading import read_dossier
from contract_checker.dossier import CONTROL_KINDS, circumstances, collect, expand, texts_of
from contract_checker.execution.registers import CONTRACT_KINDS, Registers, read_registers
from contract_checker.facts import AwardRecord, ForecastRecord, PaymentRecord

AS_OF = date(2026, 11, 23)
CONTRACT = "contrat.txt"
STATED = "dossier.yaml"


def read(folder: Path, as_of: date = AS_OF) -> Registers:
    """The registers of the files in a folder."""
    limits = DEFAULT.settings.limits
    dossier = expand(collect([folder], limits.files), DEFAULT.reader, limits)
    kinds = CONTRACT_KINDS | CONTROL_KINDS
    reading = read_dossier(dossier, DEFAULT, kinds)
    known = circumstances(reading.pieces, reading.skipped, as_of, reading.stated)
    return read_registers(reading.documents, texts_of(reading.pieces, reading.facts, kinds), known)


def write(folder: Path, **files: str) -> Path:
    """A folder with some files; a name stands for its suffix too, with two underscores for the point."""
    for name, text in files.items():
        (folder / name.replace("__", ".")).write_text(text, encoding="utf-8")
    return folder


def forecast(found: Registers) -> ForecastRecord:
    (fact,) = found.facts
    assert isinstance(fact, ForecastRecord)
    return fact


def payment(found: Registers) -> PaymentRecord:
    (fact,) = found.facts
    assert isinstance(fact, PaymentRecord)
    return fact


def award(found: Registers) -> AwardRecord:
    (fact,) = found.facts
    assert isinstance(fact, AwardRecord)
    return fact

"""What a dossier of a few texts holds to be in force at a date, in short."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from contract_checker.checker import read_facts
from contract_checker.dossier import CONTROL_KINDS, Control, Texts, circumstances, control, texts_of
from contract_checker.engine import Circumstances
from contract_checker.extraction import EVERY_KIND
from contract_checker.facts import Fact, PaymentTerm, Penalty, VolumeNotice

DIRECTIONS = {"increase": "up", "decrease": "down", "both": "any"}


def controlled(folder: Path, documents: Mapping[str, str], on: date) -> Control:
    return control(*read_in(folder, documents, on))


def read_in(folder: Path, documents: Mapping[str, str], on: date) -> tuple[Texts, Circumstances]:
    for name, text in documents.items():
        (folder / name).write_text(text, encoding="utf-8")
    reading = read_facts([folder])
    known = circumstances(reading.pieces, reading.skipped, on, reading.stated)
    return texts_of(reading.pieces, reading.facts, EVERY_KIND | CONTROL_KINDS), known


def in_short(fact: Fact) -> Iterator[str]:
    match fact:
        case VolumeNotice():
            yield from (f"{DIRECTIONS[term.direction]} {term.value}" for term in fact.terms)
        case PaymentTerm() if fact.term is not None:
            yield f"payment {fact.term.value}"
        case Penalty() if fact.cap_percent is not None:
            yield f"cap {fact.cap_percent}"
        case Penalty():
            yield "uncapped" if fact.capped is False else "penalty"
        case _:
            return


def told(result: Control, *standings: str) -> list[str]:
    return sorted(text for fact in result.facts if fact.standing in standings for text in in_short(fact))


def sentences(result: Control) -> str:
    said = [*result.notes, *(row.why for row in result.changes), *(row.why for row in result.order)]
    said += [*(row.why for row in result.controlling), *(row.why for row in result.defaults)]
    books = [f"{default.terms} {default.year}, art. {default.article}" for default in result.defaults]
    return "\n".join([*(text.fr for text in said), *books])

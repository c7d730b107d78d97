"""Which text applies on which date: worked cases, and what is kept for whoever reads the report."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from contract_checker.checker import read_facts
from contract_checker.dossier import CONTROL_KINDS, Control, circumstances, control
from contract_checker.extraction import EVERY_KIND
from contract_checker.facts import Fact, PaymentTerm, Penalty, VolumeNotice

from .control_cases import CASES, CONTRACT, DOWN_30, MARCH, Case, amendment, changed

DIRECTIONS = {"increase": "up", "decrease": "down", "both": "any"}


def controlled(folder: Path, documents: dict[str, str], on: date) -> Control:
    for name, text in documents.items():
        (folder / name).write_text(text, encoding="utf-8")
    reading = read_facts([folder])
    known = circumstances(reading.pieces, reading.skipped, on)
    return control(reading.pieces, reading.facts, known, EVERY_KIND | CONTROL_KINDS)


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
    said = [note.fr for note in result.notes]
    said += [row.why.fr for row in (*result.changes, *result.order, *result.controlling, *result.defaults)]
    said += [f"{default.terms} {default.year}, art. {default.article}" for default in result.defaults]
    return "\n".join(said)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_text_that_applies(case: Case, tmp_path: Path) -> None:
    result = controlled(tmp_path, dict(case.documents), case.on)
    assert (
        told(result, "in_force"),
        told(result, "superseded", "not_yet", "lapsed", "outranked"),
        told(result, "contested"),
    ) == (sorted(case.in_force), sorted(case.gives_way), sorted(case.contested))
    assert [piece for piece in case.said if piece not in sentences(result)] == []

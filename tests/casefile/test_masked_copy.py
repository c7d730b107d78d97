"""The other side reads the pieces, the answers and the findings, and nothing that is to be masked."""

from datetime import date
from pathlib import Path

import pytest

from contract_checker.casefile import CaseFolder, drafted_plan, masked_copy
from contract_checker.casefile.redaction import RedactionPlan
from contract_checker.casefile.redaction.plan import Person
from contract_checker.errors import UsageError

DAY = date(2026, 10, 22)
PLAN = RedactionPlan(names=(Person(name="Novarelle", label="prestataire"),))


def texts(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_what_is_shared_is_masked_and_the_rest_stays(folder: CaseFolder, tmp_path: Path) -> None:
    made = masked_copy(folder, tmp_path / "copie", PLAN, DAY)
    copied = texts(tmp_path / "copie")
    assert {"dossier/contrat.txt", "logs/journal.csv", "constats.txt", "masques.json"} <= copied.keys()
    assert not {"case.yaml", "events.jsonl", "dossier/dossier.yaml"} & copied.keys()
    assert made.left_out == ()
    assert not any("Novarelle" in text or "0,90" in text for text in copied.values())
    assert "sans préavis" in copied["dossier/contrat.txt"]
    assert "La baisse était prévue au plan." in copied["constats.txt"]


def test_a_case_that_was_not_judged_has_no_findings_to_share(folder: CaseFolder, tmp_path: Path) -> None:
    (folder.root / "report" / "report.json").unlink()
    masked_copy(folder, tmp_path / "copie", PLAN, DAY)
    assert "constats.txt" not in texts(tmp_path / "copie")


def test_a_plan_is_drafted_from_what_would_be_shared(folder: CaseFolder) -> None:
    assert drafted_plan(folder, DAY).mask.amounts is True


def test_a_copy_never_lies_in_the_case(folder: CaseFolder) -> None:
    with pytest.raises(UsageError, match="lies in the case"):
        masked_copy(folder, folder.root / "dossier" / "copie", PLAN, DAY)

"""``case.yaml``: strict, with file and line, and nothing invented in the one that is made."""

from pathlib import Path

import pytest

from contract_checker.casefile import CaseFile, CaseFolder, new_case
from contract_checker.casefile.case_file import parse_case
from contract_checker.errors import CaseFileError, UsageError

from .conftest import CASE, DECISION


def test_a_new_case_states_nothing(tmp_path: Path) -> None:
    folder = new_case(tmp_path / "R1", "2026-10-01")
    lines = (tmp_path / "R1" / "case.yaml").read_text(encoding="utf-8").splitlines()
    assert all(line.startswith("#") or not line for line in lines)
    with pytest.raises(CaseFileError, match=r"case\.yaml:1: nothing is stated yet"):
        folder.case()


def test_its_lines_are_those_of_a_case_once_filled_in(tmp_path: Path) -> None:
    new_case(tmp_path / "R1", "2026-10-01")
    text = (tmp_path / "R1" / "case.yaml").read_text(encoding="utf-8")
    keys = {line[2:].partition(":")[0] for line in text.splitlines() if line[2:3].isalpha() and ":" in line}
    assert set(CaseFile.model_fields) <= keys


@pytest.mark.parametrize(
    ("before", "after", "complaint"),
    [
        ("complainant: provider", "complainant: prestataire", ":3: 'complainant': expected 'client'"),
        ("client: Méridelle", "cliente: Méridelle", ":4: unknown key 'cliente'. Did you mean 'client'?"),
        ("id: R-2026-01\n", "", ": the key 'id' is missing"),
        ("until: 2026-09-30", "until: 2026-02-01", ":7: 'period': the period ends on 2026-02-01"),
        ("as_of: 2026-10-01", "as_of: hier", ":8: 'as_of': expected a date"),
        ("name: Paul Duval", "name: Anne Martin", ":11: the member 'Anne Martin' stands twice"),
        ("[provider]", "[Novarelle]", ":12: "),
    ],
)
def test_what_is_wrong_is_said_with_its_line(before: str, after: str, complaint: str) -> None:
    with pytest.raises(CaseFileError) as raised:
        parse_case(CASE.replace(before, after), "case.yaml")
    assert complaint in str(raised.value)


@pytest.mark.parametrize(
    ("before", "after", "complaint"),
    [
        ("[Anne Martin]", "[Paul Duval]", "'Paul Duval' is recused and cannot decide"),
        ("[Anne Martin]", "[Zoé]", "'Zoé' decides but is no member"),
        ("[Anne Martin]", "[]", "at least 1 items"),
        ("upheld", "accepted", "expected 'upheld', 'rejected' or 'no_decision'"),
    ],
)
def test_a_decision_is_taken_by_members_who_may(before: str, after: str, complaint: str) -> None:
    text = CASE + DECISION.format(finding="ab" * 32, requests="").replace(before, after)
    with pytest.raises(CaseFileError) as raised:
        parse_case(text, "case.yaml")
    assert complaint in str(raised.value)


def test_a_folder_that_holds_something_is_not_made_a_case(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("à garder", encoding="utf-8")
    with pytest.raises(UsageError, match="is not empty"):
        new_case(tmp_path, "2026-10-01")
    with pytest.raises(UsageError, match="is not the folder of a case"):
        CaseFolder(tmp_path)

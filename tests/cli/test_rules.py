"""The rules of a pack listed and tested from the command line."""

from pathlib import Path
from shutil import copytree

import pytest

from contract_checker.cli.main import run

ROOT = Path(__file__).resolve().parents[2]
CASES = "reverse_auction/law-auction-public.cases.yaml"
STAFF = "staff_interference/law-staff-loan.cases.yaml"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A copy of the pack of law that a test may change."""
    return Path(copytree(ROOT / "rules" / "law", tmp_path / "law"))


def test_shipped_packs_are_listed_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", "list", "--pack", "law", "--lang", "en"]) == 0
    assert "law-payment-term-private" in capsys.readouterr().out


def test_unknown_pack_names_those_that_exist(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", "list", "--pack", "loi"]) == 2
    assert "Known: label, law." in capsys.readouterr().err


def test_strict_passes_where_nothing_is_missing() -> None:
    assert run(["rules", "test", "--pack", "law", "law-staff-loan", "--strict"]) == 0


def test_known_miss_fails_only_when_strict(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases = pack / CASES
    text = cases.read_text(encoding="utf-8")
    first = 'participent à une enchère électronique inversée."\n    outcome: breach\n'
    assert first in text
    cases.write_text(
        text.replace(first, first.replace("breach", "unclear\n    known_miss: true"), 1), encoding="utf-8"
    )
    asked = ["rules", "test", "--pack", str(pack), "law-auction-public"]
    assert run(asked) == 0
    assert run([*asked, "--strict"]) == 1
    assert "law-auction-public, must_fire 1: known miss, expected unclear" in capsys.readouterr().out


def test_missing_cases_fail_only_when_strict(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases = pack / STAFF
    before, _, after = cases.read_text(encoding="utf-8").partition("exonerating:\n")
    cases.write_text(before + "silent:" + after.partition("silent:")[2], encoding="utf-8")
    asked = ["rules", "test", "--pack", str(pack), "law-staff-loan"]
    assert run(asked) == 0
    assert run([*asked, "--strict"]) == 1
    assert "law-staff-loan: fewer than two 'exonerating' cases" in capsys.readouterr().out

"""The rules of a pack listed and tested from the command line."""

import json
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


def edited(pack: Path, name: str, before: str, after: str) -> None:
    path = pack / name
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")


def test_two_packs_are_compared_for_each_user(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edited(pack, "award_criteria/law-price-alone.yaml", "severity: major", "severity: critical")
    edited(pack, "parameters/turnover_cap.yaml", "1,5 fois", "1,4 fois")
    assert run(["rules", "diff", "law", str(pack), "--lang", "en"]) == 0
    printed = capsys.readouterr().out
    for_public = printed.partition("For a public buyer\n")[2].partition("\n\n")[0]
    assert for_public.splitlines() == [
        "  ~ law-price-alone  Price as the only criterion: what the law of the date admits (changed)",
        "  ~ turnover_cap  yearly turnover that may be asked of bidders, as a multiple of the estimated value"
        " (changed)",
    ]
    assert "For a private client\n  nothing changes\n" in printed
    assert "    severity: major → critical\n" in printed
    assert "      - value=1,5 fois, applies_from=2026-01-01" in printed
    assert "      + value=1,4 fois, applies_from=2026-01-01" in printed


def test_words_are_compared_in_the_language_asked(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edited(pack, "penalty/law-penalty-uncapped.yaml", "Les pénalités sont sans plafond (", "Pas de plafond (")
    assert run(["rules", "diff", "law", str(pack)]) == 0
    printed = capsys.readouterr().out
    assert "Pour un client privé\n  ~ law-penalty-uncapped" in printed
    assert (
        "messages.breach.fr\xa0: Les pénalités sont sans plafond ($piece). → Pas de plafond ($piece)."
        in printed
    )
    assert run(["rules", "diff", "law", str(pack), "--lang", "en"]) == 0
    assert "messages.breach" not in capsys.readouterr().out


def test_a_rule_taken_away_and_a_pack_that_is_the_same(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["rules", "diff", "law", str(pack), "--lang", "en"]) == 0
    assert capsys.readouterr().out == "law 1 → law 1\nNo difference.\n"
    (pack / "penalty" / "law-penalty-uncapped.yaml").unlink()
    (pack / "penalty" / "law-penalty-uncapped.cases.yaml").unlink()
    assert run(["rules", "diff", "law", str(pack), "--lang", "en"]) == 0
    printed = capsys.readouterr().out
    assert "  - law-penalty-uncapped  Penalties without a cap: the judge's power (removed)\n" in printed
    assert "Changes in full" not in printed


def test_the_difference_is_given_as_json(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edited(pack, "award_criteria/law-price-alone.yaml", "severity: major", "severity: critical")
    assert run(["rules", "diff", "law", str(pack), "--format", "json"]) == 0
    (changed,) = json.loads(capsys.readouterr().out)["rules"]
    assert changed["users"] == ["public", "provider"]
    assert changed["changes"] == [{"path": "severity", "before": "major", "after": "critical"}]

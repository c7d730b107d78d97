"""``contract-checker compare`` on real files."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

Run = Callable[..., Any]
CONTRACT: Final = Path("corpora/dossiers/contract-energy")
MENDED: Final = (
    "Le client notifie toute hausse ou baisse des volumes au prestataire au moins 30 jours ouvrés à "
    "l'avance, à compter de la réception de la demande."
)


def mended(folder: Path, contract: Path) -> Path:
    path = folder / "v2" / contract.name
    path.parent.mkdir()
    head = contract.read_text(encoding="utf-8").rpartition("\n\n")[0]
    path.write_text(f"{head}\n\n{MENDED}\n", encoding="utf-8")
    return path


def changes(out: str) -> dict[str, str]:
    return {(item["after"] or item["before"])["rule"]: item["change"] for item in json.loads(out)["compared"]}


def test_a_mended_draft_shows_what_is_mended(cli: Run, contract: Path, tmp_path: Path) -> None:
    outcome = cli("compare", contract, mended(tmp_path, contract), "--format", "json")
    assert outcome.code == 0
    assert changes(outcome.out)["d3-notice-decrease"] == "mended"
    assert changes(outcome.out)["d3-notice-increase"] == "mended"


def test_a_new_departure_gives_one(cli: Run, contract: Path, tmp_path: Path) -> None:
    outcome = cli("compare", mended(tmp_path, contract), contract)
    assert outcome.code == 1
    assert "Nouveaux" in outcome.out


def test_a_contract_against_itself_with_its_amendment(cli: Run) -> None:
    outcome = cli("compare", CONTRACT / "contrat-de-prestations.docx", CONTRACT, "--format", "json")
    assert outcome.code == 0
    assert changes(outcome.out)["d2-price-decrease"] == "worse"


def test_reports_stand_for_dossiers(cli: Run, contract: Path, tmp_path: Path) -> None:
    day = ("--as-of", "2026-01-31")
    cli("check", contract, *day, "-o", tmp_path / "v1.json")
    from_report = cli("compare", tmp_path / "v1.json", mended(tmp_path, contract), *day, "--format", "json")
    from_files = cli("compare", contract, tmp_path / "v2", *day, "--format", "json")
    assert changes(from_report.out) == changes(from_files.out)


def test_another_json_is_refused(cli: Run, contract: Path, tmp_path: Path) -> None:
    (tmp_path / "v1.json").write_text('{"findings": []}', encoding="utf-8")
    outcome = cli("compare", tmp_path / "v1.json", contract)
    assert outcome.code == 2
    assert "v1.json is no report of this version" in outcome.err


def test_a_version_that_was_not_read_gives_two(cli: Run, contract: Path, tmp_path: Path) -> None:
    (tmp_path / "v0").mkdir()
    (tmp_path / "v0" / "contrat.pdf").write_bytes(b"%PDF-1.7 nothing")
    assert cli("compare", tmp_path / "v0", mended(tmp_path, contract)).code == 2

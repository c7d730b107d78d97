"""``contract-checker check --gate``: the sheet and its exit code."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


def test_a_departure_holds_the_publication_up(cli: Run, contract: Path) -> None:
    outcome = cli("check", contract, "--gate", "binding")
    assert outcome.code == 1
    assert "À reprendre avant publication" in outcome.out
    assert "sans préavis" in outcome.out


def test_a_page_is_written_by_its_suffix(cli: Run, contract: Path, tmp_path: Path) -> None:
    outcome = cli("check", contract, "--gate", "complete", "-o", tmp_path / "fiche.html")
    assert outcome.code == 1
    assert (tmp_path / "fiche.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_nothing_at_the_level_gives_zero_and_a_piece_not_read_two(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "contrat.txt").write_text("Contrat de centre d'appels\n\nDurée : un an.", encoding="utf-8")
    assert cli("check", tmp_path, "--gate", "binding").code == 0
    (tmp_path / "ccap.pdf").write_bytes(b"%PDF-1.7 nothing")
    assert cli("check", tmp_path, "--gate", "binding").code == 2


@pytest.mark.parametrize("other", [("--format", "html"), ("--fail-on", "none"), ("--jsonl",)])
def test_it_is_not_mixed_with_a_report(cli: Run, contract: Path, other: tuple[str, ...]) -> None:
    paths = () if other == ("--jsonl",) else (contract,)
    outcome = cli("check", *paths, "--gate", "doubt", *other)
    assert outcome.code == 2
    assert "--gate writes a sheet and its level says what fails" in outcome.err


def test_another_suffix_is_refused(cli: Run, contract: Path, tmp_path: Path) -> None:
    outcome = cli("check", contract, "--gate", "doubt", "-o", tmp_path / "fiche.json")
    assert outcome.code == 2
    assert "end its name with one of .txt, .html" in outcome.err

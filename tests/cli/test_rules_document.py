"""``contract-checker rules document``."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., Any]


def test_a_page_with_scores_is_written(cli: Run, tmp_path: Path) -> None:
    scores = tmp_path / "scores.json"
    assert (
        cli("evaluate", "corpora/gold", "--part", "known_miss", "--format", "json", "--output", scores).code
        == 0
    )
    outcome = cli("rules", "document", "--scores", scores, "-o", tmp_path / "regles.html")
    assert outcome.code == 0
    page = (tmp_path / "regles.html").read_text(encoding="utf-8")
    assert "Qualité de lecture mesurée" in page
    assert "facts" in page


def test_another_json_is_refused(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "scores.json").write_text('{"rules": 12}', encoding="utf-8")
    outcome = cli("rules", "document", "--scores", tmp_path / "scores.json")
    assert outcome.code == 2
    assert "is not what 'contract-checker evaluate --format json' writes" in outcome.err

"""JSON lines: each text is one clause of a contract; a bad line does not stop the others."""

import json
from collections.abc import Callable
from typing import Any

import pytest

Run = Callable[..., Any]

NO_NOTICE = "Le client peut modifier les volumes à tout moment, sans préavis."


def _lines(*records: object) -> str:
    return "".join(json.dumps(record) + "\n" for record in records)


def test_facts_are_answered_line_by_line(cli: Run) -> None:
    outcome = cli(
        "facts", "--jsonl", stdin=_lines({"id": 1, "text": NO_NOTICE}, {"id": "b", "text": "Bonjour."})
    )
    first, second = map(json.loads, outcome.out.splitlines())
    assert outcome.code == 0
    assert first["id"] == 1
    assert "volume_notice" in {fact["kind"] for fact in first["facts"]}
    assert second == {"id": "b", "facts": []}


def test_findings_are_answered_line_by_line(cli: Run) -> None:
    outcome = cli(
        "check", "--jsonl", "--as-of", "2026-01-31", stdin=_lines({"id": 1, "text": NO_NOTICE, "lang": "fr"})
    )
    answer = json.loads(outcome.out)
    assert outcome.code == 1
    assert "breach" in {finding["outcome"] for finding in answer["findings"]}


@pytest.mark.parametrize(
    ("line", "identity"),
    [
        ("not json", None),
        ("[1, 2]", None),
        ('"text"', None),
        ('{"text": "Bonjour."}', None),
        ('{"id": 7}', 7),
        ('{"id": 7, "text": ""}', 7),
        ('{"id": 7, "text": 12}', 7),
        ('{"id": 7, "text": "Bonjour.", "lang": "de"}', 7),
        ("[" * 100_000, None),
        ('{"id": 7, "text": "\\ud800 sans préavis"}', 7),
    ],
)
@pytest.mark.parametrize("command", ["facts", "check"])
def test_a_bad_line_is_answered_and_the_rest_goes_on(
    cli: Run, command: str, line: str, identity: object
) -> None:
    outcome = cli(command, "--jsonl", stdin=line + "\n\n" + _lines({"id": "after", "text": "Bonjour."}))
    bad, good = map(json.loads, outcome.out.splitlines())
    assert outcome.code == 2
    assert bad["id"] == identity
    assert bad["error"]
    assert good["id"] == "after"
    assert "error" not in good

"""A request is named by its id, and by its row where the id stands twice; a finding by its fingerprint."""

import json
from pathlib import Path
from typing import Any, Final

import pytest

from contract_checker.casefile.case_file import CaseFile, parse_case
from contract_checker.casefile.matters import matters_of, meant
from contract_checker.errors import UsageError

from .conftest import CASE

CASE_FILE: Final = parse_case(CASE, "case.yaml")


def request(name: str, row: int, document: str = "logs/a.csv") -> dict[str, Any]:
    return {"id": name, "outcome": "breached", "row": {"document": document, "row": row}}


def finding(commitment: str, fingerprint: str) -> dict[str, Any]:
    return {"commitment": commitment, "fingerprint": fingerprint, "outcome": "breach"}


REPORT: Final = json.dumps(
    {
        "findings": [finding("D2", "2b" * 32), finding("D3", "3c" * 32)],
        "respect": {"requests": [request("D-07", 3), request("D-08", 4), request("D-08", 5)]},
    }
).encode()
ABOUT_NOTICE: Final[CaseFile] = CASE_FILE.model_copy(update={"commitments": ("D3",)})


def test_requests_come_first_and_then_the_findings_on_notice() -> None:
    matters = matters_of(REPORT, CASE_FILE)
    assert [one.request for one in matters.requests] == ["D-07", "D-08@logs/a.csv:4", "D-08@logs/a.csv:5"]
    assert [one.fingerprint[:2] for one in matters.findings] == ["3c", "2b"]
    assert matters.told[0] == matters.requests[0]


def test_what_is_not_complained_of_is_no_matter() -> None:
    assert [one.fingerprint[:2] for one in matters_of(REPORT, ABOUT_NOTICE).findings] == ["3c"]
    other = CASE_FILE.model_copy(update={"commitments": ("D2",)})
    assert matters_of(REPORT, other).requests == ()


def test_a_matter_is_meant_by_its_name() -> None:
    matters = matters_of(REPORT, CASE_FILE)
    assert meant("D-07", matters) == matters.requests[0]
    assert meant("D-08@logs/a.csv:5", matters) == matters.requests[2]
    assert meant("3c3c3c3c", matters) == matters.findings[0]


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("D-08", "names 2 findings or requests"),
        ("D-09", "is no fingerprint of a finding and no id of a request"),
        ("0" * 16, "names no finding of the report"),
    ],
)
def test_what_is_not_one_matter_is_refused(name: str, complaint: str) -> None:
    with pytest.raises(UsageError, match=complaint):
        meant(name, matters_of(REPORT, CASE_FILE))


def test_an_answer_to_a_request_is_kept_under_its_name(folder: Any) -> None:
    kept = Path(folder.root / "replies" / "client" / "demande-1.md")
    assert kept.read_text(encoding="utf-8") == "Demande convenue par téléphone."
    (event,) = [event for event in folder.events() if event.requests and event.kind == "reply_received"]
    assert [(one.request, event.supplied_by) for one in event.requests] == [("1", "client")]

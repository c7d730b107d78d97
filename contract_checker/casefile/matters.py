"""What both sides are told of, answer and see decided: findings, and requests of the log, by their names."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from contract_checker.errors import UsageError

from .case_file import CaseFile
from .events import FindingTold, RequestTold, Told
from .folder import REPORT_JSON, CaseFolder

OF_REQUESTS: Final = "D3"
"""The commitment that requests of a log are judged by."""
_FINGERPRINT: Final = re.compile(r"[0-9a-f]{8,64}")
_JUDGE_FIRST: Final = "run 'case judge' first."
_Entry = Mapping[str, Any]


class Matters(NamedTuple):
    """What the complaint is about, of one report."""

    requests: tuple[RequestTold, ...]
    findings: tuple[FindingTold, ...]

    @property
    def told(self) -> tuple[Told, ...]:
        """All of it, requests first."""
        return (*self.requests, *self.findings)


def matters_of(report: bytes, case: CaseFile) -> Matters:
    """The requests and findings of a report that `case` is about, each as a side is told of it."""
    judged = json.loads(report)
    return Matters(
        tuple(RequestTold(request=name, outcome=one["outcome"]) for name, one in requests_in(judged, case)),
        tuple(
            FindingTold(fingerprint=one["fingerprint"], outcome=one["outcome"])
            for one in findings_in(judged, case)
        ),
    )


def requests_in(report: _Entry, case: CaseFile) -> Iterator[tuple[str, _Entry]]:
    """The judged requests of a report that `case` is about, each with its name: its id, if it is alone."""
    if not case.is_about(OF_REQUESTS):
        return
    requests = (report.get("respect") or {"requests": ()})["requests"]
    counts = Counter(one["id"] for one in requests)
    for one in requests:
        row = one["row"]
        yield one["id"] if counts[one["id"]] == 1 else f"{one['id']}@{row['document']}:{row['row']}", one


def findings_in(report: _Entry, case: CaseFile) -> list[_Entry]:
    """The findings of a report that `case` is about; with a log, those on notice first."""
    concerned = [one for one in report["findings"] if case.is_about(one["commitment"])]
    if report.get("respect") is None:
        return concerned
    return sorted(concerned, key=lambda one: one["commitment"] != OF_REQUESTS)


def judged_matters(folder: CaseFolder, case: CaseFile) -> Matters:
    """What the report that the case holds says on the complaint.

    Raises:
        UsageError: if the case was not judged yet.
    """
    return matters_of(folder.existing(REPORT_JSON, _JUDGE_FIRST), case)


def meant(name: str, matters: Matters) -> Told:
    """The request of that id, or the finding whose fingerprint begins so.

    Raises:
        UsageError: if it is none of them, or more than one.
    """
    request = next((one for one in matters.requests if one.request == name), None)
    if request is not None:
        return request
    named = _named(name, matters)
    if not named and not _FINGERPRINT.fullmatch(name):
        raise UsageError(
            f"'{name}' is no fingerprint of a finding and no id of a request: give a request as it is called,"
            " or the first eight characters or more of a fingerprint, as 'case show' prints them."
        )
    if len(named) != 1:
        many = "no finding" if not named else f"{len(named)} findings or requests"
        raise UsageError(f"'{name}' names {many} of the report: give one as 'case show' prints them.")
    return named[0]


def _named(name: str, matters: Matters) -> Sequence[Told]:
    twice = [one for one in matters.requests if one.request.startswith(f"{name}@")]
    if not _FINGERPRINT.fullmatch(name):
        return twice
    return [*twice, *(one for one in matters.findings if one.fingerprint.startswith(name))]

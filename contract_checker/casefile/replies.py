"""The answers of both sides to the findings, each kept as its own file."""

import hashlib
import json
import re
from collections.abc import Iterator, Sequence
from typing import Final

from contract_checker.errors import UsageError

from .case_file import Side
from .events import Event, FindingTold, Moment, append
from .folder import REPLIES, REPORT_JSON, CaseFolder

_FINGERPRINT: Final = re.compile(r"[0-9a-f]{8,64}")
_JUDGE_FIRST: Final = "run 'case judge' first."


def findings_of(report: bytes) -> tuple[FindingTold, ...]:
    """The findings of a report, each as a side is told of it."""
    return tuple(
        FindingTold(fingerprint=finding["fingerprint"], outcome=finding["outcome"])
        for finding in json.loads(report)["findings"]
    )


def judged_findings(folder: CaseFolder) -> tuple[FindingTold, ...]:
    """The findings of the report that the case holds.

    Raises:
        UsageError: if the case was not judged yet.
    """
    return findings_of(folder.existing(REPORT_JSON, _JUDGE_FIRST))


def reply(folder: CaseFolder, fingerprint: str, side: Side, content: bytes, at: Moment) -> str:
    """Keep what one side answers to a finding, named by the beginning of its fingerprint, and give its path.

    Raises:
        UsageError: if no finding, or more than one, is meant, or if the answer is no text.
    """
    folder.events()
    finding = meant(fingerprint, judged_findings(folder))
    try:
        if not content.decode("utf-8").strip():
            raise UsageError("The answer is empty: give its text.")
    except UnicodeDecodeError as cause:
        raise UsageError(
            "The answer is no text in UTF-8: save it as such, or add it with --as reply."
        ) from cause
    path = next(path for path in _names(side, finding.fingerprint) if not (folder.root / path).exists())
    target = folder.root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("xb") as stream:
        stream.write(content)
    append(
        folder.events_path,
        Event(
            at=at,
            kind="reply_received",
            path=path,
            sha256=hashlib.sha256(content).hexdigest(),
            supplied_by=side,
            findings=(finding,),
        ),
    )
    return path


def _names(side: Side, fingerprint: str) -> Iterator[str]:
    """Where the first answer of a side to a finding stands, then the next ones."""
    yield f"{REPLIES}/{side}/{fingerprint}.md"
    yield from (f"{REPLIES}/{side}/{fingerprint}.{number}.md" for number in range(2, 1000))


def meant(fingerprint: str, findings: Sequence[FindingTold]) -> FindingTold:
    """The finding whose fingerprint begins so.

    Raises:
        UsageError: if it is none of them, or more than one.
    """
    if not _FINGERPRINT.fullmatch(fingerprint):
        raise UsageError(
            f"'{fingerprint}' is no fingerprint of a finding: give its first eight characters or more,"
            " as 'case show' prints them."
        )
    named = [one for one in findings if one.fingerprint.startswith(fingerprint)]
    if len(named) != 1:
        many = "no finding" if not named else f"{len(named)} findings"
        raise UsageError(f"'{fingerprint}' names {many} of the report: give one as 'case show' prints them.")
    return named[0]

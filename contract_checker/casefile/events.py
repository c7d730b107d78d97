"""``events.jsonl``: what happened to a complaint, a line each, chained so that none goes or changes unseen.

Each line holds the SHA-256 of the line before. The last one has none after it: only a seal, or whoever noted
its digest, protects it.
"""

import hashlib
import json
import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Final, Literal, TypedDict

from pydantic import AfterValidator, Field, ValidationError

from contract_checker.engine.circumstances import Supplier
from contract_checker.engine.finding import Outcome
from contract_checker.errors import CaseFileError
from contract_checker.execution.verdict import RequestOutcome
from contract_checker.frozen import Frozen

from .case_file import Side

EVENTS: Final = "events.jsonl"
_MOST_BYTES: Final = 50_000_000
_MOMENT: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+-][0-9]{2}:[0-9]{2}))?"
)

Kind = Literal[
    "created",
    "piece_added",
    "admitted",
    "notified",
    "reply_received",
    "judged",
    "recused",
    "decided",
    "sealed",
]
Question = Literal["undertaking", "label", "contract", "scope"]
State = Literal["holds", "fails", "unknown"]


def _moment(written: str) -> str:
    if not _MOMENT.fullmatch(written):
        raise ValueError("expected a day, or a day with its time and offset")
    date.fromisoformat(written[:10])
    return written


Moment = Annotated[str, AfterValidator(_moment)]
"""« 2026-11-23 », or « 2026-11-23T18:30:00+01:00 »: never more than the one who records it says."""


class Answer(Frozen):
    """The answer to one question of admission, with the words or the missing field behind it."""

    question: Question
    state: State
    said: str
    quote: str | None = None
    place: str | None = Field(None, description="path of the piece quoted")
    missing: str | None = Field(None, description="the field that would tell, with its file")


class FindingTold(Frozen):
    """A finding as it stood when a side was told of it, or answered it."""

    fingerprint: str
    outcome: Outcome


class RequestTold(Frozen):
    """A request of the log with its verdict as it stood when a side was told of it, or answered it."""

    request: str = Field(description="its id, with its file and row where the log has the id twice")
    outcome: RequestOutcome


Told = FindingTold | RequestTold
"""What a side is told of, and answers: a finding, or the verdict on one request."""


class Event(Frozen):
    """One thing that happened; which fields it has depends on its kind."""

    at: Moment
    kind: Kind
    previous: str | None = Field(None, description="SHA-256 of the line before; none for the first")
    path: str | None = None
    sha256: str | None = Field(None, description="of the file, of the report or of the decision")
    supplied_by: Supplier | None = None
    to: Side | None = None
    deadline: date | None = Field(None, description="last day on which an answer is waited for")
    findings: tuple[FindingTold, ...] = ()
    requests: tuple[RequestTold, ...] = ()
    member: str | None = None
    said: str | None = None
    answers: tuple[Answer, ...] = ()

    @property
    def day(self) -> date:
        """The day on which it happened."""
        return date.fromisoformat(self.at[:10])

    @property
    def told(self) -> tuple[Told, ...]:
        """What it is about."""
        return (*self.findings, *self.requests)


def parse_events(content: bytes, name: str = EVENTS) -> tuple[Event, ...]:
    """Read the events, and follow their chain.

    Raises:
        CaseFileError: with the line at which it breaks.
    """
    if len(content) > _MOST_BYTES:
        raise CaseFileError(f"{name}: larger than {_MOST_BYTES} bytes. Restore it from a copy.")
    events, previous = list[Event](), None
    for number, line in enumerate(content.splitlines(keepends=True), start=1):
        where = f"{name}:{number}"
        try:
            event = Event.model_validate_json(line)
        except ValidationError as cause:
            raise CaseFileError(
                f"{where}: no event of this version ({cause.errors()[0]['msg']}). Restore it from a copy."
            ) from cause
        if line != _written(event):
            raise CaseFileError(f"{where}: not written as an event is. Restore it from a copy.")
        if event.previous != previous:
            raise CaseFileError(
                f"{where}: does not follow the line before: an event was changed, added or removed there."
                " Restore the file from a copy."
            )
        previous = hashlib.sha256(line).hexdigest()
        events.append(event)
    if not events or events[0].kind != "created":
        raise CaseFileError(f"{name}:1: the first event is missing. Restore the file from a copy.")
    return tuple(events)


def extended(content: bytes, events: Sequence[Event]) -> bytes:
    """The text of the events with some more, each chained to the one before."""
    lines = content.splitlines(keepends=True)
    for event in events:
        previous = hashlib.sha256(lines[-1]).hexdigest() if lines else None
        lines.append(_written(event.model_copy(update={"previous": previous})))
    return b"".join(lines)


def append(path: Path, *events: Event) -> None:
    """Add events at the end of the file, and touch nothing that stands there."""
    content = path.read_bytes() if path.exists() else b""
    with path.open("ab") as stream:
        stream.write(extended(content, events)[len(content) :])


class About(TypedDict):
    """What an event is about, as its fields."""

    findings: tuple[FindingTold, ...]
    requests: tuple[RequestTold, ...]


def about(told: Sequence[Told]) -> About:
    """The fields of an event that is about these findings and requests."""
    return About(
        findings=tuple(one for one in told if isinstance(one, FindingTold)),
        requests=tuple(one for one in told if isinstance(one, RequestTold)),
    )


def of_kind(events: Sequence[Event], kind: Kind) -> Iterator[Event]:
    """The events of one kind, in their order."""
    return (event for event in events if event.kind == kind)


def last_of(events: Sequence[Event], kind: Kind) -> Event | None:
    """The last event of one kind; None if there was none."""
    return next(of_kind(tuple(reversed(events)), kind), None)


def _written(event: Event) -> bytes:
    values = event.model_dump(mode="json", exclude_defaults=True)
    return json.dumps(values, ensure_ascii=False, sort_keys=True).encode() + b"\n"

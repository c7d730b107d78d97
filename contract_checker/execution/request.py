"""One dated request to change the volume, and the log that holds it.

No pydantic models: a log may hold a hundred thousand requests, each of them a few small values.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from contract_checker.document import Document, LineLocation, Passage, TextSpan
from contract_checker.engine.circumstances import Supplier
from contract_checker.engine.finding import Localised
from contract_checker.facts import Nature

RequestDirection = Literal["increase", "decrease"]
SizeUnit = Literal["percent", "hours", "fte", "calls"]
AnswerKind = Literal["accepted", "accepted_early", "refused", "none"]
Ground = Literal["urgency", "force_majeure", "campaign", "agreement", "season", "other"]
"""Why the notice would not be owed, as the log claims; the clause decides what that is worth."""
Field = Literal[
    "id",
    "sent_at",
    "sent_time",
    "received_at",
    "received_time",
    "receipt_proof",
    "effective_on",
    "effective_time",
    "direction",
    "size",
    "size_unit",
    "base",
    "base_value",
    "new_value",
    "channel",
    "answer",
    "answered_at",
    "answered_time",
    "answer_proof",
    "supplied_by",
    "withdrawn_at",
    "replaces",
    "ground",
    "nature",
    "lot",
    "note",
]

_LAST_MINUTE: Final = time(23, 59)


class Moment(NamedTuple):
    """A day and, where it is known, the time of that day, as local time of the log."""

    day: date
    at: time | None = None

    @property
    def earliest(self) -> datetime:
        """The first instant that it can be."""
        return datetime.combine(self.day, self.at or time.min)

    @property
    def latest(self) -> datetime:
        """The last instant that it can be, to the minute."""
        return datetime.combine(self.day, _LAST_MINUTE if self.at is None else self.at)

    def precedes(self, other: "Moment") -> bool:
        """Whether it is over before another can begin."""
        return self.day < other.day or (self.day == other.day and self.latest < other.earliest)

    def __str__(self) -> str:
        return self.day.isoformat() if self.at is None else self.earliest.isoformat(timespec="minutes")


class Size(NamedTuple):
    """How much a request adds or takes away, and of what."""

    value: Decimal
    unit: SizeUnit
    of: str | None = None
    """What a percentage is of, in the words of the log."""
    base: Decimal | None = None
    """The volume before the change, in the same unit."""

    @property
    def percent(self) -> Decimal | None:
        """Its share of the base, in per cent; None where the log does not tell it."""
        if self.unit == "percent":
            return self.value
        return None if not self.base else self.value * 100 / self.base


class Answer(NamedTuple):
    """What the provider answered."""

    kind: AnswerKind
    at: Moment | None = None
    proof: str | None = None
    """The writing that shows it, as the log names it."""
    written: bool | None = None
    """False where the log says that it was given by word of mouth; None where it does not say."""


class Row(NamedTuple):
    """Where a request stands in its log."""

    document: str
    number: int
    """Row of the sheet or of the file, counted from 1, its header counted; place of an item or a message."""
    span: tuple[int, int] | None = None
    """Offsets in the text of the document."""
    sheet: str | None = None
    """Where the document has several, the one that the row is counted in."""


class Difference(NamedTuple):
    """A field of which the logs that hold one request say different things."""

    field: Field
    said: Localised
    """What each log says, and who handed it in."""


class VolumeRequest(NamedTuple):
    """One request of the log, with what it says; None where it says nothing."""

    id: str
    row: Row
    sent: Moment | None = None
    received: Moment | None = None
    receipt_proof: str | None = None
    effective: Moment | None = None
    direction: RequestDirection | None = None
    size: Size | None = None
    channel: str | None = None
    answer: Answer | None = None
    supplied_by: Supplier | None = None
    withdrawn: Moment | None = None
    withdrawn_undated: bool = False
    """Whether the log says that it was withdrawn without saying when."""
    replaces: str | None = None
    """The id of the request that this one corrects."""
    ground: Ground | None = None
    nature: Nature | None = None
    lot: str | None = None
    note: str | None = None
    notes: tuple[Localised, ...] = ()
    """What was supposed in reading it, such as the first day of a month."""
    versions: "tuple[VolumeRequest, ...]" = ()
    """The request as each log tells it, this one first; empty where a single document does."""
    differences: tuple[Difference, ...] = ()
    """What its versions disagree on."""


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that gives no request, and why."""

    row: Row
    reason: Localised
    field: Field | None = None
    shown: str | None = None
    """The words of the row at fault."""
    hides_a_request: bool = True
    """Whether a request may stand in it; a total, a heading, an example or a copy is none."""
    id: str | None = None
    """The reference that the row gives, where it was read."""


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """Which column was taken for which field, and by what."""

    column: str
    """Its header, or its letter where it has none."""
    field: Field | None
    """None: the column is not used."""
    told_by: Literal["header", "content", "user", "nothing"]


@dataclass(frozen=True, slots=True)
class RequestLog:
    """All requests of one log, what was refused, and how its columns were understood."""

    requests: tuple[VolumeRequest, ...]
    refused: tuple[RefusedRow, ...] = ()
    columns: Mapping[str, tuple[ColumnUse, ...]] | None = None
    """By sheet or file; None for a log that has no columns."""
    notes: tuple[Localised, ...] = ()
    documents: tuple[Document, ...] = ()

    def passage(self, row: Row) -> Passage | None:
        """The words of a row, quoted; None where it stands in no text."""
        if row.span is None:
            return None
        document = next(one for one in self.documents if one.path == row.document)
        passage = document.passage(TextSpan(start=row.span[0], end=row.span[1]))
        if not isinstance(passage.location, LineLocation):
            return passage
        # A block may hold several rows: its line is that of the first.
        begin = document.block_at(row.span[0]).span.start
        line = passage.location.line + document.text.count("\n", begin, row.span[0])
        return passage.model_copy(update={"location": LineLocation(line=line)})

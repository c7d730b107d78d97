"""What came of each request of a log: its outcome, the arithmetic behind it, and the totals."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple, Protocol

from contract_checker.calendars import DayKind
from contract_checker.document import Passage
from contract_checker.engine.circumstances import Supplier
from contract_checker.engine.finding import Localised
from contract_checker.facts import LeadTime
from contract_checker.facts.base import ClauseRef

from .request import Field, Moment, RequestDirection, Row
from .wording import length, say

RequestOutcome = Literal["respected", "breached", "waived", "not_covered", "indeterminate"]
Clocked = Literal["receipt", "sending"]


class Told(Protocol):
    """What a sentence is told from: of a long log, the few that are shown are put in words when they are."""

    @property
    def text(self) -> Localised:
        """The sentence."""


@dataclass(frozen=True, slots=True)
class Controlling:
    """The notice that was owed on the day of a request, quoted, and why it is that one."""

    fact: str
    clause: ClauseRef
    passages: tuple[Passage, ...]
    since: date | None
    """First day on which it was in force; None: as far as the dossier goes back."""
    until: date | None
    """First day on which it no longer was."""
    why: Localised


@dataclass(frozen=True, slots=True)
class Required:
    """The lead time owed to one request."""

    term: LeadTime
    day_kind: DayKind
    """The kind of days that it was counted in."""
    clock: Clocked
    text: Localised


class Given(NamedTuple):
    """The time that one request left, counted as the lead time is."""

    start: Moment
    """The sending or the receipt that it runs from."""
    effective: Moment
    value: Decimal
    unit: Literal["hour", "day"]
    day_kind: DayKind
    bound: Literal["at_most", "at_least"] | None = None
    """Where it cannot be counted exactly, as one of its ends is not known."""

    @property
    def text(self) -> Localised:
        """« 18 jours calendaires »."""
        counted = length(self.value, self.unit, self.day_kind)
        return counted if self.bound is None else say(self.bound, value=counted)


class Margin(NamedTuple):
    """Days between the time given and the time owed, negative when some were missing.

    Both ends are the same unless the clause or the log leaves room; None where nothing bounds one.
    """

    least: Decimal | None
    most: Decimal | None


class Verdict(NamedTuple):
    """The answer on one request, with everything needed to count it again by hand."""

    id: str
    row: Row
    outcome: RequestOutcome
    why: Told
    """What its reason is told from."""
    required: Required | None = None
    given: Given | None = None
    margin: Margin | None = None
    """In the days of the clause: jours ouvrés where it counts these, calendar days for months and dates."""
    earliest_effect: date | None = None
    """First day on which the change could take effect."""
    controlling: tuple[Controlling, ...] = ()
    missing: tuple[Field, ...] = ()
    """Fields of the log without which the request cannot be judged."""
    notes: tuple[Localised, ...] = ()
    direction: RequestDirection | None = None
    percent: Decimal | None = None
    supplied_by: Supplier | None = None
    asked_on: date | None = None
    also: tuple[tuple[Row, Supplier | None], ...] = ()
    """Where the other logs of a dossier hold the same request, and who handed in each."""
    is_bound: bool = True
    """Whether the commitment bound on the day of the request, as far as somebody said."""

    @property
    def reason(self) -> Localised:
        """Why it came to its outcome, in a sentence."""
        return self.why.text

    def shortfall(self) -> Decimal:
        """The margin of a breach as far as it is certain, for an order: the least time first."""
        end = None if self.margin is None else self.margin.most
        return Decimal(0) if end is None else end


@dataclass(frozen=True, slots=True)
class Counts:
    """How many requests came to each outcome."""

    requests: int = 0
    respected: int = 0
    breached: int = 0
    waived: int = 0
    not_covered: int = 0
    indeterminate: int = 0
    worst_margin_days: Decimal | None = None
    median_margin_days: Decimal | None = None

    @property
    def judged(self) -> int:
        """Requests to which a notice was owed and that could be judged; a waiver is counted apart."""
        return self.respected + self.breached

    @property
    def share_respected(self) -> Decimal | None:
        """Of those judged, the share that left the notice owed, in per cent; None if there is none."""
        return Decimal(100 * self.respected) / self.judged if self.judged else None

    @property
    def share_breached(self) -> Decimal | None:
        """The other share of those judged, in per cent."""
        return Decimal(100 * self.breached) / self.judged if self.judged else None


@dataclass(frozen=True, slots=True)
class Totals:
    """The log as a whole, and its parts."""

    all: Counts
    by_direction: Mapping[str, Counts]
    by_quarter: Mapping[str, Counts]
    by_amplitude: Mapping[str, Counts]
    refused_rows: int

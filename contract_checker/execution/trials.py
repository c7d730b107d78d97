"""Every reading of the contract and of the log that is open for one request, each with its answer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Literal, NamedTuple

from contract_checker.calendars import DayKind
from contract_checker.facts import LeadTime

from .counting import Counting
from .measured import Measured, Start, is_counted_back, measure, start_of
from .owed import NOT_COVERED, Owed, owed
from .periods import Period
from .request import Moment, RequestDirection, VolumeRequest
from .verdict import Clocked

State = Literal["respected", "breached", "not_covered", "open"]


@dataclass(frozen=True, slots=True)
class Trial:
    """One reading: which clause, for which direction and size, its days and its start, and what it gives."""

    period: Period
    owed: Owed
    direction: RequestDirection
    percent: Decimal | None
    kind: DayKind = "unstated"
    clock: Clocked = "receipt"
    start: Start | None = None
    measured: Measured | None = None

    @property
    def began(self) -> datetime | None:
        """When the time given is counted from: the latest start, or the earliest of what is short even so."""
        if self.start is None:
            return None
        ends = (self.start.latest, self.start.earliest)
        first, other = reversed(ends) if self.state == "breached" else ends
        return first or other

    @property
    def state(self) -> State:
        """What this reading alone would answer."""
        if self.owed.status in NOT_COVERED:
            return "not_covered"
        if self.owed.status != "owed" or self.measured is None:
            return "open"
        match self.measured.answer:
            case "enough":
                return "respected"
            case "short":
                return "breached"
            case "open":
                return "open"


class Case(NamedTuple):
    """A request with its effect, under the clauses of one period."""

    period: Period
    counting: Counting
    request: VolumeRequest
    effective: Moment


class _Measures:
    """The arithmetic of one request, done once for each term, start and kind of days: readings share them."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._starts = dict[Clocked, Start | None]()
        self._known = dict[tuple[int, Clocked, DayKind], Measured]()

    def of(self, term: LeadTime, clock: Clocked, kind: DayKind) -> tuple[Start | None, Measured | None]:
        """When the notice starts, and how the time given compares with a term; None where nothing tells."""
        if clock not in self._starts:
            self._starts[clock] = start_of(self._case.request, clock, self._case.counting)
        start = self._starts[clock]
        if start is None:
            return None, None
        key = id(term), clock, kind
        if key not in self._known:
            self._known[key] = measure(term, kind, start, self._case.effective, self._case.counting)
        return start, self._known[key]


def trials(case: Case, sizes: Sequence[Decimal | None]) -> Iterator[Trial]:
    """The readings of the clauses of one period, for each size that the request may have."""
    own = case.request.direction
    directions: tuple[RequestDirection, ...] = ("increase", "decrease") if own is None else (own,)
    measures = _Measures(case)
    for direction in directions:
        for percent in sizes:
            for one in owed(case.period, case.request, direction, percent):
                for clock, kind in _ways(one, case.counting):
                    start, measured = None, None
                    if one.term is not None and clock is not None:
                        start, measured = measures.of(one.term, clock, kind)
                    yield Trial(
                        case.period, one, direction, percent, kind, clock or "receipt", start, measured
                    )


def _ways(one: Owed, counting: Counting) -> Iterator[tuple[Clocked | None, DayKind]]:
    """The starts and the kinds of days that a lead time may be counted with; none where none is counted."""
    term = one.term
    if term is None or one.status not in ("owed", "not_firm"):
        yield None, "unstated"
        return
    stated = term.day_kind != "unstated" or (term.unit != "day" and not is_counted_back(term))
    kinds = (term.day_kind,) if stated else counting.days
    clocks: tuple[Clocked, ...] = (term.clock,) if term.clock != "unstated" else counting.clocks
    for clock in clocks:
        for kind in kinds:
            yield clock, kind

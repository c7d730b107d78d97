"""Every reading of the contract and of the log that is open for one request, each with its answer."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from functools import lru_cache, partial
from itertools import groupby
from typing import Final, Literal, NamedTuple

from contract_checker.calendars import DayKind
from contract_checker.facts import LeadTime

from .counting import Counting
from .measured import Measured, Start, is_counted_back, measure, start_of
from .owed import NOT_COVERED, Change, Owed, owed
from .periods import Period
from .request import Moment, RequestDirection, VolumeRequest
from .verdict import Clocked

State = Literal["respected", "breached", "not_covered", "open"]
_REMEMBERED: Final = 10_000


class Trial(NamedTuple):
    """One reading: which clause, for which direction and size, its days and its start, and what it gives.

    Attributes:
        sizes: in per cent, those that it holds for; None for one that the log does not tell.
        state: what this reading alone would answer.
    """

    period: Period
    owed: Owed
    direction: RequestDirection
    sizes: tuple[Decimal | None, ...]
    kind: DayKind
    clock: Clocked
    start: Start | None
    measured: Measured | None
    state: State

    @property
    def began(self) -> datetime | None:
        """When the time given is counted from: the latest start, or the earliest of what is short even so."""
        if self.start is None:
            return None
        if self.state == "breached":
            return self.start.earliest or self.start.latest
        return self.start.latest or self.start.earliest


class Case(NamedTuple):
    """A request with its effect, under the clauses of one period."""

    period: Period
    counting: Counting
    request: VolumeRequest
    effective: Moment


_Time = tuple[Start | None, Measured | None]
"""When a notice starts, and how the time given compares with the one owed; None where nothing tells."""


def trials(case: Case, sizes: Sequence[Decimal | None]) -> Iterator[Trial]:
    """The readings of the clauses of one period, for each size that the request may have."""
    period, counting, request, _ = case
    own = request.direction
    directions: tuple[RequestDirection, ...] = ("increase", "decrease") if own is None else (own,)
    times = dict[tuple[int, Clocked | None, DayKind], _Time]()
    for direction in directions:
        change = Change(direction, request.lot, request.ground, request.nature)
        for ways, alike in groupby(sizes, partial(_ways, period, counting, change)):
            held = tuple(alike)
            for one, clock, kind in ways:
                counted = id(one.term), clock, kind
                if counted not in times:  # a term that several clauses or sizes share is counted once
                    times[counted] = _time(case, one.term, clock, kind)
                start, measured = times[counted]
                state = _state(one, measured)
                yield Trial(period, one, direction, held, kind, clock or "receipt", start, measured, state)


def _time(case: Case, term: LeadTime | None, clock: Clocked | None, kind: DayKind) -> _Time:
    start = None if clock is None else start_of(case.request, clock, case.counting)
    if term is None or start is None:
        return start, None
    return start, measure(term, kind, start, case.effective, case.counting)


def _state(one: Owed, measured: Measured | None) -> State:
    if one.status in NOT_COVERED:
        return "not_covered"
    if one.status != "owed" or measured is None:
        return "open"
    match measured.answer:
        case "enough":
            return "respected"
        case "short":
            return "breached"
        case "open":
            return "open"


_Way = tuple[Owed, Clocked | None, DayKind]
"""What is owed, from when it runs and in which days it is counted; no start where nothing is counted."""


@lru_cache(maxsize=_REMEMBERED)  # a log asks for the same changes many times
def _ways(period: Period, counting: Counting, change: Change, percent: Decimal | None) -> tuple[_Way, ...]:
    """What is owed for a change of a size, in every way that it may be counted."""
    return tuple(way for one in owed(period, change, percent) for way in _ways_of(one, counting))


def _ways_of(one: Owed, counting: Counting) -> Iterator[_Way]:
    term = one.term
    if term is None or one.status not in ("owed", "not_firm"):
        yield one, None, "unstated"
        return
    stated = term.day_kind != "unstated" or (term.unit != "day" and not is_counted_back(term))
    kinds = (term.day_kind,) if stated else counting.days
    clocks: tuple[Clocked, ...] = (term.clock,) if term.clock != "unstated" else counting.clocks
    for clock in clocks:
        for kind in kinds:
            yield one, clock, kind

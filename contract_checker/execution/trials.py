"""Every reading of the contract and of the log that is open for one request, each with its answer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple

from contract_checker.calendars import DayKind

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


def trials(case: Case, sizes: Sequence[Decimal | None]) -> Iterator[Trial]:
    """The readings of the clauses of one period, for each size that the request may have."""
    own = case.request.direction
    directions: tuple[RequestDirection, ...] = ("increase", "decrease") if own is None else (own,)
    for direction in directions:
        for percent in sizes:
            for one in owed(case.period, case.request, direction, percent):
                yield from _measured(case, one, direction, percent)


def _measured(case: Case, one: Owed, direction: RequestDirection, percent: Decimal | None) -> Iterator[Trial]:
    term = one.term
    if term is None or one.status not in ("owed", "not_firm"):
        yield Trial(case.period, one, direction, percent)
        return
    stated = term.day_kind != "unstated" or (term.unit != "day" and not is_counted_back(term))
    kinds = (term.day_kind,) if stated else case.counting.days
    clocks: tuple[Clocked, ...] = (term.clock,) if term.clock != "unstated" else case.counting.clocks
    for clock in clocks:
        start = start_of(case.request, clock, case.counting)
        for kind in kinds:
            measured = None
            if start is not None:
                measured = measure(term, kind, start, case.effective, case.counting)
            yield Trial(case.period, one, direction, percent, kind, clock, start, measured)

"""One judged request as a report shows it, and as JSON."""

from datetime import date
from decimal import Decimal
from typing import Literal

from pydantic import Field

from contract_checker.calendars import DayKind, TimeUnit
from contract_checker.document import Passage
from contract_checker.engine.circumstances import Supplier
from contract_checker.engine.finding import Localised
from contract_checker.execution.request import Field as LogField
from contract_checker.execution.request import RequestDirection, Row, SizeUnit, VolumeRequest
from contract_checker.execution.verdict import Controlling, Given, Margin, RequestOutcome, Required, Verdict
from contract_checker.facts.quantities import Number
from contract_checker.frozen import Frozen


class RowPlace(Frozen):
    """Where a request stands: its file and its row, the header counted."""

    document: str
    sheet: str | None = Field(None, description="of a workbook, the sheet that the row is counted in")
    row: int


class OtherLog(Frozen):
    """Where another log of the dossier holds the same request."""

    row: RowPlace
    supplied_by: Supplier | None = Field(description="the side that handed in that row")


class RequiredTime(Frozen):
    """The lead time that was owed, as the contract in force that day states it."""

    value: Number | None = Field(description="null for a relative date")
    unit: TimeUnit | None
    day_kind: DayKind = Field(description="the kind of days that it was counted in")
    relative: str | None = Field(None, description="relative date as a code, such as '15 M-1' or 'J-30'")
    clock: Literal["receipt", "sending"] = Field(description="what it runs from")
    text: Localised


class RequestedSize(Frozen):
    """How much a request adds or takes away, as the log says it."""

    value: Number
    unit: SizeUnit


class GivenTime(Frozen):
    """The time that the request left, counted as the lead time is."""

    value: Number
    unit: Literal["hour", "day"]
    day_kind: DayKind
    start: str = Field(description="day, and hour where the log has one, that the notice runs from")
    effective: str
    text: Localised


class ControllingNotice(Frozen):
    """The clause that was owed on the day of the request, quoted, from when to when, and why that one."""

    fact: str
    document: str
    clause: str | None
    passages: tuple[Passage, ...]
    since: date | None = Field(description="first day in force; null: as far as the dossier goes back")
    until: date | None = Field(description="first day on which it no longer was in force")
    why: Localised


class RequestEntry(Frozen):
    """One request with its verdict and the arithmetic behind it."""

    id: str
    row: RowPlace
    outcome: RequestOutcome
    required: RequiredTime | None = Field(description="null where no lead time was applied")
    given: GivenTime | None
    margin_days: Number | tuple[Number | None, Number | None] | None = Field(
        description="time given less time owed, in days of the clause, negative when some were missing; a "
        "pair where the clause or the log leaves room, null at an end that nothing bounds"
    )
    earliest_effect: date | None = Field(description="first day on which the change could take effect")
    controlling: ControllingNotice | None
    other_clauses: tuple[ControllingNotice, ...] = Field(
        (), description="clauses that control beside it, where the readings were several"
    )
    reason: Localised
    missing: tuple[LogField, ...] = Field((), description="fields of the log that would settle the request")
    notes: tuple[Localised, ...] = ()
    asked_on: date | None
    effective_on: date | None = Field(description="day on which the change takes effect, as the log says it")
    size: RequestedSize | None
    direction: RequestDirection | None
    percent: Number | None = Field(description="size of the change, in per cent of its base")
    supplied_by: Supplier | None = Field(description="the side that handed in the row")
    also: tuple[OtherLog, ...] = Field((), description="rows of other logs that hold the same request")
    bound: bool = Field(description="false where the commitment did not bind that day, as somebody said")


def entry_of(request: VolumeRequest, verdict: Verdict) -> RequestEntry:
    """A request and its verdict as a report shows them."""
    controlling = tuple(map(notice_entry, verdict.controlling))
    size = request.size
    return RequestEntry(
        id=verdict.id,
        row=place_of(verdict.row),
        outcome=verdict.outcome,
        required=_required(verdict.required),
        given=_given(verdict.given),
        margin_days=_margin(verdict.margin),
        earliest_effect=verdict.earliest_effect,
        controlling=controlling[0] if controlling else None,
        other_clauses=controlling[1:],
        reason=verdict.reason,
        missing=verdict.missing,
        notes=verdict.notes,
        asked_on=verdict.asked_on,
        effective_on=request.effective.day if request.effective is not None else None,
        size=RequestedSize(value=size.value, unit=size.unit) if size is not None else None,
        direction=verdict.direction,
        percent=verdict.percent,
        supplied_by=verdict.supplied_by,
        also=tuple(OtherLog(row=place_of(row), supplied_by=side) for row, side in verdict.also),
        bound=verdict.is_bound,
    )


def place_of(row: Row) -> RowPlace:
    """Where a row stands, as a report shows it."""
    return RowPlace(document=row.document, sheet=row.sheet, row=row.number)


def notice_entry(one: Controlling) -> ControllingNotice:
    """A clause that controlled, as a report shows it."""
    return ControllingNotice(
        fact=one.fact,
        document=one.clause.document,
        clause=one.clause.number,
        passages=one.passages,
        since=one.since,
        until=one.until,
        why=one.why,
    )


def _required(required: Required | None) -> RequiredTime | None:
    if required is None:
        return None
    term = required.term
    return RequiredTime(
        value=term.value,
        unit=term.unit,
        day_kind=required.day_kind,
        relative=term.relative,
        clock=required.clock,
        text=required.text,
    )


def _given(given: Given | None) -> GivenTime | None:
    if given is None:
        return None
    return GivenTime(
        value=given.value,
        unit=given.unit,
        day_kind=given.day_kind,
        start=str(given.start),
        effective=str(given.effective),
        text=given.text,
    )


def _margin(margin: Margin | None) -> Decimal | tuple[Decimal | None, Decimal | None] | None:
    if margin is None:
        return None
    return margin.least if margin.least == margin.most else (margin.least, margin.most)

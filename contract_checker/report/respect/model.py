"""A judged log as a report holds it: what was read of it, its totals, its requests."""

from collections.abc import Mapping
from datetime import date
from typing import Literal

from pydantic import Field

from contract_checker.calendars import Territory
from contract_checker.engine.finding import Localised, UsedValue
from contract_checker.execution import Judgement
from contract_checker.execution.request import Field as LogField
from contract_checker.execution.verdict import Counts, Totals
from contract_checker.facts.quantities import Number
from contract_checker.frozen import Frozen

from .entries import ControllingNotice, RequestEntry, RowPlace, entry_of, notice_entry, place_of


class RespectCounts(Frozen):
    """How many requests came to each outcome, and the margins of those that were judged."""

    requests: int
    respected: int
    breached: int
    waived: int = Field(description="accepted in writing before their effect: never counted as respected")
    not_covered: int
    indeterminate: int
    share_respected: Number | None = Field(
        description="respected among respected and breached, in per cent; null where none was judged"
    )
    worst_margin_days: Number | None
    median_margin_days: Number | None


class RespectTotals(RespectCounts):
    """The log as a whole, and its parts."""

    refused_rows: int = Field(description="rows that could not be understood: judged nowhere")
    by_direction: Mapping[str, RespectCounts]
    by_quarter: Mapping[str, RespectCounts]
    by_amplitude: Mapping[str, RespectCounts] = Field(description="by size in per cent, upper end included")


class RefusedEntry(Frozen):
    """A row that gives no request."""

    row: RowPlace
    field: LogField | None
    shown: str | None = Field(description="the words at fault")
    reason: Localised
    hides_a_request: bool = Field(description="false for a total, a heading, an example or a copy")


class ColumnEntry(Frozen):
    """What a column of the log was taken for."""

    column: str
    field: LogField | None
    told_by: Literal["header", "content", "user", "nothing"]


class LogFile(Frozen):
    """A file of the log, with its columns as they were understood."""

    path: str
    sha256: str
    columns: tuple[ColumnEntry, ...] = ()


class CountedBy(Frozen):
    """Which days were counted, where the contract does not say otherwise."""

    territory: Territory = Field(description="whose public holidays")
    closings: tuple[date, ...] = Field((), description="days on which the parties are closed")
    conventions: tuple[UsedValue, ...] = ()


class Respect(Frozen):
    """A log of volume requests, judged one by one against the notice of the contract."""

    totals: RespectTotals
    requests: tuple[RequestEntry, ...]
    refused: tuple[RefusedEntry, ...] = ()
    files: tuple[LogFile, ...] = ()
    counted_by: CountedBy
    notices: tuple[ControllingNotice, ...] = Field(
        (), description="every clause that a request could be judged by, from when to when"
    )
    notes: tuple[Localised, ...] = ()

    @property
    def unread_rows(self) -> int:
        """Rows that could not be understood and may hold a request."""
        return self.totals.refused_rows


def respect_of(judgement: Judgement) -> Respect:
    """A judgement as a report holds it."""
    log, calendar = judgement.log, judgement.conventions.calendar
    return Respect(
        totals=totals_entry(judgement.totals),
        requests=tuple(map(entry_of, log.requests, judgement.verdicts)),
        refused=tuple(
            RefusedEntry(
                row=place_of(one.row),
                field=one.field,
                shown=one.shown,
                reason=one.reason,
                hides_a_request=one.hides_a_request,
            )
            for one in log.refused
        ),
        files=tuple(_files(judgement)),
        counted_by=CountedBy(
            territory=calendar.territory,
            closings=tuple(sorted(calendar.closings)),
            conventions=judgement.used,
        ),
        notices=tuple(map(notice_entry, judgement.judge.notices())),
        notes=log.notes,
    )


def totals_entry(totals: Totals) -> RespectTotals:
    """The totals with their shares worked out."""
    return RespectTotals(
        **_counts(totals.all).model_dump(),
        refused_rows=totals.refused_rows,
        by_direction={name: _counts(one) for name, one in totals.by_direction.items()},
        by_quarter={name: _counts(one) for name, one in totals.by_quarter.items()},
        by_amplitude={name: _counts(one) for name, one in totals.by_amplitude.items()},
    )


def _counts(counts: Counts) -> RespectCounts:
    share = counts.share_respected
    return RespectCounts(
        requests=counts.requests,
        respected=counts.respected,
        breached=counts.breached,
        waived=counts.waived,
        not_covered=counts.not_covered,
        indeterminate=counts.indeterminate,
        share_respected=None if share is None else round(share, 2),
        worst_margin_days=counts.worst_margin_days,
        median_margin_days=counts.median_margin_days,
    )


def _files(judgement: Judgement) -> list[LogFile]:
    columns = judgement.log.columns or {}
    return [
        LogFile(
            path=document.path,
            sha256=document.sha256,
            columns=tuple(
                ColumnEntry(column=one.column, field=one.field, told_by=one.told_by)
                for sheet, uses in columns.items()
                if sheet == document.path or sheet.startswith(f"{document.path}#")
                for one in uses
            ),
        )
        for document in judgement.log.documents
    ]

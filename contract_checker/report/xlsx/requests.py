"""The sheets on a judged log: a row for each request, its totals, the rows set aside, its columns."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from contract_checker.report.catalogue import Catalogue
from contract_checker.report.respect.entries import RequestEntry
from contract_checker.report.respect.model import RespectCounts
from contract_checker.report.respect.requests import refused_row, request_row
from contract_checker.report.respect.totals import COUNTS, MEASURES, groupings, heads, sentences
from contract_checker.report.respect.views import columns, counted, supplied
from contract_checker.report.result import CheckResult
from contract_checker.report.words import said

from .sheet import Cell, Column, Sheet

_Row = tuple[Cell, ...]
_REQUEST_HEADS: Final = (
    ("respect.request", 18), ("file", 26), ("respect.sheet", 14), ("respect.file_row", 8),
    ("respect.asked", 13), ("respect.effect", 13), ("respect.direction", 10), ("respect.size", 10),
    ("respect.size_unit", 10), ("respect.size_percent", 10), ("respect.required", 22), ("respect.given", 22),
    ("respect.margin_least", 12), ("respect.margin_most", 12), ("respect.earliest", 13),
    ("column.outcome", 18), ("respect.clauses", 40), ("respect.since_day", 13), ("respect.until_day", 13),
    ("reason", 70), ("respect.notes", 40), ("supplied_by", 14),
)  # fmt: skip
_NOTHING: Final[_Row] = (None,) * (len(COUNTS) + len(MEASURES))


def requests(result: CheckResult, t: Catalogue) -> Sheet:
    """Every request of the log in its order."""
    respect = result.report.respect
    rows = (_request(one, t) for one in respect.requests) if respect is not None else ()
    heads = tuple(Column(t(key), width) for key, width in _REQUEST_HEADS)
    return Sheet(t("respect.sheet.requests"), heads, tuple(rows))


def totals(result: CheckResult, t: Catalogue) -> Sheet:
    """The figures of the whole and of each group, then the sentences and how days were counted."""
    columns = (
        Column(t("respect.way"), 28),
        Column(t("respect.group"), 60),
        *(Column(head, 14) for head in heads(t)),
    )
    return Sheet(t("respect.sheet.totals"), columns, tuple(_totals(result, t)))


def set_aside(result: CheckResult, t: Catalogue) -> Sheet:
    """The rows of the log that give no request, each with its reason."""
    respect = result.report.respect
    heads = (
        Column(t("file"), 26),
        Column(t("respect.sheet"), 14),
        Column(t("respect.file_row"), 8),
        Column(t("reason"), 70),
        Column(t("respect.in_field"), 24),
        Column(t("respect.at_fault"), 40),
        Column(t("respect.is_request"), 14),
    )
    rows = (
        (one.row.document, one.row.sheet, one.row.row, told.reason, told.field or None, one.shown, told.hides)
        for one in (respect.refused if respect is not None else ())
        for told in (refused_row(one, t),)
    )
    return Sheet(t("respect.set_aside"), heads, tuple(rows))


def understood(result: CheckResult, t: Catalogue) -> Sheet:
    """What each column of the log was taken for."""
    respect = result.report.respect
    heads = (
        Column(t("file"), 30),
        Column(t("respect.column"), 30),
        Column(t("respect.taken_for"), 30),
        Column(t("column.told"), 24),
    )
    return Sheet(t("respect.sheet.columns"), heads, tuple(columns(respect, t)) if respect is not None else ())


def _request(entry: RequestEntry, t: Catalogue) -> _Row:
    row, size, clause = request_row(entry, t), entry.size, entry.controlling
    least, most = entry.margin_days if isinstance(entry.margin_days, tuple) else (entry.margin_days,) * 2
    return (
        entry.id,
        entry.row.document,
        entry.row.sheet,
        entry.row.row,
        entry.asked_on,
        entry.effective_on,
        t(f"respect.{entry.direction}") if entry.direction else None,
        size.value if size is not None else None,
        t(f"respect.unit.{size.unit}") if size is not None else None,
        entry.percent,
        row.required or None,
        row.given or None,
        least,
        most,
        entry.earliest_effect,
        row.outcome,
        "\n".join(row.clauses) or None,
        clause.since if clause is not None else None,
        _last_day(clause.until) if clause is not None else None,
        row.reason,
        "\n".join(row.notes) or None,
        row.supplied_by,
    )


def _last_day(until: date | None) -> date | None:
    return until - timedelta(days=1) if until is not None else None


def _totals(result: CheckResult, t: Catalogue) -> Iterator[_Row]:
    respect = result.report.respect
    if respect is None:
        return
    yield t("respect.all"), None, *_figures(respect.totals)
    for way, names, groups in groupings(respect, t):
        for key, counts in groups.items():
            yield t(f"respect.by.{way}"), names[key], *_figures(counts)
    for sentence in (*sentences(respect, t), supplied(result, t)):
        yield t("respect.kept"), sentence, *_NOTHING
    for note in respect.notes:
        yield t("respect.notes"), said(note, t), *_NOTHING
    for line in counted(respect, t):
        yield t("respect.how_counted"), line, *_NOTHING


def _figures(counts: RespectCounts) -> _Row:
    whole: list[int] = [getattr(counts, name) for name in COUNTS]
    measured: list[Decimal | None] = [getattr(counts, name) for name in MEASURES]
    return (*whole, *measured)

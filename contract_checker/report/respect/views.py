"""The section « Délais : définis / respectés » in the words of a language, the same in every format."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from contract_checker.document import Passage
from contract_checker.engine.circumstances import Supplier
from contract_checker.engine.finding import Finding
from contract_checker.report import words
from contract_checker.report.catalogue import Catalogue
from contract_checker.report.charts.picture import Picture
from contract_checker.report.order import Shown, shown
from contract_checker.report.result import CheckResult

from .entries import RequestEntry, RowPlace
from .fields import field_named
from .model import LogFile, Respect
from .pictures import pictures
from .requests import (
    MOST_REFUSED,
    RefusedRow,
    RequestRow,
    chosen,
    clause,
    days,
    refused_row,
    request_row,
)
from .totals import CountTable, sentences, tables

_Numbered = tuple[int, Finding]


class Stated(NamedTuple):
    """What a rule on notice found; `number` is that of the finding."""

    number: int
    outcome: Shown
    said: str
    title: str
    message: str


class QuotedAt(NamedTuple):
    """A passage, its place, and the name of its mark in the text of a page; empty where there is none."""

    text: str
    place: str
    mark: str


class NoticeRow(NamedTuple):
    """A clause on notice, from when to when it controlled, and why."""

    clause: str
    days: str
    why: str
    quotes: tuple[QuotedAt, ...]


class ColumnRow(NamedTuple):
    """A column of the log as it was understood."""

    file: str
    column: str
    field: str
    told: str


class Section(NamedTuple):
    """All that is shown of a judged log."""

    stated: tuple[Stated, ...]
    notices: tuple[NoticeRow, ...]
    kept: tuple[Stated, ...]
    sentences: tuple[str, ...]
    supplied: str
    counts: tuple[CountTable, ...]
    pictures: tuple[Picture, ...]
    open: tuple[RequestRow, ...]
    folded: tuple[RequestRow, ...]
    elsewhere: str
    refused: tuple[RefusedRow, ...]
    refused_elsewhere: str
    counted: tuple[str, ...]
    columns: tuple[ColumnRow, ...]
    notes: tuple[str, ...]


def no_mark(passage: Passage) -> str:
    """What a format without links shows of the place of a passage in the text."""
    return ""


def section(result: CheckResult, t: Catalogue, mark: Callable[[Passage], str] = no_mark) -> Section | None:
    """The section; None where no log was judged."""
    respect = result.report.respect
    if respect is None:
        return None
    on_texts, on_log = _on_notice(result, respect)
    shown_here = chosen(respect.requests)
    left, refused = shown_here.elsewhere, respect.refused[:MOST_REFUSED]
    beyond = len(respect.refused) - len(refused)
    return Section(
        stated=tuple(_stated(on_texts, t)),
        notices=tuple(_notices(result, respect, t, mark)),
        kept=tuple(_stated(on_log, t)),
        sentences=tuple(sentences(respect, t)),
        supplied=supplied(result, t),
        counts=tuple(tables(respect, t)),
        pictures=tuple(pictures(respect, t)),
        open=tuple(request_row(one, t) for one in shown_here.open),
        folded=tuple(request_row(one, t) for one in shown_here.folded),
        elsewhere=t.count("respect.elsewhere", left) if left else "",
        refused=tuple(refused_row(one, t) for one in refused),
        refused_elsewhere=t.count("respect.refused_elsewhere", beyond) if beyond else "",
        counted=tuple(counted(respect, t)),
        columns=tuple(columns(respect, t)),
        notes=tuple(words.said(note, t) for note in respect.notes),
    )


def quoted(respect: Respect) -> Iterator[Passage]:
    """Every passage that the section quotes."""
    for notice in respect.notices:
        yield from notice.passages


def supplied(result: CheckResult, t: Catalogue) -> str:
    """Who handed in the log, and what a log of one side is worth."""
    respect = result.report.respect
    if respect is None:
        return ""
    stated = {item.path: item.supplied_by for item in result.report.inputs}
    rows = [
        (row, side) for one in respect.requests for row, side in ((one.row, one.supplied_by), *_others(one))
    ]
    sides = Counter(side or stated.get(row.document) for row, side in rows)
    told = [side for side in sides if side is not None]
    if not told:
        return t("respect.supplied.unknown")
    if len(sides) == 1:
        return t("respect.supplied.one", side=t(f"supplier.{told[0]}"))
    named = (
        f"{t(f'supplier.{side}') if side else t('unknown_supplier')} ({t.number(count)})"
        for side, count in sides.most_common()
    )
    return t("respect.supplied.many", sides=", ".join(named))


def _others(entry: RequestEntry) -> Iterator[tuple[RowPlace, Supplier | None]]:
    return ((one.row, one.supplied_by) for one in entry.also)


def counted(respect: Respect, t: Catalogue) -> Iterator[str]:
    """How days were counted: whose holidays, which closings, which conventions and who set them."""
    by = respect.counted_by
    yield t("respect.territory", territory=t(f"territory.{by.territory}"))
    if by.closings:
        closings = ", ".join(words.numeric_day(day, t) for day in by.closings)
        yield t("respect.closings", days=closings)
    else:
        yield t("respect.no_closings")
    for value in by.conventions:
        said = f"{''.join(words.setting(value, t))} ({words.layer(value, t)})"
        yield " – ".join(filter(None, (said, words.decision(value, t))))


def columns(respect: Respect, t: Catalogue) -> Iterator[ColumnRow]:
    """The columns of each file, used or not."""
    for file in respect.files:
        yield from _columns(file, t)


def _columns(file: LogFile, t: Catalogue) -> Iterator[ColumnRow]:
    for column in file.columns:
        field = field_named(column.field, t) if column.field else t("respect.unused")
        yield ColumnRow(file.path, column.column, field, t(f"respect.told.{column.told_by}"))


def _on_notice(result: CheckResult, respect: Respect) -> tuple[Sequence[_Numbered], Sequence[_Numbered]]:
    """The findings on notice: those on the texts, then those on the log, which looked in it alone."""
    log = {file.path for file in respect.files}
    texts, logged = list[_Numbered](), list[_Numbered]()
    for number, finding in enumerate(result.report.findings, start=1):
        if finding.commitment == "D3":
            alone = bool(finding.searched) and log.issuperset(finding.searched)
            (logged if alone else texts).append((number, finding))
    return texts, logged


def _stated(findings: Sequence[_Numbered], t: Catalogue) -> Iterator[Stated]:
    for number, finding in findings:
        outcome = shown(finding)
        title, message = words.said(finding.title, t), words.said(finding.message, t)
        yield Stated(number, outcome, t(f"outcome.{outcome}"), title, message)


def _notices(
    result: CheckResult, respect: Respect, t: Catalogue, mark: Callable[[Passage], str]
) -> Iterator[NoticeRow]:
    for one in respect.notices:
        quotes = tuple(
            QuotedAt(
                passage.quote,
                f"{passage.document}, {words.place(passage, result.clause_of(passage), t)}",
                mark(passage),
            )
            for passage in one.passages
        )
        yield NoticeRow(clause(one, t), days(one, t), words.said(one.why, t), quotes)

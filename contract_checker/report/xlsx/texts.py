"""A row for each sentence on the texts that apply, with the passages that it rests on."""

from collections.abc import Iterable, Iterator

from contract_checker.report.catalogue import Catalogue
from contract_checker.report.result import CheckResult
from contract_checker.report.texts import Line, Quoted, Texts, texts

from .sheet import Cell, Column, Sheet

_Row = tuple[Cell, ...]


def applying(result: CheckResult, t: Catalogue) -> Sheet:
    """Order of the pieces, amendments, what gives way, general terms; no row where there is one text only."""
    columns = (
        Column(t("column.about"), 28),
        Column(t("column.text"), 60),
        Column(t("texts.act"), 18),
        Column(t("texts.clause"), 30),
        Column(t("texts.days"), 30),
        Column(t("texts.state"), 40),
        Column(t("column.quote"), 80),
    )
    found = texts(result, t)
    return Sheet(t("texts"), columns, tuple(_rows(found, t)) if found else ())


def _rows(found: Texts, t: Catalogue) -> Iterator[_Row]:
    yield _plain(t("texts"), Line(found.reading))
    for note in found.notes:
        yield _plain(t("texts.notes"), Line(note))
    for line in found.order:
        yield _plain(t("texts.order"), line)
    for row in found.changes:
        quoted = _quoted(row.quotes)
        yield (t("texts.changes"), row.piece, row.act, row.clause, row.days, row.state, quoted)
    for line in found.gives_way:
        yield _plain(t("texts.gives_way"), line)
    for line in found.defaults:
        yield _plain(t("texts.defaults"), line)


def _plain(about: str, line: Line) -> _Row:
    return (about, line.text, None, None, None, None, _quoted(line.quotes))


def _quoted(quotes: Iterable[Quoted]) -> str | None:
    return "\n".join(f"{quote.text} — {quote.place}" for quote in quotes) or None

"""A row for each file: what was read of it, or why it was not, and the digest to know it by."""

from collections.abc import Iterator

from contract_checker.report import standing, words
from contract_checker.report.catalogue import Catalogue
from contract_checker.report.report import Input, ReadEntry, Report
from contract_checker.report.result import CheckResult

from .sheet import Cell, Column, Sheet

_Row = tuple[Cell, ...]


def pieces(result: CheckResult, t: Catalogue) -> Sheet:
    """The pieces that were read, the files that were not, and what they came in."""
    columns = (
        Column(t("file"), 36),
        Column(t("column.state"), 14),
        Column(t("piece"), 30),
        Column(t("column.told"), 36),
        Column(t("column.format"), 10),
        Column(t("column.pages"), 8),
        Column(t("column.characters"), 12),
        Column(t("column.signed"), 14),
        Column(t("column.effective"), 14),
        Column(t("supplied_by"), 24),
        Column(t("column.container"), 24),
        Column(t("notes"), 50),
        Column("SHA-256", 68),
    )
    return Sheet(t("column.pieces"), columns, tuple(_rows(result.report, t)))


def _rows(report: Report, t: Catalogue) -> Iterator[_Row]:
    inputs = {item.path: item for item in report.inputs}
    for entry in report.coverage.read:
        yield _read(entry, inputs[entry.path], t)
    for item in report.coverage.skipped:
        yield _other(item.path, t("column.unread"), words.skipped_reason(item, t), None)
    for archive in report.archives:
        yield _other(archive.path, t("archive"), None, archive.sha256)
    stated = report.dossier_file
    if stated is not None:
        yield _other(stated.path, t("dossier_file"), None, stated.sha256)


def _read(entry: ReadEntry, piece: Input, t: Catalogue) -> _Row:
    return (
        entry.path,
        t("column.read"),
        standing.kinds(piece, t),
        standing.told(piece, t),
        entry.format,
        entry.pages,
        entry.characters,
        piece.signed,
        piece.effective,
        standing.supplier(piece, t) or t("unknown_supplier"),
        piece.container,
        t("semicolon").join(words.remarks(entry, t)) or None,
        piece.sha256,
    )


def _other(path: str, state: str, note: str | None, sha256: str | None) -> _Row:
    return (path, state, *(None,) * 9, note, sha256)

"""The sheet that one opens first: the dossier, under which assumptions, the verdict and the counts."""

from collections.abc import Iterator
from datetime import date

from contract_checker.report import standing, words
from contract_checker.report.catalogue import Catalogue
from contract_checker.report.heading import heading, reach
from contract_checker.report.order import COMMITMENTS
from contract_checker.report.report import Report
from contract_checker.report.result import CheckResult

from .sheet import Cell, Column, Sheet

_Row = tuple[Cell, Cell, Cell]


def summary(result: CheckResult, t: Catalogue) -> Sheet:
    """What the report says in one sentence, then how many findings there are of each outcome."""
    columns = (Column(t("column.about"), 34), Column(t("column.value"), 70), Column(t("column.detail"), 60))
    rows = (*_verdict(result, t), *_known(result.report, t), *_counts(result.report, t), *_foot(t))
    return Sheet(t("summary"), columns, rows)


def _verdict(result: CheckResult, t: Catalogue) -> Iterator[_Row]:
    report = result.report
    yield heading(result, t), result.dossier, None
    yield t("as_of"), report.as_of, None
    yield t("summary"), words.verdict(report, t), None
    for said in (
        reach(result, t),
        standing.undertaking(report, t),
        standing.label(report, t),
        "" if report.speaks_of_calls else t("no_calls"),
        *(words.said(pack.disclaimer, t) for pack in result.packs),
    ):
        if said:
            yield t("column.caution"), said, None
    for item in report.coverage.unread:
        yield t("coverage.skipped"), item.path, words.skipped_reason(item, t)
    for line in words.doubtful(report.coverage, t):
        yield t("doubtful"), line, None


def _known(report: Report, t: Catalogue) -> Iterator[_Row]:
    dates = {words.day(day, t): day for day in _dates(report)}
    if report.buyer == "unknown":
        yield t("buyer"), t("buyer.unknown"), None
    if report.procedure == "unknown":
        yield t("procedure"), t("procedure.unknown"), None
    for about in standing.known(report, t):
        yield about.name, dates.get(about.value, about.value), about.source
    for pack in report.packs:
        yield t("pack"), f"{pack.id}, {t('version')} {pack.version}", f"{t('digest')} {pack.digest}"
    for overlay in report.overlays:
        layer = t.known(f"layer.{overlay.layer}", overlay.layer)
        yield t("overlay"), layer, f"{t('digest')} {overlay.digest}"
    yield t("engine"), f"{report.engine.name} {report.engine.version}", None


def _dates(report: Report) -> Iterator[date]:
    for statement in report.statements:
        if statement.subject in standing.DATES:
            yield date.fromisoformat(statement.value)


def _counts(report: Report, t: Catalogue) -> Iterator[_Row]:
    for commitment in COMMITMENTS:
        found = [finding for finding in report.findings if finding.commitment == commitment]
        for outcome, count in words.counts(found):
            yield f"{commitment} {t(f'commitment.{commitment}')}", count, t(f"outcome.{outcome}")


def _foot(t: Catalogue) -> Iterator[_Row]:
    for key in ("footer.limits", "footer.replay", "spelt"):
        yield t("column.caution"), t(key), None

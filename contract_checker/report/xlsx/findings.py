"""A row for each finding."""

from collections.abc import Iterable, Iterator, Sequence

from contract_checker.document import Passage
from contract_checker.engine.finding import Finding
from contract_checker.report import words
from contract_checker.report.catalogue import Catalogue
from contract_checker.report.order import shown
from contract_checker.report.result import CheckResult
from contract_checker.report.typography import kept_together

from .sheet import Cell, Column, Sheet


def findings(result: CheckResult, t: Catalogue) -> Sheet:
    """Every finding in the order of the report, those out of scope too."""
    columns = (
        Column(t("column.number"), 6),
        Column(t("commitment"), 24),
        Column(t("rule"), 24),
        Column(t("column.question"), 36),
        Column(t("column.outcome"), 18),
        Column(t("severity"), 12),
        Column(t("basis"), 16),
        Column(t("column.scope"), 12),
        Column(t("reason"), 50),
        Column(t("file"), 26),
        Column(t("column.place"), 24),
        Column(t("column.quote"), 70),
        Column(t("counter"), 50),
        Column(t("remedy"), 60),
        Column(t("values"), 40),
        Column(t("references"), 50),
        Column(t("searched"), 30),
        Column(t("fingerprint"), 20),
    )
    rows = (_row(number, each, result, t) for number, each in enumerate(result.report.findings, start=1))
    return Sheet(t("findings"), columns, tuple(rows))


def _row(number: int, finding: Finding, result: CheckResult, t: Catalogue) -> tuple[Cell, ...]:
    own = finding.evidence.passages if finding.evidence else ()
    return (
        number,
        f"{finding.commitment} {t(f'commitment.{finding.commitment}')}",
        finding.rule,
        words.said(finding.title, t),
        t(f"outcome.{shown(finding)}"),
        t(f"severity.{finding.severity}"),
        t(f"basis.{finding.basis}"),
        words.scope(finding.scope, t),
        words.said(finding.message, t),
        _numbered([passage.document for passage in own]),
        _numbered([_place(passage, result, t) for passage in own]),
        _numbered([passage.quote for passage in own]),
        _numbered(list(_counter(finding, result, t))),
        words.said(finding.remedy, t) if finding.remedy else None,
        _lines(_values(finding, t)),
        _lines(_references(finding, t)),
        _lines(finding.searched),
        finding.fingerprint,
    )


def _numbered(texts: Sequence[str]) -> str | None:
    """A text alone as it is; several with the number by which one finds them in the columns beside."""
    if len(texts) < 2:
        return texts[0] if texts else None
    return "\n".join(f"({number}) {text}" for number, text in enumerate(texts, start=1))


def _lines(texts: Iterable[str]) -> str | None:
    return "\n".join(texts) or None


def _place(passage: Passage, result: CheckResult, t: Catalogue) -> str:
    return words.place(passage, result.clause_of(passage), t)


def _counter(finding: Finding, result: CheckResult, t: Catalogue) -> Iterator[str]:
    for evidence in finding.counter_evidence:
        for passage in evidence.passages:
            yield f"{passage.quote} — {passage.document}, {_place(passage, result, t)}"


def _values(finding: Finding, t: Catalogue) -> Iterator[str]:
    for value in finding.values:
        said = f"{''.join(words.setting(value, t))} ({words.layer(value, t)})"
        yield " — ".join(filter(None, (said, words.decision(value, t))))


def _references(finding: Finding, t: Catalogue) -> Iterator[str]:
    for reference in finding.references:
        doubt = "" if reference.verified else f" [{t('reference.unverified')}]"
        yield ", ".join(filter(None, (kept_together(reference.cite), words.in_force(reference, t)))) + doubt

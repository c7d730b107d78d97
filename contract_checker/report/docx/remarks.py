"""What is said of each finding in a Word file: its outcome, the reason, the wording that would mend it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from contract_checker.document import Passage
from contract_checker.engine.finding import Finding
from contract_checker.report import standing, words
from contract_checker.report.catalogue import Catalogue
from contract_checker.report.order import TO_ACT_ON, shown
from contract_checker.report.result import CheckResult


class Remark(NamedTuple):
    """What a finding says, in lines; the first is its outcome and its question."""

    finding: Finding
    lines: tuple[str, ...]

    def passages(self, path: str) -> tuple[Passage, ...]:
        """The passages of one document that decided."""
        evidence = self.finding.evidence
        return tuple(each for each in evidence.passages if each.document == path) if evidence else ()


def remarks(result: CheckResult, t: Catalogue) -> tuple[Remark, ...]:
    """One for each finding that asks for something, in the order of the report."""
    findings = (finding for finding in result.report.findings if finding.outcome in TO_ACT_ON)
    return tuple(Remark(finding, tuple(_lines(finding, t))) for finding in findings)


def head(result: CheckResult, t: Catalogue) -> tuple[str, ...]:
    """What every copy begins with: the verdict, and under which assumptions it stands."""
    report = result.report
    packs = ", ".join(f"{pack.id} {t('version')} {pack.version}" for pack in report.packs)
    day = words.day(report.as_of, t)
    return (
        f"{t('title')} — {result.dossier}",
        f"{t('as_of')} {day} · {t('pack')} {packs} · {t('engine')} {report.engine.version}",
        words.verdict(report, t),
        standing.undertaking(report, t),
        *(() if report.speaks_of_calls else (t("no_calls"),)),
        *words.unread(report.coverage, t),
        *words.doubtful(report.coverage, t),
        *(words.said(pack.disclaimer, t) for pack in result.packs),
    )


def inputs(result: CheckResult, t: Catalogue) -> Iterator[str]:
    """A line for each file that was given or taken out of an archive, by which it can be known again."""
    for item in result.report.inputs:
        yield f"{item.path} · {t(f'piece.{item.piece}')} · SHA-256 {item.sha256}"
    for archive in result.report.archives:
        yield f"{archive.path} · {t('archive')} · SHA-256 {archive.sha256}"
    yield words.isolation(result.report.coverage, t)


def quotes(passages: Sequence[Passage], result: CheckResult, t: Catalogue) -> Iterator[tuple[str, str]]:
    """Each quote on one line, with where it stands."""
    for passage in passages:
        where = words.place(passage, result.clause_of(passage), t)
        yield " ".join(passage.quote.split()), f"{passage.document}, {where}"


def _lines(finding: Finding, t: Catalogue) -> Iterator[str]:
    about = words.scope(finding.scope, t)
    title = words.said(finding.title, t) + (f" ({about})" if about else "")
    yield f"[{t(f'outcome.{shown(finding)}')}] {finding.commitment} — {title}"
    yield words.said(finding.message, t)
    for value in finding.values:
        said = f"{''.join(words.setting(value, t))} ({words.layer(value, t)})"
        yield " — ".join(filter(None, (said, words.decision(value, t))))
    for reference in finding.references:
        doubt = "" if reference.verified else f" [{t('reference.unverified')}]"
        cite = ", ".join(filter(None, (reference.cite, words.in_force(reference, t))))
        yield f"{t('basis')}{t('colon')}{cite}{doubt}"
    if finding.remedy is not None:
        yield f"{words.said(finding.remedy, t)} {t('remedy.lead')}"
    yield f"{t('rule')}{t('colon')}{finding.rule}"

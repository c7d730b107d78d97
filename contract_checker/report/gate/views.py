"""The sheet in words, cut to what one page holds."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from contract_checker.engine.finding import Finding
from contract_checker.report import standing, words
from contract_checker.report.catalogue import Catalogue
from contract_checker.report.order import shown

from .sheet import Sheet

MOST: Final = 7  # findings told one by one; the report holds them all
_LONGEST: Final = 150  # characters of a quote or of a proposal
_LONGEST_LIST: Final = 420
_MOST_PIECES: Final = 8


class Line(NamedTuple):
    """One finding on the sheet; `quote` and `where` are empty for what no passage shows."""

    outcome: str
    commitment: str
    title: str
    quote: str
    where: str
    remedy: str


class View(NamedTuple):
    """The whole sheet."""

    title: str
    state: str
    level: str
    assumptions: tuple[str, ...]
    first: tuple[Line, ...]
    more: str
    others: tuple[str, ...]
    pieces: tuple[str, ...]
    unread: tuple[str, ...]


def view(sheet: Sheet, t: Catalogue) -> View:
    """The words of the sheet."""
    report = sheet.result.report
    left = len(sheet.first) - MOST
    packs = ", ".join(f"{pack.id} {t('version')} {pack.version}" for pack in report.packs)
    buyer = f"{t(f'buyer.{report.buyer}')}, {t(f'procedure.{report.procedure}')}"
    return View(
        title=f"{t('gate.title')} — {sheet.result.dossier}",
        state=t.count("gate.held", len(sheet.first)) if sheet.first else t("gate.passed"),
        level=t("gate.level", level=t(f"gate.level.{sheet.level}")),
        assumptions=(
            f"{t('as_of')} {words.day(report.as_of, t)} · {buyer} · {t('pack')} {packs}"
            f" · {t('engine')} {report.engine.version}",
            words.verdict(report, t),
            standing.undertaking(report, t),
            t("gate.no_certificate"),
            *(() if report.speaks_of_calls else (t("no_calls"),)),
        ),
        first=tuple(_line(finding, sheet, t) for finding in sheet.first[:MOST]),
        more=t.count("gate.more", left) if left > 0 else "",
        others=tuple(_told_together(sheet.others, t)),
        pieces=_some((f"{item.path} ({t(f'piece.{item.piece}')})" for item in report.inputs), t),
        unread=_some((*words.unread(report.coverage, t), *words.doubtful(report.coverage, t)), t),
    )


def _line(finding: Finding, sheet: Sheet, t: Catalogue) -> Line:
    passages = finding.evidence.passages if finding.evidence else ()
    quote, where = "", ""
    if passages:
        place = words.place(passages[0], sheet.result.clause_of(passages[0]), t)
        quote, where = _cut(" ".join(passages[0].quote.split())), f"{passages[0].document}, {place}"
    return Line(
        t(f"outcome.{shown(finding)}"),
        finding.commitment,
        _title(finding, t),
        quote,
        where,
        _cut(words.said(finding.remedy, t)) if finding.remedy else "",
    )


def _told_together(findings: Iterable[Finding], t: Catalogue) -> Iterator[str]:
    """A line for each outcome: how many findings, and their titles with the lots they are about."""
    told: dict[str, list[str]] = {}
    for finding in findings:
        told.setdefault(t(f"outcome.{shown(finding)}"), []).append(_title(finding, t))
    for outcome, titles in told.items():
        listed = t("semicolon").join(dict.fromkeys(titles))
        yield _cut(f"{outcome} ({len(titles)}){t('colon')}{listed}", _LONGEST_LIST)


def _title(finding: Finding, t: Catalogue) -> str:
    about = words.scope(finding.scope, t)
    return words.said(finding.title, t) + (f" ({about})" if about else "")


def _some(lines: Iterable[str], t: Catalogue) -> tuple[str, ...]:
    """The first lines, and how many more there are: a dossier may hold hundreds of files."""
    every = tuple(lines)
    left = len(every) - _MOST_PIECES
    return every if left <= 0 else (*every[:_MOST_PIECES], t.count("gate.more", left))


def _cut(text: str, longest: int = _LONGEST) -> str:
    """The beginning of a long text, up to a whole word; the sign shows that there is more."""
    if len(text) <= longest:
        return text
    return text[:longest].rpartition(" ")[0] + " […]"

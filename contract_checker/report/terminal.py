"""The report for a terminal, or as plain text when it goes to a file."""

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.text import Text

from contract_checker.document import Evidence
from contract_checker.engine.finding import Finding

from . import standing, words
from .catalogue import Catalogue, catalogue
from .heading import heading, reach
from .order import COMMITMENTS, Shown, shown
from .respect.lines import lines
from .result import CheckResult, Language
from .texts import Line, Quoted, texts
from .typography import NO_BREAK, kept_together
from .unbroken import Unbroken, plain

_WIDTH: Final = 100
_STYLES: Final[Mapping[Shown, str]] = {
    "breach": "bold red",
    "proposed_breach": "bold yellow",
    "unclear": "bold magenta",
    "unset": "bold blue",
    "silent": "bold",
    "met": "bold green",
    "not_applicable": "dim",
}


def render(result: CheckResult, language: Language) -> str:
    """The report as plain text, without colours, 100 columns wide."""
    console = Console(
        file=io.StringIO(), width=_WIDTH, color_system=None, force_terminal=False, legacy_windows=False
    )
    with console.capture() as capture:
        console.print(view(result, language))
    return "\n".join(line.rstrip() for line in capture.get().splitlines()) + "\n"


def view(result: CheckResult, language: Language) -> RenderableType:
    """The report as something that a rich console prints in its own width and colours."""
    t = catalogue(language)
    parts = (_head, _findings, lines, _texts, _foot)
    return Unbroken(Group(*(shown for part in parts for shown in part(result, t))))


def _head(result: CheckResult, t: Catalogue) -> Iterator[RenderableType]:
    report = result.report
    yield Rule(plain(f"{heading(result, t)} — {result.dossier}"), align="left")
    packs = ", ".join(f"{pack.id} {t('version')} {pack.version}" for pack in report.packs)
    day = words.day(report.as_of, t)
    yield plain(f"{t('as_of')} {day} · {t('pack')} {packs} · {t('engine')} {report.engine.version}")
    yield plain(f"{t(f'buyer.{report.buyer}')} · {t(f'procedure.{report.procedure}')}")
    if result.judged_only:
        yield plain(reach(result, t), "bold")
    if not report.speaks_of_calls:
        yield plain(t("no_calls"), "bold yellow")
    for about in standing.known(report, t):
        yield plain(f"{about.name}{t('colon')}{about.value} · {about.source}".rstrip(" ·"))
    yield plain(standing.undertaking(report, t), "italic")
    if standing.label(report, t):
        yield plain(standing.label(report, t), "italic")
    skipped = report.coverage.unread
    if skipped:
        yield plain(t.count("skipped.title", len(skipped)), "bold yellow")
    for line in words.unread(report.coverage, t):
        yield _indented(plain(line, "yellow"))
    doubtful = words.doubtful(report.coverage, t)
    if doubtful:
        yield plain(t("doubtful"), "bold yellow")
    for line in doubtful:
        yield _indented(plain(line, "yellow"))
    yield Text()
    yield plain(words.verdict(report, t), "bold")


def _findings(result: CheckResult, t: Catalogue) -> Iterator[RenderableType]:
    for commitment in COMMITMENTS:
        found = [finding for finding in result.report.findings if finding.commitment == commitment]
        if found:
            yield Text()
            yield Rule(plain(f"{commitment} {t(f'commitment.{commitment}')}"), align="left", style="dim")
        for finding in found:
            yield from _finding(finding, result, t)


def _finding(finding: Finding, result: CheckResult, t: Catalogue) -> Iterator[RenderableType]:
    outcome = shown(finding)
    about = words.scope(finding.scope, t)
    head = Text(f"[{t(f'outcome.{outcome}')}] ", _STYLES[outcome])
    head.append_text(plain(words.said(finding.title, t) + (f" ({about})" if about else ""), "bold"))
    head.append_text(plain(f"  {finding.rule}", "dim"))
    yield Text()
    yield head
    if outcome == "not_applicable":
        yield _indented(plain(words.said(finding.message, t), "dim"))
        return
    yield _indented(plain(words.said(finding.message, t)))
    yield from _quotes(finding.evidence, result, t)
    if finding.counter_evidence:
        yield _indented(plain(f"{t('counter')}{t('colon').rstrip()}", "italic"))
    for evidence in finding.counter_evidence:
        yield from _quotes(evidence, result, t)
    for value in finding.values:
        said = f"{''.join(words.setting(value, t))} ({words.layer(value, t)})"
        yield _indented(plain(" — ".join(filter(None, (said, words.decision(value, t))))))
    for reference in finding.references:
        doubt = "" if reference.verified else f" [{t('reference.unverified')}]"
        cite = ", ".join(filter(None, (kept_together(reference.cite), words.in_force(reference, t))))
        yield _indented(plain(f"{t('basis')}{t('colon')}{cite}{doubt}", "dim"))
    if finding.remedy is not None:
        yield _indented(plain(words.said(finding.remedy, t), "green"))


def _quotes(evidence: Evidence | None, result: CheckResult, t: Catalogue) -> Iterator[RenderableType]:
    for passage in evidence.passages if evidence else ():
        where = words.place(passage, result.clause_of(passage), t)
        yield _indented(plain(f"«{NO_BREAK}{' '.join(passage.quote.split())}{NO_BREAK}»"))
        yield _indented(plain(f"{passage.document}, {where}", "dim"), 4)


def _texts(result: CheckResult, t: Catalogue) -> Iterator[RenderableType]:
    found = texts(result, t)
    if found is None:
        return
    yield Text()
    yield Rule(plain(t("texts")), align="left", style="dim")
    yield plain(found.reading)
    for note in found.notes:
        yield plain(note, "yellow")
    yield from _lines("order", found.order, t)
    if found.changes:
        yield plain(f"{t('texts.changes')}{t('colon').rstrip()}", "italic")
    for row in found.changes:
        yield _indented(plain(f"{row.piece} · {row.act}{t('colon')}{row.clause} · {row.days} · {row.state}"))
        yield from _quoted(row.quotes)
    yield from _lines("gives_way", found.gives_way, t)
    yield from _lines("defaults", found.defaults, t)


def _lines(title: str, lines: Sequence[Line], t: Catalogue) -> Iterator[RenderableType]:
    if lines:
        yield plain(f"{t(f'texts.{title}')}{t('colon').rstrip()}", "italic")
    for line in lines:
        yield _indented(plain(line.text))
        yield from _quoted(line.quotes)


def _quoted(quotes: Iterable[Quoted]) -> Iterator[RenderableType]:
    for quote in quotes:
        yield _indented(plain(f"«{NO_BREAK}{' '.join(quote.text.split())}{NO_BREAK}»"), 4)
        yield _indented(plain(quote.place, "dim"), 6)


def _foot(result: CheckResult, t: Catalogue) -> Iterator[RenderableType]:
    yield Text()
    yield Rule(plain(t("coverage")), align="left", style="dim")
    inputs = {item.path: item for item in result.report.inputs}
    for entry in result.report.coverage.read:
        extent = t.count("pages", entry.pages) if entry.pages else t.count("characters", entry.characters)
        piece = inputs[entry.path]
        kind = f"{standing.kinds(piece, t)} ({standing.told(piece, t)})"
        supplier = standing.supplier(piece, t)
        supplied = (f"{t('supplied_by')}{t('colon')}{supplier}",) if supplier else ()
        said = (entry.path, kind, *supplied, entry.format, extent, *words.remarks(entry, t))
        yield plain(" · ".join(said))
    for item in result.report.coverage.left_out:
        yield plain(f"{item.path} · {words.skipped_reason(item, t)}", "dim")
    for archive in result.report.archives:
        yield plain(f"{archive.path} · {t('archive')} · SHA-256 {archive.sha256}")
    stated = result.report.dossier_file
    if stated is not None:
        yield plain(f"{stated.path} · {t('dossier_file')} · SHA-256 {stated.sha256}")
    yield plain(words.isolation(result.report.coverage, t))
    yield plain(t("footer.limits"), "dim")


def _indented(text: Text, by: int = 2) -> Padding:
    return Padding(text, (0, 0, 0, by))

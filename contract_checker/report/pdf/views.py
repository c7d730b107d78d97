"""What the pages show, in words, ready for the templates: one entry for each section."""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from contract_checker.report import standing, words
from contract_checker.report.anchors import Anchors
from contract_checker.report.cards import commitments, to_read_first
from contract_checker.report.catalogue import Catalogue
from contract_checker.report.heading import heading, reach
from contract_checker.report.registers import registered
from contract_checker.report.report import ReadEntry, Report
from contract_checker.report.result import CheckResult
from contract_checker.report.standing import Known
from contract_checker.report.texts import texts
from contract_checker.report.used import used_values

from .cards import commitment, first
from .respect import drawings, respect

_LABELS: Final = (
    "title", "as_of", "contents", "summary", "first_read", "commitment", "results", "findings", "no_finding",
    "counter", "counter.lead", "remedy", "remedy.lead", "values", "values.parameter", "values.value",
    "values.set_by", "values.rules", "references", "group.other", "coverage", "coverage.lead",
    "coverage.read", "coverage.skipped", "file", "piece", "extent", "supplied_by", "notes", "reason",
    "digests", "doubtful", "doubtful.lead", "texts", "texts.lead", "texts.notes", "texts.order",
    "texts.changes", "texts.act", "texts.clause", "texts.days", "texts.state", "texts.gives_way",
    "texts.defaults", "footer.limits", "footer.replay", "spelt", "respect", "respect.lead", "respect.defined",
    "respect.defined.lead", "respect.notices", "respect.no_notice", "respect.kept", "respect.numbers",
    "respect.each", "respect.each.lead", "respect.each.none", "respect.each.folded", "respect.set_aside",
    "respect.file_row", "respect.at_fault", "respect.is_request", "respect.how_counted", "respect.columns",
    "respect.column", "respect.taken_for", "respect.request", "respect.dates", "respect.notice",
    "respect.ground", "registers", "registers.lead", "column.outcome", "column.told",
)  # fmt: skip


class Unread(NamedTuple):
    """The pieces that were not read, above everything else."""

    title: str
    lead: str
    lines: tuple[str, ...]


class Head(NamedTuple):
    """What the first page begins with: the dossier, and under which assumptions all stands."""

    dossier: str
    as_of: str
    known: tuple[Known, ...]
    reach: str
    warning: str
    undertaking: str
    label: str
    disclaimers: tuple[str, ...]
    unread: Unread | None
    doubtful: tuple[str, ...]


class Read(NamedTuple):
    """What was read of one piece."""

    path: str
    piece: str
    told: str
    extent: str
    supplied_by: str
    notes: str


class Digest(NamedTuple):
    """A file as received."""

    path: str
    sha256: str


class Left(NamedTuple):
    """A file that was not read."""

    path: str
    reason: str


class Coverage(NamedTuple):
    """What was read and what was not."""

    isolation: str
    read: tuple[Read, ...]
    skipped: tuple[Left, ...]
    digests: tuple[Digest, ...]


def view(result: CheckResult, t: Catalogue) -> Mapping[str, object]:
    """All that is printed: a section that a template shows is an entry here, by the same name."""
    report = result.report
    shown = commitments(result, Anchors(report.findings), t)
    read = bool(report.coverage.read)
    return {
        "language": t.language,
        "labels": {key: t(key) for key in _LABELS} | {"title": heading(result, t)},
        "colon": t("colon"),
        "day": [report.as_of.year, report.as_of.month, report.as_of.day],
        "head": _head(result, t),
        "verdict": words.verdict(report, t),
        "first": first(to_read_first(card for each in shown for card in each.cards), t),
        "commitments": [commitment(each, t) for each in shown] if read else [],
        "values": used_values(report.findings, t) if read else (),
        "respect": respect(result, t),
        "registers": drawings(registered(result, t)),
        "judged_only": result.judged_only,
        "texts": texts(result, t) if read else None,
        "coverage": _coverage(report, t),
    }


def _head(result: CheckResult, t: Catalogue) -> Head:
    report = result.report
    count = len(report.coverage.unread)
    unread = Unread(
        t.count("skipped.title", count), t.count("skipped.lead", count), words.unread(report.coverage, t)
    )
    return Head(
        dossier=result.dossier,
        as_of=words.day(report.as_of, t),
        known=tuple(_known(report, t)),
        reach=reach(result, t),
        warning="" if report.speaks_of_calls else t("no_calls"),
        undertaking=standing.undertaking(report, t),
        label=standing.label(report, t),
        disclaimers=tuple(words.said(pack.disclaimer, t) for pack in result.packs),
        unread=unread if count else None,
        doubtful=words.doubtful(report.coverage, t),
    )


def _known(report: Report, t: Catalogue) -> Iterator[Known]:
    """What is known of the dossier, then what the report was made with."""
    yield Known(t("as_of"), words.day(report.as_of, t), "")
    if report.buyer == "unknown":
        yield Known(t("buyer"), t("buyer.unknown"), "")
    if report.procedure == "unknown":
        yield Known(t("procedure"), t("procedure.unknown"), "")
    yield from standing.known(report, t)
    for pack in report.packs:
        yield Known(t("pack"), f"{pack.id}, {t('version')} {pack.version}", f"{t('digest')} {pack.digest}")
    for overlay in report.overlays:
        layer = t.known(f"layer.{overlay.layer}", overlay.layer)
        yield Known(t("overlay"), layer, f"{t('digest')} {overlay.digest}")
    yield Known(t("engine"), f"{report.engine.name} {report.engine.version}", "")


def _coverage(report: Report, t: Catalogue) -> Coverage:
    return Coverage(
        isolation=words.isolation(report.coverage, t),
        read=tuple(_read(entry, report, t) for entry in report.coverage.read),
        skipped=tuple(Left(item.path, words.skipped_reason(item, t)) for item in report.coverage.skipped),
        digests=tuple(_digests(report, t)),
    )


def _read(entry: ReadEntry, report: Report, t: Catalogue) -> Read:
    (piece,) = (item for item in report.inputs if item.path == entry.path)
    pages = (t.count("pages", entry.pages),) if entry.pages is not None else ()
    return Read(
        path=entry.path,
        piece=standing.kinds(piece, t),
        told=standing.told(piece, t),
        extent=", ".join((entry.format, *pages, t.count("characters", entry.characters))),
        supplied_by=standing.supplier(piece, t) or t("unknown_supplier"),
        notes=t("semicolon").join(words.remarks(entry, t)) or t("none"),
    )


def _digests(report: Report, t: Catalogue) -> Iterator[Digest]:
    for item in report.inputs:
        yield Digest(item.path, item.sha256)
    for archive in report.archives:
        yield Digest(f"{archive.path} ({t('archive')})", archive.sha256)
    stated = report.dossier_file
    if stated is not None:
        yield Digest(f"{stated.path} ({t('dossier_file')})", stated.sha256)

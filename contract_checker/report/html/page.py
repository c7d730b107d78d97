"""Fills the page's template; every value that comes from a document or a file name is escaped."""

from functools import partial

from markupsafe import Markup

from contract_checker.report import standing, words
from contract_checker.report.anchors import Anchors
from contract_checker.report.cards import commitments, to_read_first
from contract_checker.report.catalogue import catalogue
from contract_checker.report.charts.picture import Picture
from contract_checker.report.heading import heading, reach
from contract_checker.report.registers import registered
from contract_checker.report.respect.totals import heads
from contract_checker.report.respect.views import Section, quoted, section
from contract_checker.report.result import CheckResult, Language
from contract_checker.report.standalone import fill
from contract_checker.report.texts import texts

from .views import documents


def render(result: CheckResult, language: Language) -> str:
    """Write the report as one page that needs nothing but itself."""
    t = catalogue(language)
    respect = result.report.respect
    anchors = Anchors(result.report.findings, quoted(respect) if respect is not None else ())
    shown = commitments(result, anchors, t)
    return fill(
        __package__,
        "report",
        t=t,
        language=language,
        report=result.report,
        dossier=result.dossier,
        disclaimers=[words.said(pack.disclaimer, t) for pack in result.packs],
        as_of=words.day(result.report.as_of, t),
        verdict=words.verdict(result.report, t),
        known=standing.known(result.report, t),
        undertaking=standing.undertaking(result.report, t),
        label=standing.label(result.report, t),
        commitments=shown,
        first=to_read_first(card for view in shown for card in view.cards),
        texts=texts(result, t),
        respect=_drawn(section(result, t, anchors.mark_id)),
        registers=[_marked(picture) for picture in registered(result, t)],
        count_heads=heads(t),
        judged_only=result.judged_only,
        heading=heading(result, t),
        reach=reach(result, t),
        documents=documents(result, anchors.marks(), t),
        skipped_reason=partial(words.skipped_reason, t=t),
        remarks=partial(words.remarks, t=t),
        doubtful=words.doubtful(result.report.coverage, t),
        isolation=words.isolation(result.report.coverage, t),
    )


def _drawn(judged: Section | None) -> Section | None:
    """The section with its drawings as markup: whatever they say of a log, they have escaped."""
    if judged is None:
        return None
    return judged._replace(pictures=tuple(map(_marked, judged.pictures)))


def _marked(picture: Picture) -> Picture:
    return picture._replace(svg=Markup(picture.svg))

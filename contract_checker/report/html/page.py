"""Fills the page's template; every value that comes from a document or a file name is escaped."""

import base64
import hashlib
from collections.abc import Iterable
from functools import cache, partial
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from contract_checker.report import words
from contract_checker.report.catalogue import catalogue
from contract_checker.report.order import BINDING
from contract_checker.report.result import CheckResult, Language
from contract_checker.report.texts import texts

from .anchors import Anchors
from .views import Card, commitments, documents


def render(result: CheckResult, language: Language) -> str:
    """Write the report as one page that needs nothing but itself."""
    t = catalogue(language)
    anchors = Anchors(result.report.findings)
    style = _style()
    shown = commitments(result, anchors, t)
    return (
        _environment()
        .get_template("report.html.j2")
        .render(
            t=t,
            language=language,
            report=result.report,
            dossier=result.dossier,
            disclaimers=[words.said(pack.disclaimer, t) for pack in result.packs],
            as_of=words.day(result.report.as_of, t),
            verdict=words.verdict(result.report, t),
            commitments=shown,
            first=_to_read_first(card for view in shown for card in view.cards),
            texts=texts(result, t),
            documents=documents(result, anchors.marks()),
            skipped_reason=partial(words.skipped_reason, t=t),
            remarks=partial(words.remarks, t=t),
            doubtful=words.doubtful(result.report.coverage, t),
            isolation=words.isolation(result.report.coverage, t),
            style=Markup(style),
            style_digest=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
        )
    )


def _to_read_first(cards: Iterable[Card]) -> list[Card]:
    """The departures, those from the label or the law before those from what is only proposed."""
    departures = [card for card in cards if card.finding.outcome == "breach"]
    return sorted(departures, key=lambda card: card.finding.basis not in BINDING)


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("contract_checker.report.html"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


@cache
def _style() -> str:
    return (files("contract_checker.report.html") / "templates" / "report.css").read_text(encoding="utf-8")

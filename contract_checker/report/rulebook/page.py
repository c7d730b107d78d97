"""Fills the template of the catalogue."""

from collections.abc import Sequence

from contract_checker.engine.pack import RulePack
from contract_checker.report import words
from contract_checker.report.catalogue import catalogue
from contract_checker.report.result import Language
from contract_checker.report.standalone import fill

from .views import Measure, rules, values


def render(pack: RulePack, measures: Sequence[Measure], language: Language) -> str:
    """Write the catalogue of one pack as one page."""
    t = catalogue(language)
    return fill(
        __package__,
        "rulebook",
        t=t,
        language=language,
        pack=pack,
        title=words.said(pack.title, t),
        disclaimer=words.said(pack.disclaimer, t),
        reviewed=words.day(pack.reviewed, t),
        rules=rules(pack, measures, t),
        values=values(pack, t),
    )

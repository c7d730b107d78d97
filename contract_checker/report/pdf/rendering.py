"""The report in the words of a language, set on pages."""

from contract_checker.report.catalogue import catalogue
from contract_checker.report.result import CheckResult, Language

from .typesetting import typeset
from .views import view


def render(result: CheckResult, language: Language) -> bytes:
    """Write the report as a PDF that bears the date of its state of the dossier, not that of its making."""
    return typeset(view(result, catalogue(language)), result.report.as_of)

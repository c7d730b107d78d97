"""The sheets of a report, in their order."""

from collections.abc import Callable
from typing import Final

from contract_checker.report.catalogue import Catalogue, catalogue
from contract_checker.report.result import CheckResult, Language

from .findings import findings
from .pieces import pieces
from .settings import settings
from .sheet import Sheet
from .summary import summary
from .texts import applying
from .workbook import written

SHEETS: Final[tuple[Callable[[CheckResult, Catalogue], Sheet], ...]] = (
    summary,
    findings,
    settings,
    pieces,
    applying,
)


def render(result: CheckResult, language: Language) -> bytes:
    """Write the report as a workbook that bears the date of its state of the dossier."""
    t = catalogue(language)
    sheets = [sheet(result, t) for sheet in SHEETS]
    return written(sheets, f"{t('title')} – {result.dossier}", result.report.as_of, t)

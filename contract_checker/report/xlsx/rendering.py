"""The sheets of a report, in their order."""

from collections.abc import Callable
from typing import Final

from contract_checker.report.catalogue import Catalogue, catalogue
from contract_checker.report.heading import heading
from contract_checker.report.result import CheckResult, Language

from .findings import findings
from .pieces import pieces
from .requests import requests, set_aside, totals, understood
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
LOG_SHEETS: Final[tuple[Callable[[CheckResult, Catalogue], Sheet], ...]] = (
    requests,
    totals,
    set_aside,
    understood,
)
"""Those on a log that was judged; none of them where there was none."""


def render(result: CheckResult, language: Language) -> bytes:
    """Write the report as a workbook that bears the date of its state of the dossier."""
    t = catalogue(language)
    of_log = LOG_SHEETS if result.report.respect is not None else ()
    sheets = [sheet(result, t) for sheet in (*SHEETS, *of_log)]
    return written(sheets, f"{heading(result, t)} – {result.dossier}", result.report.as_of, t)

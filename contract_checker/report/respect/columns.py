"""What each column of a log was taken for, and the rows that were not understood, as text."""

from collections.abc import Iterator

from contract_checker.execution import RequestLog
from contract_checker.report.catalogue import Catalogue, catalogue
from contract_checker.report.harmless import harmless
from contract_checker.report.result import Language
from contract_checker.report.words import said

from .fields import field_named


def render(log: RequestLog, language: Language) -> str:
    """The list, with the number of requests that were understood."""
    return "\n".join(_lines(log, catalogue(language))) + "\n"


def _lines(log: RequestLog, t: Catalogue) -> Iterator[str]:
    yield t.count("respect.requests", len(log.requests))
    for sheet, uses in (log.columns or {}).items():
        yield ""
        yield harmless(sheet)
        for use in uses:
            field = field_named(use.field, t) if use.field else t("respect.unused")
            yield f"  {harmless(use.column)} → {field} ({t(f'respect.told.{use.told_by}')})"
    for note in log.notes:
        yield f"- {said(note, t)}"
    if log.refused:
        yield ""
        yield t.count("respect.refused", len(log.refused))
        for one in log.refused:
            yield f"- {harmless(said(one.reason, t))}"

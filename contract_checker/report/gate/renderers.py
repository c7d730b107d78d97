"""The sheet as text or as a page to print."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from contract_checker.report.catalogue import Catalogue, catalogue
from contract_checker.report.harmless import harmless
from contract_checker.report.result import Language
from contract_checker.report.standalone import fill

from .sheet import Sheet
from .views import view


def text(sheet: Sheet, language: Language) -> str:
    """The sheet as plain text."""
    t = catalogue(language)
    return "".join(f"{harmless(line)}\n" for line in _lines(sheet, t))


def page(sheet: Sheet, language: Language) -> str:
    """The sheet as one page of A4."""
    t = catalogue(language)
    return fill(__package__, "sheet", t=t, language=language, sheet=view(sheet, t))


SHEETS: Final[Mapping[str, Callable[[Sheet, Language], str]]] = {".txt": text, ".html": page}
"""How the sheet is written, by the suffix of its file."""


def _lines(sheet: Sheet, t: Catalogue) -> Iterator[str]:
    shown = view(sheet, t)
    yield from (shown.title, shown.state, shown.level, *shown.assumptions)
    for number, line in enumerate(shown.first, start=1):
        if number == 1:
            yield from ("", t("gate.first"))
        yield f"{number}. [{line.outcome}] {line.commitment} {line.title}"
        if line.quote:
            yield f"   « {line.quote} » ({line.where})"
        if line.remedy:
            yield f"   {line.remedy}"
    yield from filter(None, (shown.more,))
    for title, lines in (
        ("gate.others", shown.others),
        ("gate.unread", shown.unread),
        ("gate.pieces", shown.pieces),
    ):
        if lines:
            yield from ("", t(title), *(f"- {line}" for line in lines))
    yield from ("", t("gate.signature"))

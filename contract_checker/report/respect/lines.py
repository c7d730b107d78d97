"""The judged requests for a terminal: a line each, the worst first, then the totals."""

from collections.abc import Iterator
from typing import Final

from rich.console import RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.text import Text

from contract_checker.report.catalogue import Catalogue
from contract_checker.report.result import CheckResult
from contract_checker.report.unbroken import plain
from contract_checker.report.words import said

from .requests import RequestRow, chosen, request_row
from .totals import sentences
from .views import supplied

MOST_LINES: Final = 20
_LONGEST_ID: Final = 40
_STYLES: Final = {"breach": "bold red", "unclear": "bold magenta", "met": "green"}


def lines(result: CheckResult, t: Catalogue) -> Iterator[RenderableType]:
    """What a terminal shows of a judged log; nothing where there is none."""
    respect = result.report.respect
    if respect is None:
        return
    shown = chosen(respect.requests)
    listed = (*shown.open, *shown.folded)[:MOST_LINES]
    yield Text()
    yield Rule(plain(t("respect")), align="left", style="dim")
    yield plain(supplied(result, t), "italic")
    for note in respect.notes:
        yield plain(f"- {said(note, t)}", "dim")
    for entry in listed:
        yield Padding(_line(request_row(entry, t), t), (0, 0, 0, 2))
    left = len(respect.requests) - len(listed)
    if left:
        yield plain(t.count("respect.not_listed", left), "dim")
    for sentence in sentences(respect, t):
        yield plain(sentence, "bold")


def _line(row: RequestRow, t: Catalogue) -> Text:
    """« hors délai · R-07 · 04/05/2026 → 22/05/2026 · dû : … · laissé : … · marge : −3 »."""
    name = row.id if len(row.id) <= _LONGEST_ID else f"{row.id[: _LONGEST_ID - 1]}…"
    told = [name, f"{row.asked} → {row.effect}", row.change]
    if row.required:
        told.append(t("respect.owed", required=row.required))
    if row.given:
        told.append(t("respect.left", given=row.given))
    if row.margin:
        told.append(t("respect.of_margin", margin=row.margin))
    if not row.required:
        told.append(row.reason)
    line = plain(row.outcome, _STYLES.get(row.tint, ""))
    return line.append_text(plain(" · " + " · ".join(filter(None, told))))

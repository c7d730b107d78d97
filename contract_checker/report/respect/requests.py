"""Each request of a log in words: what was owed, what was left, by which clause, and what follows."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Final, NamedTuple

from contract_checker.engine.circumstances import Supplier
from contract_checker.execution.verdict import RequestOutcome
from contract_checker.report import words
from contract_checker.report.catalogue import Catalogue
from contract_checker.report.charts.scale import shown
from contract_checker.report.order import Shown

from .entries import ControllingNotice, RequestEntry, RowPlace
from .fields import field_named
from .model import RefusedEntry

MOST_OPEN: Final = 200
"""Requests that ask for something, shown at once; what is beyond stands in the JSON and the workbook."""
MOST_FOLDED: Final = 300
"""Other requests, shown for who unfolds them."""
MOST_REFUSED: Final = 100
_ASKING: Final[Sequence[RequestOutcome]] = ("breached", "indeterminate")
_TINTS: Final[dict[RequestOutcome, Shown]] = {
    "respected": "met",
    "breached": "breach",
    "waived": "unset",
    "not_covered": "not_applicable",
    "indeterminate": "unclear",
}


class RequestRow(NamedTuple):
    """One request; `tint` is the outcome of a finding whose colour it shares."""

    id: str
    place: str
    asked: str
    effect: str
    change: str
    required: str
    given: str
    margin: str
    tint: Shown
    outcome: str
    clauses: tuple[str, ...]
    reason: str
    notes: tuple[str, ...]
    supplied_by: str


class RefusedRow(NamedTuple):
    """A row that gives no request."""

    place: str
    field: str
    words: str
    reason: str
    hides: str


class Chosen(NamedTuple):
    """The requests that a page shows: those that ask for something, the worst first, then others."""

    open: tuple[RequestEntry, ...]
    folded: tuple[RequestEntry, ...]
    elsewhere: int


def chosen(requests: Sequence[RequestEntry]) -> Chosen:
    """What a page shows of a log, however long it is."""
    asking = sorted((one for one in requests if one.outcome in _ASKING), key=_weight)
    others = [one for one in requests if one.outcome not in _ASKING]
    left = len(requests) - min(len(asking), MOST_OPEN) - min(len(others), MOST_FOLDED)
    return Chosen(tuple(asking[:MOST_OPEN]), tuple(others[:MOST_FOLDED]), left)


def request_row(entry: RequestEntry, t: Catalogue) -> RequestRow:
    """One request in words."""
    clauses = (entry.controlling, *entry.other_clauses) if entry.controlling is not None else ()
    return RequestRow(
        id=entry.id,
        place=t("semicolon").join(place(row, t) for row in (entry.row, *(one.row for one in entry.also))),
        asked=_day(entry.asked_on, t),
        effect=_day(entry.effective_on, t),
        change=change(entry, t),
        required=words.said(entry.required.text, t) if entry.required is not None else "",
        given=words.said(entry.given.text, t) if entry.given is not None else "",
        margin=margin(entry, t),
        tint=_TINTS[entry.outcome],
        outcome=t(f"respect.{entry.outcome}"),
        clauses=tuple(f"{clause(one, t)}, {days(one, t)}" for one in clauses),
        reason=words.said(entry.reason, t),
        notes=tuple(_notes(entry, t)),
        supplied_by=", ".join(
            dict.fromkeys(
                _side(side, t) for side in (entry.supplied_by, *(one.supplied_by for one in entry.also))
            )
        ),
    )


def _side(side: Supplier | None, t: Catalogue) -> str:
    return t(f"supplier.{side}") if side else t("unknown_supplier")


def refused_row(entry: RefusedEntry, t: Catalogue) -> RefusedRow:
    """A row that was refused, in words."""
    return RefusedRow(
        place=place(entry.row, t),
        field=t(f"respect.field.{entry.field}") if entry.field else "",
        words=entry.shown or "",
        reason=words.said(entry.reason, t),
        hides=t("respect.hides" if entry.hides_a_request else "respect.hides_none"),
    )


def place(row: RowPlace, t: Catalogue) -> str:
    """The file and the row of a request, with its sheet where it has one."""
    sheet = [t("sheet", name=row.sheet)] if row.sheet else []
    return ", ".join([row.document, *sheet, t("respect.row", number=row.row)])


def change(entry: RequestEntry, t: Catalogue) -> str:
    """Direction and size: « baisse, 120 heures (8 %) »."""
    direction = [t(f"respect.{entry.direction}")] if entry.direction else []
    percent = t("respect.size.percent", value=shown(entry.percent, t)) if entry.percent is not None else ""
    if entry.size is None or entry.size.unit == "percent":
        return ", ".join(filter(None, (*direction, percent)))
    size = t(f"respect.size.{entry.size.unit}", value=shown(entry.size.value, t))
    return ", ".join([*direction, f"{size} ({percent})" if percent else size])


def margin(entry: RequestEntry, t: Catalogue) -> str:
    """The margin in days; both ends where the clause or the log leaves room."""
    match entry.margin_days:
        case None:
            return ""
        case (least, most):
            return t("respect.range", least=_end(least, t), most=_end(most, t))
        case single:
            return shown(single, t)


def judged_margin(entry: RequestEntry) -> Decimal | None:
    """The margin as far as it is certain of a request that was judged, as the totals count it."""
    if entry.outcome not in ("respected", "breached"):
        return None
    match entry.margin_days:
        case (least, most):
            return least if entry.outcome == "respected" else most
        case single:
            return single


def clause(one: ControllingNotice, t: Catalogue) -> str:
    """« article 3.2, contrat.docx »."""
    number = t("clause", number=one.clause) if one.clause else t("respect.no_number")
    return f"{number}, {one.document}"


def days(one: ControllingNotice, t: Catalogue) -> str:
    """From when to when a clause controlled, both days included."""
    since = words.numeric_day(one.since, t) if one.since is not None else ""
    until = words.numeric_day(one.until - timedelta(days=1), t) if one.until is not None else ""
    if since and until:
        return t("respect.between", since=since, until=until)
    if until:
        return t("respect.till", until=until)
    return t("respect.since", since=since) if since else t("respect.always")


def _weight(entry: RequestEntry) -> tuple[int, Decimal]:
    return _ASKING.index(entry.outcome), judged_margin(entry) or Decimal(0)


def _day(value: date | None, t: Catalogue) -> str:
    return words.numeric_day(value, t) if value is not None else t("respect.unsaid")


def _end(value: Decimal | None, t: Catalogue) -> str:
    return shown(value, t) if value is not None else t("respect.unbounded")


def _notes(entry: RequestEntry, t: Catalogue) -> Iterator[str]:
    for note in entry.notes:
        yield words.said(note, t)
    if entry.missing:
        fields = ", ".join(field_named(field, t) for field in entry.missing)
        yield t("respect.missing", fields=fields)
    if not entry.bound:
        yield t("respect.unbound")

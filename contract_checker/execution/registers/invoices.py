"""A register of invoices held against the payment term of the contract at the date of each."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from statistics import median
from typing import Final, Literal, NamedTuple

from contract_checker.document import Evidence, fold
from contract_checker.facts import (
    LateInvoice,
    PaymentRecord,
    PaymentTerm,
    Scope,
    UndecidedReason,
    UndecidedRow,
)

from .due import due_after
from .in_force import Stipulated
from .making import common, undecided, unreadable
from .table import Register, RegisterRow
from .wording import CREDIT_NOTE, is_yes

_STARTS: Final[Mapping[str, str]] = {
    "invoice_issue": "issued",
    "invoice_receipt": "received",
    "service_done": "done",
    "acceptance": "accepted",
}
_DATED: Final = ("issued", "received", "paid")
Outcome = Literal["in_time", "not_due"] | LateInvoice | UndecidedReason


class _Judged(NamedTuple):
    """A row, what came of it, and the terms that it was held against."""

    row: RegisterRow
    outcome: Outcome
    terms: tuple[PaymentTerm, ...] = ()
    shown: str | None = None


def payment_records(register: Register, contract: Stipulated, as_of: date) -> Iterator[PaymentRecord]:
    """The record of each lot of a register."""
    lots: dict[str | None, list[RegisterRow]] = defaultdict(list)
    notes: list[int] = []
    for row in register.rows:
        if _is_credit_note(register, row):
            notes.append(row.number)
        else:
            lots[row.text("lot")].append(row)
    for lot, rows in lots.items():
        yield _record(register, lot, [_judged(row, contract, as_of) for row in rows], notes)


def _is_credit_note(register: Register, row: RegisterRow) -> bool:
    words = fold(" ".join(filter(None, (row.text("kind"), row.text("number")))))
    if CREDIT_NOTE.search(words):
        return True
    text = row.text("amount")
    amount = None if text is None else register.number(text)
    return isinstance(amount, Decimal) and amount < 0


def _record(
    register: Register, lot: str | None, judged: Sequence[_Judged], notes: Sequence[int]
) -> PaymentRecord:
    late = [one.outcome for one in judged if isinstance(one.outcome, LateInvoice)]
    worst = sorted(late, key=lambda invoice: -invoice.days)
    doubts = [_doubt(one) for one in judged if _is_doubt(one.outcome)]
    days = [invoice.days for invoice in late]
    terms = {term.id: term for one in judged for term in one.terms}
    fields = common(
        register,
        "payment_record",
        Scope(lot=lot),
        [invoice.row for invoice in worst] + [doubt.row for doubt in doubts],
    )
    passages = [passage for term in terms.values() for passage in term.evidence.passages]
    evidence: Evidence = fields["evidence"]
    fields["evidence"] = Evidence(passages=tuple(dict.fromkeys((*evidence.passages, *passages))))
    fields["set_aside"] = tuple(sorted((*register.aside, *notes)))
    return PaymentRecord(
        **fields,
        judged=len(late) + sum(one.outcome == "in_time" for one in judged),
        paid_late=sum(invoice.paid is not None for invoice in late),
        overdue=sum(invoice.paid is None for invoice in late),
        not_yet_due=sum(one.outcome == "not_due" for one in judged),
        worst_days=max(days, default=None),
        median_days=Decimal(str(median(days))) if days else None,
        late=tuple(late),
        terms=tuple(sorted(terms)),
        undecided=tuple(doubts),
    )


def _is_doubt(outcome: Outcome) -> bool:
    return not isinstance(outcome, LateInvoice) and outcome not in ("in_time", "not_due")


def _doubt(one: _Judged) -> UndecidedRow:
    reason = one.outcome
    if isinstance(reason, LateInvoice) or reason == "in_time" or reason == "not_due":
        raise TypeError("an invoice that is settled leaves no doubt")
    return unreadable(one.row, one.shown or "") if reason == "unreadable" else undecided(one.row, reason)


def _judged(row: RegisterRow, contract: Stipulated, as_of: date) -> _Judged:
    if row.unread is not None:
        return _Judged(row, "unreadable", shown=row.unread)
    dated = row.day("issued") or row.day("received")
    if dated is None:
        return _Judged(row, "no_issue_date")
    if any((day := row.day(name)) is not None and day > as_of for name in _DATED):
        return _Judged(row, "after_the_report")
    terms = tuple(
        fact
        for fact in contract.on(dated)
        if isinstance(fact, PaymentTerm) and _is_owed(fact, row.text("lot"))
    )
    if not terms:
        return _Judged(row, "no_term")
    if any(term.standing == "open" for term in terms):
        return _Judged(row, "terms_differ", terms)
    found = [_against(term, row, as_of) for term in terms]
    late = [one for one in found if isinstance(one, LateInvoice)]
    if len(late) == len(found):
        least = min(late, key=lambda invoice: invoice.days)
        disputed = row.text("disputed") is not None and is_yes(row.text("disputed") or "") is not False
        return _Judged(row, "disputed" if disputed else least, terms)
    outcome = found[0] if len(set(found)) == 1 else "terms_differ"
    return _Judged(row, outcome, terms)


def _is_owed(term: PaymentTerm, lot: str | None) -> bool:
    """Whether the client owes this term, on the invoices of a lot."""
    return (
        term.debtor in ("client", "unstated")
        and term.strength == "firm"
        and term.term is not None
        and (term.scope.lot is None or lot is None or fold(term.scope.lot) == fold(lot))
    )


def _against(term: PaymentTerm, row: RegisterRow, as_of: date) -> Outcome:
    """What one term makes of an invoice; a day between two ways of counting settles nothing."""
    unstated = term.start == "unstated"
    names = ("issued", "received") if unstated else (_STARTS[term.start],)
    starts = [day for name in names if (day := row.day(name)) is not None]
    dues = [due for start in starts if (due := due_after(term, start)) is not None]
    if not dues:
        return "no_start"
    earliest, latest = min(due.earliest for due in dues), max(due.latest for due in dues)
    paid = row.day("paid")
    if (paid or as_of) <= earliest:
        return "not_due" if paid is None else "in_time"
    if (paid or as_of) <= latest or (unstated and row.day("received") is None):
        return "start_unstated" if unstated else "near_due_date"
    return LateInvoice(
        row=row.number,
        number=row.text("number") or str(row.number),
        started=max(starts),
        due=latest,
        paid=paid,
        days=((paid or as_of) - latest).days,
    )

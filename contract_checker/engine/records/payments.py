"""The check of invoices against the payment term of the contract."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from contract_checker.engine.finding import Localised
from contract_checker.engine.judgement import Judgement, Question
from contract_checker.facts import FactBase, LateInvoice, PaymentRecord

from .record_check import RecordCheck
from .telling import counted, day, nothing_told, number, say, some, with_doubt


class PaidInTime(RecordCheck):
    """Met when every invoice was paid within its term, breach when one was not, or is overdue."""

    record = "payment_record"
    kind: Literal["paid_in_time"]

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: Question) -> Judgement | None:
        """Whether the invoices of a record were paid in time."""
        if not isinstance(fact, PaymentRecord) or not (fact.judged or fact.undecided):
            return None
        if not fact.judged:
            return nothing_told(fact)
        result = Judgement("met", value=_value(fact))
        if fact.late:
            worst = sorted(fact.late, key=lambda invoice: -invoice.days)
            reason = say("invoices_late", invoices=some([*map(_invoice, worst)]))
            result = result._replace(outcome="breach", reasons=(reason,))
        return with_doubt(fact, result)


def _value(record: PaymentRecord) -> Localised:
    told = say(
        "paid",
        judged=counted(record.judged, "INVOICES"),
        late=str(record.paid_late),
        overdue=str(record.overdue),
        waiting=str(record.not_yet_due),
    )
    if record.worst_days is None or record.median_days is None:
        return told
    return say(
        "paid_worst", paid=told, worst=_days(Decimal(record.worst_days)), median=_days(record.median_days)
    )


def _invoice(invoice: LateInvoice) -> Localised:
    return say(
        "invoice_late", number=invoice.number, days=counted(invoice.days, "DAYS"), due=day(invoice.due)
    )


def _days(value: Decimal) -> Localised:
    if value == value.to_integral_value():
        return counted(int(value), "DAYS")
    return say("some_days", count=number(value))

"""What a register shows of the invoices and of the days on which they were paid."""

from datetime import date
from typing import Literal

from pydantic import Field

from contract_checker.facts.quantities import Number
from contract_checker.facts.record import RecordBase
from contract_checker.frozen import Frozen


class LateInvoice(Frozen):
    """An invoice paid after the last day of its term, or not paid on the day of the report."""

    row: int
    number: str = Field(description="as the register calls it")
    started: date = Field(description="the day that the term runs from")
    due: date = Field(description="the last day on which payment is in time, at the latest")
    paid: date | None = Field(None, description="null: not paid on the day of the report")
    days: int = Field(gt=0, description="days between the two, or to the day of the report")


class PaymentRecord(RecordBase):
    """Invoices held against the payment term that the contract stipulates at the date of each."""

    kind: Literal["payment_record"] = "payment_record"
    judged: int = Field(0, description="invoices paid in time, paid late, or overdue")
    paid_late: int = 0
    overdue: int = Field(0, description="invoices whose term is over and that are not paid")
    not_yet_due: int = 0
    worst_days: int | None = Field(None, description="days late, of the worst invoice")
    median_days: Number | None = Field(None, description="days late, of the invoices that are")
    late: tuple[LateInvoice, ...] = ()
    terms: tuple[str, ...] = Field((), description="ids of the payment terms that they were held against")

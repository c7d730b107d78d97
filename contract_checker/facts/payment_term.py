"""When the client pays the provider."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import Debtor, FactBase
from contract_checker.facts.quantities import Duration


class PaymentTerm(FactBase):
    """A delay of payment, the event it runs from, and the end of month that lengthens it."""

    kind: Literal["payment_term"] = "payment_term"
    debtor: Debtor = Field("unstated", description="who pays: a subcontractor is paid by the provider")
    term: Duration | None = None
    start: Literal["invoice_issue", "invoice_receipt", "service_done", "acceptance", "unstated"] = "unstated"
    end_of_month: bool = False
    day_of_month: int | None = Field(None, description="10 for « fin de mois le 10 »")
    periodic: bool = Field(False, description="the invoice sums up the deliveries of a period")

"""How long the contract runs, and how it goes on."""

from datetime import date
from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Duration


class ContractTerm(FactBase):
    """Duration, renewals, the notice that prevents one, and a trial period."""

    kind: Literal["contract_term"] = "contract_term"
    duration: Duration | None = Field(None, description="first period, renewals not counted")
    last_day: date | None = Field(None, description="last day of the first period, where the text dates it")
    open_ended: bool = False
    maximum: Duration | None = Field(None, description="longest total duration, renewals included")
    renewal: Literal["none", "tacit", "express", "unstated"] = "unstated"
    renewals: int | None = Field(None, description="how many times it may be renewed")
    renewal_duration: Duration | None = None
    non_renewal_notice: Duration | None = Field(None, description="notice that prevents the renewal")
    notice_debtor: Literal["client", "provider", "both", "unstated"] = "unstated"
    trial: Duration | None = None

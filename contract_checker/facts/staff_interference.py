"""What the client decides about the provider's staff."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Duration


class StaffInterference(FactBase):
    """A say of the client in the provider's management of its people.

    `stance` is excluded for the proper opposite: « encadrement exclusif du prestataire ».
    """

    kind: Literal["staff_interference"] = "staff_interference"
    practice: Literal[
        "approval",
        "removal",
        "pay",
        "orders",
        "schedules",
        "leave",
        "presence",
        "profile",
        "dedication",
        "turnover",
        "sanction",
        "management",
    ]
    reasoned: bool | None = Field(None, description="the client must give a reason; false when expressly not")
    notice_period: Duration | None = Field(None, description="time that the provider has to comply")

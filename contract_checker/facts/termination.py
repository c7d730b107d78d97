"""Who may end the contract, or suspend it, on what ground and with which notice."""

from typing import Literal

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Duration, Number


class Termination(FactBase):
    """A right to terminate or to suspend, whole or in part."""

    kind: Literal["termination"] = "termination"
    effect: Literal["termination", "suspension"] = "termination"
    by: Literal["client", "provider", "both", "unstated"] = "unstated"
    ground: Literal[
        "convenience",
        "general_interest",
        "fault",
        "service_level",
        "price",
        "volume",
        "change_of_control",
        "insolvency",
        "force_majeure",
        "label_loss",
        "other",
    ]
    extent: Literal["whole", "partial"] = "whole"
    notice: Literal["none", "stated", "unstated"] = "unstated"
    notice_period: Duration | None = None
    indemnity: Literal["paid", "none", "unstated"] = "unstated"
    indemnity_percent: Number | None = None

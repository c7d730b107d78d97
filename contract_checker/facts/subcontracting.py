"""Whether the provider may entrust part of the work to others."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Number


class Subcontracting(FactBase):
    """A rule on subcontracting. A data processor (RGPD, art. 28) is another matter, and no such fact."""

    kind: Literal["subcontracting"] = "subcontracting"
    mode: Literal["free", "declared", "approval", "limited", "forbidden", "unstated"] = "unstated"
    unconditional: bool = Field(
        False, description="the text says that nothing is asked for: « librement », « sans l'accord »"
    )
    tier: Literal["first", "second"] = Field(
        "first", description="'second': subcontractors of subcontractors"
    )
    share_percent: Number | None = Field(None, description="largest share that may be subcontracted")
    direct_payment: bool = Field(False, description="the client pays the subcontractor itself")
    waives_claim: bool = Field(
        False, description="the subcontractor has no claim on the client, or no direct payment"
    )
    same_duties: bool = Field(False, description="the subcontractor is bound by the same social duties")

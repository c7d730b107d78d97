"""Training of those who answer the calls: what, how long, who pays."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Duration


class Training(FactBase):
    """A duty about training."""

    kind: Literal["training"] = "training"
    subject: Literal["initial", "continuous", "product_change", "plan", "unstated"] = "unstated"
    given_by: Literal["client", "provider", "both", "unstated"] = "unstated"
    cost: Literal["client", "provider", "shared", "unstated"] = Field(
        "unstated", description="who bears it: 'provider' too for « non facturable »"
    )
    duration: Duration | None = None
    plan_communicated: bool = Field(False, description="the training plan is given to the client")
    records: Literal["named", "totals", "unstated"] = Field(
        "unstated", description="what the client is given of who was trained"
    )
    announced: Duration | None = Field(None, description="notice of a change of product or tool")

"""Where the service is rendered, and who may move it."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Duration, Number


class ServicePlace(FactBase):
    """A rule on the place of production; `stance` is excluded for « aucune délocalisation »."""

    kind: Literal["service_place"] = "service_place"
    area: Literal["france", "europe", "nearshore", "offshore", "remote_work", "site", "anywhere"]
    control: Literal["required", "allowed", "client_choice", "agreement", "unstated"] = Field(
        "unstated",
        description="'client_choice': the client may move the work there; 'agreement': a move needs consent",
    )
    share_percent: Number | None = Field(None, description="share of the work done there")
    notice_period: Duration | None = None

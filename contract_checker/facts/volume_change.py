"""A right to change the volume of work entrusted to the provider."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Band, Direction


class VolumeChange(FactBase):
    """Who may change the volume, which way, and whether the clause speaks of time.

    `periodic` is a bare frequency of review (« révisé chaque mois »): neither a right against the
    provider nor a notice.
    """

    kind: Literal["volume_change"] = "volume_change"
    mode: Literal["unilateral", "by_agreement", "periodic"]
    direction: Direction = "both"
    notice: Literal["none", "stated", "unstated"] = Field(
        description="'none': expressly without notice; 'stated': the clause gives a lead time"
    )
    band: Band | None = None
    compensation: Literal["paid", "none", "unstated"] = Field(
        "unstated", description="what the provider is owed for it; 'none' when the text rules that out"
    )

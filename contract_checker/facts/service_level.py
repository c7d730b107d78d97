"""A level of service that is measured."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Number


class ServiceLevel(FactBase):
    """A target: 80 % of calls answered within 20 seconds, an abandon rate below 5 %."""

    kind: Literal["service_level"] = "service_level"
    indicator: Literal[
        "answered_in_time",
        "answer_rate",
        "abandon_rate",
        "handling_time",
        "first_contact_resolution",
        "repeat_rate",
        "satisfaction",
        "quality_score",
        "availability",
        "reply_time",
        "other",
    ]
    bound: Literal["at_least", "at_most"] = "at_least"
    target_percent: Number | None = None
    within_seconds: Number | None = Field(None, description="delay that the target speaks of, in seconds")
    whatever_volume: bool = Field(False, description="owed even when the volume leaves the forecast")
    measured_by: Literal["client", "provider", "both", "third_party", "unstated"] = "unstated"

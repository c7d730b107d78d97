"""What is foreseen of the volume: by whom, how far ahead, how firmly, and what an error costs."""

from typing import Literal

from pydantic import Field

from contract_checker.calendars import TimeUnit
from contract_checker.facts.base import Debtor, FactBase
from contract_checker.facts.quantities import Duration, Number
from contract_checker.frozen import Frozen


class Tolerance(Frozen):
    """How far the real volume may be from the forecast, in per cent of it: « ± 10 % », « de 90 à 110 % »."""

    above_percent: Number | None = None
    below_percent: Number | None = None
    period: TimeUnit | None = Field(None, description="period of the forecast that the tolerance is for")


class VolumeForecast(FactBase):
    """A forecast of volume and its terms."""

    kind: Literal["volume_forecast"] = "volume_forecast"
    author: Debtor = Field("unstated", description="who makes the forecast")
    binding: Literal["firm", "indicative", "unstated"] = "unstated"
    horizon: Duration | None = Field(None, description="how far ahead it looks")
    every: Duration | None = Field(None, description="how often it is made or renewed")
    freeze: Duration | None = Field(None, description="time before the period from which it is fixed")
    tolerances: tuple[Tolerance, ...] = ()
    remedy: Literal["paid", "service_level", "price", "none", "unstated"] = Field(
        "unstated",
        description="what follows an error: foreseen work is paid, service levels are not enforced, the "
        "price changes; 'none' when the client expressly owes nothing",
    )

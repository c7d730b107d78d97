"""What a register shows of forecasts and of the volumes that came."""

from decimal import Decimal
from typing import Literal

from pydantic import Field

from contract_checker.facts.quantities import Number
from contract_checker.facts.record import RecordBase
from contract_checker.frozen import Frozen


class ComparedPeriod(Frozen):
    """One period: the volume foreseen and the one that came."""

    row: int
    name: str = Field(description="as the register calls it")
    foreseen: Number = Field(gt=0, description="as it stood when it was fixed, or last before the period")
    actual: Number

    @property
    def error(self) -> Decimal:
        """How far the real volume is from the forecast, in per cent of it; positive when more came."""
        return (self.actual - self.foreseen) * 100 / self.foreseen


class ForecastRecord(RecordBase):
    """Forecasts held against real volumes, for one activity and one unit.

    Errors are in per cent of the forecast, as contracts state the gap that they admit.
    """

    kind: Literal["forecast_record"] = "forecast_record"
    unit: str | None = Field(None, description="what is counted, in the words of the register")
    periods: tuple[ComparedPeriod, ...] = ()
    awaiting: int = Field(0, description="periods that are foreseen and whose real volume is not known yet")
    mean_error_percent: Number | None = Field(None, description="mean of the errors without their signs")
    bias_percent: Number | None = Field(None, description="mean of the errors with their signs")
    largest_error_percent: Number | None = None
    largest_error_period: str | None = None
    freeze: Literal["kept", "changed", "unknown"] | None = Field(
        None,
        description="whether forecasts stayed as they were from the date on which they are fixed; null for a "
        "register without versions, 'unknown' where nobody states that date or a version has none",
    )
    freeze_told_by: Literal["register", "contract", "nothing"] = "nothing"
    changed_after_freeze: tuple[str, ...] = Field(
        (), description="periods whose forecast was changed after it was fixed"
    )

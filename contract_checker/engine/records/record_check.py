"""What the checks of records share: each is asked of one kind of record; a threshold is in per cent."""

from typing import ClassVar

from contract_checker.engine.check_model import CheckModel


class RecordCheck(CheckModel):
    """Base of the checks of records."""

    record: ClassVar[str]


class ThresholdCheck(RecordCheck):
    """A check of a record against a parameter in per cent."""

    parameter: str

    @property
    def thresholds(self) -> tuple[str, ...]:
        """The one parameter."""
        return (self.parameter,)

"""What every check kind is: a frozen model with nothing in it that the kind does not name."""

from pydantic import BaseModel, ConfigDict


class CheckModel(BaseModel):
    """Base of the check kinds."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    @property
    def thresholds(self) -> tuple[str, ...]:
        """Names of the parameters that the check compares with."""
        return ()

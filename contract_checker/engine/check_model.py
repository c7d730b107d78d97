"""What every check kind is: a frozen model with nothing in it that the kind does not name."""

from contract_checker.frozen import Frozen


class CheckModel(Frozen):
    """Base of the check kinds."""

    @property
    def thresholds(self) -> tuple[str, ...]:
        """Names of the parameters that the check compares with."""
        return ()

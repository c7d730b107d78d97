"""Whether one side must deal with the other only."""

from typing import Literal

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Duration


class Exclusivity(FactBase):
    """Exclusivity given; `stance` is excluded for « sans exclusivité ».

    `bound` is who may not deal with others.
    """

    kind: Literal["exclusivity"] = "exclusivity"
    bound: Literal["client", "provider", "both", "unstated"] = "unstated"
    duration: Duration | None = None

"""Social conditions of performance that the client writes in."""

from typing import Literal

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Number


class SocialClause(FactBase):
    """A condition on how people are employed for the contract."""

    kind: Literal["social_clause"] = "social_clause"
    subject: Literal[
        "insertion", "disability", "equality", "working_conditions", "labour_law", "stable_jobs", "other"
    ]
    share_percent: Number | None = None
    hours: Number | None = None

"""What a tender asks of the size of a bidder."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Money, Number


class CandidateSize(FactBase):
    """A condition on turnover, staff, references, sites or guarantees; excluded for « aucun minimum »."""

    kind: Literal["candidate_size"] = "candidate_size"
    requirement: Literal[
        "turnover",
        "turnover_ratio",
        "staff",
        "positions",
        "references",
        "seniority",
        "single_site",
        "sites",
        "guarantee",
        "insurance",
    ]
    value: Number | None = Field(
        None, description="number of persons, posts, references, years; ratio; per cent"
    )
    amount: Money | None = None
    eliminatory: bool = Field(False, description="those below it are not admitted")

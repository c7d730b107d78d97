"""A descending auction on the price, planned, possible or ruled out."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase


class ReverseAuction(FactBase):
    """Bidding in which candidates lower their prices against each other."""

    kind: Literal["reverse_auction"] = "reverse_auction"
    certainty: Literal["planned", "possible"] = Field(
        "planned", description="'possible': the buyer reserves it"
    )

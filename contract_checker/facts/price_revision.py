"""Whether prices are firm or revised, by what, and within which bounds."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Duration, Number


class PriceRevision(FactBase):
    """A clause on how prices move with time."""

    kind: Literal["price_revision"] = "price_revision"
    mode: Literal["firm", "revisable", "indexed"] = Field(
        description="'indexed': by a formula or an index; 'revisable': in another way, such as a meeting"
    )
    firm_for: Duration | None = Field(None, description="how long prices stay as they are first")
    firm_during: Literal["first_period", "term"] | None = Field(
        None, description="prices are firm for a period of the contract, whose length another clause states"
    )
    every: Duration | None = None
    indices: tuple[str, ...] = Field((), description="indices named, as written")
    formula: bool = False
    cap_percent: Number | None = Field(None, description="largest change of one revision")
    way: Literal["both", "up", "down"] = Field(
        "both", description="'up' or 'down' when only that way is open"
    )
    initiative: Literal["client", "provider", "both", "automatic", "unstated"] = "unstated"
    general_index: Literal["prices", "wages", "wages_unstated"] | None = Field(
        None,
        description="the general level of prices, or of wages, is used as an index; 'wages_unstated' for an "
        "index of wages that does not say of whom",
    )
    minimum_wage_index: bool = Field(False, description="the minimum wage itself is used as an index")

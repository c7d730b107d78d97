"""Which document wins when two differ."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase


class Precedence(FactBase):
    """Documents of the contract in the order in which they prevail."""

    kind: Literal["precedence"] = "precedence"
    order: tuple[str, ...] = Field((), description="documents as written, the one that wins first")
    over_all: bool = Field(
        False, description="the document prevails over every other one, none of them named"
    )
    stated: bool = Field(True, description="false when documents are listed without an order")

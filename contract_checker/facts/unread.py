"""A passage that speaks of a family of facts, and that no pattern could read."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase


class Unread(FactBase):
    """What the recall net caught: shown as a point to verify, so that what is missed is seen."""

    kind: Literal["unread"] = "unread"
    family: str = Field(description="kind of the fact that the passage seems to state")

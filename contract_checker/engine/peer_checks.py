"""Check kinds whose answer depends on what the other facts selected say."""

from collections.abc import Sequence
from typing import Literal

from pydantic import Field

from contract_checker.facts import FactBase

from .check_model import CheckModel
from .judgement import Judgement
from .wording import say

Side = Literal["client", "provider"]


class Mutual(CheckModel):
    """Met when the facts selected give the thing to both sides, breach when `side` alone has it.

    A fact that gives it to the other side alone is set aside; one that names no side is unclear.
    """

    kind: Literal["mutual"]
    field: str
    side: Side = "client"

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: object) -> Judgement | None:
        """Whether what `fact` gives to one side, it or a peer gives to the other."""
        if fact.stance == "excluded":
            return None
        holder = getattr(fact, self.field)
        holders = {getattr(peer, self.field) for peer in peers if peer.stance == "asserted"}
        if holder == "both" or {"client", "provider"} <= holders:
            return Judgement("met")
        if holder == "unstated":
            return Judgement("unclear", (say("side_unstated"),))
        return Judgement("breach") if holder == self.side and "both" not in holders else None


class Apart(CheckModel):
    """Breach when one fact selected has one of `first` in `field` and another one of `second`.

    A fact without a counterpart is set aside: that the other is nowhere found proves nothing.
    """

    kind: Literal["apart"]
    field: str
    first: tuple[str, ...] = Field(min_length=1)
    second: tuple[str, ...] = Field(min_length=1)

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: object) -> Judgement | None:
        """Whether a peer of `fact` is of the other kind."""
        holder = getattr(fact, self.field)
        found = {getattr(peer, self.field) for peer in peers}
        if (holder in self.first and found & set(self.second)) or (
            holder in self.second and found & set(self.first)
        ):
            return Judgement("breach")
        return None


class NotOnly(CheckModel):
    """Breach when all facts selected have one of `values` in `field`; met for a fact that has another.

    Beside such a fact, those that have one of the values are set aside.
    """

    kind: Literal["not_only"]
    field: str
    values: tuple[bool | str, ...] = Field(min_length=1)

    def judge(self, fact: FactBase, peers: Sequence[FactBase], question: object) -> Judgement | None:
        """Whether `fact` has another value, or some peer of it has."""
        if getattr(fact, self.field) not in self.values:
            return Judgement("met")
        if all(getattr(peer, self.field) in self.values for peer in peers):
            return Judgement("breach")
        return None

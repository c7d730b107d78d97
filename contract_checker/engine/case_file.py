"""The cases beside a rule: clauses with the outcome they must lead to, readable by a lawyer."""

from datetime import date
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, model_validator

from .circumstances import BuyerKind, PieceKind, Procedure
from .finding import Outcome

Group = Literal["must_fire", "must_not_fire", "exonerating", "silent"]

GROUPS: tuple[Group, ...] = get_args(Group)
ALLOWED: dict[Group, tuple[Outcome, ...]] = {
    "must_fire": ("breach", "unclear"),
    "must_not_fire": ("met", "unset", "silent", "not_applicable"),
    "exonerating": ("met", "unclear", "unset", "silent", "not_applicable"),
    "silent": ("silent", "not_applicable"),
}


class Case(BaseModel):
    """One clause, the circumstances it is read in, and the outcome expected."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    outcome: Outcome
    language: Literal["fr", "en"] = "fr"
    piece: PieceKind | None = Field(None, description="null: the kind given for the whole file")
    buyer: BuyerKind = "unknown"
    procedure: Procedure = "unknown"
    contract_date: date | None = None
    consultation_date: date | None = None
    set: tuple[str, ...] = Field((), description="values given as to `--set`")
    known_miss: bool = Field(False, description="the outcome is right and the program does not find it yet")
    why: str | None = None


class CaseFile(BaseModel):
    """Cases that must raise the question, that must not, and that say nothing of it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    piece: PieceKind = Field("contract", description="where the clauses stand, unless one says otherwise")
    must_fire: tuple[Case, ...] = Field(min_length=5)
    must_not_fire: tuple[Case, ...] = Field(min_length=5)
    exonerating: tuple[Case, ...] = Field(
        (), description="a departure that something beside it excuses or leaves in doubt"
    )
    silent: tuple[Case, ...] = Field(min_length=2)

    @model_validator(mode="after")
    def _outcomes_suit_their_group(self) -> "CaseFile":
        for group in GROUPS:
            for number, case in enumerate(self.group(group), start=1):
                if case.outcome not in ALLOWED[group]:
                    raise ValueError(
                        f"case {number} of '{group}' expects '{case.outcome}', which belongs elsewhere"
                    )
        return self

    def group(self, name: Group) -> tuple[Case, ...]:
        """The cases of one group."""
        cases: tuple[Case, ...] = getattr(self, name)
        return cases

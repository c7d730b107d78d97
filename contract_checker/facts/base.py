"""What every fact says about itself: where it was read, for whom it holds, how firmly."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from contract_checker.document import Evidence, Source

Strength = Literal["firm", "best_efforts", "indicative", "by_reference", "redacted", "misread"]
Stance = Literal["asserted", "excluded"]
Debtor = Literal["client", "provider", "employer", "unstated"]


class ClauseRef(BaseModel):
    """The numbered clause that a fact was read in."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    document: str
    number: str | None = None
    heading: str | None = None
    path: tuple[str, ...] = Field((), description="numbers of the clauses that hold it, outermost first")


class Scope(BaseModel):
    """The part of the dossier that a fact or a finding is about; empty means all of it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    lot: str | None = None
    site: str | None = None
    activity: str | None = None


class FactBase(BaseModel):
    """Fields common to all facts; `kind` of each subclass is its name in rules and JSON."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    clause: ClauseRef
    scope: Scope = Scope()
    stance: Stance = Field("asserted", description="'excluded' when the text rules the practice out")
    strength: Strength = "firm"
    source: Source = "live"
    found_by: str = Field(description="component and pattern that read it, for explanation")
    evidence: Evidence

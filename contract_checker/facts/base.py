"""What every fact says about itself: where it was read, for whom it holds, how firmly."""

from typing import Literal

from pydantic import Field

from contract_checker.document import Evidence, Source
from contract_checker.frozen import Frozen

Strength = Literal["firm", "best_efforts", "indicative", "by_reference", "redacted", "misread"]
Stance = Literal["asserted", "excluded"]
Debtor = Literal["client", "provider", "employer", "unstated"]


Standing = Literal["in_force", "superseded", "not_yet", "lapsed", "outranked", "contested", "open"]


class ClauseRef(Frozen):
    """The numbered clause that a fact was read in."""

    document: str
    number: str | None = None
    heading: str | None = None
    path: tuple[str, ...] = Field((), description="numbers of the clauses that hold it, outermost first")


class Scope(Frozen):
    """The part of the dossier that a fact or a finding is about; empty means all of it."""

    lot: str | None = None
    site: str | None = None
    activity: str | None = None


class Incorporated(Frozen):
    """Where a stipulation stands that a document only refers to: « CCAG-FCS, 2021, art. 14.1 »."""

    terms: str = Field(description="short name of the general terms, such as 'CCAG-FCS'")
    year: int
    article: str


class FactBase(Frozen):
    """Fields common to all facts; `kind` of each subclass is its name in rules and JSON."""

    id: str
    clause: ClauseRef
    scope: Scope = Scope()
    stance: Stance = Field("asserted", description="'excluded' when the text rules the practice out")
    strength: Strength = "firm"
    source: Source = "live"
    standing: Standing = Field(
        "in_force",
        description="what the other pieces make of it at the date of the report: replaced by an amendment, "
        "giving way to a piece that prevails, contradicted without an order of precedence, "
        "open for a change that is not certain",
    )
    incorporated: Incorporated | None = Field(
        None, description="general terms that it comes from, when the document only refers to them"
    )
    found_by: str = Field(description="component and pattern that read it, for explanation")
    evidence: Evidence

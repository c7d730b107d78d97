"""What is known of the texts that apply: order of the pieces, clauses over time, defaults, open questions."""

from collections.abc import Iterable, Iterator
from datetime import date

from pydantic import Field

from contract_checker.document import Evidence, Passage
from contract_checker.engine.finding import Localised
from contract_checker.facts import ClauseRef, Fact
from contract_checker.facts.amendment import Action
from contract_checker.frozen import Frozen


class Precedes(Frozen):
    """One piece goes before another, and why."""

    winner: str = Field(description="path of the piece that prevails")
    loser: str
    why: Localised
    evidence: Evidence | None = Field(None, description="the clause that says so; null for a default")


class ConsolidatedClause(Frozen):
    """A clause as it reads over an interval, made of passages of its document and of its amendments."""

    clause: ClauseRef
    since: date | None = Field(None, description="first day in force; null: as far as the dossier goes back")
    until: date | None = Field(None, description="first day on which it is no longer in force")
    passages: tuple[Passage, ...]
    changed_by: Evidence | None = Field(None, description="the sentence that gave it this text")
    ended_by: Evidence | None = Field(None, description="the sentence that ended it")

    def holds_at(self, day: date) -> bool:
        """Whether it is in force on `day`."""
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)


class Change(Frozen):
    """What one sentence of an amendment did."""

    document: str = Field(description="path of the piece that makes the change")
    action: Action
    target: str | None = Field(None, description="path of the piece changed")
    clause: str | None = Field(None, description="the clause changed, as written")
    since: date | None = None
    until: date | None = Field(None, description="first day on which the change no longer holds")
    applied: bool
    why: Localised = Field(description="why that date, or why it could not be applied")
    evidence: Evidence
    before: tuple[Passage, ...] = ()
    after: tuple[Passage, ...] = ()


class ControllingFact(Frozen):
    """A fact that controls rather than others, from when to when, and why."""

    fact: str = Field(description="id of the fact")
    clause: ClauseRef
    since: date | None = None
    until: date | None = None
    why: Localised
    supersedes: tuple[str, ...] = Field((), description="ids of the facts that it stands before")


class Default(Frozen):
    """A stipulation of general terms that a document makes its own, or what came of it."""

    terms: str
    year: int
    article: str
    says: Localised
    verified: bool = Field(description="false: shown as « référence à vérifier »")
    applies: bool
    why: Localised = Field(description="why this version applies, or what switched the default off")
    source: str = Field(description="where the text of the default was read")
    evidence: Evidence = Field(description="the reference to the general terms, or the derogation")
    fact: str | None = Field(None, description="id of the fact that it gave")


class Control(Frozen):
    """The texts that apply at the date of a report, and at any other."""

    reading_date: date = Field(
        description="day of the reading: that of the report, or the last of the contract"
    )
    ends: date | None = Field(
        None, description="first day after the contract, where the dossier tells it for sure"
    )
    order: tuple[Precedes, ...] = ()
    changes: tuple[Change, ...] = ()
    clauses: tuple[ConsolidatedClause, ...] = Field((), description="clauses that were changed, over time")
    controlling: tuple[ControllingFact, ...] = ()
    defaults: tuple[Default, ...] = ()
    notes: tuple[Localised, ...] = Field((), description="what could not be settled, or has to be known")
    facts: tuple[Fact, ...] = Field((), exclude=True, repr=False)

    def clauses_at(self, day: date) -> tuple[ConsolidatedClause, ...]:
        """The changed clauses as they read on `day`."""
        return tuple(clause for clause in self.clauses if clause.holds_at(day))

    def upheld(self, contradictions: Iterable[Fact]) -> Iterator[Fact]:
        """The contradictions but for those of words alone that are not in force on the day of the reading."""
        for fact in contradictions:
            if not all(map(self._has_no_force, fact.evidence.passages)):
                yield fact

    def _has_no_force(self, passage: Passage) -> bool:
        """Whether a passage stands in texts of changed clauses, none of which holds on that day."""
        holding = [
            clause.holds_at(self.reading_date)
            for clause in self.clauses
            if any(_is_inside(passage, own) for own in clause.passages)
        ]
        return bool(holding) and not any(holding)


def _is_inside(passage: Passage, other: Passage) -> bool:
    return (
        passage.document == other.document
        and other.span.start <= passage.span.start
        and passage.span.end <= other.span.end
    )

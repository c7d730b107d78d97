"""What a renderer receives: the report, and the documents and facts that it quotes from."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Literal

from pydantic import Field, InstanceOf

from contract_checker.document import Document, Passage
from contract_checker.engine.finding import Finding, Localised
from contract_checker.execution import Judgement
from contract_checker.facts import ClauseRef, Fact
from contract_checker.frozen import Frozen

from .report import Report

Language = Literal["fr", "en"]
Locate = Callable[[tuple[Finding, ...]], tuple[Finding, ...]]
"""Gives findings the rectangles of their quotes."""
Reopen = Callable[[Document], bytes | None]
"""Gives the bytes that a document was read from; None if they are no longer there."""


def _gone(document: Document) -> None:
    return None


def _as_they_are(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return findings


class PackWords(Frozen):
    """What a rule pack calls itself and how sure it says it is."""

    title: Localised
    disclaimer: Localised


class CheckResult(Frozen):
    """The outcome of one check; `report` says it, the rest lets a renderer show it in context."""

    dossier: str = Field(description="name of the dossier, for titles")
    report: Report
    packs: tuple[PackWords, ...] = ()
    documents: tuple[Document, ...] = Field((), repr=False)
    facts: tuple[Fact, ...] = Field((), repr=False)
    locate: Locate = Field(
        _as_they_are, repr=False, exclude=True, description="opens the files again: they must still be there"
    )
    judgement: InstanceOf[Judgement] | None = Field(
        None, repr=False, exclude=True, description="the log as it was judged, to explain a verdict from"
    )
    judged_only: bool = Field(False, description="whether only the log was judged, by the rules on notice")
    content: Reopen = Field(_gone, repr=False, exclude=True, description="opens one of the files again")

    @cached_property
    def record(self) -> Report:
        """The report with the rectangles of its quotes, which are looked for when it is first asked for."""
        return self.report.model_copy(update={"findings": self.locate(self.report.findings)})

    def clause_of(self, passage: Passage) -> ClauseRef | None:
        """The numbered clause that a fact was read in at this passage."""
        return self._clauses.get(_place(passage))

    @cached_property
    def _clauses(self) -> Mapping[tuple[str, int, int], ClauseRef]:
        """Clauses by place; what an amendment says, and what it changed, stand in clauses of their own."""
        control = self.report.control
        others = control.facts if control else ()
        changing = (fact for fact in others if fact.kind == "amendment")
        found = {
            _place(passage): fact.clause
            for fact in (*others, *self.facts, *changing)
            for passage in fact.evidence.passages
        }
        for changed in control.clauses if control else ():
            own = (passage for passage in changed.passages if passage.document == changed.clause.document)
            found |= {_place(passage): changed.clause for passage in own}
        return found


def _place(passage: Passage) -> tuple[str, int, int]:
    return passage.document, passage.span.start, passage.span.end

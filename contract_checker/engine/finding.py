"""A rule's answer, with everything needed to check it by hand."""

from datetime import date
from typing import Literal

from pydantic import Field

from contract_checker.document import Evidence
from contract_checker.facts import Scope
from contract_checker.frozen import Frozen

Outcome = Literal["met", "breach", "silent", "unclear", "unset", "not_applicable"]
Commitment = Literal["D1", "D2", "D3", "P-1", "P-2", "P-3", "P-4", "P-5", "P-6", "P-7", "P-8", "P-9", "S5"]
BasisKind = Literal["label", "law", "charter", "proposed"]
Severity = Literal["info", "minor", "major", "critical"]


class Localised(Frozen):
    """One text in the two languages of a report."""

    fr: str
    en: str


class Reference(Frozen):
    """A source that a rule rests on, as in force at the date examined."""

    cite: str = Field(description="article or document, as one cites it")
    wording: str | None = Field(None, description="the sentence relied on")
    url: str | None = Field(None, description="where the text cited itself can be read")
    read_in: str | None = Field(None, description="collection in which the text was read, for want of a url")
    scope: Literal["private", "public", "both"] = "both"
    applies_from: date | None = None
    applies_until: date | None = None
    verified: bool = Field(description="false: shown as « référence à vérifier »")


class UsedValue(Frozen):
    """A parameter or policy used, with the layer that set it and the decision behind it."""

    parameter: str
    value: str | None = Field(description="as text, with its unit; null when unset")
    layer: str = Field(description="'pack', the path of an overlay, or '--set'")
    decision: str | None = Field(
        None,
        description="the decision; null: default of the pack, or « valeur d'essai, non décidée »",
    )
    title: Localised | None = Field(None, description="what the parameter or policy settles")
    choice: Localised | None = Field(None, description="the choice of a policy, in words")


class Finding(Frozen):
    """One outcome of one rule in one scope."""

    rule: str
    version: int
    pack: str
    title: Localised
    commitment: Commitment
    basis: BasisKind
    outcome: Outcome
    severity: Severity
    scope: Scope = Scope()
    evidence: Evidence | None = None
    counter_evidence: tuple[Evidence, ...] = ()
    facts: tuple[str, ...] = Field(
        (), description="ids of the facts that decided, then of the counter-evidence"
    )
    values: tuple[UsedValue, ...] = ()
    searched: tuple[str, ...] = Field((), description="paths of the pieces that were looked in")
    message: Localised
    remedy: Localised | None = None
    references: tuple[Reference, ...] = ()
    fingerprint: str = Field(description="stable identity: rule, role of the piece, scope, normalised quote")

"""How findings are counted, ranked and worded: shared by every renderer."""

from collections.abc import Iterable
from typing import Final, Literal

from contract_checker.engine.finding import BasisKind, Commitment, Finding, Outcome

# `proposed_breach` is a breach of a rule that only this pack or a charter proposes: shown and counted apart.
Shown = Literal["breach", "proposed_breach", "unclear", "unset", "silent", "met", "not_applicable"]

SHOWN: Final[tuple[Shown, ...]] = (
    "breach",
    "proposed_breach",
    "unclear",
    "unset",
    "silent",
    "met",
    "not_applicable",
)
COMMITMENTS: Final[tuple[Commitment, ...]] = (
    "D1",
    "D2",
    "D3",
    "P-1",
    "P-2",
    "P-3",
    "P-4",
    "P-5",
    "P-6",
    "P-7",
    "P-8",
    "P-9",
    "S5",
)
TO_ACT_ON: Final[tuple[Outcome, ...]] = ("breach", "unclear", "unset", "silent")
"""Outcomes that ask something of somebody, the weightiest first."""
BINDING: Final[tuple[BasisKind, ...]] = ("label", "law")


def shown(finding: Finding) -> Shown:
    """The outcome as shown: a breach of a proposed or charter rule is « écart au référentiel proposé »."""
    return shown_outcome(finding.outcome, finding.basis)


def shown_outcome(outcome: Outcome, basis: BasisKind) -> Shown:
    """As `shown`, for an outcome and the basis of its rule."""
    return "proposed_breach" if outcome == "breach" and basis not in BINDING else outcome


def ranked(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """By commitment, then by weight of the outcome; ties by rule, scope and fingerprint."""
    return tuple(sorted(findings, key=rank))


def rank(finding: Finding) -> tuple[int, int, str, str, str]:
    """What findings are sorted by."""
    return (
        COMMITMENTS.index(finding.commitment),
        SHOWN.index(shown(finding)),
        finding.rule,
        finding.scope.model_dump_json(),
        finding.fingerprint,
    )

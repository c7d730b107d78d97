"""What has to be mended before publication at a level, and in which order."""

from collections.abc import Mapping, Sequence
from typing import Final, Literal, NamedTuple, get_args

from contract_checker.engine.finding import Finding, Severity
from contract_checker.report.order import TO_ACT_ON, Shown, rank, shown
from contract_checker.report.result import CheckResult

Level = Literal["binding", "proposed", "doubt", "complete"]
_ANY_BREACH: Final[tuple[Shown, ...]] = ("breach", "proposed_breach")
LEVELS: Final[Mapping[Level, tuple[Shown, ...]]] = {
    "binding": ("breach",),
    "proposed": _ANY_BREACH,
    "doubt": (*_ANY_BREACH, "unclear"),
    "complete": (*_ANY_BREACH, "unclear", "unset", "silent"),
}
"""The outcomes that hold a publication up at each level, each level with those of the one before."""

_SEVERITIES: Final[tuple[Severity, ...]] = get_args(Severity)


class Sheet(NamedTuple):
    """The findings that ask for something, apart by whether they hold the publication up.

    Attributes:
        first: those that reach the level, in the order in which to mend them.
        others: those that do not, in the same order.
    """

    level: Level
    result: CheckResult
    first: tuple[Finding, ...]
    others: tuple[Finding, ...]


def sheet(result: CheckResult, level: Level) -> Sheet:
    """Sort the findings of a check for the purchaser: the gravest first, departures before doubts."""
    asked = [finding for finding in result.report.findings if finding.outcome in TO_ACT_ON]
    return Sheet(
        level,
        result,
        _in_order([finding for finding in asked if shown(finding) in LEVELS[level]]),
        _in_order([finding for finding in asked if shown(finding) not in LEVELS[level]]),
    )


def _in_order(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    return tuple(
        sorted(
            findings,
            key=lambda finding: (
                LEVELS["complete"].index(shown(finding)),
                -_SEVERITIES.index(finding.severity),
                rank(finding),
            ),
        )
    )

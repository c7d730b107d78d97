"""The exit code contract, in one function."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from contract_checker.engine.finding import Finding

SERVED: Final = 0
REACHED: Final = 1
NOT_SERVED: Final = 2

# An outcome by its name, on whatever basis; or only the departures from the label and from the law.
FailOn = Literal["binding_breach", "breach", "unclear", "unset", "silent", "met", "not_applicable"]
DEFAULT_FAIL_ON: Final[tuple[FailOn, ...]] = ("binding_breach",)


def exit_code(findings: Iterable[Finding], fail_on: Collection[FailOn], *, incomplete: bool) -> int:
    """1 if a finding reaches `fail_on`, else 2 if some input was not read, else 0."""
    if any(finding.outcome in fail_on or _binding(finding, fail_on) for finding in findings):
        return REACHED
    return NOT_SERVED if incomplete else SERVED


def _binding(finding: Finding, fail_on: Collection[FailOn]) -> bool:
    from contract_checker.report import BINDING

    return "binding_breach" in fail_on and finding.outcome == "breach" and finding.basis in BINDING

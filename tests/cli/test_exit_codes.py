"""The exit code contract: a finding that is reached, then what was not read, then all is well."""

from collections.abc import Collection

import pytest

from contract_checker.cli.exit_codes import DEFAULT_FAIL_ON, FailOn, exit_code
from contract_checker.engine.finding import BasisKind, Finding, Localised, Outcome

TEXT = Localised(fr="", en="")


def _finding(outcome: Outcome, basis: BasisKind) -> Finding:
    return Finding(
        rule="r", version=1, pack="label", title=TEXT, commitment="D3", basis=basis, outcome=outcome,
        severity="minor", message=TEXT, fingerprint="f",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("found", "fail_on", "incomplete", "code"),
    [
        ((), DEFAULT_FAIL_ON, False, 0),
        ((), DEFAULT_FAIL_ON, True, 2),
        ((("breach", "label"),), DEFAULT_FAIL_ON, False, 1),
        ((("breach", "law"),), DEFAULT_FAIL_ON, False, 1),
        ((("breach", "label"),), DEFAULT_FAIL_ON, True, 1),
        ((("breach", "proposed"),), DEFAULT_FAIL_ON, False, 0),
        ((("breach", "charter"),), DEFAULT_FAIL_ON, True, 2),
        ((("breach", "proposed"),), ("breach",), False, 1),
        ((("silent", "label"),), DEFAULT_FAIL_ON, False, 0),
        ((("silent", "label"),), ("silent",), False, 1),
        ((("unclear", "proposed"),), ("silent", "unclear"), False, 1),
        ((("breach", "label"),), (), False, 0),
        ((("met", "label"), ("unset", "label")), DEFAULT_FAIL_ON, False, 0),
    ],
)
def test_exit_code(
    found: tuple[tuple[Outcome, BasisKind], ...], fail_on: Collection[FailOn], incomplete: bool, code: int
) -> None:
    assert exit_code([_finding(*one) for one in found], fail_on, incomplete=incomplete) == code

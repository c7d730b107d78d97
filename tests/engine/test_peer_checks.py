"""Check kinds that look at the other facts: a right of both sides, two uses of a label, pay of one kind."""

from collections.abc import Sequence

import pytest

from contract_checker.engine.checks import Check
from contract_checker.engine.peer_checks import Apart, Mutual, NotOnly
from contract_checker.facts import FactBase

from .factories import convenience, label, priced, question

MUTUAL = Mutual(kind="mutual", field="by")
ONCE = Apart(
    kind="apart", field="effect", first=("requirement", "exclusive"), second=("scored", "preference")
)
NOT_ONLY = NotOnly(kind="not_only", field="unit", values=("result", "useful_contact"))


def outcomes(check: Check, facts: Sequence[FactBase]) -> list[str | None]:
    judged = [check.judge(fact, facts, question()) for fact in facts]
    return [None if one is None else one.outcome for one in judged]


@pytest.mark.parametrize(
    ("sides", "expected"),
    [
        (["both"], ["met"]),
        (["client", "provider"], ["met", "met"]),
        (["client"], ["breach"]),
        (["provider"], [None]),
        (["unstated"], ["unclear"]),
        (["client", "both"], [None, "met"]),
    ],
)
def test_a_right_of_both_sides(sides: list[str], expected: list[str | None]) -> None:
    assert outcomes(MUTUAL, [convenience(side) for side in sides]) == expected


def test_a_right_that_is_ruled_out_belongs_to_nobody() -> None:
    assert outcomes(MUTUAL, [convenience("provider", stance="excluded"), convenience("client")]) == [
        None,
        "breach",
    ]


def test_two_uses_of_one_thing() -> None:
    assert outcomes(ONCE, [label("requirement"), label("scored")]) == ["breach", "breach"]


@pytest.mark.parametrize("effects", [["requirement"], ["scored", "preference"], ["exclusive", "appreciated"]])
def test_one_use_proves_nothing_of_the_other(effects: list[str]) -> None:
    assert outcomes(ONCE, [label(effect) for effect in effects]) == [None] * len(effects)


@pytest.mark.parametrize(
    ("units", "expected"),
    [
        (["result"], ["breach"]),
        (["result", "useful_contact"], ["breach", "breach"]),
        (["result", "hour"], [None, "met"]),
        (["hour"], ["met"]),
    ],
)
def test_one_kind_of_pay_among_others(units: list[str], expected: list[str | None]) -> None:
    assert outcomes(NOT_ONLY, [priced(unit) for unit in units]) == expected

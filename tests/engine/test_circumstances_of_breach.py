"""What makes a breach a doubt, and the convention that leaves campaigns out."""

import pytest

from contract_checker.engine.rule import Rule
from contract_checker.facts import Fact

from .factories import answer, change, condition, days, nature, notice, overlay, price_cut, rule

OUTSIDE = overlay(policies={"campaigns": "outside"})


def softened() -> Rule:
    return rule(mitigating=[condition("price_decrease", {"mode": "shared"})])


def test_a_fact_beside_a_breach_leaves_it_to_be_verified() -> None:
    finding = answer(softened(), [notice(days(0)), price_cut("shared")])
    assert finding.outcome == "unclear"
    assert "motif" in finding.message.fr
    assert len(finding.counter_evidence) == 1


@pytest.mark.parametrize(
    ("severity", "doubt"), [("critical", "major"), ("major", "minor"), ("minor", "info"), ("info", "info")]
)
def test_a_doubt_weighs_one_step_less_than_the_breach(severity: str, doubt: str) -> None:
    asked = softened().model_copy(update={"severity": severity})
    assert answer(asked, [notice(days(0)), price_cut("shared")]).severity == doubt


def test_a_breach_stays_one_without_such_a_fact() -> None:
    assert answer(softened(), [notice(days(0)), price_cut("unilateral")]).outcome == "breach"


@pytest.mark.parametrize("fields", [{"strength": "indicative"}, {"source": "deleted"}])
def test_what_is_not_firm_or_in_force_softens_nothing(fields: dict[str, str]) -> None:
    assert answer(softened(), [notice(days(0)), price_cut("shared", **fields)]).outcome == "breach"


def test_such_a_fact_alone_says_nothing() -> None:
    assert answer(softened(), [price_cut("shared")]).outcome == "silent"


def test_campaigns_are_examined_unless_a_convention_leaves_them_out() -> None:
    facts: list[Fact] = [nature("campaign"), notice(days(0))]
    assert answer(rule(), facts).outcome == "breach"
    finding = answer(rule(), facts, None, OUTSIDE)
    assert finding.outcome == "not_applicable"
    assert [value.parameter for value in finding.values] == ["campaigns"]


def test_the_convention_leaves_lasting_work_in() -> None:
    assert answer(rule(), [nature("lasting"), notice(days(0))], None, OUTSIDE).outcome == "breach"


def test_the_convention_is_about_purchasing_and_lead_times_only() -> None:
    asked = rule(commitment="P-4", select={"fact": "volume_change"}, check={"kind": "absent"})
    assert answer(asked, [nature("campaign"), change()], None, OUTSIDE).outcome == "breach"

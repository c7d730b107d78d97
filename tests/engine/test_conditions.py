"""Facts that are met by themselves, and those that count only when two of them differ."""

from pathlib import Path

import pytest

from contract_checker.engine.rule import Rule
from contract_checker.errors import RulePackError
from contract_checker.facts import Fact, LeadTime

from .factories import answer, change, condition, days, months, notice, price_cut, rule
from .test_rule_file import RULE, read


def kindly() -> Rule:
    return rule(fulfilling=[condition("volume_change", {"mode": "by_agreement"})])


def differing() -> Rule:
    return rule(
        select={"fact": "reverse_auction"},
        check={"kind": "present"},
        doubtful=[condition("volume_notice", {}, differ="terms", alone=True)],
    )


def test_a_fact_may_be_met_by_itself() -> None:
    finding = answer(kindly(), [change("by_agreement", "unstated", words="d'un commun accord")])
    assert finding.outcome == "met"
    assert finding.evidence is not None


def test_it_weighs_no_more_than_any_other() -> None:
    facts: list[Fact] = [change("by_agreement", "unstated"), notice(days(0))]
    assert answer(kindly(), facts).outcome == "breach"


@pytest.mark.parametrize("strength", ["best_efforts", "indicative"])
def test_what_is_not_firm_is_not_met(strength: str) -> None:
    assert answer(kindly(), [change("by_agreement", "unstated", strength=strength)]).outcome == "unclear"


@pytest.mark.parametrize(
    ("one", "other", "outcome"),
    [
        (days(30), days(10), "unclear"),
        (days(30), months(1, 28, 31), "unclear"),
        (days(30), days(30), "silent"),
        (days(30, direction="increase"), days(60, direction="decrease"), "silent"),
        (days(30, direction="increase"), days(60), "unclear"),
        (days(30), days(None), "silent"),
    ],
)
def test_two_notices_are_told_apart_where_they_differ(one: LeadTime, other: LeadTime, outcome: str) -> None:
    facts = [notice(one, words="l'un"), notice(other, words="l'autre")]
    assert answer(differing(), facts).outcome == outcome


def test_one_notice_differs_from_nothing() -> None:
    assert answer(differing(), [notice(days(30), days(60))]).outcome == "silent"


def test_other_facts_do_not_count() -> None:
    assert answer(differing(), [notice(days(30)), price_cut()]).outcome == "silent"


def test_only_lead_times_can_differ(tmp_path: Path) -> None:
    contrary = (
        "contrary:\n  - {fact: volume_notice, differ: debtor, because: {fr: motif, en: reason}}\nremedies:"
    )
    with pytest.raises(RulePackError, match="'debtor' does not hold lead times"):
        read(tmp_path, RULE.replace("remedies:", contrary))


@pytest.mark.parametrize(
    ("check", "complaint"),
    [
        ("check: {kind: free_band, parameter: minimum_notice}", "'minimum_notice' is a 'lead_time'"),
        ("check: {kind: partial, field: debtor}", "'debtor' does not hold a number"),
    ],
)
def test_checks_of_shares_are_verified(tmp_path: Path, check: str, complaint: str) -> None:
    text = RULE.replace("check: {kind: present, amount: terms}", check).replace(
        "remedies:", "  unset: {fr: non fixé, en: not set}\nremedies:"
    )
    with pytest.raises(RulePackError, match=complaint):
        read(tmp_path, text)

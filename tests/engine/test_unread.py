"""A passage that seems to speak of it and could not be read: a doubt, or quoted beside what is read."""

import pytest

from contract_checker.engine import fact_kinds
from contract_checker.facts import Fact

from .factories import answer, ask, condition, days, notice, pack, rule, unread


def test_it_is_to_verify_and_quoted_where_nothing_else_is_said() -> None:
    finding = answer(rule(), [unread("volume_notice", "une phrase obscure")])
    assert finding.outcome == "unclear"
    assert finding.evidence is not None
    assert [passage.quote for passage in finding.evidence.passages] == ["une phrase obscure"]
    assert "ne sait pas le lire" in finding.message.fr


def test_it_stands_beside_what_was_read() -> None:
    finding = answer(rule(), [notice(days(30)), unread("volume_notice", "une phrase obscure")])
    assert finding.outcome == "met"
    assert [evidence.passages[0].quote for evidence in finding.counter_evidence] == ["une phrase obscure"]


def test_it_is_quoted_beside_a_silence_where_its_family_is_read_of_something_else() -> None:
    own = notice(days(30), debtor="provider")
    finding = answer(rule(), [own, unread("volume_notice", "une phrase obscure")])
    assert finding.outcome == "silent"
    assert "une phrase obscure" in [item.passages[0].quote for item in finding.counter_evidence]


@pytest.mark.parametrize("other", [notice(days(30), debtor="employer"), notice(standing="superseded")])
def test_what_is_read_of_employees_or_of_an_old_text_leaves_the_doubt(other: Fact) -> None:
    found = ask(rule(), [other, unread("volume_notice")])
    assert [finding.outcome for finding in found] == ["unclear"]


def test_what_is_read_of_another_lot_leaves_the_doubt() -> None:
    found = ask(rule(), [notice(days(30), lot="2"), unread("volume_notice", lot="1")])
    assert {finding.scope.lot: finding.outcome for finding in found} == {"1": "unclear", "2": "met"}


@pytest.mark.parametrize("family", ["volume_change", "reverse_auction"])
def test_a_passage_of_another_family_says_nothing(family: str) -> None:
    assert answer(rule(), [unread(family)]).outcome == "silent"


def test_kinds_asked_for_are_those_of_every_part_of_a_rule() -> None:
    asked = rule(contrary=[condition("volume_change", {})], exonerating=[{"fact": "label_preference"}])
    assert fact_kinds([pack(asked)]) == {
        "volume_notice",
        "volume_change",
        "label_preference",
        "activity_nature",  # a convention may leave campaigns out of this commitment
    }


def test_the_nature_of_the_activity_is_asked_for_by_rules_on_lasting_ones() -> None:
    assert "activity_nature" in fact_kinds([pack(rule(applies={"activity": "lasting"}))])


def test_the_nature_of_the_activity_is_not_asked_for_by_rules_on_principles() -> None:
    assert fact_kinds([pack(rule(commitment="P-4"))]) == {"volume_notice"}

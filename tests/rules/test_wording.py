"""How the rules of the label speak to a reader."""

import pytest

from contract_checker.engine import load_pack
from contract_checker.engine.rule import Rule
from contract_checker.engine.wording import fr

PACK = load_pack("label")
IDS = [rule.id for rule in PACK.rules]


@pytest.mark.parametrize("rule", PACK.rules, ids=IDS)
def test_a_rule_names_another_by_its_title(rule: Rule) -> None:
    said = rule.model_dump_json(exclude={"id"})
    assert not [name for name in IDS if name in said]
    assert "[..]" not in said


@pytest.mark.parametrize("rule", PACK.rules, ids=IDS)
def test_a_reason_follows_a_colon_and_has_none_itself(rule: Rule) -> None:
    reasons = [condition.because.fr for condition in (*rule.contrary, *rule.doubtful)]
    assert not [reason for reason in reasons if " :" in reason]


@pytest.mark.parametrize("key", ["amount_cap", "parts_missing", "differs", "amount_unknown"])
def test_a_reason_of_the_engine_has_no_colon(key: str) -> None:
    assert ":" not in fr.SENTENCES[key]

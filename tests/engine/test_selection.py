"""Names in a rule are those of the facts, and select what they say."""

from typing import Any, get_args

import pytest

from contract_checker.document import LineLocation, Passage, TextSpan
from contract_checker.engine.selection import FACT_MODELS, Select, covers, did_you_mean, problem
from contract_checker.facts import Fact, NoticeException

from .factories import auction, change, days, length, notice, term, vague


def test_every_fact_can_be_selected() -> None:
    assert set(FACT_MODELS.values()) == set(get_args(get_args(Fact)[0]))


@pytest.mark.parametrize(
    ("where", "selected"),
    [
        ({}, True),
        ({"debtor": "client"}, True),
        ({"debtor": ["provider", "client"]}, True),
        ({"debtor": "provider"}, False),
        ({"quantified": True}, True),
        ({"terms.day_kind": "calendar"}, True),
        ({"terms.day_kind": "franc"}, False),
        ({"exceptions.kind": "urgency"}, False),
        ({"debtor": "client", "quantified": False}, False),
    ],
)
def test_fact_is_selected_by_the_values_of_its_fields(where: dict[str, Any], selected: bool) -> None:
    assert Select(fact="volume_notice", where=where).matches(notice(days(30))) is selected


def test_another_kind_of_fact_is_not_selected() -> None:
    assert not Select(fact="volume_change").matches(notice())


def test_item_of_a_list_is_enough() -> None:
    passage = Passage(document="a", span=TextSpan(start=0, end=1), quote="x", location=LineLocation(line=1))
    urgent = notice(exceptions=(NoticeException(kind="urgency", passage=passage),))
    assert Select(fact="volume_notice", where={"exceptions.kind": ("urgency", "other")}).matches(urgent)


def test_where_must_be_names_and_values() -> None:
    with pytest.raises(ValueError, match="where"):
        Select.model_validate({"fact": "volume_notice", "where": "debtor"})


@pytest.mark.parametrize(
    ("fact", "where", "key", "complaint"),
    [
        ("volume_notise", {}, ("fact",), "unknown fact 'volume_notise'. Did you mean 'volume_notice'?"),
        (
            "volume_notice",
            {"deptor": "client"},
            ("where", "deptor"),
            "unknown field 'deptor'. Did you mean 'debtor'?",
        ),
        (
            "volume_notice",
            {"debtor": "cliant"},
            ("where", "debtor"),
            "'cliant' is not a value of 'debtor'. Did you mean 'client'?",
        ),
        ("volume_notice", {"quantified": "maybe"}, ("where", "quantified"), "Known: False, True."),
        ("volume_notice", {"terms.unit": "days"}, ("where", "terms.unit"), "Did you mean 'day'?"),
        ("volume_notice", {"debtor.kind": "x"}, ("where", "debtor.kind"), "no fields of its own"),
        ("award_criteria", {"total": "100"}, ("where", "total"), "'100' is not a value of 'total'"),
    ],
)
def test_unknown_name_is_told_with_the_nearest_one(
    fact: str, where: dict[str, Any], key: tuple[str, ...], complaint: str
) -> None:
    found = problem(Select(fact=fact, where=where))
    assert found is not None
    assert found[0] == key
    assert complaint in found[1]


def test_known_names_are_no_problem() -> None:
    assert (
        problem(Select(fact="volume_notice", where={"terms.unit": ("day",), "quantified": (True,)})) is None
    )


def test_hint_lists_all_names_when_none_is_near() -> None:
    assert did_you_mean("zzz", ["beta", "alpha"]) == "Known: alpha, beta."


def test_change_covers_its_direction() -> None:
    assert covers(change(direction="both"), "increase")
    assert covers(change(direction="increase"), "increase")
    assert not covers(change(direction="decrease"), "increase")


def test_notice_covers_the_directions_of_its_terms() -> None:
    only_up = notice(days(30, direction="increase"))
    assert covers(only_up, "increase")
    assert not covers(only_up, "decrease")
    assert covers(vague(), "decrease")


def test_other_facts_and_rules_have_no_direction() -> None:
    assert covers(auction(), "increase")
    assert covers(change(direction="decrease"), None)


def test_fields_that_hold_a_value_and_fields_that_hold_none() -> None:
    three_years = term(duration=length(3, "year"))
    assert Select(fact="contract_term", stated=("duration",)).matches(three_years)
    assert not Select(fact="contract_term", stated=("trial",)).matches(three_years)
    assert Select(fact="contract_term", unstated=("trial",)).matches(three_years)
    assert not Select(fact="contract_term", unstated=("duration",)).matches(three_years)


def test_a_part_of_what_is_not_stated_has_no_value() -> None:
    assert not Select.model_validate({"fact": "contract_term", "where": {"trial.unit": "month"}}).matches(
        term()
    )

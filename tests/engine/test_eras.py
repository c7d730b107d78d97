"""A rule of law holds at its own dates; an unknown date is a doubt where it decides."""

from datetime import date

import pytest
from pydantic import ValidationError

from contract_checker.engine.rule import Basis

from .factories import condition, dossier
from .law import answer, term

IN_2005 = dossier(contract_date=date(2005, 4, 15))
IN_2020 = dossier(contract_date=date(2020, 3, 2))
SINCE_2009 = {"periods": [{"applies_from": "2009-01-01"}]}
LATE = {"periods": [{"applies_from": "2009-01-01"}], "buyers": []}


def test_figure_of_law_is_that_of_the_test_date() -> None:
    assert answer([term(90)], IN_2020).outcome == "breach"
    assert answer([term(90)], IN_2005).outcome == "unset"


def test_figure_of_law_shows_its_source() -> None:
    (used,) = answer([term(90)], IN_2020).values
    assert (used.value, used.decision) == ("60 jours calendaires", "loi")


def test_rule_is_not_asked_before_it_is_law() -> None:
    finding = answer([term(90)], IN_2005, applies=SINCE_2009)
    assert finding.outcome == "not_applicable"
    assert "n'était pas en vigueur à la date du contrat" in finding.message.fr


def test_both_ends_of_a_period_count() -> None:
    periods = {"periods": [{"applies_from": "2019-01-01", "applies_until": "2020-03-02"}]}
    assert answer([term(90)], IN_2020, applies=periods).outcome == "breach"
    after = dossier(contract_date=date(2020, 3, 3))
    assert answer([term(90)], after, applies=periods).outcome == "not_applicable"


def test_unknown_date_makes_a_departure_a_doubt_with_its_reason() -> None:
    finding = answer([term(90)], applies=SINCE_2009)
    assert finding.outcome == "unclear"
    assert "la réponse dépend de la date du contrat, que le dossier ne donne pas" in finding.message.fr
    assert "depends on the date of the contract" in finding.message.en


def test_unknown_date_changes_nothing_where_no_era_objects() -> None:
    assert answer([term(30)], applies=SINCE_2009).outcome == "met"


def test_unknown_date_changes_nothing_where_all_eras_agree() -> None:
    eras = [condition("payment_term", {}, applies_until="2008-12-31")]
    eras += [condition("payment_term", {}, applies_from="2009-01-01")]
    finding = answer([term(90)], contrary=eras)
    assert finding.outcome == "breach"
    assert "dépend de la date" not in finding.message.fr


def test_unknown_date_is_no_matter_for_silence() -> None:
    assert answer([], applies=SINCE_2009).outcome == "silent"


def test_text_that_was_not_read_leaves_a_doubt_either_way() -> None:
    unread = {"periods": [{"applies_from": "2009-01-01", "verified": False}]}
    finding = answer([term(90)], IN_2020, applies=unread)
    assert finding.outcome == "unclear"
    assert "n'a pas été lu" in finding.message.fr
    assert answer([term(30)], IN_2020, applies=unread).outcome == "unclear"


def test_condition_may_hold_at_some_dates_only() -> None:
    dated = [condition("payment_term", {}, applies_from="2019-01-01")]
    assert answer([term(30)], IN_2020, doubtful=dated).outcome == "unclear"
    assert answer([term(30)], dossier(contract_date=date(2018, 3, 2)), doubtful=dated).outcome == "met"


def test_departure_that_a_judge_weighs_is_never_a_breach() -> None:
    weighed = {"fr": "un juge l'apprécie", "en": "a judge weighs it"}
    finding = answer([term(90)], IN_2020, to_verify=weighed)
    assert finding.outcome == "unclear"
    assert "un juge l'apprécie" in finding.message.fr


def test_law_may_be_cited_without_its_words() -> None:
    assert Basis(kind="law", source="code").wording is None
    with pytest.raises(ValidationError, match="add 'wording'"):
        Basis(kind="label", source="projet")


def test_text_that_was_not_read_has_no_say_when_the_date_is_unknown() -> None:
    known = {"applies_from": "2009-01-01", "applies_until": "2016-03-31"}
    unread = {"applies_from": "2016-04-01", "verified": False}
    assert answer([term(30)], applies={"periods": [known, unread]}).outcome == "met"
    assert answer([term(30)], applies={"periods": [unread]}).outcome == "unclear"

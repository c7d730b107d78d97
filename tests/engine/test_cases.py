"""Cases run end to end with any way of reading facts."""

from collections.abc import Sequence
from typing import Any

import pytest
from pydantic import ValidationError

from contract_checker.engine import PieceKind, RulePack, lacking_groups, run_cases
from contract_checker.engine.case_file import Case, CaseFile
from contract_checker.engine.cases import Language
from contract_checker.facts import Fact

from .factories import change, condition, days, notice, pack, rule

ASKED = rule(contrary=[condition("volume_change", {"notice": "none"})])
MINIMUM = {"kind": "at_least", "field": "terms", "parameter": "minimum_notice"}


def read_facts(text: str, piece: PieceKind, language: Language | None) -> Sequence[Fact]:
    """Read three sentences; the kind of piece and the language are given for what they are worth."""
    assert (piece, language) in {("contract", "fr"), ("ccap", "en")}
    known: dict[str, list[Fact]] = {
        "préavis": [notice(days(30), document="given.txt")],
        "sans préavis": [change(document="given.txt")],
    }
    return known.get(text, [])


def with_cases(asked: Any = ASKED, **changes: Any) -> RulePack:
    groups = {
        "must_fire": [{"text": "sans préavis", "outcome": "breach"}] * 5,
        "must_not_fire": [{"text": "préavis", "outcome": "met"}] * 5,
        "silent": [{"text": "rien", "outcome": "silent"}] * 2,
    }
    cases = CaseFile.model_validate({**groups, **changes})
    return pack(asked).model_copy(update={"cases": {asked.id: cases}})


def test_cases_of_all_groups_are_run() -> None:
    results = run_cases(with_cases(), read_facts)
    assert [(result.group, result.number) for result in results][4:7] == [
        ("must_fire", 5),
        ("must_not_fire", 1),
        ("must_not_fire", 2),
    ]
    assert all(result.passed for result in results)


def test_case_that_leads_elsewhere_fails() -> None:
    results = run_cases(with_cases(must_fire=[{"text": "préavis", "outcome": "breach"}] * 5), read_facts)
    assert (results[0].passed, results[0].expected, results[0].found) == (False, "breach", "met")


def test_known_miss_passes_as_long_as_it_is_missed() -> None:
    missed = [{"text": "préavis", "outcome": "breach", "known_miss": True}] * 5
    assert run_cases(with_cases(must_fire=missed), read_facts)[0].passed


def test_known_miss_that_is_found_fails() -> None:
    found = [{"text": "sans préavis", "outcome": "breach", "known_miss": True}] * 5
    assert not run_cases(with_cases(must_fire=found), read_facts)[0].passed


def test_case_may_set_a_threshold() -> None:
    fires = [{"text": "préavis", "outcome": "breach", "set": ["minimum_notice=60 jours calendaires"]}] * 5
    quiet = [{"text": "préavis", "outcome": "unset"}] * 5
    results = run_cases(with_cases(rule(check=MINIMUM), must_fire=fires, must_not_fire=quiet), read_facts)
    assert all(result.passed for result in results)


def test_case_says_in_which_piece_and_language_it_stands() -> None:
    silent = [{"text": "nothing", "outcome": "silent", "piece": "ccap", "language": "en"}] * 2
    assert all(result.passed for result in run_cases(with_cases(silent=silent), read_facts))


def test_only_the_rules_named_are_run() -> None:
    assert run_cases(with_cases(), read_facts, ["other"]) == ()
    assert len(run_cases(with_cases(), read_facts, ["notice"])) == 12


EXCUSED = rule(exonerating=[{"fact": "volume_change", "where": {"mode": "by_agreement"}}])
NO_DEPARTURE = [{"text": "préavis", "outcome": "met"}] * 2


def test_rule_that_exonerates_lacks_the_cases_that_show_it() -> None:
    assert lacking_groups(with_cases(EXCUSED)) == ("notice",)
    assert lacking_groups(with_cases(EXCUSED, exonerating=NO_DEPARTURE)) == ()
    assert lacking_groups(with_cases(EXCUSED), ["other"]) == ()


def test_rule_without_anything_that_exonerates_lacks_nothing() -> None:
    assert lacking_groups(with_cases()) == ()


def test_cases_of_what_exonerates_are_run_and_show_no_breach() -> None:
    results = run_cases(with_cases(EXCUSED, exonerating=NO_DEPARTURE), read_facts)
    assert [result.passed for result in results if result.group == "exonerating"] == [True, True]
    with pytest.raises(ValidationError, match="case 1 of 'exonerating' expects 'breach'"):
        with_cases(EXCUSED, exonerating=[{"text": "sans préavis", "outcome": "breach"}])


FIGURE = {
    "kind": "computed_figure",
    "figure": "guaranteed_share",
    "value": 40,
    "unit": "percent",
    "formula": "40 ÷ 100",
    "inputs": [{"name": "minimum", "value": 40, "unit": "call"}],
}
SHARE = rule(select={"fact": "computed_figure"}, check={"kind": "figure_at_least", "parameter": "ceiling"})


def test_case_may_give_the_facts_that_no_clause_states() -> None:
    low = [{"text": "préavis", "facts": [FIGURE], "outcome": "breach", "set": ["ceiling=50 %"]}] * 5
    high = [{"text": "préavis", "facts": [FIGURE], "outcome": "met", "set": ["ceiling=40 %"]}] * 5
    results = run_cases(with_cases(SHARE, must_fire=low, must_not_fire=high), read_facts)
    assert [(result.group, result.found) for result in results[:10:5]] == [
        ("must_fire", "breach"),
        ("must_not_fire", "met"),
    ]


def test_given_facts_quote_the_text_of_their_case() -> None:
    case = Case(text="ligne 7 ; retard 12 jours", facts=({**FIGURE}, {**FIGURE}), outcome="met")
    facts = case.given_facts()
    assert [fact.id for fact in facts] == ["case-1", "case-2"]
    assert [passage.quote for passage in facts[0].evidence.passages] == ["ligne 7 ; retard 12 jours"]


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({**FIGURE, "value": "many"}, r"fact 1: 'computed_figure.value'"),
        ({**FIGURE, "late": 3}, r"fact 1: 'computed_figure.late'"),
        ({"kind": "computed_figures"}, r"fact 1: 'kind'"),
    ],
)
def test_given_facts_are_checked_when_the_file_is_read(given: dict[str, object], complaint: str) -> None:
    with pytest.raises(ValidationError, match=complaint):
        Case(text="ligne 7", facts=(given,), outcome="met")


@pytest.mark.parametrize(
    ("group", "text", "outcome", "least"),
    [
        ("must_fire", "sans préavis", "breach", 5),
        ("must_not_fire", "préavis", "met", 5),
        ("silent", "rien", "silent", 2),
    ],
)
def test_a_group_with_one_case_too_few_is_refused(group: str, text: str, outcome: str, least: int) -> None:
    case = {"text": text, "outcome": outcome}
    with_cases(**{group: [case] * least})
    with pytest.raises(ValidationError, match=rf"{group}\n.* at least {least} items"):
        with_cases(**{group: [case] * (least - 1)})

"""Commitment D3 in the shipped pack, on facts built by hand."""

import pytest

from contract_checker.document import LineLocation, Passage, TextSpan
from contract_checker.engine import load_overlay
from contract_checker.engine.layers import Overlay
from contract_checker.facts import Fact, NoticeException

from .factories import change, days, free_band, months, notice, overlay, vague
from .label_pack import PACK, TRIAL, find

URGENT = NoticeException(
    kind="urgency",
    passage=Passage(document="a", span=TextSpan(start=0, end=1), quote="x", location=LineLocation(line=1)),
)


@pytest.mark.parametrize("rule", ["d3-notice-increase", "d3-notice-decrease"])
@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        ([notice(days(30))], "met"),
        ([change(), notice(days(0))], "breach"),
        ([change()], "breach"),
        ([change("unilateral", "unstated")], "unclear"),
        ([notice(days(30)), change("unilateral", "unstated")], "unclear"),
        ([vague()], "unclear"),
        ([notice(days(30), strength="best_efforts")], "unclear"),
        ([notice(days(None), contradictory=True)], "unclear"),
        ([notice(days(10), exceptions=(URGENT,))], "unclear"),
        ([change("periodic", "unstated")], "silent"),
        ([change("by_agreement", "unstated")], "silent"),
        ([notice(days(30), debtor="provider")], "silent"),
        ([notice(days(7), debtor="employer")], "silent"),
        ([], "silent"),
    ],
)
def test_notice_defined(rule: str, facts: list[Fact], outcome: str) -> None:
    assert find(rule, facts).outcome == outcome


def test_notice_of_one_direction_leaves_the_other_silent() -> None:
    facts: list[Fact] = [notice(days(30, direction="increase"))]
    assert find("d3-notice-increase", facts).outcome == "met"
    assert find("d3-notice-decrease", facts).outcome == "silent"


@pytest.mark.parametrize(("kind", "severity"), [("contract", "major"), ("ccap", "minor"), ("rc", "info")])
def test_silence_on_notice_weighs_by_piece(kind: str, severity: str) -> None:
    assert find("d3-notice-increase", [], kind=kind).severity == severity


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        ([notice(days(30))], "met"),
        ([notice(days(30, "unstated"))], "unclear"),
        ([vague()], "unclear"),
        ([notice(days(0))], "silent"),
        ([], "silent"),
    ],
)
def test_notice_precise(facts: list[Fact], outcome: str) -> None:
    assert find("d3-notice-precise", facts).outcome == outcome


def test_notice_precise_lists_what_is_missing_in_french() -> None:
    finding = find("d3-notice-precise", [notice(days(30, "unstated", clock="unstated"))])
    assert "il manque la nature des jours et le point de départ (contrat)" in finding.message.fr


@pytest.mark.parametrize(
    ("facts", "kind", "outcome"),
    [
        ([notice()], "contract", "met"),
        ([notice()], "ccap", "unclear"),
        ([notice(agreed=True)], "ccap", "met"),
        ([notice()], "email", "unclear"),
        ([change(), notice(days(0))], "contract", "breach"),
        ([change(), notice(days(0))], "ccap", "unclear"),
        ([notice(), change("unilateral", "unstated")], "contract", "unclear"),
        ([change("by_agreement", "unstated")], "contract", "silent"),
    ],
)
def test_notice_agreed(facts: list[Fact], kind: str, outcome: str) -> None:
    assert find("d3-notice-agreed", facts, kind=kind).outcome == outcome


def test_tender_wording_may_by_convention_be_agreed() -> None:
    yes = overlay(policies={"tender_wording": "yes"})
    assert find("d3-notice-agreed", [notice()], yes, kind="ccap").outcome == "met"


@pytest.mark.parametrize(
    ("facts", "overlays", "outcome"),
    [
        ([notice(days(10))], [], "unset"),
        ([notice(days(10))], [TRIAL], "breach"),
        ([notice(days(30))], [TRIAL], "met"),
        ([notice(months(1, 28, 31))], [TRIAL], "unclear"),
        ([vague()], [TRIAL], "unclear"),
        ([vague()], [], "unclear"),
        ([notice().model_copy(update={"terms": ()})], [], "unclear"),
        ([notice(days(None), contradictory=True)], [], "unclear"),
        ([notice(days(30), strength="best_efforts")], [], "unset"),
        ([notice(days(30), strength="best_efforts")], [TRIAL], "unclear"),
        ([notice(days(30), strength="indicative")], [], "unset"),
        ([notice(days(30), strength="redacted")], [], "unclear"),
        ([notice(days(30), strength="misread")], [], "unset"),
        ([notice(days(30), strength="misread")], [TRIAL], "unclear"),
        ([notice(days(30), strength="by_reference")], [], "unclear"),
        ([notice(free_band(5))], [], "unset"),
        ([notice(free_band(5))], [TRIAL], "unclear"),
        ([], [TRIAL], "silent"),
    ],
)
def test_notice_minimum(facts: list[Fact], overlays: list[Overlay], outcome: str) -> None:
    assert find("d3-notice-minimum", facts, *overlays).outcome == outcome


def test_without_a_minimum_the_value_is_shown_with_what_weakens_it() -> None:
    weak = find("d3-notice-minimum", [notice(days(30), strength="best_efforts")])
    assert weak.message.fr == (
        "Le délai relevé est : 30 jours calendaires. Aucun minimum n'a été fixé par le comité."
        " À noter : la clause ne promet qu'un effort, sans engagement ferme."
    )
    small = find("d3-notice-minimum", [notice(free_band(5))])
    assert "Aucun minimum n'a été fixé" in small.message.fr
    assert "Une marge de variation reste sans préavis (jusqu'à 5 %)" in small.message.fr


def test_illustrative_threshold_shows_as_a_trial_value() -> None:
    finding = find("d3-notice-minimum", [notice(days(10))], load_overlay("illustrative", [PACK]))
    assert finding.outcome == "breach"
    assert "valeur d'essai, non décidée" in finding.message.fr
    assert finding.values[0].layer == "illustrative"

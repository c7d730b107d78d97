"""Lots that differ, and activities that do not last."""

from contract_checker.document import Evidence
from contract_checker.engine import Finding, Piece
from contract_checker.facts import Fact, Scope

from .factories import (
    answer,
    ask,
    change,
    criteria,
    days,
    dossier,
    label,
    nature,
    notice,
    rule,
)

LASTING = {
    "select": {"fact": "label_preference"},
    "check": {"kind": "present"},
    "applies": {"activity": "lasting"},
}


def quotes(*evidence: Evidence | None) -> list[str]:
    return [passage.quote for one in evidence if one is not None for passage in one.passages]


def outcomes(findings: tuple[Finding, ...]) -> dict[str | None, str]:
    return {finding.scope.lot: finding.outcome for finding in findings}


def test_each_lot_has_its_own_finding() -> None:
    facts: list[Fact] = [notice(days(30), scope=Scope(lot="1")), notice(days(0), scope=Scope(lot="2"))]
    assert outcomes(ask(rule(), facts)) == {"1": "met", "2": "breach"}


def test_lot_without_a_word_is_silent_when_others_speak() -> None:
    facts: list[Fact] = [notice(days(30), scope=Scope(lot="1")), criteria(60, 40, lot="2")]
    assert outcomes(ask(rule(), facts)) == {"1": "met", "2": "silent"}


def test_lots_may_be_named_by_the_dossier() -> None:
    facts: list[Fact] = [notice(days(30), scope=Scope(lot="1"))]
    assert outcomes(ask(rule(), facts, dossier(lots=("1", "2")))) == {"1": "met", "2": "silent"}


def test_fact_of_the_whole_dossier_speaks_for_every_lot() -> None:
    facts: list[Fact] = [notice(days(30)), notice(days(45), scope=Scope(lot="1"))]
    assert outcomes(ask(rule(), facts, dossier(lots=("1", "2")))) == {None: "met", "1": "met"}


def test_silence_of_the_whole_dossier_is_said_once() -> None:
    assert outcomes(ask(rule(), [criteria(60, 40, lot="1")], dossier(lots=("1", "2")))) == {None: "silent"}


def test_campaign_is_outside_a_rule_on_lasting_activity_and_never_met() -> None:
    finding = answer(rule(**LASTING), [label(), nature("campaign", words="campagne de six semaines")])
    assert finding.outcome == "not_applicable"
    assert quotes(finding.evidence) == ["campagne de six semaines"]


def test_lasting_activity_is_asked() -> None:
    finding = answer(rule(**LASTING), [label(), nature("lasting")])
    assert finding.outcome == "met"
    assert "pérenn" not in finding.message.fr


def test_activity_of_unknown_nature_is_asked_with_a_reserve() -> None:
    finding = answer(rule(**LASTING), [label()])
    assert finding.outcome == "met"
    assert "La pérennité de l'activité n'est pas établie" in finding.message.fr


def test_mixed_activities_are_asked_with_a_reserve() -> None:
    finding = answer(rule(**LASTING), [label(), nature("lasting"), nature("one_off")])
    assert "vérifier lot par lot" in finding.message.fr


def test_nature_read_in_deleted_text_does_not_count() -> None:
    assert answer(rule(**LASTING), [label(), nature("campaign", source="deleted")]).outcome == "met"


def test_lot_that_is_a_campaign_is_outside_alone() -> None:
    facts: list[Fact] = [nature("campaign", lot="1"), nature("lasting", lot="2")]
    assert outcomes(ask(rule(**LASTING), facts)) == {"1": "not_applicable", "2": "silent"}


def test_preference_of_the_whole_dossier_serves_the_lasting_lot() -> None:
    facts: list[Fact] = [label(), nature("campaign", lot="1"), nature("lasting", lot="2")]
    findings = ask(rule(**LASTING), facts)
    assert outcomes(findings) == {None: "met", "1": "not_applicable"}


def test_nature_of_the_whole_dossier_holds_for_its_lots() -> None:
    facts: list[Fact] = [label(scope=Scope(lot="1")), nature("campaign")]
    assert outcomes(ask(rule(**LASTING), facts)) == {"1": "not_applicable"}


def test_lot_that_speaks_of_nothing_rests_on_the_whole_dossier() -> None:
    facts: list[Fact] = [notice(days(30)), notice(days(30), scope=Scope(lot="2"), source="deleted")]
    findings = ask(rule(), facts, dossier(lots=("1", "2")))
    assert outcomes(findings) == {None: "met", "2": "silent"}  # a deleted sentence is shown
    facts = [notice(days(30)), change("by_agreement", scope=Scope(lot="2"))]
    assert outcomes(ask(rule(), facts, dossier(lots=("1", "2")))) == {None: "met"}


def test_lot_stated_to_be_a_campaign_is_outside_alone() -> None:
    known = dossier(lots=("1", "2"), lot_natures={"1": "campaign", "2": "lasting"})
    findings = ask(rule(**LASTING), [label()], known)
    assert outcomes(findings) == {None: "met", "1": "not_applicable"}
    assert "dossier.yaml" in findings[-1].message.fr


def test_nature_that_is_stated_takes_the_place_of_that_which_was_read() -> None:
    known = dossier(lots=("1",), lot_natures={"1": "lasting"})
    findings = ask(rule(**LASTING), [label(scope=Scope(lot="1")), nature("campaign", lot="1")], known)
    assert outcomes(findings) == {"1": "met"}


def test_dossier_of_campaigns_alone_is_outside() -> None:
    known = dossier(lots=("1", "2"), lot_natures={"1": "campaign", "2": "one_off"})
    assert outcomes(ask(rule(**LASTING), [label()], known)) == {
        None: "not_applicable",
        "1": "not_applicable",
        "2": "not_applicable",
    }


def test_piece_that_serves_as_another_is_looked_in() -> None:
    known = dossier(Piece(path="contract.docx", kind="rc", also=("contract",)))
    assert ask(rule(looks_in=["contract"]), [notice(days(30))], known)[0].outcome == "met"


def test_rule_on_any_activity_does_not_look_at_its_nature() -> None:
    assert answer(rule(), [notice(days(30)), nature("campaign")]).outcome == "met"

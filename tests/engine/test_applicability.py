"""Where a rule is asked: kinds of piece, of buyer and of procedure, and what lifts a condition."""

from contract_checker.engine import Piece
from contract_checker.engine.finding import Localised
from contract_checker.facts import Fact

from .factories import (
    answer,
    condition,
    days,
    dossier,
    notice,
    overlay,
    pieces,
    rule,
    vague,
)


def test_piece_not_read_leaves_a_doubt_instead_of_silence() -> None:
    circumstances = dossier(*pieces(contract="contract"), Piece(path="annexe.pdf", kind="annexe", read=False))
    finding = answer(rule(), [], circumstances)
    assert (finding.outcome, finding.evidence) == ("unclear", None)
    assert "annexe.pdf" in finding.message.fr


def test_missing_annexe_leaves_a_doubt_instead_of_silence() -> None:
    finding = answer(rule(), [], dossier(missing_annexes=("Annexe 3",)))
    assert finding.outcome == "unclear"
    assert "Annexe 3" in finding.message.fr


def test_piece_not_read_does_not_undo_what_was_read() -> None:
    assert answer(rule(), [notice(days(30))], dossier(missing_annexes=("Annexe 3",))).outcome == "met"


def test_fact_outside_the_pieces_looked_in_is_ignored() -> None:
    facts: list[Fact] = [notice(days(30), document="bpu.docx")]
    assert answer(rule(), facts, dossier(*pieces(contract="contract", bpu="bpu"))).outcome == "silent"


def test_fact_of_an_annexe_counts_with_what_it_comes_with() -> None:
    facts: list[Fact] = [notice(days(30), document="annexe.docx")]
    assert answer(rule(), facts, dossier(*pieces(rc="rc", annexe="annexe"))).outcome == "met"


def test_annexe_of_another_piece_is_no_place_to_look_in() -> None:
    assert answer(rule(), [], dossier(*pieces(rc="rc", annexe="annexe"))).outcome == "not_applicable"


def test_piece_of_unknown_kind_is_looked_in_when_no_other_is_known() -> None:
    assert answer(rule(), [], dossier(*pieces(scan="other"))).outcome == "silent"


def test_unread_piece_of_unknown_kind_may_be_the_one() -> None:
    circumstances = dossier(*pieces(rc="rc"), Piece(path="scan.pdf", kind="other", read=False))
    assert answer(rule(), [], circumstances).outcome == "unclear"


def test_one_unread_piece_and_several_are_named_in_agreement() -> None:
    lost = [Piece(path=name, kind="other", read=False) for name in ("a.pdf", "b.pdf")]
    one = answer(rule(), [], dossier(*pieces(rc="rc"), lost[0])).message
    both = answer(rule(), [], dossier(*pieces(rc="rc"), *lost)).message
    assert "(pièce non lue : a.pdf)" in one.fr
    assert "(pièces non lues : a.pdf, b.pdf)" in both.fr
    assert "(pieces not read: a.pdf, b.pdf)" in both.en


def test_piece_that_nobody_named_is_of_unknown_kind() -> None:
    assert answer(rule(), [notice(days(30), document="unnamed.docx")]).outcome == "met"


def test_rule_for_public_buyers_is_not_asked_of_private_ones() -> None:
    asked = rule(applies={"buyers": ["public"]})
    assert answer(asked, [], dossier(buyer="private")).outcome == "not_applicable"
    assert answer(asked, [], dossier(buyer="public")).outcome == "silent"
    assert answer(asked, [], dossier(buyer="unknown")).outcome == "silent"


def test_rule_switched_off_says_so() -> None:
    finding = answer(rule(), [vague()], None, overlay(rules={"notice": "off"}))
    assert finding.outcome == "not_applicable"
    assert "overlay.yaml" in finding.message.fr
    assert finding.values[0].value == "off"
    assert finding.values[0].choice == Localised(fr="désactivée", en="switched off")


BREACH_ONLY = {
    "buyers": ["public"],
    "procedures": ["formal"],
    "otherwise": {"fr": "procédure non formalisée", "en": "not a formal procedure"},
}


def test_departure_is_a_breach_only_where_the_rule_says_so() -> None:
    asked = rule(breach_only=BREACH_ONLY)
    facts: list[Fact] = [notice(days(0))]
    assert answer(asked, facts, dossier(buyer="public", procedure="formal")).outcome == "breach"
    assert answer(asked, facts, dossier(buyer="private", procedure="formal")).outcome == "unclear"
    finding = answer(asked, facts, dossier(buyer="public", procedure="adapted"))
    assert finding.outcome == "unclear"
    assert "procédure non formalisée" in finding.message.fr


def test_condition_may_hold_in_some_pieces_only() -> None:
    asked = rule(doubtful=[condition("volume_notice", {"agreed": False}, pieces=["ccap"])])
    in_contract = notice(days(30))
    in_ccap = notice(days(30), document="ccap.docx")
    both = dossier(*pieces(contract="contract", ccap="ccap"))
    assert answer(asked, [in_contract], both).outcome == "met"
    assert answer(asked, [in_ccap], both).outcome == "unclear"


def test_condition_may_hold_for_some_buyers_only() -> None:
    asked = rule(doubtful=[condition("volume_notice", {"agreed": False}, buyers=["public"])])
    assert answer(asked, [notice()], dossier(buyer="public")).outcome == "unclear"
    assert answer(asked, [notice()], dossier(buyer="private")).outcome == "met"


def test_convention_may_lift_a_condition_and_is_shown() -> None:
    lifted = {"policy": "tender_wording", "choice": "yes"}
    asked = rule(doubtful=[condition("volume_notice", {"agreed": False}, unless=lifted)])
    unclear = answer(asked, [notice()])
    met = answer(asked, [notice()], None, overlay(policies={"tender_wording": "yes"}))
    assert (unclear.outcome, met.outcome) == ("unclear", "met")
    assert [(used.parameter, used.value, used.layer) for used in met.values] == [
        ("tender_wording", "yes", "overlay.yaml")
    ]

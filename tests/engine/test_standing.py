"""What another piece or an amendment has taken the place of never answers for the dossier."""

import pytest

from contract_checker.facts import Incorporated, LeadTime, Standing

from .factories import answer, change, days, notice, rule, vague

MINIMUM = {"kind": "at_least", "field": "terms", "parameter": "minimum_notice"}
LOWER = "sans préavis, dit la pièce du dessous"


@pytest.mark.parametrize("standing", ["superseded", "not_yet", "lapsed", "outranked"])
def test_a_text_that_does_not_control_is_counter_evidence(standing: Standing) -> None:
    finding = answer(rule(), [notice(days(30)), notice(days(0), words=LOWER, standing=standing)])
    assert finding.outcome == "met"
    assert [evidence.passages[0].quote for evidence in finding.counter_evidence] == [LOWER]


@pytest.mark.parametrize(
    ("standing", "note"),
    [
        ("superseded", "remplacé ou supprimé par un avenant"),
        ("lapsed", "n'est plus en vigueur"),
        ("not_yet", "n'est pas encore en vigueur"),
        ("outranked", "cède devant une autre"),
    ],
)
def test_it_is_said_why_it_does_not_control(standing: Standing, note: str) -> None:
    finding = answer(rule(), [notice(days(30)), notice(days(0), words=LOWER, standing=standing)])
    assert note in finding.message.fr


def test_a_deleted_clause_leaves_a_silence_with_its_quote() -> None:
    finding = answer(rule(), [notice(days(30), words="trente jours", standing="superseded")])
    assert finding.outcome == "silent"
    assert [evidence.passages[0].quote for evidence in finding.counter_evidence] == ["trente jours"]


def test_a_piece_that_gives_way_answers_where_the_other_says_nothing_of_the_question() -> None:
    assert answer(rule(), [notice(days(30), standing="outranked")]).outcome == "met"


def test_every_value_is_shown_while_no_threshold_is_decided() -> None:
    lower = notice(days(10), words="dix jours", standing="outranked")
    finding = answer(rule(check=MINIMUM), [notice(days(30)), lower])
    assert finding.outcome == "unset"
    assert finding.evidence is not None
    assert [passage.quote for passage in finding.evidence.passages] == ["dix jours", "un préavis de 30 jours"]


def test_two_pieces_that_contradict_each_other_settle_nothing() -> None:
    one = notice(days(30), words="trente jours", standing="contested")
    other = notice(days(0), words="aucun préavis", standing="contested")
    finding = answer(rule(), [one, other])
    assert finding.outcome == "unclear"
    assert "deux pièces se contredisent" in finding.message.fr
    assert finding.evidence is not None
    assert {passage.quote for passage in finding.evidence.passages} == {"trente jours", "aucun préavis"}


def test_two_pieces_that_differ_and_both_do_are_no_doubt() -> None:
    facts = [notice(days(30), standing="contested"), notice(days(45), standing="contested")]
    assert answer(rule(), facts).outcome == "met"


@pytest.mark.parametrize("term", [days(30), days(0)])
def test_a_text_that_may_not_hold_settles_nothing(term: LeadTime) -> None:
    finding = answer(rule(), [notice(term, standing="open")])
    assert finding.outcome == "unclear"
    assert "un avenant touche ce texte sans qu'on sache avec certitude ce qui en reste" in finding.message.fr


def test_a_doubt_about_a_text_that_may_not_hold_keeps_its_own_reason() -> None:
    finding = answer(rule(), [vague(standing="open")])
    assert finding.outcome == "unclear"
    assert "un avenant touche ce texte" not in finding.message.fr


def test_general_terms_alone_are_no_breach_since_nobody_wrote_them_into_the_dossier() -> None:
    origin = Incorporated(terms="CCAG-FCS", year=2021, article="14.1")
    asked = rule(select={"fact": "volume_change"}, check={"kind": "absent"})
    assert answer(asked, [change()]).outcome == "breach"
    finding = answer(asked, [change(incorporated=origin)])
    assert finding.outcome == "unclear"
    assert "la clause renvoie à un autre texte pour le contenu" in finding.message.fr


def test_what_comes_from_general_terms_says_so() -> None:
    origin = Incorporated(terms="CCAG-FCS", year=2021, article="14.1")
    finding = answer(rule(), [notice(days(30), incorporated=origin)])
    assert finding.message.fr.endswith(
        "Cette stipulation vient du CCAG-FCS de 2021 (art. 14.1), pas de votre document."
    )
    assert finding.message.en.endswith(
        "This stipulation is from the CCAG-FCS of 2021 (art. 14.1), not from your document."
    )

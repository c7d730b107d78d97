"""The six outcomes, as a dossier leads to them."""

from contract_checker.document import Evidence
from contract_checker.engine import evaluate
from contract_checker.facts import Fact

from .factories import (
    answer,
    ask,
    change,
    condition,
    days,
    dossier,
    months,
    notice,
    pack,
    pieces,
    price_cut,
    rule,
    vague,
)

CONTRARY = [condition("volume_change", {"mode": "unilateral", "notice": "none"})]
DOUBTFUL = [condition("volume_change", {"mode": "unilateral", "notice": "unstated"})]
MINIMUM = {"kind": "at_least", "field": "terms", "parameter": "minimum_notice"}


def quotes(*evidence: Evidence | None) -> list[str]:
    return [passage.quote for one in evidence if one is not None for passage in one.passages]


def test_met_on_a_quoted_stipulation() -> None:
    finding = answer(rule(), [notice(days(30))])
    assert finding.outcome == "met"
    assert quotes(finding.evidence) == ["un préavis de 30 jours"]


def test_breach_on_the_quoted_contrary() -> None:
    finding = answer(rule(contrary=CONTRARY), [change(words="à tout moment, sans préavis")])
    assert finding.outcome == "breach"
    assert quotes(finding.evidence) == ["à tout moment, sans préavis"]


def test_silent_when_nothing_speaks_of_it() -> None:
    finding = answer(rule())
    assert (finding.outcome, finding.evidence, finding.searched) == ("silent", None, ("contract.docx",))


def test_unclear_on_a_vague_stipulation() -> None:
    assert answer(rule(), [vague()]).outcome == "unclear"


def test_unset_when_no_threshold_was_decided() -> None:
    finding = answer(rule(check=MINIMUM), [notice(days(30))])
    assert finding.outcome == "unset"
    assert finding.values[0].value is None


def test_not_applicable_without_a_piece_to_look_in() -> None:
    finding = answer(rule(), [], dossier(*pieces(rc="rc")))
    assert (finding.outcome, finding.severity, finding.searched) == ("not_applicable", "info", ())


def test_breach_prevails_and_the_others_stand_against_it() -> None:
    facts: list[Fact] = [
        notice(days(30), words="préavis de 30 jours"),
        change(words="sans préavis"),
        vague("raisonnable"),
    ]
    finding = answer(rule(contrary=CONTRARY), facts)
    assert finding.outcome == "breach"
    assert quotes(finding.evidence) == ["sans préavis"]
    assert sorted(quotes(*finding.counter_evidence)) == ["préavis de 30 jours", "raisonnable"]


def test_doubt_prevails_over_a_stipulation() -> None:
    facts: list[Fact] = [notice(days(30)), change("unilateral", "unstated", words="selon ses besoins")]
    finding = answer(rule(doubtful=DOUBTFUL), facts)
    assert finding.outcome == "unclear"
    assert quotes(*finding.counter_evidence) == ["un préavis de 30 jours"]


def test_unset_prevails_over_nothing_less() -> None:
    finding = answer(
        rule(check=MINIMUM, doubtful=DOUBTFUL), [notice(days(30)), change("unilateral", "unstated")]
    )
    assert finding.outcome == "unclear"


def test_several_facts_of_one_outcome_are_quoted_together() -> None:
    facts: list[Fact] = [
        notice(days(30), words="30 jours", document="b.docx"),
        notice(days(45), words="45 jours", document="a.docx"),
    ]
    finding = answer(rule(), facts, dossier(*pieces(a="contract", b="ccap")))
    assert quotes(finding.evidence) == ["45 jours", "30 jours"]


def test_one_passage_is_quoted_once() -> None:
    facts: list[Fact] = [change(words="sans préavis"), notice(days(0), words="sans préavis")]
    assert quotes(answer(rule(contrary=CONTRARY), facts).evidence) == ["sans préavis"]


def test_condition_that_counts_alone_gives_way_to_an_answer() -> None:
    asked = rule(doubtful=[{**DOUBTFUL[0], "alone": True}])
    unstated = change("unilateral", "unstated", words="selon ses besoins")
    assert answer(asked, [unstated]).outcome == "unclear"
    finding = answer(asked, [unstated, notice(days(30))])
    assert finding.outcome == "met"
    assert quotes(*finding.counter_evidence) == ["selon ses besoins"]


def test_small_changes_left_free_stand_beside_a_notice_and_are_pointed_out() -> None:
    margin = change(words="± 5 % sans préavis", band={"up_to_percent": 5})
    finding = answer(rule(contrary=CONTRARY), [notice(days(30)), margin])
    assert finding.outcome == "met"
    assert quotes(*finding.counter_evidence) == ["± 5 % sans préavis"]
    assert "jusqu'à 5 %" in finding.message.fr


def test_small_changes_left_free_with_no_other_word_are_to_be_verified() -> None:
    finding = answer(rule(contrary=CONTRARY), [change(band={"up_to_percent": 5})])
    assert finding.outcome == "unclear"
    assert finding.message.fr.count("jusqu'à 5 %") == 1


def test_deleted_and_commented_text_only_stands_against() -> None:
    facts: list[Fact] = [
        notice(days(30), words="supprimé", source="deleted"),
        change(words="commenté", source="comment"),
    ]
    finding = answer(rule(contrary=CONTRARY), facts)
    assert (finding.outcome, finding.evidence) == ("silent", None)
    assert sorted(quotes(*finding.counter_evidence)) == ["commenté", "supprimé"]


def test_hidden_text_beside_silence_is_a_doubt() -> None:
    finding = answer(rule(contrary=CONTRARY), [notice(days(30), words="caché", source="hidden")])
    assert (finding.outcome, finding.evidence) == ("unclear", None)
    assert quotes(*finding.counter_evidence) == ["caché"]
    assert "texte masqué" in finding.message.fr


def test_inserted_text_counts() -> None:
    assert answer(rule(), [notice(days(30), source="inserted")]).outcome == "met"


def test_one_inserted_text_among_those_that_decide_is_told() -> None:
    told = "révision suivie, non encore acceptée"
    assert told in answer(rule(), [notice(days(30)), notice(days(30), source="inserted")]).message.fr
    assert told not in answer(rule(), [notice(days(30)), notice(days(30))]).message.fr


def test_agreement_of_both_is_shown_and_leaves_silence() -> None:
    asked = rule(exonerating=[{"fact": "volume_change", "where": {"mode": "by_agreement"}}])
    finding = answer(asked, [change("by_agreement", "unstated", words="d'un commun accord")])
    assert finding.outcome == "silent"
    assert quotes(*finding.counter_evidence) == ["d'un commun accord"]


def test_what_exonerates_stands_beside_a_breach_and_not_beside_a_stipulation() -> None:
    exonerating = [{"fact": "volume_change", "where": {"mode": "by_agreement"}}]
    asked = rule(contrary=CONTRARY, exonerating=exonerating)
    both = change("by_agreement", "unstated", words="d'un commun accord")
    assert quotes(*answer(asked, [change(), both]).counter_evidence) == ["d'un commun accord"]
    assert answer(asked, [notice(days(30)), both]).counter_evidence == ()


def test_soft_words_are_to_be_verified() -> None:
    finding = answer(rule(), [notice(days(30), strength="best_efforts")])
    assert finding.outcome == "unclear"
    assert "effort" in finding.message.fr


def test_soft_contrary_is_to_be_verified() -> None:
    finding = answer(rule(contrary=CONTRARY), [change(strength="indicative")])
    assert finding.outcome == "unclear"
    assert "motif" in finding.message.fr
    assert "indicative" in finding.message.fr


def test_fact_of_no_concern_is_ignored() -> None:
    assert answer(rule(), [change("periodic", "unstated")]).counter_evidence == ()


def test_fact_set_aside_by_the_check_is_shown_and_leaves_silence() -> None:
    parts = {"clock": {"fr": "point de départ", "en": "starting point"}}
    asked = rule(check={"kind": "complete", "field": "terms", "parts": parts})
    finding = answer(asked, [notice(days(0), words="sans préavis")])
    assert finding.outcome == "silent"
    assert quotes(*finding.counter_evidence) == ["sans préavis"]


def test_notice_owed_by_the_provider_is_not_the_client_s() -> None:
    assert answer(rule(), [notice(days(30), debtor="provider")]).outcome == "silent"


def test_direction_leaves_the_other_one_out() -> None:
    up = notice(days(30, direction="increase"))
    assert answer(rule(direction="increase"), [up]).outcome == "met"
    assert answer(rule(direction="decrease"), [up]).outcome == "silent"


def test_order_of_the_facts_does_not_matter() -> None:
    facts: list[Fact] = [
        notice(days(30), words="a"),
        vague("b"),
        change(words="c"),
        price_cut(),
        notice(months(1, 28, 31)),
    ]
    asked = rule(contrary=CONTRARY)
    assert ask(asked, facts) == ask(asked, facts[::-1])


def test_findings_come_by_commitment_then_weight_then_rule() -> None:
    rules = (
        rule(id="b"),
        rule(id="a"),
        rule(id="c", contrary=CONTRARY),
        rule(id="d", commitment="D1", contrary=CONTRARY),
    )
    findings = evaluate(pack(*rules), [], [notice(days(30)), change()], dossier())
    assert [finding.rule for finding in findings] == ["d", "c", "a", "b"]

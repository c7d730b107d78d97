"""The shipped pack says what the draft says, and no more."""

import re
from collections.abc import Iterator
from datetime import date

import pytest

from contract_checker.engine import RulePack, load_overlay, load_pack
from contract_checker.engine.finding import Localised
from contract_checker.engine.parameters import Parameter
from contract_checker.engine.rule import Remedy, Rule

DRAFT = {
    "D1": "Préférence donnée aux centres de relation client labellisés pour des activités pérennes"
    " (hors campagnes et besoins ponctuels).",
    "D2": "Non utilisation de pratiques d'achat ne reflétant pas une responsabilité sociale.",
    "D3": "Définition et respect de délais minimums de prévenance convenus par le donneur d'ordre et le"
    " centres de relation client labellisé pour les demandes d'évolution de charge",
    "P-1": "Le label sera une charte des meilleures pratiques sociales, qui ne devra pas introduire de"
    " distorsions de concurrence lors des appels d'offres",
    "P-2": "Le label devra pouvoir être adopté par tout type de centre de relation client, quelque soit sa"
    " taille",
    "P-4": "respect des normes contractuelles engagées avec les partenaires, sous-traitants et fournisseurs",
    "P-7": "rendre la relation donneurs d'ordre - sous-traitants plus confiante et plus durable",
    "P-3": "ne pas impliquer, ni de près, ni de loin, une quelconque ingérence dans le management des"
    " entreprises",
}
MONITORING = (
    "respect des réglementations et des codes de déontologie de la profession concernant la surveillance,"
    " l'observation électronique et la vie privée (CNIL)"
)
CRITERIA = {
    "s5-data-protection": MONITORING,
    "s5-monitoring-informed": MONITORING,
    "s5-monitoring-means": MONITORING,
    "s5-monitoring-sampled": MONITORING,
    "s5-recording-retention": MONITORING,
    "s5-training-plan": "existence d'un plan de formation communiqué à l'ensemble des salariés et des"
    " donneurs d'ordre",
    "s5-training-records": "d'un dispositif de traçabilité de la formation initiale et de la formation"
    " continue",
}


@pytest.fixture(scope="module")
def label() -> RulePack:
    return load_pack("label")


def texts(rule: Rule) -> Iterator[Localised]:
    yield rule.title
    yield from (text for text in dict(rule.messages).values() if text is not None)
    yield from (condition.because for condition in (*rule.conditions, *rule.mitigating))
    for remedy in remedies(rule):
        yield from (text for text in (remedy.advice, remedy.clause) if text is not None)


def by_code(pack: RulePack) -> dict[str, Parameter]:
    return {parameter.code: parameter for parameter in pack.parameters.values()}


def remedies(rule: Rule) -> list[Remedy]:
    return [remedy for remedy in dict(rule.remedies).values() if remedy is not None]


def test_rules_are_those_of_the_commitments(label: RulePack) -> None:
    assert [rule.id for rule in label.rules] == [
        "d1-activity-lasting",
        "d1-award-reasons",
        "d1-awards-share",
        "d1-label-held",
        "d1-label-in-progress",
        "d1-lasting-term",
        "d1-no-exclusive-bar",
        "d1-preference",
        "d2-abnormally-low-explained",
        "d2-firm-price-term",
        "d2-forecast-error",
        "d2-forecast-respected",
        "d2-guaranteed-share",
        "d2-hourly-revenue",
        "d2-minimum-commitment",
        "d2-most-favoured",
        "d2-payment-respected",
        "d2-payment-term",
        "d2-penalty-cap",
        "d2-penalty-exposure",
        "d2-penalty-measure",
        "d2-penalty-notice",
        "d2-penalty-outside-forecast",
        "d2-precarious-term",
        "d2-price-decrease",
        "d2-price-weight",
        "d2-retroactive-rebate",
        "d2-reverse-auction",
        "d2-revision-both-ways",
        "d2-service-place",
        "d2-short-renewals",
        "d2-termination-balance",
        "d2-training-paid",
        "d2-trial-period",
        "d2-volumes-known",
        "d2-weights-stated",
        "d2-weights-sum",
        "d2-workable-pay",
        "d3-breach-share",
        "d3-forecast-firm",
        "d3-forecast-frozen",
        "d3-free-band",
        "d3-notice-agreed",
        "d3-notice-decrease",
        "d3-notice-increase",
        "d3-notice-minimum",
        "d3-notice-precise",
        "d3-notice-respected",
        "d3-order-of-texts",
        "d3-remedy",
        "d3-tender-room",
        "p1-label-once",
        "p2-guarantee",
        "p2-penalties-in-euros",
        "p2-size-barriers",
        "p2-turnover-ratio",
        "p3-staff-choice",
        "p3-staff-orders",
        "p3-staff-pay",
        "p4-pieces-agree",
        "p4-subcontracting",
        "p7-exclusivity",
        "p7-reversibility",
        "p7-term-stated",
        "s5-data-protection",
        "s5-monitoring-informed",
        "s5-monitoring-means",
        "s5-monitoring-sampled",
        "s5-recording-retention",
        "s5-training-plan",
        "s5-training-records",
    ]


def test_draft_is_quoted_exactly(label: RulePack) -> None:
    assert {rule.id: rule.basis.wording for rule in label.rules} == {
        rule.id: CRITERIA.get(rule.id) or DRAFT[rule.commitment] for rule in label.rules
    }


def test_practices_that_the_draft_does_not_list_are_not_given_its_authority(label: RulePack) -> None:
    assert {rule.id: rule.basis.kind for rule in label.rules if rule.commitment == "D2"} == {
        "d2-abnormally-low-explained": "proposed",
        "d2-firm-price-term": "proposed",
        "d2-forecast-error": "proposed",
        "d2-forecast-respected": "proposed",
        "d2-guaranteed-share": "proposed",
        "d2-hourly-revenue": "proposed",
        "d2-minimum-commitment": "proposed",
        "d2-most-favoured": "proposed",
        "d2-payment-respected": "proposed",
        "d2-payment-term": "proposed",
        "d2-penalty-cap": "proposed",
        "d2-penalty-exposure": "proposed",
        "d2-penalty-measure": "proposed",
        "d2-penalty-notice": "proposed",
        "d2-penalty-outside-forecast": "proposed",
        "d2-precarious-term": "proposed",
        "d2-price-decrease": "proposed",
        "d2-price-weight": "proposed",
        "d2-retroactive-rebate": "proposed",
        "d2-reverse-auction": "charter",
        "d2-revision-both-ways": "proposed",
        "d2-service-place": "proposed",
        "d2-short-renewals": "proposed",
        "d2-termination-balance": "proposed",
        "d2-training-paid": "proposed",
        "d2-trial-period": "proposed",
        "d2-volumes-known": "proposed",
        "d2-weights-stated": "proposed",
        "d2-weights-sum": "proposed",
        "d2-workable-pay": "proposed",
    }


def test_principle_on_the_label_itself_is_not_given_authority_over_a_contract(label: RulePack) -> None:
    assert {rule.basis.kind for rule in label.rules if rule.commitment == "P-3"} == {"proposed"}


def test_figures_of_the_data_authority_are_not_given_the_authority_of_the_draft(label: RulePack) -> None:
    kinds = {rule.id: rule.basis.kind for rule in label.rules if rule.commitment == "S5"}
    assert kinds == {
        "s5-data-protection": "label",
        "s5-monitoring-informed": "label",
        "s5-monitoring-means": "charter",
        "s5-monitoring-sampled": "charter",
        "s5-recording-retention": "charter",
        "s5-training-plan": "label",
        "s5-training-records": "proposed",
    }


def test_draft_sets_no_threshold(label: RulePack) -> None:
    codes = {code for code, parameter in by_code(label).items() if parameter.entries}
    assert codes == {"CNIL"}


def test_figure_from_outside_of_the_draft_is_dated_and_says_whose_it_is(label: RulePack) -> None:
    entries = label.parameters["recording_retention"].entries
    assert [(entry.value, entry.applies_from, entry.applies_until) for entry in entries] == [
        ("6 mois", date(2015, 1, 6), date(2018, 5, 24)),
        ("6 mois", date(2018, 5, 25), None),
    ]
    assert all((entry.decision or "").startswith("CNIL") for entry in entries)


def test_no_text_gives_a_certificate(label: RulePack) -> None:
    said = " ".join(f"{text.fr} {text.en}" for rule in label.rules for text in texts(rule)).lower()
    assert not re.search(r"\bconforme|\bcompliant|\bcomplies", said)


def test_no_figure_stands_in_a_clause_to_paste(label: RulePack) -> None:
    clauses = [
        remedy.clause.fr for rule in label.rules for remedy in remedies(rule) if remedy.clause is not None
    ]
    assert [clause for clause in clauses if re.search(r"\d", clause.replace("100 %", ""))] == []


def test_every_remedy_has_a_clause_to_paste(label: RulePack) -> None:
    assert all(remedy.clause is not None for rule in label.rules for remedy in remedies(rule))


def test_no_reference_links_to_a_whole_collection(label: RulePack) -> None:
    references = [reference for rule in label.rules for reference in rule.references]
    assert [reference.cite for reference in references if "github.com" in (reference.url or "")] == []
    assert any(reference.read_in for reference in references)


def test_variables_are_the_same_in_both_languages(label: RulePack) -> None:
    for rule in label.rules:
        for text in texts(rule):
            assert sorted(re.findall(r"\$\w+", text.fr)) == sorted(re.findall(r"\$\w+", text.en))


def test_public_buyer_is_never_told_to_score_a_general_policy(label: RulePack) -> None:
    (preference,) = [rule for rule in label.rules if rule.id == "d1-preference"]
    public = preference.remedies.for_buyer("public")["public"]
    assert "ne donner aucun point à la politique sociale générale" in public.advice.fr
    assert public.clause is not None
    assert "équivalent" in public.clause.fr
    assert "moyen de preuve" in public.clause.fr


def test_silence_is_mended_only_where_something_is_to_be_stated(label: RulePack) -> None:
    mended = {rule.id for rule in label.rules if rule.remedy_on_silence}
    assert mended == {
        "d1-activity-lasting",
        "d1-label-held",
        "d1-label-in-progress",
        "d1-lasting-term",
        "d1-preference",
        "d2-abnormally-low-explained",
        "d2-training-paid",
        "d2-volumes-known",
        "d3-forecast-firm",
        "d3-notice-agreed",
        "d3-notice-decrease",
        "d3-notice-increase",
        "d3-notice-minimum",
        "d3-notice-precise",
        "d3-order-of-texts",
        "d3-remedy",
        "d3-tender-room",
        "p4-subcontracting",
        "p7-term-stated",
        "s5-data-protection",
        "s5-monitoring-informed",
        "s5-training-plan",
    }


def test_words_of_public_tenders_are_never_offered_as_fit_for_anyone(label: RulePack) -> None:
    neutral = [rule.remedies.any for rule in label.rules if rule.remedies.any is not None]
    said = " ".join(text.fr for remedy in neutral for text in (remedy.advice, remedy.clause) if text)
    assert said
    assert not re.search(r"CCAP|CCTP|CCP|règlement de la consultation|titulaire|marché|révision", said)


def test_silence_of_a_public_buyer_on_preference_is_never_severe(label: RulePack) -> None:
    (preference,) = [rule for rule in label.rules if rule.id == "d1-preference"]
    weights = {
        silence.severity
        for silence in preference.on_silence
        if not silence.buyers or "public" in silence.buyers
    }
    assert weights == {"info"}


@pytest.mark.parametrize(("language", "least"), [("fr", 10), ("en", 1)])
def test_cases_speak_both_languages(label: RulePack, language: str, least: int) -> None:
    for cases in label.cases.values():
        every = cases.must_fire + cases.must_not_fire + cases.silent
        assert len([case for case in every if case.language == language]) >= least


def test_illustrative_overlay_gives_trial_values_only(label: RulePack) -> None:
    overlay = load_overlay("illustrative", [label])
    of_the_draft = [name for name, found in label.parameters.items() if found.code.startswith("P")]
    assert sorted(overlay.parameters) == sorted(of_the_draft)
    assert all(entry.decision is None for entries in overlay.parameters.values() for entry in entries)

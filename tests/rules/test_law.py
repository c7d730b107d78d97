"""The pack of law cites texts with their dates, and judges a document by the law of its own date."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from contract_checker.checker import check, read_clause
from contract_checker.engine import (
    BuyerKind,
    Circumstances,
    Finding,
    Outcome,
    Piece,
    RulePack,
    evaluate,
    load_pack,
)
from contract_checker.engine.finding import Localised
from contract_checker.engine.rule import Remedy, Rule
from contract_checker.report import RENDERERS

LAW = load_pack("law")
IDS = [rule.id for rule in LAW.rules]
AS_OF = date(2026, 11, 23)

SMIC = "Le taux horaire est indexé sur le SMIC."
LONG_TERM = "Les factures du Prestataire sont réglées par le Client à 90 jours fin de mois."
GLOBAL_TERM = "Le délai global de paiement est de 45 jours à compter de la réception de la facture."
AUCTION = "Une enchère électronique inversée est organisée entre les candidats."
TURNOVER = "Le chiffre d'affaires annuel minimal exigé est de 1,8 fois la valeur estimée du marché."
PRICE_ALONE = "Le marché est attribué sur le seul critère du prix."
LABEL_ONLY = "Seuls les titulaires du Label Responsabilité Sociale sont admis à soumissionner."
POINTS = "Dix points sont attribués aux candidats titulaires du Label Responsabilité Sociale."
ALIGNED = (
    "Le Client bénéficie de plein droit du meilleur tarif que le Prestataire accorde à ses autres clients."
)
NO_LIMITS = "L'accord-cadre est conclu sans minimum ni maximum."
ORDERS = "Le marché est à bons de commande avec un minimum de 100 000 € HT et un maximum de 1 000 000 € HT."
KEPT = "Les enregistrements sont conservés pendant 18 mois."


@pytest.fixture(scope="module")
def law() -> RulePack:
    return LAW


def texts(rule: Rule) -> Iterator[Localised]:
    yield rule.title
    yield from (text for text in dict(rule.messages).values() if text is not None)
    yield from (condition.because for condition in rule.conditions)
    yield from (text for text in (rule.to_verify,) if text is not None)
    for remedy in remedies(rule):
        yield from (text for text in (remedy.advice, remedy.clause) if text is not None)


def remedies(rule: Rule) -> list[Remedy]:
    return [remedy for remedy in dict(rule.remedies).values() if remedy is not None]


def ask(rule: str, text: str, buyer: BuyerKind, day: date | None, piece: str = "ccp") -> Finding:
    """The answer of one rule to one clause in a dossier whose contract and consultation are of one day."""
    circumstances = Circumstances.model_validate(
        {
            "as_of": AS_OF,
            "pieces": [Piece.model_validate({"path": "clause.md", "kind": piece})],
            "buyer": buyer,
            "contract_date": day,
            "consultation_date": day,
        }
    )
    asked = LAW.model_copy(update={"rules": tuple(one for one in LAW.rules if one.id == rule)})
    (finding,) = evaluate(asked, [], read_clause(text, "fr"), circumstances)
    return finding


def test_rules_are_those_listed() -> None:
    assert IDS == [
        "law-abrupt-termination",
        "law-analysis-retention",
        "law-auction-private",
        "law-auction-public",
        "law-environment-criterion",
        "law-framework-maximum",
        "law-framework-ratio",
        "law-label-equivalent",
        "law-label-scored",
        "law-low-offer-heard",
        "law-monitoring-permanent",
        "law-monitoring-secret",
        "law-most-favoured",
        "law-payment-start",
        "law-payment-term-private",
        "law-payment-term-public",
        "law-penalty-ccag-cap",
        "law-penalty-uncapped",
        "law-price-alone",
        "law-price-firm",
        "law-price-index",
        "law-price-one-way",
        "law-receivables",
        "law-recording-retention",
        "law-retroactive-rebate",
        "law-staff-loan",
        "law-subcontracting-accepted",
        "law-subcontractor-claim",
        "law-turnover-cap",
        "law-weights-stated",
    ]


def test_every_rule_rests_on_law_and_cites_it(law: RulePack) -> None:
    assert {rule.basis.kind for rule in law.rules} == {"law"}
    assert [rule.id for rule in law.rules if not rule.references] == []


def test_every_figure_is_dated_by_the_law_and_cites_it(law: RulePack) -> None:
    assert {parameter.dated_by for parameter in law.parameters.values()} == {"test_date"}
    entries = [entry for parameter in law.parameters.values() for entry in parameter.entries]
    assert all(entry.value and entry.decision for entry in entries)


def test_every_figure_is_compared_with(law: RulePack) -> None:
    assert {name for rule in law.rules for name in rule.check.thresholds} == set(law.parameters)


@pytest.mark.parametrize("rule", LAW.rules, ids=IDS)
def test_no_figure_stands_in_a_rule(rule: Rule) -> None:
    said = [f"{text.fr} {text.en}" for text in texts(rule)]
    assert [words for words in said if re.search(r"\d", words)] == []


@pytest.mark.parametrize("rule", LAW.rules, ids=IDS)
def test_no_text_gives_a_certificate(rule: Rule) -> None:
    said = " ".join(f"{text.fr} {text.en}" for text in texts(rule)).lower()
    assert not re.search(r"\bconforme|\bcompliant|\bcomplies", said)


@pytest.mark.parametrize("rule", LAW.rules, ids=IDS)
def test_variables_are_the_same_in_both_languages(rule: Rule) -> None:
    for text in texts(rule):
        assert sorted(re.findall(r"\$\w+", text.fr)) == sorted(re.findall(r"\$\w+", text.en))


@pytest.mark.parametrize("rule", LAW.rules, ids=IDS)
def test_a_reason_follows_a_colon_and_has_none_itself(rule: Rule) -> None:
    reasons = [condition.because for condition in rule.conditions] + [
        text for text in (rule.to_verify,) if text is not None
    ]
    assert [reason.fr for reason in reasons if " :" in reason.fr] == []


@pytest.mark.parametrize("rule", LAW.rules, ids=IDS)
def test_a_buyer_of_unknown_kind_is_never_told_of_a_breach_that_depends_on_it(rule: Rule) -> None:
    only = rule.breach_only.buyers if rule.breach_only is not None else ()
    assert not rule.applies.buyers or rule.to_verify is not None or only == rule.applies.buyers


@pytest.mark.parametrize("rule", LAW.rules, ids=IDS)
def test_every_remedy_has_a_clause_to_paste(rule: Rule) -> None:
    assert all(remedy.clause is not None for remedy in remedies(rule))


@pytest.mark.parametrize(("language", "least"), [("fr", 10), ("en", 1)])
def test_cases_speak_both_languages(law: RulePack, language: str, least: int) -> None:
    for name, cases in law.cases.items():
        every = cases.must_fire + cases.must_not_fire + cases.exonerating + cases.silent
        spoken = [case for case in every if case.language == language]
        assert len(spoken) >= least or name == "law-framework-ratio"  # a French form of 2004


@pytest.mark.parametrize(
    ("rule", "text", "buyer", "outcomes"),
    [
        (
            "law-payment-term-private",
            LONG_TERM,
            "private",
            {"2005-04-15": "not_applicable", "2008-12-31": "not_applicable", "2009-01-01": "breach"},
        ),
        ("law-payment-term-private", LONG_TERM, "public", {"2005-04-15": "not_applicable"}),
        (
            "law-payment-term-public",
            GLOBAL_TERM,
            "public",
            {"2005-04-15": "met", "2008-04-29": "met", "2009-06-01": "unclear", "2024-01-10": "unclear"},
        ),
        ("law-payment-term-public", GLOBAL_TERM, "private", {"2024-01-10": "not_applicable"}),
        (
            "law-auction-private",
            AUCTION,
            "private",
            {"2005-04-15": "not_applicable", "2005-08-03": "unclear", "2022-03-01": "unclear"},
        ),
        (
            "law-auction-public",
            AUCTION,
            "public",
            {"2005-04-15": "breach", "2012-03-01": "breach", "2017-03-01": "unclear", "2022-03-01": "breach"},
        ),
        (
            "law-turnover-cap",
            TURNOVER,
            "public",
            {
                "2005-04-15": "not_applicable",
                "2018-01-10": "unclear",
                "2025-12-31": "met",
                "2026-01-01": "breach",
            },
        ),
        (
            "law-price-alone",
            PRICE_ALONE,
            "public",
            {"2005-04-15": "unclear", "2026-08-20": "unclear", "2026-08-21": "breach"},
        ),
        ("law-label-equivalent", LABEL_ONLY, "public", {"2005-04-15": "breach", "2024-01-10": "breach"}),
        ("law-label-scored", POINTS, "public", {"2018-05-24": "not_applicable", "2018-05-25": "breach"}),
        (
            "law-most-favoured",
            ALIGNED,
            "private",
            {"2005-04-15": "not_applicable", "2008-08-05": "not_applicable", "2008-08-06": "breach"},
        ),
        (
            "law-framework-maximum",
            NO_LIMITS,
            "public",
            {"2010-01-10": "not_applicable", "2021-05-10": "unclear", "2022-01-01": "breach"},
        ),
        ("law-framework-ratio", ORDERS, "public", {"2005-04-15": "breach", "2006-09-01": "not_applicable"}),
        (
            "law-recording-retention",
            KEPT,
            "private",
            {"2005-04-15": "not_applicable", "2023-01-10": "unclear"},
        ),
        ("law-price-index", SMIC, "private", {"2005-04-15": "breach", "2023-01-10": "breach"}),
        ("law-price-index", SMIC, "public", {"2005-04-15": "breach", "2023-01-10": "breach"}),
    ],
)
def test_a_clause_is_judged_by_the_law_of_its_date(
    rule: str, text: str, buyer: BuyerKind, outcomes: dict[str, Outcome]
) -> None:
    assert {day: ask(rule, text, buyer, date.fromisoformat(day)).outcome for day in outcomes} == outcomes


@pytest.mark.parametrize(
    ("rule", "text", "buyer", "reason"),
    [
        ("law-payment-term-private", LONG_TERM, "private", "la réponse dépend de la date du contrat"),
        ("law-payment-term-public", GLOBAL_TERM, "public", "la réponse dépend de la date de la consultation"),
        ("law-auction-private", AUCTION, "private", "la réponse dépend de la date des faits"),
        ("law-turnover-cap", TURNOVER, "public", "la réponse dépend de la date de la consultation"),
    ],
)
def test_without_the_date_that_decides_the_answer_is_a_doubt_with_its_reason(
    rule: str, text: str, buyer: BuyerKind, reason: str
) -> None:
    finding = ask(rule, text, buyer, None)
    assert finding.outcome == "unclear"
    assert reason in finding.message.fr


@pytest.mark.parametrize(
    ("day", "figures"),
    [
        ("2005-04-15", {"45 jours calendaires", "50 jours calendaires"}),
        ("2009-06-01", {"30 jours calendaires", "40 jours calendaires", "50 jours calendaires"}),
        ("2010-03-01", {"30 jours calendaires", "35 jours calendaires", "50 jours calendaires"}),
        ("2024-01-10", {"30 jours calendaires", "50 jours calendaires", "60 jours calendaires"}),
    ],
)
def test_the_figures_shown_are_those_of_the_date(day: str, figures: set[str]) -> None:
    finding = ask("law-payment-term-public", GLOBAL_TERM, "public", date.fromisoformat(day))
    assert {used.value for used in finding.values} == figures


def test_the_references_shown_are_those_of_the_date() -> None:
    old = ask(
        "law-monitoring-secret", "Les écoutes sont faites à l'insu des agents.", "private", date(2005, 4, 15)
    )
    assert [reference.cite.partition(" (")[0] for reference in old.references if reference.verified] == [
        "Code du travail, ancien art. L121-8"
    ]


def test_a_reference_that_was_not_checked_says_so(tmp_path: Path) -> None:
    paper = tmp_path / "contrat.txt"
    paper.write_text(
        "CONTRAT\nEntre la société Alpha SA, le Client, et la société Beta, le Prestataire.\n"
        "Fait à Paris, le 15 septembre 2026.\n\nArticle 1\nLe Client peut résilier sans préavis.\n",
        encoding="utf-8",
    )
    printed = RENDERERS["terminal"].render(check([paper], ["law"], as_of=AS_OF), "fr").decode()
    assert "référence à vérifier" in printed
    assert "conforme" not in printed.lower()


def test_both_packs_are_asked_of_one_dossier(tmp_path: Path) -> None:
    paper = tmp_path / "contrat.txt"
    paper.write_text(f"CONTRAT\nFait à Paris, le 15 avril 2005.\n\nArticle 1\n{SMIC}\n", encoding="utf-8")
    findings = check([paper], ["label", "law"], as_of=AS_OF).report.findings
    assert {finding.pack for finding in findings} == {"label", "law"}

import pytest

from .conftest import Extract
from .said import days, said

SAID = [
    ("Les appels sont pris en charge en France.", {"area": "france", "control": "required"}),
    (
        "Au moins 75 % de la production est réalisée sur le territoire français.",
        {"area": "france", "control": "required", "share_percent": 75},
    ),
    (
        "L'activité peut être exécutée dans l'Union européenne.",
        {"area": "europe", "control": "allowed"},
    ),
    ("Toute délocalisation est proscrite.", {"area": "offshore", "stance": "excluded"}),
    (
        "Le donneur d'ordre se réserve la faculté de transférer des volumes à Dakar avec un préavis de 2 mois.",
        {"area": "offshore", "control": "client_choice", "notice_period": days(2, "month")},
    ),
    ("Le télétravail des agents est autorisé.", {"area": "remote_work", "control": "allowed"}),
    (
        "Le transfert de la production vers un autre site exige l'accord du Client.",
        {"area": "site", "control": "agreement"},
    ),
    ("Le Titulaire fixe librement ses lieux de production.", {"area": "anywhere", "control": "allowed"}),
    (
        "La délocalisation des appels n'est possible qu'avec l'accord de l'Acheteur.",
        {"area": "offshore", "control": "agreement"},
    ),
]
NOT_SAID = [
    "Les données sont conservées dans l'Union européenne.",
    "Le Prestataire a son siège social en France.",
    "Les conseillers répondent aux usagers installés à l'étranger.",
    "Les tribunaux situés en France sont compétents.",
    "Les travaux sont réalisés sur le site de l'école.",
    "Le site internet présente les horaires du centre.",
    "Les agents de surveillance effectuent des rondes sur le site.",
]
ENGLISH = [
    (
        "At least 70% of the calls shall be answered in France.",
        {"area": "france", "control": "required", "share_percent": 70},
    ),
    ("Offshore operations are prohibited.", {"area": "offshore", "stance": "excluded"}),
    (
        "Supplier may not move the services to another location without Client's consent.",
        {"area": "site", "control": "agreement"},
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_says_where_the_work_is_done(
    sentence: str, expected: dict[str, object], extract_facts: Extract
) -> None:
    assert [said(fact) for fact in extract_facts(sentence, "service_place")] == [expected]


@pytest.mark.parametrize("sentence", NOT_SAID)
def test_leaves_look_alikes(sentence: str, extract_facts: Extract) -> None:
    assert extract_facts(sentence, "service_place") == ()


@pytest.mark.parametrize(("sentence", "expected"), ENGLISH)
def test_reads_english(sentence: str, expected: dict[str, object], extract_facts: Extract) -> None:
    assert [said(fact) for fact in extract_facts(sentence, "service_place", "en")] == [expected]


def test_each_area_has_its_own_share(extract_facts: Extract) -> None:
    text = "60 % des appels sont traités en France et 40 % en nearshore."
    facts = [said(fact) for fact in extract_facts(text, "service_place")]
    assert {fact["area"]: fact["share_percent"] for fact in facts} == {"france": 60, "nearshore": 40}


def test_the_sentence_before_names_the_site_that_may_not_change(extract_facts: Extract) -> None:
    text = "Le titulaire indique l'adresse du plateau. Il ne peut en changer sans l'accord de la commune."
    (fact,) = extract_facts(text, "service_place")
    assert said(fact) == {"area": "site", "control": "agreement"}


def test_an_agreement_said_first_holds_for_the_whole_rule(extract_facts: Extract) -> None:
    text = "Sauf accord écrit du Client, les appels ne sont pas traités hors de France."
    (fact,) = extract_facts(text, "service_place")
    assert said(fact) == {"area": "offshore", "control": "agreement"}


def test_countries_in_a_table_of_sites(extract_facts: Extract) -> None:
    text = "Site | Part du volume\nMaroc | 35 % au plus\nFrance | 65 % au moins"
    first, second = extract_facts(text, "service_place")
    assert said(first) == {"area": "offshore", "control": "allowed", "share_percent": 35}
    assert said(second) == {"area": "france", "control": "required", "share_percent": 65}


@pytest.mark.parametrize(
    "sentence",
    [
        "L'opérateur est implanté en France.",
        "Le siège du prestataire est situé en France.",
        "L'usager télétravaille et demande une seconde ligne.",
        "Les conseillers renseignent sur les démarches à accomplir en France.",
    ],
)
def test_those_who_are_somewhere_else_do_no_work_there(sentence: str, extract_facts: Extract) -> None:
    assert extract_facts(sentence, "service_place") == ()


SURE = [
    (
        "Aucune voix n'est tenue de nuit au domicile de chacun.",
        {"area": "remote_work", "stance": "excluded"},
    ),
    (
        "Les deux banques d'accueil sont au rez-de-chaussée du bâtiment C.",
        {"area": "site", "control": "required"},
    ),
    (
        "La nuit passe chez la sœur de Tanger avec l'accord écrit de la Marque.",
        {"area": "offshore", "control": "agreement"},
    ),
]
LEFT_THOUGH_SURE = [
    "Les voix de Platine ne quittent en aucun cas le territoire français.",
    "Où sont les voix de nuit ?",
]


@pytest.mark.parametrize(("sentence", "expected"), SURE)
def test_reads_what_the_net_is_sure_of(
    sentence: str, expected: dict[str, object], extract_sure: Extract
) -> None:
    found = extract_sure(sentence, "service_place")
    assert [(fact.found_by, said(fact)) for fact in found] == [("service_place/sure", expected)]


@pytest.mark.parametrize("sentence", LEFT_THOUGH_SURE)
def test_leaves_what_tells_too_little(sentence: str, extract_sure: Extract) -> None:
    assert extract_sure(sentence, "service_place") == ()

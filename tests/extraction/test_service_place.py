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

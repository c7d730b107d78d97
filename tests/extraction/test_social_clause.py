import pytest

from .conftest import Extract
from .said import said

SAID = [
    ("Le titulaire réalise 640 heures d'insertion.", {"subject": "insertion", "hours": 640}),
    (
        "Au moins 8 % des heures sont confiées à des personnes éloignées de l'emploi.",
        {"subject": "insertion", "share_percent": 8},
    ),
    (
        "Le Prestataire compte 6 % de salariés en situation de handicap.",
        {"subject": "disability", "share_percent": 6},
    ),
    ("Le Titulaire publie son index d'égalité professionnelle.", {"subject": "equality"}),
    ("Les postes des conseillers sont ergonomiques.", {"subject": "working_conditions"}),
    ("Le titulaire respecte la législation du travail.", {"subject": "labour_law"}),
    (
        "90 % des agents sont en contrat à durée indéterminée.",
        {"subject": "stable_jobs", "share_percent": 90},
    ),
    ("Le marché ne comporte pas de clause sociale.", {"subject": "other", "stance": "excluded"}),
]
NOT_SAID = [
    "Le critère insertion professionnelle est noté sur dix points.",
    "Le portail est accessible aux usagers handicapés.",
    "Les conseillers renseignent les usagers sur le droit du travail.",
    "L'insertion d'une publicité est facturée.",
    "Le titulaire anime les réseaux sociaux de la ville.",
    "Le chef de service par intérim signe le bon.",
]
ENGLISH = [
    ("Supplier shall comply with employment law.", {"subject": "labour_law"}),
    (
        "At least 6 % of the workforce are disabled workers.",
        {"subject": "disability", "share_percent": 6},
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_says_the_social_condition(
    sentence: str, expected: dict[str, object], extract_facts: Extract
) -> None:
    assert [said(fact) for fact in extract_facts(sentence, "social_clause")] == [expected]


@pytest.mark.parametrize("sentence", NOT_SAID)
def test_leaves_look_alikes(sentence: str, extract_facts: Extract) -> None:
    assert extract_facts(sentence, "social_clause") == ()


@pytest.mark.parametrize(("sentence", "expected"), ENGLISH)
def test_reads_english(sentence: str, expected: dict[str, object], extract_facts: Extract) -> None:
    assert [said(fact) for fact in extract_facts(sentence, "social_clause", "en")] == [expected]


SURE = [
    (
        "Un quart des voix vient d'un parcours d'insertion.",
        {"subject": "insertion", "share_percent": 25},
    ),
    (
        "Quatre voix sur cinq sont liées au Centre sans limitation de durée.",
        {"subject": "stable_jobs", "share_percent": 80},
    ),
    (
        "La part fixe de ce que chacun touche monte à neuf dixièmes.",
        {"subject": "working_conditions"},
    ),
]
LEFT_THOUGH_SURE = [
    "Combien de chômeurs y entrent ?",
    "Elles y entrent dans la limite d'un dixième.",
]


@pytest.mark.parametrize(("sentence", "expected"), SURE)
def test_reads_what_the_net_is_sure_of(
    sentence: str, expected: dict[str, object], extract_sure: Extract
) -> None:
    found = extract_sure(sentence, "social_clause")
    assert [(fact.found_by, said(fact)) for fact in found] == [("social_clause/sure", expected)]


@pytest.mark.parametrize("sentence", LEFT_THOUGH_SURE)
def test_leaves_what_tells_too_little(sentence: str, extract_sure: Extract) -> None:
    assert extract_sure(sentence, "social_clause") == ()

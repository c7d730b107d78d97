import pytest

from .conftest import Extract
from .said import said

SAID = [
    ("L'article L. 1224-1 du code du travail s'applique.", {"basis": "law"}),
    (
        "Le nouveau titulaire reprend les salariés affectés, selon l'accord de branche.",
        {"basis": "collective_agreement", "at": "end"},
    ),
    ("Les contrats de travail sont transférés à la fin du marché.", {"at": "end"}),
    ("Le Titulaire s'engage à reprendre le personnel du sortant.", {"basis": "contract", "at": "start"}),
    ("Les conseillers ne sont pas repris par le Client.", {"stance": "excluded"}),
]
NOT_SAID = [
    "Les conseillers transfèrent les appels au second niveau.",
    "Le transfert de compétences vers l'équipe du nouveau prestataire dure un mois.",
    "La reprise du service par les agents a lieu à huit heures.",
    "Le Client s'interdit d'embaucher les salariés du Prestataire.",
    "Les données du personnel sont transférées au nouveau titulaire.",
]
ENGLISH = [
    ("TUPE shall apply at the commencement date.", {"basis": "law", "at": "start"}),
    ("The staff shall not transfer to the new supplier.", {"at": "end", "stance": "excluded"}),
]


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_says_who_employs_next(sentence: str, expected: dict[str, object], extract_facts: Extract) -> None:
    assert [said(fact) for fact in extract_facts(sentence, "staff_transfer")] == [expected]


@pytest.mark.parametrize("sentence", NOT_SAID)
def test_leaves_look_alikes(sentence: str, extract_facts: Extract) -> None:
    assert extract_facts(sentence, "staff_transfer") == ()


@pytest.mark.parametrize(("sentence", "expected"), ENGLISH)
def test_reads_english(sentence: str, expected: dict[str, object], extract_facts: Extract) -> None:
    assert [said(fact) for fact in extract_facts(sentence, "staff_transfer", "en")] == [expected]


SURE = [
    (
        "À l'échéance, chacun garde ses gens.",
        {"stance": "excluded"},
    ),
    (
        "Les douze voix du prédécesseur se verront offrir une place chez vous.",
        {},
    ),
    (
        "À la fin du contrat, nul ne change de maison.",
        {"stance": "excluded", "at": "end"},
    ),
]
LEFT_THOUGH_SURE = [
    "Si l'une d'elles passait au Client par l'effet de la loi, Callea l'en indemniserait.",
    "Les douze voix peuvent être mutées d'Angers au Mans.",
]


@pytest.mark.parametrize(("sentence", "expected"), SURE)
def test_reads_what_the_net_is_sure_of(
    sentence: str, expected: dict[str, object], extract_sure: Extract
) -> None:
    found = extract_sure(sentence, "staff_transfer")
    assert [(fact.found_by, said(fact)) for fact in found] == [("staff_transfer/sure", expected)]


@pytest.mark.parametrize("sentence", LEFT_THOUGH_SURE)
def test_leaves_what_tells_too_little(sentence: str, extract_sure: Extract) -> None:
    assert extract_sure(sentence, "staff_transfer") == ()

import pytest

from .conftest import Extract
from .said import days, said

SAID = [
    (
        "La formation initiale des téléacteurs, de 35 heures, est assurée par la banque.",
        {"subject": "initial", "given_by": "client", "duration": days(35, "hour")},
    ),
    (
        "Le Prestataire forme ses superviseurs à ses frais.",
        {"given_by": "provider", "cost": "provider"},
    ),
    ("Le recyclage annuel n'est pas facturé.", {"subject": "continuous", "cost": "provider"}),
    (
        "La formation qu'exige une modification des contrats du Client est à la charge du Prestataire.",
        {"subject": "product_change", "cost": "provider"},
    ),
    ("Les journées de formation sont rémunérées par le donneur d'ordre.", {"cost": "client"}),
    (
        "Le Titulaire remet chaque année à l'Acheteur le plan de formation des conseillers.",
        {"subject": "plan", "plan_communicated": True},
    ),
    (
        "Le Client informe le centre de tout changement d'outil deux semaines à l'avance.",
        {"subject": "product_change", "announced": days(2, "week")},
    ),
    (
        "Les nouveaux produits sont annoncés avec un préavis de 20 jours.",
        {"subject": "product_change", "announced": days(20)},
    ),
    (
        "La modification voulue par l'Acheteur exige une formation d'une heure, prise en charge par l'Acheteur.",
        {"subject": "product_change", "cost": "client", "duration": days(1, "hour")},
    ),
    (
        "Si le Client change d'outil, le façonnier assure la formation à ses frais.",
        {"subject": "product_change", "given_by": "provider", "cost": "provider"},
    ),
    ("Le relevé des formations suivies par chaque agent est adressé à la Mutuelle.", {"records": "named"}),
    ("Un état anonyme des formations est joint au rapport.", {"records": "totals"}),
    ("Les frais de formation sont partagés entre les parties.", {"cost": "shared"}),
    ("Le Client n'assure aucune formation.", {"given_by": "client", "stance": "excluded"}),
]
NOT_SAID = [
    "Le titulaire forme les utilisateurs de la commune au portail.",
    "Le Titulaire informe l'Acheteur de toute nouvelle version du logiciel dix jours à l'avance.",
    "La formation des prix est décrite dans la note financière.",
    "Les agents de sécurité suivent une formation incendie de deux jours.",
    "Les conseillers indiquent aux usagers les formations du catalogue.",
    "L'information des usagers est assurée par le Titulaire.",
    "La nouvelle offre est publiée sur le site de la marque.",
    "La facture conforme est payée à trente jours.",
]
ENGLISH = [
    (
        "New-hire training lasts three weeks and is non-billable.",
        {"subject": "initial", "cost": "provider", "duration": days(3, "week")},
    ),
    (
        "Client shall deliver the initial training by Client's trainers.",
        {"subject": "initial", "given_by": "client"},
    ),
    (
        "Client shall give Provider ten business days' notice of any change to the product.",
        {"subject": "product_change", "announced": days(10, day_kind="ouvre")},
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_says_who_trains_and_who_pays(
    sentence: str, expected: dict[str, object], extract_facts: Extract
) -> None:
    assert [said(fact) for fact in extract_facts(sentence, "training")] == [expected]


@pytest.mark.parametrize("sentence", NOT_SAID)
def test_leaves_look_alikes(sentence: str, extract_facts: Extract) -> None:
    assert extract_facts(sentence, "training") == ()


@pytest.mark.parametrize(("sentence", "expected"), ENGLISH)
def test_reads_english(sentence: str, expected: dict[str, object], extract_facts: Extract) -> None:
    assert [said(fact) for fact in extract_facts(sentence, "training", "en")] == [expected]


def test_a_first_training_and_a_later_one_are_two(extract_facts: Extract) -> None:
    text = "Huit jours de formation initiale puis deux jours de recyclage par an."
    assert {fact["subject"]: fact["duration"] for fact in map(said, extract_facts(text, "training"))} == {
        "initial": days(8),
        "continuous": days(2),
    }


def test_cells_are_read_with_the_titles_of_their_columns(extract_facts: Extract) -> None:
    text = "Type | Durée | Prise en charge\nFormation initiale | 4 jours | le Client"
    (fact,) = extract_facts(text, "training")
    assert said(fact) == {"subject": "initial", "duration": days(4), "cost": "client"}


def test_how_the_plan_is_followed_is_told_under_its_title(extract_facts: Extract) -> None:
    text = "## Plan de formation\n\nLe suivi est fait par totaux d'heures et par thème."
    assert [said(fact) for fact in extract_facts(text, "training")] == [{"records": "totals"}]
    assert extract_facts(text.replace("Plan de formation", "Qualité"), "training") == ()


SURE = [
    (
        "Nul ne décroche pour la Mutuelle qu'il n'ait reçu dix heures d'instruction sur les contrats.",
        {"subject": "initial", "duration": days(10, "hour")},
    ),
    (
        "Avant sa première vacation, chacun reçoit trois journées de leçons, aux frais de son employeur.",
        {"subject": "initial", "cost": "provider", "duration": days(3)},
    ),
    (
        "Le vocabulaire du métier s'acquiert en deux matinées, que le titulaire rémunère pour ses agents.",
        {"cost": "provider"},
    ),
    (
        "Tous les six mois, les gens du plateau revoient les motifs nouveaux, heures non facturées.",
        {"subject": "continuous", "cost": "provider"},
    ),
]
LEFT_THOUGH_SURE = [
    "Qui apprend leur métier aux gens du plateau ?",
    "Les gens du plateau apprennent leur métier auprès de Callea.",
]


@pytest.mark.parametrize(("sentence", "expected"), SURE)
def test_reads_what_the_net_is_sure_of(
    sentence: str, expected: dict[str, object], extract_sure: Extract
) -> None:
    found = extract_sure(sentence, "training")
    assert [(fact.found_by, said(fact)) for fact in found] == [("training/sure", expected)]


@pytest.mark.parametrize("sentence", LEFT_THOUGH_SURE)
def test_leaves_what_tells_too_little(sentence: str, extract_sure: Extract) -> None:
    assert extract_sure(sentence, "training") == ()

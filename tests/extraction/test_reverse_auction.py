import pytest

from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.reading import Reading
from contract_checker.extraction.reverse_auction.component import read

from .sure import sure_of
from .windows import whole


def readings(text: str, heading: str = "", language: Language = "fr") -> list[Reading]:
    return read(whole(text, heading, language))


@pytest.mark.parametrize(
    "text",
    [
        "La négociation se conclut par une enchère inversée ouverte aux trois candidats retenus.",
        "Les candidats présélectionnés participent à une enchère au cours de laquelle le prix ne "
        "peut que décroître.",
        "Vous serez invités à un e-auction le 12 mars de 14 h à 14 h 45.",
        "Une séance d'enchères en ligne réunira les concurrents sur la seule composante tarifaire.",
        "Compétition de prix : enchère de 30 min, prolongée de 3 min.",
        "Le décrément minimal entre deux offres est de 200 € ; toute mise tardive prolonge la session.",
        "Les sociétés admises concourront en ligne, en temps réel, au prix le plus bas.",
        "Le tarif du marché est le prix constaté à la fin de l'enchère.",
        "Le choix final se fait aux enchères.",
        "Les concurrents peuvent, tour à tour, annoncer pendant la séance un prix inférieur, jusqu'à ce "
        "qu'il n'en reste qu'un.",
        "Chaque offre moins élevée reçue dans les deux dernières minutes prolonge la séance de "
        "trois minutes.",
    ],
)
def test_a_planned_auction_is_read(text: str) -> None:
    (reading,) = readings(text)
    assert reading.fields == {"stance": "asserted", "certainty": "planned"}


@pytest.mark.parametrize(
    "text",
    [
        "La plateforme affiche en permanence le rang du fournisseur ; celui-ci peut alors baisser son offre "
        "jusqu'à la fin du décompte.",
        "Les concurrents saisissent des baisses successives sur le portail ; le système classe les "
        "offres et signale à chacun qu'il est dépassé.",
        "Toute mise inférieure à la précédente d'au moins 500 € est recevable pendant la session ; "
        "le décrément est affiché à l'écran des soumissionnaires.",
    ],
)
def test_an_auction_described_by_its_mechanism_is_read(text: str) -> None:
    (reading,) = readings(text)
    assert reading.fields["stance"] == "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "L'Office se réserve le droit d'organiser, après analyse, une enchère électronique.",
        "Il pourra être procédé, pour chaque marché subséquent, à une mise en concurrence par "
        "enchères inversées.",
        "La Société se garde le droit de lancer une enchère inversée.",
        "L'enchère inversée, si elle est décidée, fera l'objet d'une convocation.",
    ],
)
def test_an_auction_that_the_buyer_reserves_is_possible(text: str) -> None:
    (reading,) = readings(text)
    assert reading.fields == {"stance": "asserted", "certainty": "possible"}


@pytest.mark.parametrize(
    "text",
    [
        "Le présent marché ne fera l'objet d'aucune enchère électronique.",
        "Nous garantissons l'absence d'enchère dans cet appel d'offres.",
        "Il n'y aura pas d'enchère.",
        "Enchère : sans objet",
        "La Direction des achats n'organise pas d'enchères inversées pour ces prestations.",
        "Recours à une enchère électronique | Non",
        "L'enchère inversée est proscrite de nos procédures d'achat.",
        "Une séance d'enchères est-elle prévue pour les candidats retenus ? Non.",
    ],
)
def test_an_auction_that_is_ruled_out_is_excluded(text: str) -> None:
    (reading,) = readings(text)
    assert reading.fields["stance"] == "excluded"


def test_a_question_without_its_answer_says_nothing() -> None:
    assert readings("Une enchère inversée est-elle prévue à l'issue de la consultation ?") == []


@pytest.mark.parametrize(
    "text",
    [
        "Les candidats remettent leur dernière et meilleure offre sous pli électronique.",
        "Les candidats classés aux trois premiers rangs négocient ; ils pourront revoir leurs "
        "prix à la baisse "
        "dans le délai de cinq jours.",
        "Le Titulaire assure le support téléphonique des utilisateurs de la plateforme d'enchères inversées.",
        "Le conseiller renseigne l'appelant sur le calendrier des ventes aux enchères de véhicules.",
        "Questions sur les ventes aux enchères en ligne du matériel réformé.",
        "Les candidats déposent leur offre en ligne avant la clôture ; le prix le plus bas est noté 20.",
        "La session de formation en direct est prolongée de dix minutes.",
        "Le prestataire ne tombe pas dans la surenchère commerciale.",
        "Le marché sera attribué par adjudication au sens de l'ancien code.",
        "Les candidats déposent leur demande de cotation en ligne avant midi.",
    ],
)
def test_a_look_alike_is_no_auction(text: str) -> None:
    assert readings(text) == []


def test_an_auction_that_is_not_forbidden_is_only_possible() -> None:
    (reading,) = readings("L'enchère électronique inversée n'est pas interdite.")
    assert reading.fields["certainty"] == "possible"


@pytest.mark.parametrize(
    ("text", "stance", "certainty"),
    [
        ("The contract is awarded by means of an online reverse auction.", "asserted", "planned"),
        ("Buyer may run an e-auction among the shortlisted vendors.", "asserted", "possible"),
        ("No auction of any kind will be used.", "excluded", "planned"),
        (
            "Each bidder sees its rank on the screen and may lower its price until the session closes.",
            "asserted",
            "planned",
        ),
    ],
)
def test_an_auction_is_read_in_english(text: str, stance: str, certainty: str) -> None:
    (reading,) = readings(text, language="en")
    assert reading.fields == {"stance": stance, "certainty": certainty}


@pytest.mark.parametrize(
    "text",
    [
        "The auction house sells antiques every month.",
        "Agents answer calls from subscribers about the auction.",
        "Suppliers improve their prices in writing after each round.",
    ],
)
def test_another_auction_is_left_in_english(text: str) -> None:
    assert readings(text, language="en") == []


def test_what_bidders_may_do_leaves_no_doubt_that_it_is_held() -> None:
    text = "En séance, chacun aura la faculté de redescendre au-dessous du meilleur prix affiché en trois minutes."
    (reading,) = read(whole(text))
    assert reading.fields["certainty"] == "planned"


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Les maisons rabotent leur tarif sur l'écran, l'une contre l'autre.", "planned"),
        ("La Région se réserve de faire raboter les tarifs sur l'écran, maison contre maison.", "possible"),
    ],
)
def test_what_is_surely_an_auction_is_read(text: str, certainty: str) -> None:
    (reading,) = read(sure_of("reverse_auction", text))
    assert reading.found_by == "reverse_auction/sure"
    assert reading.fields == {"stance": "asserted", "certainty": certainty}
    assert readings(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Jamais les maisons ne raboteront leur tarif sur l'écran, l'une contre l'autre.",
        "Les maisons raboteront-elles leur tarif sur l'écran ?",
    ],
)
def test_what_is_denied_in_unknown_words_or_asked_is_no_auction(text: str) -> None:
    assert read(sure_of("reverse_auction", text)) == []


@pytest.mark.parametrize(
    ("text", "language", "stance"),
    [
        ("Pas de tour électronique à la baisse pour ce lot.", "fr", "excluded"),
        ("Chacun voit son rang, jamais le montant des autres, et baisse en direct.", "fr", "asserted"),
        ("There will be no bidding round of any sort.", "en", "excluded"),
        ("You see your rank, never a rival's name, as bids tick down.", "en", "asserted"),
    ],
)
def test_what_a_sure_sentence_denies_is_told_apart(text: str, language: Language, stance: str) -> None:
    (reading,) = read(sure_of("reverse_auction", text, language=language))
    assert reading.fields["stance"] == stance

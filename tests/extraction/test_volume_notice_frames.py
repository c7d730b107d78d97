"""What stands around a delay: the many ways to say that it is a lead time, or something else."""

from decimal import Decimal

import pytest

from .conftest import Extract
from .lead_times import brief, notices, the_term


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        # the words of the first delay are understood for the second
        (
            "Une augmentation de capacité est réclamée quatre semaines avant ; une diminution, sept semaines.",
            ["4 week increase", "7 week decrease"],
        ),
        # no direction of its own: that of its neighbour
        (
            "Toute baisse des effectifs suit un préavis de deux mois, ramené à dix jours pour une opération courte.",
            ["2 month decrease", "10 day decrease"],
        ),
        (
            "Le délai de prévenance est de 8 jours pour un renfort de deux postes et de 16 jours au-delà.",
            ["8 day increase", "16 day increase"],
        ),
        (
            "Pour un ajout de 5 positions, le préavis est de 9 jours ouvrés ; au-delà, deux mois.",
            ["9 day increase", "2 month increase"],
        ),
        ("Capacité : hausse M-1, baisse M-2.", ["None None increase", "None None decrease"]),
        (
            "Hausse ≤ 8 % : 6 j ouvrés ; hausse > 8 % : 16 j ouvrés ; baisse : 26 j ouvrés.",
            ["6 day increase", "16 day increase", "26 day decrease"],
        ),
        # two ways to say one delay
        (
            "Toute hausse du volume est demandée 20 jours ouvrés, ou un mois, avant sa prise d'effet.",
            ["20 day increase", "1 month increase"],
        ),
        # labels
        (
            "Retrait d'effectifs : 35 jours calendaires ; ajout d'effectifs : 12 jours calendaires.",
            ["35 day decrease", "12 day increase"],
        ),
        ("Réduction de plus de 4 postes : 9 semaines.", ["9 week decrease"]),
        # from one figure to another
        ("Porter l'équipe de 14 à 22 positions requiert un délai de 5 semaines.", ["5 week increase"]),
        ("Ramener le dispositif de 22 à 14 positions requiert un délai de 5 semaines.", ["5 week decrease"]),
    ],
)  # fmt: skip
def test_each_delay_of_a_sentence_is_kept_with_its_direction(
    extract_facts: Extract, text: str, terms: list[str]
) -> None:
    (notice,) = notices(extract_facts, text)
    assert [brief(term) for term in notice.terms] == terms


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Le Mandant peut retirer des flux moyennant une information préalable de 70 jours.", 70, "day"),
        ("Toute minoration des volumes est précédée d'un avis de 25 jours.", 25, "day"),
        ("Les hausses de trafic seront anticipées par le Client d'un minimum de 18 jours.", 18, "day"),
        ("La demande précède d'au moins 60 heures la mise en place du renfort.", 60, "hour"),
        ("Le Client peut moyennant trente-six heures annuler des vacations.", 36, "hour"),
        ("L'effectif commandé est ferme pour les cinq semaines à venir.", 5, "week"),
        ("Durant la période de gel (21 jours), le Client ne modifie plus ses prévisions.", 21, "day"),
        ("En deçà de 12 jours, le Titulaire n'est pas tenu de donner suite à une hausse des effectifs.", 12, "day"),
        ("La hausse des effectifs s'applique à partir du 40e jour suivant la réception de la demande.", 40, "day"),
        ("La hausse des effectifs s'applique à partir du trentième jour suivant la demande.", 30, "day"),
        ("Le Titulaire est averti au plus tard la veille des postes à renforcer.", 1, "day"),
        ("L'ordre qui renforce les effectifs est exécutable le lendemain.", 1, "day"),
        ("Pour plus de 3 000 fiches, le Client réserve les ressources 24 jours avant.", 24, "day"),
        ("La hausse de capacité est demandée 15 jours ouvrés avant le démarrage.", 15, "day"),
        ("Nulle hausse du volume n'est due moins de 27 jours après qu'elle a été demandée.", 27, "day"),
        ("Le délai entre la demande d'ajout de conseillers et leur arrivée est fixé à 3 semaines.", 3, "week"),
        ("Le délai de prévenance d'une hausse du volume passe de 14 à 28 jours.", 28, "day"),
        ("Prévenance (charge) : 17 jrs cal.", 17, "day"),
        ("La diminution du flux n'est opposable qu'à l'issue d'un délai de trois mois suivant son annonce.", 3, "month"),
        ("La commune prévient le titulaire au moins six semaines avant de fermer un créneau d'appel.", 6, "week"),
        ("Pour un ajustement de 6 postes, comptez 11 jours ouvrés.", 11, "day"),
        ("Entre la demande de fermeture des lignes ouvertes et sa mise en place, il s'écoule au minimum 55 jours.", 55, "day"),
        ("Si le Client désire fermer un site de production, il en fait part sept mois avant.", 7, "month"),
        ("Merci de nous prévenir au moins 13 jours avant de réduire la voilure.", 13, "day"),
        ("Les interventions ponctuelles sont commandées avec un délai de prévenance de 6 jours.", 6, "day"),
    ],
)  # fmt: skip
def test_delay_is_read_whatever_frames_it(extract_facts: Extract, text: str, value: int, unit: str) -> None:
    term = the_term(extract_facts, text)
    assert (brief(term), term.cap) == (f"{value} {unit} {term.direction}", None)


@pytest.mark.parametrize(
    ("text", "relative", "guaranteed"),
    [
        ("Le Client communique chaque jeudi le volume prévu pour la semaine S+2.", "jeudi S-2", 11),
        ("Le Client notifie la courbe de charge du mois suivant avant le 20 de chaque mois.", "20 M-1", 9),
        ("Chaque lundi, le Client fixe l'effectif de la semaine suivante.", "lundi S-1", 7),
        ("Le Client confirme les volumes à T-40 jours.", "J-40", 40),
        ("Le 10 de chaque mois, le Client fixe la charge pour le mois M+2.", "10 M-2", 50),
    ],
)
def test_a_date_for_a_later_period_is_counted_back_from_it(
    extract_facts: Extract, text: str, relative: str, guaranteed: int
) -> None:
    term = the_term(extract_facts, text)
    assert (term.relative, term.guaranteed_days) == (relative, guaranteed)


@pytest.mark.parametrize(
    "text",
    [
        "Les bons de commande sont exécutoires dès leur émission.",
        "Le Client est dispensé de toute prévenance pour les variations inférieures à 7 %.",
        "L'acheteur peut exiger une majoration des effectifs sans avoir à justifier d'un délai.",
        "Le Titulaire assure toute prestation imprévue que l'acheteur demande, sans pouvoir exiger de préavis.",
        "L'acheteur peut exiger la mise à disposition immédiate d'agents supplémentaires.",
        "Le Client peut, sans formalité ni délai, diminuer la cadence des appels.",
        "Le trafic pourra évoluer à tout moment et sans délai.",
    ],
)
def test_a_duty_to_follow_at_once_is_no_day(extract_facts: Extract, text: str) -> None:
    assert the_term(extract_facts, text).guaranteed_days == 0


@pytest.mark.parametrize(
    "text",
    [
        "Un délai de prévenance raisonnable est observé pour tout accroissement d'activité.",
        "Le Client annonce les pics d'appels dès qu'il en a connaissance.",
    ],
)
def test_a_delay_that_no_figure_measures_is_still_a_notice(extract_facts: Extract, text: str) -> None:
    (notice,) = notices(extract_facts, text)
    assert not notice.quantified


@pytest.mark.parametrize(
    "text",
    [
        "Lors d'un mouvement social, le titulaire indique six jours à l'avance les effectifs présents.",
        "Les charges sociales sont augmentées avec un préavis d'un mois.",
        "Le délai de traitement d'un message est de 24 heures ; en cas de pic, il est porté à 36 heures.",
        "L'accès au plateau est ouvert au Client sous réserve d'un avis de 12 heures.",
        "Les fichiers d'appels sont transmis par le Client trois jours ouvrés avant le début de l'opération.",
        "La liste des postes à pourvoir est publiée douze jours avant le recrutement.",
        "L'assistance est ouverte aux horaires de bureau, avec un délai de rappel de 3 heures.",
        "Le transport à la demande se réserve la veille avant 16 heures.",
        "Renfort de téléconseillers pour l'été : trois mois.",
    ],
)
def test_a_delay_for_something_near_the_volume_is_no_notice(extract_facts: Extract, text: str) -> None:
    assert notices(extract_facts, text) == []


def test_a_table_typed_by_hand_is_read_by_rows(extract_facts: Extract) -> None:
    found = notices(
        extract_facts,
        "Sens | Taille | Préavis (semaines)\nHausse | jusqu'à 12 % | 3\nHausse | au-delà de 12 % | 6\nBaisse | toute | 9",
    )
    assert [brief(term) for notice in found for term in notice.terms] == [
        "3 week increase",
        "6 week increase",
        "9 week decrease",
    ]


def test_lengths_under_the_size_of_a_change_are_notices(extract_facts: Extract) -> None:
    (notice,) = notices(
        extract_facts,
        "| Demande | jusqu'à 10 % | plus de 10 % |\n|---|---|---|\n| Hausse des heures de production | 4 jours ouvrés | 14 jours ouvrés |",
    )
    assert [(str(term.value), str(term.band and term.band.over_percent)) for term in notice.terms] == [
        ("4", "None"),
        ("14", "10"),
    ]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Any ramp-up beyond 12 FTEs is subject to an 80-day planning lead time.", 80, "day"),
        ("No change in call volumes will be accepted within eight business days of the start of the week.", 8, "day"),
        ("Client may call off additional hours at 36 hours' notice.", 36, "hour"),
        ("Headcount is firm for the next six weeks.", 6, "week"),
        ("Headcount reductions: 70 days.", 70, "day"),
        ("Provider is not obliged to staff additional seats on less than 25 business days' notice.", 25, "day"),
        ("Client shall warn Provider of any spike at least four weeks ahead.", 4, "week"),
    ],
)  # fmt: skip
def test_english_frames(extract_facts: Extract, text: str, value: int, unit: str) -> None:
    (notice,) = notices(extract_facts, text, "en")
    assert [f"{term.value} {term.unit} {term.cap}" for term in notice.terms] == [f"{value} {unit} None"]


def test_english_duty_to_warn_that_is_lifted_is_no_day(extract_facts: Extract) -> None:
    (notice,) = notices(extract_facts, "Client is not required to give advance notice of a ramp-down.", "en")
    assert notice.terms[0].guaranteed_days == 0


@pytest.mark.parametrize(
    "text",
    [
        "Any notice or demand shall be given by overnight courier to the party's new address.",
        "The press release is issued ten days in advance of the change of position.",
        "A waiver shall be executed by officers or agents in writing five days before the change.",
        "New forms meet the requirements of the law thirty days before filing.",
    ],
)
def test_english_words_of_other_trades_are_no_volume(extract_facts: Extract, text: str) -> None:
    assert notices(extract_facts, text, "en") == []


def test_who_is_told_by_the_client_owes_nothing(extract_facts: Extract) -> None:
    (notice,) = notices(
        extract_facts,
        "L'exploitant du centre est avisé par la mutuelle, un mois à l'avance, de tout changement de ses volumes.",
    )
    assert notice.debtor == "client"


def test_within_a_fortnight_is_a_maximum(extract_facts: Extract) -> None:
    term = the_term(extract_facts, "Le Client peut augmenter les effectifs sous quinzaine.")
    assert (term.cap is not None, term.guaranteed_days) == (True, 0)


def test_english_week_after_a_weekday(extract_facts: Extract) -> None:
    (notice,) = notices(
        extract_facts, "Client fixes the required hours every Thursday for the following week.", "en"
    )
    assert notice.terms[0].relative == "jeudi S-1"


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("L'acheteur modifie les horaires d'ouverture un mois à l'avance.", "both"),
        ("L'acheteur demande l'ouverture d'une file un mois à l'avance.", "increase"),
        ("Tout transfert de volumes vers un autre site suit un préavis d'un mois.", "decrease"),
        ("La mise en sommeil d'une file est annoncée au Titulaire un mois à l'avance.", "decrease"),
    ],
)
def test_direction_is_that_of_the_load(extract_facts: Extract, text: str, direction: str) -> None:
    assert the_term(extract_facts, text).direction == direction


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Le nombre de lignes peut être revu, sous réserve d'un délai de prévenance de trois semaines.", ["3 week both"]),
        ("La Ville peut porter l'équipe de six à dix postes, à charge d'en aviser le titulaire un mois avant.", ["1 month increase"]),
        ("Le Client laisse au Centre six semaines pour absorber toute hausse de volume.", ["6 week increase"]),
        ("L'équipe est réduite par étapes et la baisse annoncée au Centre quarante jours avant.", ["40 day decrease"]),
        ("La commande d'heures est adressée au Centre vingt jours avant le premier jour de ce trimestre.", ["20 day both"]),
    ],
)  # fmt: skip
def test_ways_of_owing_time_are_read(extract_facts: Extract, text: str, terms: list[str]) -> None:
    (notice,) = notices(extract_facts, text)
    assert [brief(term) for term in notice.terms] == terms


def test_what_lies_beyond_a_band_begins_where_it_ends(extract_facts: Extract) -> None:
    (notice,) = notices(
        extract_facts,
        "Les parties conviennent d'un délai de prévenance de quinze jours pour toute variation du volume "
        "d'appels de moins de 20 %, et d'un mois au-delà.",
    )
    edges = [
        (band.over_percent, band.over_included, band.up_to_percent, band.up_to_excluded)
        for band in (term.band for term in notice.terms)
        if band is not None
    ]
    assert edges == [(None, False, Decimal(20), True), (Decimal(20), True, None, False)]

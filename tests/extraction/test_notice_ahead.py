"""Lead times that are counted from the request: « J+30 », « à compter du quarantième jour »."""

from collections.abc import Callable

import pytest

from contract_checker.facts import VolumeNotice

from .conftest import Extract
from .lead_times import notices, the_term


@pytest.mark.parametrize(
    ("text", "value", "unit", "day_kind", "guaranteed"),
    [
        ("Toute hausse du nombre de postes s'applique à J+30 de la demande.", 30, "day", "unstated", 30),
        ("L'ajout de conseillers est effectif à H + 48.", 48, "hour", "unstated", 2),
        (
            "La baisse des effectifs ne joue qu'à compter du trente et unième (31e) jour suivant la demande.",
            31, "day", "unstated", 31,
        ),
        ("Une hausse de la charge est servie dès le douzième jour ouvré après l'ordre.", 12, "day", "ouvre", 16),
        ("La réduction des volumes vaut à partir de la sixième semaine qui suit la lettre.", 5, "week", "unstated", 35),
        ("La baisse des effectifs prend effet le soixante-quinzième jour suivant la demande.", 75, "day", "unstated", 75),
        ("La baisse des effectifs prend effet le cent vingtième jour suivant la demande.", 120, "day", "unstated", 120),
        ("Le nombre de conseillers est modifié le lundi pour le mercredi en huit.", 9, "day", "unstated", 9),
        ("Le nombre de conseillers est modifié le mardi pour le vendredi.", 3, "day", "unstated", 3),
        ("Le nombre de conseillers est modifié le mardi pour le mardi en quinze.", 14, "day", "unstated", 14),
    ],
)  # fmt: skip
def test_days_are_counted_from_the_request(
    extract_facts: Extract, text: str, value: int, unit: str, day_kind: str, guaranteed: int
) -> None:
    term = the_term(extract_facts, text)
    told = f"{term.value} {term.unit} {term.day_kind} = {term.guaranteed_days}"
    assert told == f"{value} {unit} {day_kind} = {guaranteed}"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("La baisse du nombre de postes prend effet le premier jour du mois suivant la demande.", "fin M-1"),
        (
            "La baisse du nombre de postes prend effet le premier jour du quatrième mois suivant l'avis.",
            "fin M-4",
        ),
    ],
)
def test_an_effect_at_the_turn_of_a_month_is_counted_back(
    extract_facts: Extract, text: str, code: str
) -> None:
    term = the_term(extract_facts, text)
    assert (term.relative, term.before) == (code, "period_start")


@pytest.mark.parametrize(
    "text",
    [
        "La baisse des effectifs prend effet à la fin du mois suivant la demande.",
        "La baisse des effectifs prend effet le dernier jour du deuxième mois suivant l'avis.",
        "The reduction in seats takes effect at the end of the second month after the notice.",
    ],
)
def test_the_end_of_a_month_that_no_relative_date_tells_is_not_read(
    extract_facts: Extract, text: str
) -> None:
    assert notices(extract_facts, text, "en" if text.startswith("The ") else "fr") == []


@pytest.mark.parametrize(
    "text",
    [
        "Toute hausse du nombre de postes est effective à J+30 maximum.",
        "Toute hausse du nombre de postes s'applique dans la limite de J+30.",
        "Toute hausse du nombre de postes est effective avant le trentième jour suivant la demande.",
    ],
)
def test_the_latest_day_guarantees_none(extract_facts: Extract, text: str) -> None:
    term = the_term(extract_facts, text)
    assert (term.cap is not None, term.guaranteed_days) == (True, 0)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Any increase in headcount takes effect from the fortieth day after the request.", 40, "day"),
        ("Seat reductions take effect at T+21.", 21, "day"),
        ("The number of agents is changed on Monday for the following Monday.", 7, "day"),
        ("The Client shall give twenty-five banking days' notice of any increase in headcount.", 25, "day"),
        ("Any reduction in seats requires a month from the request.", 1, "month"),
    ],
)
def test_english_days_are_counted_from_the_request(
    extract_facts: Extract, text: str, value: int, unit: str
) -> None:
    (notice,) = notices(extract_facts, text, "en")
    (term,) = notice.terms
    assert f"{term.value} {term.unit}" == f"{value} {unit}"


@pytest.mark.parametrize(
    "text",
    [
        "Le rapport mensuel est remis à J+5.",
        "Le quinzième jour du mois, les parties se réunissent.",
        "La facture est réglée le trentième jour suivant sa réception.",
        "Les lignes sont ouvertes du lundi au vendredi.",
        "The monthly report is due on the tenth day after month end.",
        # of the contract, and not of a request
        "À partir du septième mois, le Client peut réduire le nombre de postes.",
        "À compter du treizième mois suivant la notification du marché, le Client peut réduire le nombre de postes.",
        "Le nombre de postes peut être réduit dès la deuxième année.",
        "Au troisième trimestre, le Client peut augmenter le nombre de conseillers.",
        # another event of the same sentence
        "Le Prestataire accuse réception de toute demande de hausse du nombre de postes à J+5.",
        "Le nombre de conseillers est augmenté du lundi au vendredi pour le samedi.",
        "Le nombre de conseillers présents dans la journée est modifié par le Client.",
        # how long it lasts, or what it is of
        "The supplier is told that any increase in seats lasts three months.",
        "The Supplier needs 60 days of volume history to increase headcount.",
        "The Supplier confirms any change in the number of seats in writing the same day.",
    ],
)
def test_days_that_something_else_happens_on_are_no_notice(extract_facts: Extract, text: str) -> None:
    assert notices(extract_facts, text, "en" if text.startswith("The ") else "fr") == []


@pytest.mark.parametrize(
    "text",
    [
        "Le Prestataire renonce expressément à tout délai de prévenance pour les baisses de volume.",
        "Un plan communal dispense la commune de tout délai pour augmenter le nombre d'agents.",
        "Les parties écartent tout préavis pour les renforts d'effectif.",
        "Le Client peut doubler le nombre de conseillers séance tenante.",
    ],
)
def test_a_notice_that_is_taken_away_is_none(extract_facts: Extract, text: str) -> None:
    assert the_term(extract_facts, text).guaranteed_days == 0


@pytest.mark.parametrize(
    "text",
    [
        "The Vendor hereby waives any lead time for increases in headcount.",
        "The Customer owes the Supplier no notice of a decrease in contact volume.",
        "The Client may double the number of agents on the spot.",
    ],
)
def test_an_english_notice_that_is_taken_away_is_none(extract_facts: Extract, text: str) -> None:
    (notice,) = notices(extract_facts, text, "en")
    assert [term.guaranteed_days for term in notice.terms] == [0]


@pytest.mark.parametrize(
    "text",
    [
        "Le Client ne peut renoncer au préavis de baisse des volumes.",
        "Le Titulaire est dispensé de tout délai de livraison du rapport.",
    ],
)
def test_what_is_not_taken_away_stays(extract_facts: Extract, text: str) -> None:
    assert not any(
        term.guaranteed_days == 0 for notice in notices(extract_facts, text) for term in notice.terms
    )


def terms_of(found: tuple[object, ...]) -> list[tuple[object, object, str]]:
    return [
        (term.value, term.unit, term.direction)
        for notice in found
        if isinstance(notice, VolumeNotice)
        for term in notice.terms
    ]


@pytest.mark.parametrize(
    ("row", "terms"),
    [
        ("Équipe plus large | trois semaines avant | courriel", [(3, "week", "both")]),
        ("Heures ajoutées : J+21 | heures ôtées : J+42 | fiche V2", [(21, "day", "increase")]),
        ("Équipe plus large | 5 jours | 9 semaines", []),
    ],
)
def test_a_row_that_surely_states_a_notice_is_read_by_its_only_delay(
    extract_sure: Callable[..., tuple[object, ...]], row: str, terms: list[tuple[object, object, str]]
) -> None:
    assert terms_of(extract_sure(row, "volume_notice")) == terms

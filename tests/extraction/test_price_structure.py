from decimal import Decimal

import pytest

from contract_checker.extraction.price_structure.component import read

from .conftest import Extract
from .said import all_said
from .windows import english, whole


def money(value: str, tax: str = "unstated", currency: str = "EUR") -> dict[str, object]:
    return {"value": Decimal(value), "currency": currency, "tax": tax}


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Le Client règle 1,40 € HT par appel présenté.", "call_presented"),
        ("Le Client règle 1,40 € HT par appel décroché.", "call_answered"),
        ("Le Client règle 1,40 € HT par appel traité.", "call_handled"),
        ("Le Client règle 1,40 € HT par appel résolu.", "call_resolved"),
        ("Le Client règle 1,40 € HT par appel.", "call"),
        ("Le Client règle 1,40 € HT par contact argumenté.", "useful_contact"),
        ("Le Client règle 1,40 € HT la minute.", "minute"),
        ("Le Client règle 1,40 € HT par heure payée.", "hour_paid"),
        ("Le Client règle 1,40 € HT par heure de présence.", "hour_present"),
        ("Le Client règle 1,40 € HT par heure loguée.", "hour_logged"),
        ("Le Client règle 1,40 € HT par heure de production.", "hour_production"),
        ("Le Client règle 1,40 € HT par heure de communication.", "hour_talk"),
        ("Le Client règle 1,40 € HT l'heure.", "hour"),
        ("Le Client règle 1,40 € HT par ETP.", "fte"),
        ("Le Client règle 1,40 € HT par position.", "position"),
        ("Le Client règle 1,40 € HT par courriel.", "act"),
        ("Le Client règle 1,40 € HT par vente.", "result"),
    ],
)
def test_each_count_is_told_from_its_like(text: str, unit: str) -> None:
    (reading,) = read(whole(text))
    assert reading.fields == {"unit": unit, "amount": money("1.40", "excluded")}


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Les prestations sont facturées à l'appel décroché.", "call_answered"),
        ("La rémunération est calculée en fonction du nombre d'heures travaillées.", "hour_present"),
        ("Le Prestataire est rémunéré en fonction du nombre d'heures loguées.", "hour_logged"),
        ("Le prix est déterminé par minute de conversation.", "minute"),
        ("Seuls les appels traités sont facturés.", "call_handled"),
        ("Les prestations sont réglées au forfait.", "flat"),
        ("Le contrat est conduit à livre ouvert.", "open_book"),
    ],
)
def test_a_unit_without_an_amount_is_read_where_it_is_paid_for(text: str, unit: str) -> None:
    (reading,) = read(whole(text))
    assert reading.fields == {"unit": unit}


def test_a_falling_price_has_tiers_and_no_amount() -> None:
    (reading,) = read(whole("Prix dégressif par appel traité : 3,20 / 2,90 / 2,60 € HT."))
    assert reading.fields == {"unit": "call_handled", "tiers": True}


def test_the_parts_of_a_price_have_their_share() -> None:
    readings = read(whole("Le prix comporte une part fixe (65 %) et une part variable (35 %)."))
    assert [reading.fields for reading in readings] == [
        {"unit": "flat", "share_percent": Decimal(65)},
        {"unit": "result", "share_percent": Decimal(35)},
    ]


def test_a_table_of_prices_gives_one_price_a_row() -> None:
    text = "Prestation | Prix unitaire € HT\nAppel décroché | 2,30 €\nHeure de formation de production | 21 €"
    assert read(whole(text))[0].fields == {"unit": "call_answered", "amount": money("2.30", "excluded")}


def test_the_column_of_a_table_may_name_the_unit() -> None:
    text = "Lot | Prix de l'appel traité (HT)\nLot 1 | 2,75 €"
    (reading,) = read(whole(text))
    assert reading.fields == {"unit": "call_handled", "amount": money("2.75", "excluded")}


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Les appels de moins de cinq secondes ne sont pas facturés.", "call"),
        ("Les temps d'attente entre deux appels ne sont pas rémunérés.", "hour"),
        (
            "Les heures de communication ne donnent lieu à aucun paiement et ne sont jamais facturées.",
            "hour_talk",
        ),
    ],
)
def test_what_is_not_paid_is_excluded(text: str, unit: str) -> None:
    (reading,) = read(whole(text))
    assert reading.fields == {"unit": unit, "stance": "excluded"}


@pytest.mark.parametrize(
    "text",
    [
        "Le numéro est facturé 0,15 € la minute à l'appelant.",
        "Les téléconseillers perçoivent 12,50 € bruts de l'heure.",
        "Une pénalité de 40 € par appel perdu est due.",
        "La facture est transmise par courriel.",
        "Le poste de travail comprend un écran d'une valeur de 200 €.",
        "Les dossiers supérieurs à 500 € sont transmis au contentieux.",
        "L'indemnité forfaitaire de recouvrement est de 40 €.",
        "Le service répond à 300 appels par heure.",
        "Le compteur passe au tarif heures creuses à 22 heures.",
        "Au-dessus de 100 000 € HT facturés, le titulaire consacre 150 heures à l'insertion.",
        "La gêne du chantier n'a pas d'incidence sur le montant forfaitaire.",
    ],
)
def test_other_money_is_no_price_of_the_service(text: str) -> None:
    assert read(whole(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The fee is $1.90 per handled call.",
            {"unit": "call_handled", "amount": money("1.90", currency="USD")},
        ),
        ("Services are billed per productive hour.", {"unit": "hour_production"}),
        ("Hold time is not billable.", {"unit": "hour", "stance": "excluded"}),
    ],
)
def test_english_units_are_read(text: str, expected: dict[str, object]) -> None:
    (reading,) = read(english(text))
    assert reading.fields == expected


@pytest.mark.parametrize(
    "text",
    ["Callers pay $0.10 per minute.", "Wages are paid per hour.", "A penalty of $20 per missed call is due."],
)
def test_english_look_alikes_are_left(text: str) -> None:
    assert read(english(text)) == []


def test_bare_numbers_in_a_column_of_euros_are_prices() -> None:
    readings = read(whole("Prestation | € HT\nAppel traité | 3,10\nCourriel traité | 2,05"))
    assert [reading.fields["unit"] for reading in readings] == ["call_handled", "act"]


def test_an_hour_is_counted_as_the_rest_of_the_sentence_says() -> None:
    (reading,) = read(whole("Le conseiller connecté est facturé 28 € l'heure."))
    assert reading.fields["unit"] == "hour_logged"


def test_hours_that_are_a_delay_are_not_unpaid_work() -> None:
    (reading,) = read(whole("Un second appel dans les quarante-huit heures n'est pas facturable."))
    assert reading.fields == {"unit": "call", "stance": "excluded"}


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Les campagnes du lot 3 se chiffrent à l'heure de connexion.",
            {"unit": "hour_logged"},
        ),
        (
            "L'astreinte fait l'objet d'un forfait mensuel, quel que soit le nombre d'appels.",
            {"unit": "flat"},
        ),
    ],
)
def test_what_the_words_surely_state_is_read(
    text: str, fields: dict[str, object], extract_sure: Extract
) -> None:
    (fact,) = extract_sure(text, "price_structure")
    assert (all_said([fact]), fact.found_by) == ([fields], "price_structure/sure")


@pytest.mark.parametrize(
    "text",
    [
        "Pas de fixe, rien à l'heure, rien à l'appel.",
        "Que vaut l'heure de connexion ?",
    ],
)
def test_sure_words_that_tell_no_field_are_not_read(text: str, extract_sure: Extract) -> None:
    assert extract_sure(text, "price_structure") == ()


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Tout est compris dans la somme ronde de 18 000 € versée le premier du mois.", {"unit": "flat"}),
        ("Le Centre montre ses charges, auxquelles s'ajoute sa marge.", {"unit": "open_book"}),
        ("Pas de visite, pas d'argent : seule la visite honorée est réglée.", {"unit": "result"}),
        (
            "La tenue de la ligne vous revient à 420 € par mois.",
            {"unit": "flat", "amount": {"value": 420, "currency": "EUR", "tax": "unstated"}},
        ),
        ("Les relances sont réglées par un prix global, appels compris.", {"unit": "flat"}),
        (
            "Une conversation restée sans réponse conforme ne se facture pas.",
            {"unit": "act", "stance": "excluded"},
        ),
    ],
)
def test_what_is_paid_is_told_by_looser_words(
    text: str, fields: dict[str, object], extract_sure: Extract
) -> None:
    (fact,) = extract_sure(text, "price_structure")
    assert fact.found_by == "price_structure/sure"
    assert fact.model_dump(include=set(fields)) == fields


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Our meter runs in minutes of conversation and in nothing else.", "minute"),
        ("What we buy is seats, month by month, whoever sits in them.", "position"),
        ("Their books lie open to us, wages first.", "open_book"),
        ("Whoever answers a letter for us is given £2.75.", "act"),
    ],
)
def test_looser_english_words_tell_what_is_paid(text: str, unit: str, extract_sure: Extract) -> None:
    (fact,) = extract_sure(text, "price_structure", "en")
    assert fact.model_dump()["unit"] == unit


@pytest.mark.parametrize(
    "text",
    [
        "Aucun appel avant huit heures ni après vingt heures.",
        "Les usagers paient l'appel au prix d'une communication locale.",
        "Le coût complet d'un appel ressort à 6,14 euros.",
        "Rémunération plancher, quel que soit le nombre de dossiers : 14 900 euros HT.",
    ],
)
def test_no_unit_is_told_by_what_counts_nothing(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "price_structure") == ()

from decimal import Decimal

import pytest

from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.minimum_commitment.component import read

from .conftest import Extract
from .said import all_said
from .windows import english, whole


def quantity(duty: str, of: str, value: int, unit: str, period: str | None = None) -> dict[str, object]:
    found: dict[str, object] = {"duty": duty, "of": of, "value": Decimal(value), "unit": unit}
    return {**found, "period": period} if period else found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le volume garanti est de 9 000 appels par trimestre.",
            quantity("guaranteed", "volume", 9000, "call", "quarter"),
        ),
        (
            "Le volume plancher est de 9 000 appels par trimestre.",
            quantity("minimum", "volume", 9000, "call", "quarter"),
        ),
        (
            "Le volume cible est de 9 000 appels par trimestre.",
            quantity("target", "volume", 9000, "call", "quarter"),
        ),
        (
            "Les commandes ne peuvent dépasser un plafond de 9 000 appels par trimestre.",
            quantity("maximum", "volume", 9000, "call", "quarter"),
        ),
        (
            "La Mutuelle s'engage à commander huit cents heures par mois.",
            quantity("guaranteed", "hours", 800, "hour", "month"),
        ),
        (
            "Le minimum facturable s'entend d'un minimum de facturation de 2 500 euros par mois.",
            quantity("minimum", "billing", 2500, "eur", "month"),
        ),
        (
            "Facturation minimale : 75 % du bon de commande.",
            quantity("minimum", "billing", 75, "percent"),
        ),
        (
            "Le Client confie au Prestataire au moins 30 % de ses contacts.",
            quantity("minimum", "share", 30, "percent"),
        ),
        (
            "L'accord-cadre est passé pour un montant maximum de 90 000 € HT.",
            quantity("maximum", "spend", 90000, "eur"),
        ),
        (
            "Nous vous garantissons 18 ETP.",
            quantity("guaranteed", "staff", 18, "fte"),
        ),
    ],
)
def test_a_bounded_quantity_is_read(text: str, expected: dict[str, object]) -> None:
    (reading,) = read(whole(text))
    assert reading.fields == expected


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Aucun volume minimum n'est garanti.", "volume"),
        ("Le Client ne s'engage sur aucun volume d'appels.", "volume"),
        ("Rien dans le contrat n'oblige le Client à un volume minimum.", "volume"),
        ("L'accord-cadre est conclu sans minimum.", "spend"),
        ("Aucun minimum de facturation n'est dû.", "billing"),
        ("Le Donneur d'ordre n'est tenu à aucune commande minimale.", "spend"),
    ],
)
def test_a_refusal_to_undertake_a_quantity_is_excluded(text: str, of: str) -> None:
    (reading,) = read(whole(text))
    assert reading.fields == {"stance": "excluded", "of": of}


def test_a_framework_without_minimum_may_have_a_maximum() -> None:
    text = "L'accord-cadre est conclu sans minimum et avec un maximum de 300 000 € HT par an."
    assert [reading.fields for reading in read(whole(text))] == [
        {"stance": "excluded", "of": "spend"},
        quantity("maximum", "spend", 300000, "eur", "year"),
    ]


def test_the_columns_of_a_table_name_the_duty() -> None:
    text = "Lot | Minimum annuel en € HT | Maximum annuel en € HT\nLot 2 | 20 000 | 80 000"
    assert [reading.fields for reading in read(whole(text))] == [
        quantity("minimum", "spend", 20000, "eur", "year"),
        quantity("maximum", "spend", 80000, "eur", "year"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Le Titulaire décroche au minimum 85 % des appels.",
        "Le Prestataire garantit un effectif de 14 positions armées.",
        "Le montant minimum garanti par sinistre est de 900 000 euros.",
        "Le plafond mensuel des pénalités est de 10 % du montant facturé.",
        "Chaque conseiller reçoit au minimum 21 heures de formation sur les appels.",
        "Le candidat présente un chiffre d'affaires minimum de 400 000 euros.",
        "La plateforme reçoit au maximum 200 appels simultanés.",
        "Le Client ne s'oblige à fournir aucune prévision de volume.",
        "Ces listes n'ont pas un caractère limitatif et donnent les prestations minimum attendues.",
        "Le montant estimé du marché est inférieur au seuil de 140 000 € HT.",
    ],
)
def test_other_bounds_are_no_commitment_of_the_client(text: str) -> None:
    assert read(whole(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Client commits to purchase at least 1,500 hours per month.",
            quantity("minimum", "hours", 1500, "hour", "month"),
        ),
        (
            "The guaranteed volume is 20,000 calls per quarter.",
            quantity("guaranteed", "volume", 20000, "call", "quarter"),
        ),
        ("No minimum volume is guaranteed by Client.", {"stance": "excluded", "of": "volume"}),
        ("Client has no obligation to send any calls.", {"stance": "excluded", "of": "volume"}),
    ],
)
def test_english_commitments_are_read(text: str, expected: dict[str, object]) -> None:
    (reading,) = read(english(text))
    assert reading.fields == expected


@pytest.mark.parametrize(
    "text",
    [
        "Supplier shall answer at least 80% of calls within 20 seconds.",
        "Supplier shall maintain a minimum of 40 agents on site.",
        # neither a refusal to pay nor a delay commits to a volume
        "Client shall have no obligation to make any payment for work that was not ordered.",
        "Client shall be told at least 48 hours in advance.",
    ],
)
def test_english_duties_of_the_provider_are_left(text: str) -> None:
    assert read(english(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "L'accord-cadre est conclu sans maximum.",
        "L'accord-cadre ne comporte pas de montant maximum.",
    ],
)
def test_a_framework_without_a_maximum_is_read(text: str) -> None:
    (reading,) = read(whole(text))
    assert reading.fields == {"stance": "excluded", "of": "spend", "duty": "maximum"}


def test_an_english_framework_has_a_maximum_or_none() -> None:
    (without,) = read(english("The framework agreement has no maximum value."))
    assert without.fields == {"stance": "excluded", "of": "spend", "duty": "maximum"}
    (with_one,) = read(english("The framework has a maximum value of EUR 2,000,000."))
    assert with_one.fields == quantity("maximum", "spend", 2000000, "eur")


def test_a_price_without_a_maximum_is_no_framework() -> None:
    assert read(whole("Le marché est conclu sans durée maximale.")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Toute baisse des heures de production est notifiée au moins 48 heures avant sa prise d'effet.",
        "Aucun chiffre d'affaires minimal n'est exigé.",
    ],
)
def test_delays_and_turnover_are_no_commitment(text: str) -> None:
    assert read(whole(text)) == []


def test_the_least_that_a_number_may_be_is_a_commitment() -> None:
    (reading,) = read(whole("Le nombre d'appels confiés ne pourra être inférieur à 7 500 par mois."))
    assert reading.fields == quantity("minimum", "volume", 7500, "call", "month")


def test_what_the_provider_need_not_accept_is_no_commitment() -> None:
    assert read(whole("Le Centre n'est pas tenu d'accepter une hausse de volume demandée la veille.")) == []


def test_a_word_behind_a_sum_bounds_that_sum_alone() -> None:
    text = "La Région commande pour 60 000 € au moins et pour 240 000 € au plus."
    assert [(reading.fields["duty"], reading.fields["value"]) for reading in read(whole(text))] == [
        ("minimum", 60000),
        ("maximum", 240000),
    ]


def test_a_share_of_hours_may_be_told_in_words() -> None:
    (reading,) = read(whole("Six heures sur dix du bon de commande sont dues, quand même nul n'appellerait."))
    assert reading.fields == quantity("guaranteed", "hours", 60, "percent")


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Bon an mal an, la Régie ouvre à l'atelier deux cent mille appels pour le moins.",
            {"of": "volume", "value": 200000, "unit": "call"},
        ),
        (
            "L'acte n'emporte aucun droit acquis à une quantité déterminée.",
            {"stance": "excluded", "of": "volume"},
        ),
        (
            "L'équipe ne peut descendre sous neuf positions.",
            {"of": "staff", "value": 9, "unit": "position"},
        ),
        (
            "La part du second ne tombe jamais sous 25 % des appels.",
            {"of": "share", "value": 25, "unit": "percent"},
        ),
        (
            "L'Éditeur aimerait arriver à 30 000 appels.",
            {"duty": "target", "of": "volume", "value": 30000, "unit": "call"},
        ),
    ],
)
def test_what_the_words_surely_state_is_read(
    text: str, fields: dict[str, object], extract_sure: Extract
) -> None:
    (fact,) = extract_sure(text, "minimum_commitment")
    assert (all_said([fact]), fact.found_by) == ([fields], "minimum_commitment/sure")


@pytest.mark.parametrize(
    "text",
    [
        "La demande de trente positions est rejetée.",
        "Combien de positions restent ?",
    ],
)
def test_sure_words_that_tell_no_field_are_not_read(text: str, extract_sure: Extract) -> None:
    assert extract_sure(text, "minimum_commitment") == ()


def test_a_refusal_that_names_a_figure_is_left_unread(extract_sure: Extract) -> None:
    text = "Le Client n'est engagé par aucune de ses prévisions, même s'il annonce au moins 5 000 appels par mois."
    assert extract_sure(text, "minimum_commitment") == ()


@pytest.mark.parametrize(
    ("text", "language", "fields"),
    [
        (
            "Le centre peut compter sur 40 % de nos flux.",
            "fr",
            {"duty": "guaranteed", "of": "share", "value": 40},
        ),
        ("Sa part ne tombe jamais sous 25 %.", "fr", {"duty": "minimum", "of": "share", "value": 25}),
        ("Rien n'est promis pour les autres langues.", "fr", {"stance": "excluded"}),
        (
            "Fifty thousand contacts are yours, come what may.",
            "en",
            {"duty": "guaranteed", "value": 50000},
        ),
        ("The agency gives no assurance that a single call will be sent.", "en", {"stance": "excluded"}),
        (
            "No month will see fewer than 5,000 calls come your way.",
            "en",
            {"duty": "minimum", "value": 5000, "period": "month"},
        ),
    ],
)
def test_a_commitment_is_told_by_looser_words(
    text: str, language: Language, fields: dict[str, object], extract_sure: Extract
) -> None:
    (fact,) = extract_sure(text, "minimum_commitment", language)
    assert fact.model_dump(include=set(fields)) == fields


@pytest.mark.parametrize(
    "text",
    [
        "Le mot « contact » vise un appel, un courriel ou un tchat.",
        "Depuis 2021, un accord-cadre ne peut plus être conclu sans maximum.",
    ],
)
def test_definitions_and_law_commit_nothing(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "minimum_commitment") == ()

from decimal import Decimal

import pytest

from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.price_revision.component import read

from .conftest import Extract
from .said import all_said
from .windows import english, whole


def length(value: int, unit: str) -> dict[str, object]:
    return {"value": Decimal(value), "unit": unit, "day_kind": "unstated"}


def rhythm(value: int, unit: str) -> dict[str, object]:
    return {"value": Decimal(value), "unit": unit}


REVISABLE: dict[str, object] = {"mode": "revisable", "way": "both"}
INDEXED: dict[str, object] = {"mode": "indexed", "way": "both"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Les tarifs demeurent inchangés pendant deux ans.", {"mode": "firm", "firm_for": length(2, "year")}),
        ("Le marché est passé à prix ferme.", {"mode": "firm"}),
        ("Les prix ne sont pas révisables.", {"mode": "firm"}),
        (
            "Les prix peuvent être revus tous les six mois.",
            {**REVISABLE, "every": rhythm(6, "month")},
        ),
        (
            "L'augmentation annuelle des tarifs est plafonnée à 2,5 %.",
            {**REVISABLE, "way": "up", "every": rhythm(1, "year"), "cap_percent": Decimal("2.5")},
        ),
        (
            "Les prix ne peuvent être révisés qu'à la demande du Titulaire.",
            {**REVISABLE, "initiative": "provider"},
        ),
        (
            "Les deux parties conviennent de réexaminer les tarifs chaque trimestre.",
            {**REVISABLE, "every": rhythm(1, "quarter"), "initiative": "both"},
        ),
        (
            "Le taux horaire est indexé sur le SMIC.",
            {**INDEXED, "indices": ["SMIC"], "minimum_wage_index": True},
        ),
        (
            "Les prix sont révisés selon l'indice général des salaires.",
            {**INDEXED, "general_index": "wages"},
        ),
        (
            "Les prix sont révisés selon l'indice des salaires.",
            {**INDEXED, "indices": ["indice des salaires"], "general_index": "wages_unstated"},
        ),
        (
            "Le tarif suit l'inflation.",
            {**REVISABLE, "general_index": "prices"},
        ),
        (
            "Les prix sont révisés selon l'indice Syntec, à l'exclusion de l'inflation.",
            {**INDEXED, "indices": ["Syntec"]},
        ),
        (
            "Les prix suivent l'indice Syntec, une indexation sur le SMIC étant interdite par la loi.",
            {**INDEXED, "indices": ["Syntec"]},
        ),
        (
            "Révision des prix par application de la formule P = P0 x (0,2 + 0,8 x ICHTrev-TS / ICHTrev-TS0).",
            {**INDEXED, "indices": ["ICHTrev-TS"], "formula": True, "initiative": "automatic"},
        ),
    ],
)
def test_how_prices_move_is_read(text: str, expected: dict[str, object]) -> None:
    (reading,) = read(whole(text))
    assert {"way": "both", **reading.fields} == {"way": "both", **expected}


def test_a_firm_year_before_revisions_is_part_of_them() -> None:
    text = "Les prix sont fermes la première année, puis révisés chaque année selon l'indice Syntec."
    (revised,) = (reading.fields for reading in read(whole(text)))
    assert revised == {
        "mode": "indexed",
        "firm_for": rhythm(1, "year"),
        "every": rhythm(1, "year"),
        "indices": ["Syntec"],
        "way": "both",
    }


def test_rows_about_first_and_later_prices_are_one_revision() -> None:
    text = "Période | Prix\nAnnée 1 | aucun changement\nEnsuite | une fois par an, indice Syntec"
    (revised,) = (reading.fields for reading in read(whole(text)))
    assert (revised["mode"], revised["indices"]) == ("indexed", ["Syntec"])
    assert revised["firm_for"] == rhythm(1, "year")


def test_prices_named_in_the_sentence_before_are_understood() -> None:
    text = "Les tarifs figurent en annexe 2. Ils sont révisés chaque année."
    (reading,) = read(whole(text))
    assert reading.fields == {**REVISABLE, "every": rhythm(1, "year")}


@pytest.mark.parametrize(
    "text",
    [
        "Les pénalités sont révisées chaque année, sans effet sur les prix.",
        "Les scripts sont révisés chaque mois sans surcoût tarifaire.",
        "Les offres sont fermes pendant 90 jours et les prix sont exprimés en euros.",
        "Le prix TTC est ajusté si le taux de TVA change.",
        "Les salaires des conseillers sont revalorisés selon le SMIC, hors prix du marché.",
        "Le prix varie selon la tranche horaire.",
        "Les conseillers suivent l'évolution des prix de vente des produits.",
        "Le prix est-il révisable ?",
        "Si le taux de la taxe change, les prix toutes taxes comprises sont modifiés d'autant.",
        "Actualisation et révision des prix",  # a title
        "Les travaux en plus sont chiffrés aux prix fixés par le bordereau.",
        "Le produit est remplacé par un autre, sans augmentation du prix ni variation de qualité.",
    ],
)
def test_other_changes_are_no_revision_of_price(text: str) -> None:
    assert read(whole(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prices are fixed for the first contract year.",
            {"mode": "firm", "firm_for": rhythm(1, "year")},
        ),
        (
            "Rates may be increased by Supplier once a year by no more than 2%.",
            {
                "mode": "revisable",
                "way": "up",
                "every": rhythm(1, "year"),
                "cap_percent": Decimal(2),
                "initiative": "provider",
            },
        ),
        (
            "Supplier shall give notice before altering its hourly rates.",
            REVISABLE,
        ),
        (
            "The fees are indexed to the CPI.",
            {**INDEXED, "indices": ["CPI"], "general_index": "prices"},
        ),
        (
            "The fees follow the general wage index.",
            {**INDEXED, "general_index": "wages"},
        ),
    ],
)
def test_english_revisions_are_read(text: str, expected: dict[str, object]) -> None:
    (reading,) = read(english(text))
    assert reading.fields == expected


@pytest.mark.parametrize(
    "text", ["Call scripts are revised each month.", "The abandonment rate is reviewed each week."]
)
def test_english_look_alikes_are_left(text: str) -> None:
    assert read(english(text)) == []


def test_a_revision_that_may_not_raise_prices_only_lowers_them() -> None:
    (reading,) = read(
        whole("Les prix sont révisés selon l'indice Syntec ; la révision ne peut conduire à une hausse.")
    )
    assert reading.fields["way"] == "down"


@pytest.mark.parametrize(
    "text",
    [
        "La révision ne peut conduire qu'à une baisse ou au maintien du prix en vigueur.",
        "Le prix révisé ne peut être supérieur au prix en vigueur.",
        "Les prix sont révisés chaque année en fonction de l'indice Syntec, sans que la révision puisse "
        "conduire à une hausse.",
        "La révision annuelle des tarifs ne saurait se traduire que par une diminution.",
        "Les tarifs sont indexés sur le Syntec, sans pouvoir augmenter.",
        "Les tarifs révisés n'excéderont pas les tarifs de l'année précédente.",
    ],
)
def test_a_revision_that_only_goes_down(text: str) -> None:
    (reading,) = read(whole(text))
    assert reading.fields["way"] == "down"
    assert reading.fields["mode"] != "firm"


@pytest.mark.parametrize(
    "text",
    [
        "La révision ne peut conduire qu'à une baisse ou à une hausse de 2 % du prix en vigueur.",
        "Le prix révisé ne peut être supérieur de plus de 3 % au prix en vigueur.",
        "Le prix révisé ne peut excéder le prix en vigueur majoré de 3 %.",
        "Les prix sont révisés selon l'indice Syntec, sans que la révision puisse conduire à une hausse "
        "supérieure à 2 %.",
    ],
)
def test_a_bounded_rise_is_still_a_rise(text: str) -> None:
    (reading,) = read(whole(text))
    assert reading.fields.get("way") != "down"


def test_a_review_that_the_client_alone_may_ask_for() -> None:
    (reading,) = read(english("Client alone may request a review of the rates."))
    assert reading.fields["initiative"] == "client"


def test_updating_once_before_the_start_is_no_revision() -> None:
    assert read(whole("Les prix sont actualisables.")) == []
    (yearly,) = read(whole("Les tarifs sont actualisés chaque année au 1er janvier."))
    assert yearly.fields["mode"] == "revisable"


def test_they_are_the_prices_of_the_sentence_before() -> None:
    (reading,) = read(english("The rates are listed in Schedule 1. They are fixed for eighteen months."))
    assert reading.fields["firm_for"] == length(18, "month")


def test_an_index_of_wages_in_a_trade_is_no_pay() -> None:
    (reading,) = read(
        whole("Les tarifs sont révisés chaque 1er mars selon l'indice des salaires des bureaux.")
    )
    assert reading.fields["mode"] == "indexed"


def test_what_comes_next_is_the_same_revision() -> None:
    text = (
        "Les prix ne bougent pas la première année. Ensuite, ils sont révisés chaque année selon le Syntec."
    )
    (reading,) = read(whole(text))
    assert (reading.fields["mode"], reading.fields["firm_for"]) == ("indexed", {"value": 1, "unit": "year"})


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Ils demeurent gelés dix-huit mois, nonobstant l'inflation ou une hausse du salaire minimum.",
            {"mode": "firm", "firm_for": {"value": 18, "unit": "month"}},
        ),
        (
            "L'augmentation qui en résulte ne saurait dépasser 3 % par an.",
            {"mode": "revisable", "every": {"value": 1, "unit": "year"}, "cap_percent": 3},
        ),
        (
            "La grille progresse comme l'indice des salaires mensuels, à hauteur de 60 % de sa variation.",
            {"mode": "indexed", "indices": ["indice des salaires"], "general_index": "wages_unstated"},
        ),
        (
            "Aucune indexation n'est pratiquée.",
            {"mode": "firm"},
        ),
    ],
)
def test_what_the_words_surely_state_is_read(
    text: str, fields: dict[str, object], extract_sure: Extract
) -> None:
    (fact,) = extract_sure(text, "price_revision")
    assert (all_said([fact]), fact.found_by) == ([fields], "price_revision/sure")


@pytest.mark.parametrize(
    "text",
    [
        "La grille est jointe en annexe.",
        "La grille progresse-t-elle comme l'inflation ?",
    ],
)
def test_sure_words_that_tell_no_field_are_not_read(text: str, extract_sure: Extract) -> None:
    assert extract_sure(text, "price_revision") == ()


@pytest.mark.parametrize(
    ("text", "language", "fields"),
    [
        ("Pas un centime de plus avant le terme, inflation ou non.", "fr", {"mode": "firm"}),
        ("Vos montants resteront ceux du devis.", "fr", {"mode": "firm"}),
        ("Les montants de l'annexe ne changeront pas avant le terme.", "fr", {"mode": "firm"}),
        ("The figures in the rate card hold good until the agreement ends.", "en", {"mode": "firm"}),
        ("Those sums walk in step with CPIH.", "en", {"mode": "indexed"}),
    ],
)
def test_a_firm_price_is_told_by_looser_words(
    text: str, language: Language, fields: dict[str, object], extract_sure: Extract
) -> None:
    (fact,) = extract_sure(text, "price_revision", language)
    assert fact.model_dump(include=set(fields)) == fields


@pytest.mark.parametrize(
    "text",
    [
        "Les prix ont été révisés de 3,4 % au 1er avril.",
        "Les prix et leur révision sont traités à l'article 9.",
        "Un prix révisable suit une formule.",
    ],
)
def test_history_and_references_are_no_revision(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "price_revision") == ()

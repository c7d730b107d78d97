from decimal import Decimal

import pytest

from contract_checker.extraction.award_criteria.component import read
from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.reading import Reading
from contract_checker.facts import Criterion, Scope

from .sure import sure_of
from .windows import whole


def readings(text: str, heading: str = "", language: Language = "fr") -> list[Reading]:
    return read(whole(text, heading, language))


def criteria(reading: Reading) -> list[tuple[str, Decimal | None]]:
    found = reading.fields["criteria"]
    assert isinstance(found, tuple)
    return [(criterion.kind, criterion.weight) for criterion in found if isinstance(criterion, Criterion)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Les offres seront jugées selon les critères suivants : le prix des prestations, pondéré à 45 %, "
            "la valeur technique, pondérée à 40 %, et la démarche sociale, pondérée à 15 %.",
            [("price", 45), ("quality", 40), ("social", 15)],
        ),
        (
            "Critères d'attribution :\n- Prix : 60 %\n- Valeur technique : 40 %, dont :\n- "
            "organisation : 25 %\n"
            "- formation : 15 %",
            [("price", 60), ("quality", 40)],
        ),
        (
            "Critère | Sous-critère | Points\nValeur technique | | 60\n| Organisation | 35\n| "
            "Formation | 25\nPrix | | 40",
            [("quality", 60), ("price", 40)],
        ),
        ("Prix | 60 %\nValeur technique | 40 %", [("price", 60), ("quality", 40)]),
        (
            "L'offre sera jugée pour quarante points sur son prix, pour trente-cinq points sur la "
            "méthodologie et "
            "pour vingt-cinq points sur le traitement social des salariés.",
            [("price", 40), ("quality", 35), ("social", 25)],
        ),
        ("Critères : 60 % prix – 40 % technique", [("price", 60), ("quality", 40)]),
        (
            "Les propositions sont classées d'après leur coût (55 sur 100) et leur qualité (45 sur 100).",
            [("price", 55), ("quality", 45)],
        ),
        (
            "Méthode (55 points) décomposée en : équipe (30), outils (25) ; prix (45 points).",
            [("quality", 55), ("price", 45)],
        ),
        ("Note sur 20 de l'offre : tarif 11, encadrement 9.", [("price", 11), ("quality", 9)]),
        (
            "ATTRIBUTION : 35% PRIX / 45% TECHNIQUE / 20% INSERTION",
            [("price", 35), ("quality", 45), ("social", 20)],
        ),
        (
            "Coût 45. Méthode 35. Insertion 20. (barème de notation des propositions, sur 100)",
            [("price", 45), ("quality", 35), ("social", 20)],
        ),
        (
            "Tarif sur 11, encadrement sur 9 : ainsi sera notée chaque proposition.",
            [("price", 11), ("quality", 9)],
        ),
    ],
)
def test_criteria_are_read_with_their_weights(text: str, expected: list[tuple[str, Decimal]]) -> None:
    (reading,) = readings(text)
    assert criteria(reading) == expected
    assert reading.fields["sums"] is not False


def test_points_of_which_the_maximum_is_not_stated_cannot_be_said_to_add_up() -> None:
    (reading,) = readings("Jugement des offres : prix 60 points, technique 40 points.")
    assert reading.fields["total"] == 100
    assert reading.fields["expected_total"] is None
    assert reading.fields["sums"] is None


def test_a_stated_total_is_read_whole() -> None:
    (reading,) = readings("Grille votée : tarif 9, encadrement 6, insertion 5, total 20 points.")
    assert reading.fields["expected_total"] == 20
    assert reading.fields["sums"] is True


def test_ranges_around_a_hundred_are_criteria() -> None:
    (reading,) = readings("Prix : de 40 à 50 %. Organisation : de 50 à 60 %.")
    assert reading.fields["total"] is None


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Jugement des offres\nPrix : coefficient 3 ; technique : coefficient 5.", Decimal("37.5")),
        ("Note finale = 0,6 P + 0,4 T, où P est la note de prix et T la note technique.", 60),
        (
            "Le critère prix représente les deux tiers de la note des offres, la qualité le tiers restant.",
            Decimal("66.67"),
        ),
        ("Dans l'appréciation des offres, le prix et la valeur technique comptent à parts égales.", 50),
        ("Les deux critères, coût et qualité, pèsent autant l'un que l'autre.", 50),
        ("Le prix pèse 30 % ; le reste revient à la valeur technique, autre critère d'attribution.", 30),
        ("La pondération prix/technique retenue pour le jugement des offres est de 60/40.", 60),
    ],
)
def test_the_share_of_price_is_in_per_cent_of_the_total(text: str, share: Decimal) -> None:
    (reading,) = readings(text)
    assert reading.fields["price_share"] == share


@pytest.mark.parametrize(
    ("text", "total", "sums"),
    [
        ("Critères : prix 65 %, technique 30 %.", 95, False),
        ("Nous classerons vos offres comme suit : prix 60 %, qualité 35 %, insertion 10 %.", 105, False),
        (
            "Attribution du marché : prix (45 %), technique (45 %), environnement (10 %), insertion (5 %).",
            105,
            False,
        ),
        ("Offres notées sur 100 : prix 50 points, technique 45 points.", 95, False),
        ("Jugement des offres : prix 55 points, technique 35 points.", 90, None),  # maximum not stated
        ("Critères de sélection des offres : prix de 40 à 50 %, qualité de 50 à 60 %.", None, None),
    ],
)
def test_a_total_is_compared_with_what_the_list_expects(
    text: str, total: int | None, sums: bool | None
) -> None:
    (reading,) = readings(text)
    assert (reading.fields["total"], reading.fields["sums"]) == (total, sums)


@pytest.mark.parametrize(
    "text",
    [
        "Critères prix / qualité. Lot 1 : 50/50 ; lot 2 : 70/30.",
        "Critères d'attribution | Lot 1 | Lot 2\nPrix | 50 % | 70 %\nValeur technique | 50 % | 30 %",
        "Jugement des offres. Lot 1 : prix 50 %, technique 50 %. Lot 2 : prix 70 %, technique 30 %.",
    ],
)
def test_each_lot_has_its_own_list(text: str) -> None:
    first, second = readings(text)
    assert (first.fields["scope"], first.fields["price_share"]) == (Scope(lot="1"), 50)
    assert (second.fields["scope"], second.fields["price_share"]) == (Scope(lot="2"), 70)


@pytest.mark.parametrize(
    "text",
    [
        "Les critères de jugement, énoncés par ordre décroissant d'importance, sont : la valeur "
        "technique de l'offre, "
        "le prix, le délai de démarrage.",
        "Critères (par importance) : 1. qualité ; 2. prix ; 3. délai.",
        "Critères de choix, dans l'ordre : 1° la qualité du dispositif ; 2° le prix ; 3° le "
        "délai de démarrage.",
    ],
)
def test_criteria_without_weights_are_listed_in_order(text: str) -> None:
    (reading,) = readings(text)
    assert reading.fields["weights_stated"] is False
    assert criteria(reading) == [("quality", None), ("price", None), ("delay", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Le marché est attribué à l'offre présentant le prix le plus bas.",
        "Seul le montant total de l'offre sera comparé pour attribuer le marché.",
        "Le contrat ira au moins cher.",
        "Le marché est conclu avec le candidat au montant le moins élevé.",
        "L'acheteur choisira l'offre la plus basse.",
        "Le choix du prestataire ne porte que sur le prix.",
        "L'offre la moins chère l'emporte.",
        "Le montant de l'offre constitue le critère exclusif de sélection.",
        "Il n'y a qu'un critère : le coût.",
        "Le prestataire sera choisi sur le fondement du seul prix.",
    ],
)
def test_price_can_be_the_sole_criterion(text: str) -> None:
    (reading,) = readings(text)
    assert (reading.fields["price_only"], reading.fields["price_share"]) == (True, 100)


def test_a_list_in_which_only_some_weights_stand_is_not_weighted() -> None:
    (reading,) = readings("Critères d'attribution : coût (45 %), méthode, insertion.")
    assert (reading.fields["weights_stated"], reading.fields["unit"]) == (False, "percent")
    assert criteria(reading) == [("price", 45), ("quality", None), ("social", None)]


def test_a_price_that_weighs_less_is_not_the_sole_criterion() -> None:
    assert readings("Dans la notation des offres, la méthode comptera trois fois plus que le prix.") == []


def test_the_title_of_a_list_is_quoted_with_it() -> None:
    text = "Pondération des critères\nLot | 1 | 2\nAutre ligne."
    assert readings(text) == []
    text = "Critères et poids par lot\nCritère | Lot 1 | Lot 2\nPrix | 40 % | 60 %\nMéthode | 60 % | 40 %"
    first, _ = readings(text)
    start, end = first.spans[0]
    assert text[start:end] == "Critères et poids par lot"


def test_sub_criteria_alone_are_not_a_list_of_criteria() -> None:
    text = "Sous-critère | Points\nOrganisation du plateau | 60\nFormation des équipes | 40"
    assert readings(text, heading="jugement des offres . sous-criteres de la valeur technique") == []


def test_the_number_of_a_table_is_not_a_weight() -> None:
    text = (
        "Les offres sont classées au moyen des critères de prix et de qualité et des "
        "pondérations du tableau 2."
    )
    assert readings(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "La part variable pèse 25 % de la rémunération, la part fixe 75 %.",
        "90 % des appels sont décrochés en 30 secondes et le taux d'abandon ne dépasse pas 5 %.",
        "La note de prix est obtenue par la formule : 40 x (prix le plus bas / prix de l'offre).",
        "Les prix sont révisés au 1er janvier : 70 % salaires, 30 % frais généraux.",
        "Bonus qualité : décroché 50 %, satisfaction 30 %, conformité 20 %.",
        "Les critères de recrutement des conseillers sont la diction (40 %) et la disponibilité (60 %).",
        "Le montant de la garantie est de 5 % du marché, la retenue technique de 3 %.",
        "Les critères d'attribution sont fixés par le règlement de la consultation.",
        "Les candidatures sont choisies selon les garanties techniques et financières.",
        "Critères d'attribution : voir page 6 ; le prix est à porter au bordereau, la méthode au mémoire.",
        "Le prix n'est pas l'unique critère de choix ; la qualité technique est également appréciée.",
        "Répartition du prix de revient : technique 40 %, encadrement 25 %, formation 35 %.",
    ],
)
def test_other_weights_are_not_award_criteria(text: str) -> None:
    assert readings(text) == []


def test_names_are_as_written() -> None:
    (reading,) = readings("Critères d'attribution : Prix 60 %, Qualité de l'équipe 40 %.")
    found = reading.fields["criteria"]
    assert isinstance(found, tuple)
    assert [criterion.name for criterion in found] == ["Prix", "Qualité de l'équipe"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tenders are evaluated against: price 50 %, quality 30 %, environmental impact 20 %.",
            [("price", Decimal(50)), ("quality", Decimal(30)), ("environment", Decimal(20))],
        ),
        (
            "Award criteria: 70 % for price and 30 % for method.",
            [("price", Decimal(70)), ("quality", Decimal(30))],
        ),
    ],
)
def test_criteria_are_read_in_english(text: str, expected: list[tuple[str, Decimal | None]]) -> None:
    (reading,) = readings(text, language="en")
    assert criteria(reading) == expected


def test_criteria_without_weights_are_read_in_english() -> None:
    (reading,) = readings("Award criteria, in order of importance: price, experience.", language="en")
    assert criteria(reading) == [("price", None), ("quality", None)]


@pytest.mark.parametrize(
    "text",
    [
        "The bonus weighs the abandon rate at 60 % and call quality at 40 %.",
        "The price is made up of wages (70 %) and overheads (30 %).",
        "80 % of calls are answered in 20 seconds.",
    ],
)
def test_other_weights_are_left_in_english(text: str) -> None:
    assert readings(text, language="en") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le métier pèse la moitié, le coût un quart, le soin des salariés un quart.",
            [("other", 50), ("price", 25), ("social", 25)],
        ),
        (
            "La hiérarchie croissante est la suivante : méthode ; délai ; coût horaire.",
            [("quality", None), ("delay", None), ("price", None)],
        ),
        ("Le tarif tranche seul.", [("price", None)]),
    ],
)
def test_what_surely_compares_offers_is_read_if_it_is_whole(
    text: str, expected: list[tuple[str, Decimal | None]]
) -> None:
    (reading,) = read(sure_of("award_criteria", text))
    assert reading.found_by == "award_criteria/sure"
    assert criteria(reading) == expected
    assert readings(text) == []


def test_numbers_that_surely_weigh_need_no_unit() -> None:
    text = "Valeur technique 50, prix 35, performances sociales 15."
    (reading,) = read(sure_of("award_criteria", text))
    assert dict(criteria(reading)) == {"quality": 50, "price": 35, "social": 15}
    assert readings(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Le prix compte pour un tiers.",
        "Le tarif seul, la méthode étant jugée avant.",
        "La méthode est comptée trente-cinq, puis le prix, puis le délai : 20.",
    ],
)
def test_a_part_of_a_list_is_left(text: str) -> None:
    assert read(sure_of("award_criteria", text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Critères de jugement des offres : 55 points pour le prix, 45 pour la qualité.",
        "Critères de jugement des offres : la qualité (45 points), le prix (55).",
    ],
)
def test_the_unit_of_weights_is_told_once(text: str) -> None:
    (reading,) = readings(text)
    assert dict(criteria(reading)) == {"price": 55, "quality": 45}


def test_weights_that_are_denied_are_none() -> None:
    text = "Le prix ne compte pas pour 60 points mais pour 40 points."
    assert read(sure_of("award_criteria", text)) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("On départage ainsi : 40 au tarif, 60 à la voix.", "fr", [("price", 40), ("other", 60)]),
        ("Le tarif pèse 45 points et la voix 55.", "fr", [("price", 45), ("other", 55)]),
        (
            "Le tarif entre pour moitié, l'autre moitié revenant à la méthode.",
            "fr",
            [("price", 50), ("quality", 50)],
        ),
        (
            "We score 50 on price, 30 on training and 20 on people.",
            "en",
            [("price", 50), ("quality", 30), ("social", 20)],
        ),
        ("Seventy marks go to training and thirty to price.", "en", [("quality", 70), ("price", 30)]),
        ("It is half on price, half on how you sound.", "en", [("price", 50), ("other", 50)]),
        ("We weigh three things: price (30), languages (70).", "en", [("price", 30), ("other", 70)]),
        (
            "Order of importance: culture, training, then price.",
            "en",
            [("other", None), ("quality", None), ("price", None)],
        ),
    ],
)
def test_weights_in_words_of_their_own_are_read_if_they_are_whole(
    text: str, language: Language, expected: list[tuple[str, Decimal | None]]
) -> None:
    (reading,) = read(sure_of("award_criteria", text, language=language))
    assert reading.found_by == "award_criteria/sure"
    assert criteria(reading) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("La prime se partage : 60 points pour la vente, 40 pour le prix moyen.", "fr"),
        ("Le tarif pèse 45 points et la voix 35.", "fr"),
        ("To the extent of six parts in ten to cheapness, and four parts to fitness.", "en"),
        ("The bonus goes sixty to sales and forty to price.", "en"),
        ("Fifteen marks of the total reward training.", "en"),
    ],
)
def test_numbers_that_make_no_whole_with_a_price_are_left(text: str, language: Language) -> None:
    assert read(sure_of("award_criteria", text, language=language)) == []

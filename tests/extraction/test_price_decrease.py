from decimal import Decimal

import pytest

from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.price_decrease.component import read
from contract_checker.extraction.reading import Reading

from .conftest import Extract
from .said import all_said
from .windows import english, whole


def readings(text: str, heading: str = "") -> list[Reading]:
    return read(whole(text, heading))


def decided(reading: Reading) -> tuple[object, object, object]:
    return reading.fields["mode"], reading.fields["stance"], reading.fields["rate_percent"]


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("Les tarifs baissent de 2 % au 1er janvier de chaque année.", 2),
        ("Le Prestataire consent une remise annuelle de 3 %, acquise au Client dès la deuxième année.", 3),
        (
            "Des gains de productivité de 2 % par an sont restitués au Client sous forme de baisse "
            "tarifaire.",
            2,
        ),
        ("Le taux horaire connaît une diminution contractuelle de 2,5 % l'an.", Decimal("2.5")),
        ("Prix : - 3 % en année 2, - 3 % en année 3, - 2 % en année 4.", None),  # two sizes
        ("Le coût par appel devra décroître de 3 % l'an.", 3),
        ("Dégressivité annuelle du bordereau : 1,5 %.", Decimal("1.5")),
        ("Au 1er mars de l'année suivante, les tarifs seront de 4 % inférieurs à ceux de l'année close.", 4),
        ("Un rabais de 2 %, non discutable, est déduit de toute facture dès la troisième année.", 2),
        ("Le prix de l'heure passe de 28,50 € à 27,90 € la deuxième année.", None),
        ("Ristourne : 2 % en année 2, 2 % en année 3.", 2),
        ("Un plan de productivité de 3 % par an est entièrement répercuté sur les tarifs.", 3),
        ("Les forfaits sont d'office ramenés à 96 % de leur niveau initial.", 4),
        ("Le titulaire rétrocède annuellement l'intégralité de ses gains de productivité.", None),
        ("Prix horaire réduit de cinq pour cent dès la deuxième année, de plein droit.", 5),
        (
            "Les prix unitaires sont réduits de plein droit de 2 % chaque année, sans que le "
            "titulaire puisse s'y opposer.",
            2,
        ),
    ],
)
def test_a_cut_that_comes_by_itself_is_automatic(text: str, rate: Decimal | None) -> None:
    (reading,) = readings(text)
    assert decided(reading) == ("automatic", "asserted", rate)


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Le Client peut imposer une baisse des prix unitaires par courrier recommandé.", "unilateral"),
        ("Les prix peuvent être réduits par décision unilatérale du Donneur d'ordre.", "unilateral"),
        ("L'Acheteur pourra, à tout moment et sans justification, minorer le taux horaire.", "unilateral"),
        ("Une diminution des forfaits pourra être exigée par l'Acheteur.", "unilateral"),
        ("Le titulaire consent toute diminution tarifaire demandée par l'Acheteur.", "unilateral"),
        ("Si l'Acheteur l'exige, le titulaire abaisse ses tarifs.", "unilateral"),
        ("Nous nous réservons le droit de réduire vos prix.", "unilateral"),
        ("Le Prestataire accepte toute baisse de tarif que le Client lui notifiera.", "unilateral"),
        (
            "Les gains nés d'une action commune sont chiffrés par les deux parties et répartis par moitié.",
            "shared",
        ),
        ("Toute évolution tarifaire à la baisse est arrêtée et signée par les deux parties.", "by_agreement"),
        ("Les honoraires ne peuvent diminuer que d'un commun accord.", "by_agreement"),
        ("Une diminution du prix n'est possible qu'après négociation.", "by_agreement"),
        ("Aucune réduction de prix n'intervient sans avenant.", "by_agreement"),
        ("Toute baisse de tarif suppose un avenant signé des deux parties.", "by_agreement"),
        (
            "Les parties peuvent convenir d'abaisser les tarifs si le temps de traitement diminue.",
            "by_agreement",
        ),
    ],
)
def test_who_decides_the_cut_is_read(text: str, mode: str) -> None:
    (reading,) = readings(text)
    assert (reading.fields["mode"], reading.fields["stance"]) == (mode, "asserted")


def test_a_cut_told_as_an_indication_is_indicative() -> None:
    (reading,) = readings("À titre indicatif, le Client pourra réduire les tarifs de 2 % par an.")
    assert (reading.fields["mode"], reading.fields["strength"]) == ("unilateral", "indicative")


def test_the_share_of_a_gain_is_not_the_size_of_a_cut() -> None:
    (reading,) = readings("Les gains de productivité reviennent pour 50 % à chaque partie.")
    assert (reading.fields["mode"], reading.fields["rate_percent"]) == ("shared", None)


def test_a_limit_is_not_the_size_of_a_cut() -> None:
    (reading,) = readings("Le Client peut réduire les tarifs dans la limite de 4 %.")
    assert reading.fields["rate_percent"] is None


def test_prices_named_in_the_sentence_before_are_understood() -> None:
    (reading,) = readings("Les prix du bordereau comprennent tous les frais. Ils diminuent de 1 % par an.")
    assert (reading.fields["mode"], reading.fields["rate_percent"]) == ("automatic", 1)


@pytest.mark.parametrize(
    "text",
    [
        "Aucune baisse de prix ne pourra être imposée au Prestataire.",
        "Les prix ne peuvent être revus à la baisse par le Client.",
        "Le Client renonce à toute clause de productivité et à toute remise annuelle sur les prix.",
        "Aucune clause de productivité ne s'applique aux prix.",
        "Les tarifs ne diminuent pas en cours d'exécution.",
        "Une baisse annuelle des prix est-elle exigée ? Non.",
    ],
)
def test_a_cut_that_is_ruled_out_is_excluded(text: str) -> None:
    (reading,) = readings(text)
    assert reading.fields["stance"] == "excluded"


@pytest.mark.parametrize(
    "text",
    [
        "Une remise de 4 % sur les prix est appliquée au-delà de 100 000 appels par mois.",
        "Le prix de l'appel passe de 3,10 € à 3,25 € la deuxième année.",
        "En cas de réduction de l'amplitude, le forfait est renégocié par avenant.",
        "La rémunération des agents ne peut être diminuée.",
        "Le Client peut réduire le forfait d'heures de 8 %.",
        "Le prix de l'appel surtaxé baisse pour les usagers au 1er mars.",
        "Un escompte de 1 % sur le prix est accordé pour paiement à dix jours.",
        "Le taux d'abandon doit baisser de 5 % en six mois.",
        "En cas de non-atteinte du taux de décroché, une réduction de prix de 3 % est appliquée.",
        "Les prix sont révisés à la hausse ou à la baisse selon l'indice Syntec.",
        "Une erreur de calcul est rectifiée, même si elle diminue le prix facturé.",
        "Si un concurrent propose un prix inférieur, le Prestataire réduit le sien sous dix jours.",
        "La TVA est réduite à 10 %, le prix TTC baisse en conséquence chaque année.",
        "Le conseiller propose une remise annuelle à l'abonné.",
        "La durée moyenne de traitement baisse de 5 % par an.",
        "Article 11 - Gains de productivité partagés",
    ],
)
def test_a_look_alike_is_no_cut_of_price(text: str) -> None:
    assert readings(text) == []


@pytest.mark.parametrize(
    ("text", "mechanism"),
    [
        ("Les tarifs baissent de 2 % chaque année.", "cut"),
        ("Les gains de productivité sont restitués au Client chaque année.", "productivity"),
        (
            "Un étalonnage annuel des prix est réalisé ; les tarifs supérieurs sont réduits d'office.",
            "benchmark",
        ),
        (
            "Les tarifs sont d'office aussi bas que ceux que le Prestataire accorde à tout autre client.",
            "most_favoured",
        ),
        ("Le Prestataire aligne de plein droit ses tarifs sur l'offre la plus basse.", "alignment"),
        ("Une remise annuelle de 2 % est déduite de chaque facture.", "rebate"),
    ],
)
def test_what_makes_the_price_fall_is_read(text: str, mechanism: str) -> None:
    (reading,) = readings(text)
    assert (reading.fields["mode"], reading.fields["mechanism"]) == ("automatic", mechanism)


@pytest.mark.parametrize(
    ("text", "retroactive"),
    [
        ("Le Client peut réduire les tarifs avec effet rétroactif.", True),
        ("Le Client peut réduire les tarifs sans effet rétroactif.", False),
        ("Le Client peut réduire les tarifs des prestations déjà facturées.", True),
        ("RFA : 2 % du chiffre d'affaires de l'exercice.", True),
        ("Les tarifs baissent de 2 % chaque année.", False),
    ],
)
def test_a_cut_of_what_was_invoiced_is_retroactive(text: str, retroactive: bool) -> None:
    (reading,) = readings(text)
    assert reading.fields["retroactive"] is retroactive


def test_a_clause_of_most_favoured_customer_may_be_ruled_out() -> None:
    (reading,) = readings("Aucune clause de client le plus favorisé ne s'applique aux prix.")
    assert (reading.fields["mechanism"], reading.fields["stance"]) == ("most_favoured", "excluded")


@pytest.mark.parametrize(
    "text",
    [
        "Le Client fait réaliser un étalonnage des grilles d'écoute.",
        "L'agence garantit aux voyageurs le meilleur tarif disponible.",
        "Les horaires s'alignent sur ceux des boutiques, sans effet sur les prix.",
        "Les gains de qualité sont partagés avec les équipes.",
        "La durée des marchés subséquents est alignée sur celle de l'accord-cadre.",
        "Une remise de fin d'année de 3 % est due si les volumes dépassent 100 000 appels.",
    ],
)
def test_comparisons_without_a_cut_are_left(text: str) -> None:
    assert readings(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rates shall automatically decrease by 3% each year.", ("automatic", "asserted", Decimal(3))),
        ("Client may reduce the fees at its sole discretion.", ("unilateral", "asserted", None)),
        ("Any reduction in the rates requires mutual written agreement.", ("by_agreement", "asserted", None)),
        ("Efficiency gains are shared equally between the parties.", ("shared", "asserted", None)),
        ("Client may not unilaterally reduce the rates.", ("unilateral", "excluded", None)),
    ],
)
def test_english_cuts_are_read(text: str, expected: tuple[object, object, object]) -> None:
    (reading,) = read(english(text))
    assert decided(reading) == expected


def test_an_english_most_favoured_customer_is_read() -> None:
    text = "Supplier's rates shall be no less favorable than those given to any other customer."
    (reading,) = read(english(text))
    assert reading.fields["mechanism"] == "most_favoured"


@pytest.mark.parametrize(
    "text",
    [
        "The abandonment rate shall decrease by 5% each year.",
        "A discount of 1% applies to early payment of the charges.",
        "Service credits reduce the charges each month.",
        "A volume rebate on the charges applies above 100,000 calls.",
    ],
)
def test_english_look_alikes_are_no_cut(text: str) -> None:
    assert read(english(text)) == []


def test_an_english_rebate_on_past_invoices_is_read() -> None:
    (reading,) = read(english("A 3% rebate applies retroactively to all invoices of the year."))
    assert decided(reading) == ("automatic", "asserted", 3)
    assert (reading.fields["mechanism"], reading.fields["retroactive"]) == ("rebate", True)


def test_a_lower_price_for_another_customer_is_most_favoured() -> None:
    french = (
        "Si le Prestataire accorde à un autre organisme un tarif inférieur, le Client en bénéficie "
        "de plein droit."
    )
    english_text = (
        "If the Provider serves another client at lower rates, the Charges shall be reduced to match."
    )
    assert [reading.fields["mechanism"] for reading in readings(french)] == ["most_favoured"]
    assert [reading.fields["mechanism"] for reading in read(english(english_text))] == ["most_favoured"]


@pytest.mark.parametrize(
    "text",
    [
        "The hourly rate shall not exceed the lowest rate that the Vendor charges to any third party.",
        "Should the centre grant another client a lower fee, the same fee applies here from that day.",
    ],
)
def test_the_best_price_given_to_others_is_that_of_the_most_favoured_customer(text: str) -> None:
    (reading,) = read(english(text))
    assert (reading.fields["mode"], reading.fields["mechanism"]) == ("automatic", "most_favoured")


def test_a_heading_alone_gives_no_best_price() -> None:
    assert read(english("3.6 Most Favored Customer.")) == []


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        (
            "À compter de la deuxième année, le Prestataire consent une réduction de productivité de 2 % par an "
            "sur l'ensemble des prix unitaires.",
            2,
        ),
        (
            "Dès la deuxième année, une baisse de productivité de 1,5 % l'an est consentie sur la totalité des "
            "tarifs unitaires du marché.",
            Decimal("1.5"),
        ),
        (
            "Chaque année, le Titulaire accorde au Client une remise de productivité de trois pour cent "
            "applicable à l'ensemble de ses prix unitaires.",
            3,
        ),
        (
            "Le Prestataire consent au titre de la productivité un abattement annuel de 4 % par an dès la "
            "troisième année sur tous les taux horaires.",
            4,
        ),
    ],
)
def test_a_cut_for_productivity_is_an_automatic_one(text: str, rate: int | Decimal) -> None:
    (reading,) = readings(text)
    assert decided(reading) == ("automatic", "asserted", rate)
    assert (reading.fields["mechanism"], reading.fields["retroactive"]) == ("productivity", False)


@pytest.mark.parametrize(
    "text",
    [
        "Une réduction de productivité de 2 % par an des conseillers est constatée chaque année.",
        "Une réduction de 2 % par an du nombre d'appels est attendue chaque année, sans effet sur les prix.",
    ],
)
def test_a_fall_of_something_else_is_no_cut(text: str) -> None:
    assert readings(text) == []


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "À chaque anniversaire, les taux fléchiront de deux pour cent au titre des gains d'efficacité.",
            {"mode": "automatic", "mechanism": "productivity", "rate_percent": 2},
        ),
        (
            "Les deux maisons se rapprocheront afin d'examiner si l'automate permet de rendre une part du taux.",
            {"mode": "by_agreement", "mechanism": "productivity"},
        ),
    ],
)
def test_what_the_words_surely_state_is_read(
    text: str, fields: dict[str, object], extract_sure: Extract
) -> None:
    (fact,) = extract_sure(text, "price_decrease")
    assert (all_said([fact]), fact.found_by) == ([fields], "price_decrease/sure")


@pytest.mark.parametrize(
    "text",
    [
        "Rien n'est rendu sur le taux pendant la première période.",
        "Lorsque les achats de l'année dépassent un million d'euros, trois pour cent en sont rendus.",
    ],
)
def test_sure_words_that_tell_no_field_are_not_read(text: str, extract_sure: Extract) -> None:
    assert extract_sure(text, "price_decrease") == ()


def test_a_comparison_of_prices_alone_cuts_none(extract_sure: Extract) -> None:
    text = "Une comparaison des tarifs est conduite chaque automne par un cabinet que les parties désignent."
    assert extract_sure(text, "price_decrease") == ()


@pytest.mark.parametrize(
    ("text", "language", "fields"),
    [
        (
            "Que l'automate absorbe un quart des demandes, et le prix de l'acte perd sept pour cent.",
            "fr",
            {"mode": "automatic", "mechanism": "productivity", "rate_percent": 7},
        ),
        (
            "Passé un million d'euros, une ristourne de 2 % remonte jusqu'au premier euro de l'année.",
            "fr",
            {"mode": "automatic", "mechanism": "rebate", "retroactive": True},
        ),
        ("Ce que le robot fera économiser ira pour moitié à chacun.", "fr", {"mode": "shared"}),
        (
            "If the benchmarker finds our rates dear, they come down to the median.",
            "en",
            {"mode": "automatic", "mechanism": "benchmark", "rate_percent": None},
        ),
        (
            "Hit half a million calls and 4% of the whole year's bill comes back to us.",
            "en",
            {"mode": "automatic", "retroactive": True},
        ),
    ],
)
def test_a_cut_is_told_by_looser_words(
    text: str, language: Language, fields: dict[str, object], extract_sure: Extract
) -> None:
    (fact,) = extract_sure(text, "price_decrease", language)
    assert fact.model_dump(include=set(fields)) == fields


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Dès 400 000 minutes dans l'année, une ristourne de 3 % est versée en février.", "fr"),
        ("Passé trois cents fiches, chaque fiche suivante coûte 5 % de moins.", "fr"),
        ("Once billing passes a million euros, four per cent of the excess comes back.", "en"),
    ],
)
def test_what_more_volume_earns_is_no_cut_however_sure(
    text: str, language: Language, extract_sure: Extract
) -> None:
    assert extract_sure(text, "price_decrease", language) == ()

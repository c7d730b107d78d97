from decimal import Decimal

import pytest

from contract_checker.extraction.reading import Reading
from contract_checker.extraction.volume_forecast.component import read

from .conftest import Extract
from .windows import english, whole


def length(value: int, unit: str) -> dict[str, object]:
    return {"value": Decimal(value), "unit": unit, "day_kind": "unstated"}


def rhythm(value: int, unit: str) -> dict[str, object]:
    return {"value": Decimal(value), "unit": unit}


def tolerance(above: int | None, below: int | None, period: str | None = None) -> dict[str, object]:
    return {"above_percent": above, "below_percent": below, "period": period}


def fields(reading: Reading) -> dict[str, object]:
    return dict(reading.fields)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "L'Office transmet chaque mois au centre une prévision d'appels sur douze mois glissants.",
            {"author": "client", "every": rhythm(1, "month"), "horizon": length(12, "month")},
        ),
        (
            "Les volumes estimés n'engagent pas l'Acheteur.",
            {"binding": "indicative"},
        ),
        (
            "La prévision de charge est actualisée toutes les deux semaines par le Prestataire.",
            {"author": "provider", "every": rhythm(2, "week")},
        ),
        (
            "Le plan de charge est ferme à S-3.",
            {"binding": "firm", "freeze": {**length(3, "week")}},
        ),
        (
            "Prévision trimestrielle de volume : 10 % à la hausse, 5 % à la baisse.",
            {"every": rhythm(1, "quarter"), "tolerances": [tolerance(10, 5, "quarter")]},
        ),
        (
            "Le trafic réel est réputé conforme entre 90 % et 115 % du trafic prévu.",
            {"tolerances": [tolerance(15, 10)]},
        ),
        (
            "En deçà de 80 % du volume prévu, les heures planifiées restent dues.",
            {"tolerances": [tolerance(None, 20)], "remedy": "paid"},
        ),
        (
            "Au-delà de 125 % des appels prévus, les niveaux de service ne sont plus opposables.",
            {"tolerances": [tolerance(25, None)], "remedy": "service_level"},
        ),
        (
            "Le Client ne fournira aucune prévision de volume.",
            {"author": "client", "stance": "excluded"},
        ),
        (
            "La prévision hebdomadaire du Bénéficiaire s'entend à 7 % en plus ou en moins.",
            {"author": "client", "every": rhythm(1, "week"), "tolerances": [tolerance(7, 7, "week")]},
        ),
        (
            "Le prévisionnel remis par l'Office devient définitif 21 jours avant la semaine visée.",
            {"author": "client", "binding": "firm", "freeze": length(21, "day")},
        ),
        (
            "Les prévisions de flux portent sur les quatre prochains mois.",
            {"horizon": length(4, "month")},
        ),
        (
            "Prévision client, 10 semaines glissantes, MAJ hebdo, non engageante.",
            {
                "author": "client",
                "binding": "indicative",
                "horizon": length(10, "week"),
                "every": rhythm(1, "week"),
            },
        ),
        (
            "Plan de charge annuel | Acheteur | décembre | indicatif",
            {"author": "client", "binding": "indicative", "every": rhythm(1, "year")},
        ),
        (
            "La Mutuelle fait chaque trimestre une projection d'appels à six mois.",
            {"author": "client", "horizon": length(6, "month"), "every": rhythm(1, "quarter")},
        ),
        (
            "Les prévisions d'appels sont dépourvues de tout caractère obligatoire.",
            {"binding": "indicative"},
        ),
        ("La prévision de contacts lie les deux parties.", {"binding": "firm"}),
        ("Le prévisionnel d'appels établi par la Régie l'engage.", {"author": "client", "binding": "firm"}),
        (
            "Notre prévision d'appels n'a d'autre but que d'éclairer vos embauches.",
            {"author": "client", "binding": "indicative"},
        ),
        (
            "Une erreur de prévision d'appels n'ouvre droit à aucun dédommagement.",
            {"remedy": "none"},
        ),
        (
            "Passé la barre des 120 % du volume prévisionnel, le tarif est majoré.",
            {"tolerances": [tolerance(20, None)], "remedy": "price"},
        ),
        (
            "Le plan de charge est arrêté dix jours avant le mois et ne bouge plus ensuite.",
            {"binding": "firm", "freeze": length(10, "day")},
        ),
    ],
)
def test_the_terms_of_a_forecast_are_read(text: str, expected: dict[str, object]) -> None:
    (reading,) = read(whole(text))
    assert fields(reading) == expected


def test_each_row_of_a_table_has_its_tolerance() -> None:
    text = "Prévision d'appels | Tolérance\nHebdomadaire | ± 5 %\nMensuelle | ± 12 %"
    assert [fields(reading) for reading in read(whole(text))] == [
        {"every": rhythm(1, "week"), "tolerances": [tolerance(5, 5, "week")]},
        {"every": rhythm(1, "month"), "tolerances": [tolerance(12, 12, "month")]},
    ]


def test_a_sentence_that_goes_on_about_the_forecast_is_part_of_it() -> None:
    text = "Le Donneur d'ordre communique ses prévisions de trafic. Elles sont purement indicatives."
    (reading,) = read(whole(text))
    assert fields(reading) == {"author": "client", "binding": "indicative"}
    assert reading.spans == ((0, len(text)),)


@pytest.mark.parametrize(
    "text",
    [
        "Les prévisions météorologiques sont lues chaque matin avant l'ouverture des lignes d'appels.",
        "Le budget prévisionnel du centre d'appels est arrêté chaque année.",
        "Le calendrier prévisionnel de la consultation est indicatif ; les appels sont pris chaque jour.",
        "Une tolérance de 3 % est admise sur le taux d'appels décrochés.",
        "Les réunions mensuelles prévues au contrat portent sur les appels traités.",
        "Le prestataire recrute en fonction du volume prévisionnel.",
        "Si le trafic s'écarte de plus de 12 % du trafic prévu, les parties en recherchent la cause.",
        "Un état des écarts entre volumes prévus et volumes réels est remis chaque mois.",
        "Le Donneur d'ordre approuve le plan de charge dans les cinq jours suivant sa remise.",
        "Le fournisseur prévoit la livraison des palettes à 110 % du volume prévu.",
        "Les ventes prévues par appel sortant sont revues chaque trimestre.",
        "Une revue trimestrielle examine la qualité des prévisions d'appels.",
        "Une estimation indicative du préjudice est établie par l'expert pour les appels perdus.",
    ],
)
def test_other_foresights_are_no_forecast_of_volume(text: str) -> None:
    assert read(whole(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Client will furnish a weekly call volume forecast covering the next eight weeks.",
            {"author": "client", "every": rhythm(1, "week"), "horizon": length(8, "week")},
        ),
        ("Forecasted call volumes are non-binding.", {"binding": "indicative"}),
        (
            "If calls fall below 85% of forecast volume, Client shall pay for the scheduled hours.",
            {"tolerances": [tolerance(None, 15)], "remedy": "paid"},
        ),
        (
            "Supplier is relieved from the service levels where volume exceeds the forecast by over 20%.",
            {"tolerances": [tolerance(20, None)], "remedy": "service_level"},
        ),
        (
            "The Buyer's eight-week call forecast is refreshed every Monday and binds nobody.",
            {
                "author": "client",
                "binding": "indicative",
                "horizon": length(8, "week"),
                "every": rhythm(1, "week"),
            },
        ),
        (
            "Call volume beyond 125% of forecast is charged at a higher rate.",
            {"tolerances": [tolerance(25, None)], "remedy": "price"},
        ),
        ("An inaccurate call forecast gives the Supplier no claim.", {"remedy": "none"}),
        (
            "The call forecast is frozen twenty days before the start of each month.",
            {"freeze": length(20, "day")},
        ),
    ],
)
def test_english_terms_are_read(text: str, expected: dict[str, object]) -> None:
    (reading,) = read(english(text))
    assert fields(reading) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The annual sales forecast is shared with the call center each quarter.",
        "Agents check the weather forecast every morning.",
    ],
)
def test_english_look_alikes_are_left(text: str) -> None:
    assert read(english(text)) == []


def test_columns_for_more_and_for_less_are_tolerances_of_one_forecast() -> None:
    text = "Maille de la prévision | Écart en plus | Écart en moins\nMois | 12 % | 8 %\nSemaine | 6 % | 4 %"
    (reading,) = read(whole(text))
    assert reading.fields["tolerances"] == [
        {"above_percent": Decimal(12), "below_percent": Decimal(8), "period": "month"},
        {"above_percent": Decimal(6), "below_percent": Decimal(4), "period": "week"},
    ]


def test_no_obligation_to_forecast_is_no_forecast() -> None:
    (reading,) = read(english("The Client is under no obligation to provide any forecast of call volumes."))
    assert reading.fields["stance"] == "excluded"


def test_planned_hours_that_the_client_cancels_are_paid() -> None:
    (reading,) = read(whole("Les heures planifiées que le donneur d'ordre annule trop tard restent dues."))
    assert fields(reading) == {"remedy": "paid"}


def test_the_plan_of_the_next_sentence_is_the_same() -> None:
    (reading,) = read(whole("Le Client remet un plan de charge chaque mois. Le plan est ferme."))
    assert fields(reading)["binding"] == "firm"


@pytest.mark.parametrize(
    "text",
    [
        "Si le volume réel d'un mois est inférieur à 80 % de la prévision, le Client verse au Prestataire 60 % du prix des appels manquants.",
        "Lorsque les appels reçus n'atteignent pas 90 % du volume prévisionnel, le Donneur d'ordre verse au Prestataire la moitié du prix des contacts non confiés.",
        "Si le trafic mensuel tombe sous 85 % de la prévision d'appels, une compensation de 40 % du prix unitaire est versée au Prestataire.",
        "Si les appels du mois sont inférieurs de plus de 10 % à la prévision, le Client compense le Prestataire de la moitié des appels manquants.",
    ],
)  # fmt: skip
def test_a_share_of_the_missing_calls_is_paid_to_the_provider(text: str) -> None:
    (reading,) = read(whole(text))
    assert reading.fields["remedy"] == "paid"


def test_a_share_of_the_missing_calls_is_paid_in_english_too() -> None:
    (reading,) = read(
        english(
            "If the actual call volume in a month is below 80% of the forecast, Client shall pay Provider 60% of "
            "the price of the missing calls."
        )
    )
    assert reading.fields["remedy"] == "paid"


def test_what_the_provider_pays_is_no_remedy() -> None:
    text = (
        "Si le volume d'appels traités est inférieur à 80 % de la prévision, le Prestataire verse au Client "
        "5 % du prix."
    )
    assert "paid" not in [reading.fields.get("remedy") for reading in read(whole(text))]


def test_a_client_that_pays_nothing_owes_nothing() -> None:
    text = "Si le volume réel est inférieur à la prévision d'appels, le Client ne verse rien au Prestataire."
    (reading,) = read(whole(text))
    assert reading.fields["remedy"] == "none"


@pytest.mark.parametrize(
    "text",
    [
        "No service credit is due where calls exceed the forecast by more than 12%.",
        "The Client may reduce the seats against the latest forecast on ten days' written notice.",
    ],
)
def test_what_is_only_measured_against_a_forecast_is_none(text: str, extract_sure: Extract) -> None:
    assert extract_sure(text, "volume_forecast", "en") == ()


def test_a_notice_of_a_lower_forecast_volume_is_no_forecast(extract_sure: Extract) -> None:
    text = "Toute baisse du volume prévisionnel de plus de 12 % est notifiée un mois avant son effet."
    assert extract_sure(text, "volume_forecast") == ()

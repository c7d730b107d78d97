import pytest

from .conftest import Extract
from .said import all_said


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Le prestataire prend 85 % des appels en moins de 25 secondes.",
            {"indicator": "answered_in_time", "target_percent": 85, "within_seconds": 25},
        ),
        (
            "Le taux de décroché atteint 91 %, quel que soit le trafic.",
            {"indicator": "answer_rate", "target_percent": 91, "whatever_volume": True},
        ),
        ("QS : 80/20.", {"indicator": "answered_in_time", "target_percent": 80, "within_seconds": 20}),
        (
            "Le taux de décroché ne peut être inférieur à 91 %.",
            {"indicator": "answer_rate", "target_percent": 91},
        ),
        (
            "Objectif d'abandon : 4 % des appels.",
            {"indicator": "abandon_rate", "bound": "at_most", "target_percent": 4},
        ),
        (
            "La DMT cible est de 5 min 20, mesurée par le Client.",
            {
                "indicator": "handling_time",
                "bound": "at_most",
                "within_seconds": 320,
                "measured_by": "client",
            },
        ),
        (
            "90 % des courriels reçoivent une réponse dans les deux jours.",
            {"indicator": "reply_time", "target_percent": 90, "within_seconds": 172_800},
        ),
        (
            "90 % des courriels reçoivent une réponse dans les deux jours ouvrés.",
            {"indicator": "reply_time", "target_percent": 90},
        ),
        (
            "Le titulaire s'efforce d'atteindre un taux de satisfaction de 82 %.",
            {"indicator": "satisfaction", "target_percent": 82, "strength": "best_efforts"},
        ),
        (
            "La disponibilité de l'outil est d'au moins 99,7 %, contrôlée contradictoirement.",
            {"indicator": "availability", "target_percent": 99.7, "measured_by": "both"},
        ),
    ],
)
def test_a_target_is_read_with_its_figure_and_its_bound(
    text: str, fields: dict[str, object], extract_facts: Extract
) -> None:
    assert all_said(extract_facts(text, "service_level")) == [fields]


def test_each_indicator_of_a_sentence_has_its_own_figure(extract_facts: Extract) -> None:
    text = "Taux de décroché : 92 % ; taux d'abandon : 5 % ; FCR : 70 %."
    found = sorted(
        all_said(extract_facts(text, "service_level")), key=lambda fields: str(fields["indicator"])
    )
    assert found == [
        {"indicator": "abandon_rate", "bound": "at_most", "target_percent": 5},
        {"indicator": "answer_rate", "target_percent": 92},
        {"indicator": "first_contact_resolution", "target_percent": 70},
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Le critère qualité de service est noté sur 40 %.",
        "Le taux d'abandon de 2022 a été de 8 %.",
        "Les appels traités le samedi représentent 12 % du total.",
        "L'appel décroché est facturé 2 € et l'appel de plus de 10 minutes 3 €.",
        "Si le taux de décroché est inférieur à 90 %, une pénalité de 1 % est appliquée.",
        "Le taux d'abandon est le rapport entre appels abandonnés et appels reçus, en %.",
        "Les conseillers réussissent le test de fin de formation avec 80 % de réponses conformes.",
        "Les appels traités sont conservés 30 jours.",
    ],
)
def test_a_figure_that_is_no_target_is_left(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "service_level") == ()


def test_english_targets_are_read(extract_facts: Extract) -> None:
    text = "Provider shall answer 90% of calls within 15 seconds."
    assert all_said(extract_facts(text, "service_level", "en")) == [
        {"indicator": "answered_in_time", "target_percent": 90, "within_seconds": 15}
    ]


@pytest.mark.parametrize(
    ("text", "measurer"),
    [
        (
            "Le Prestataire décroche 85 % des appels en moins de 30 secondes, mesurés chaque mois par l'outil du "
            "Client, dont les relevés font seuls foi.",
            "client",
        ),
        ("Le niveau de service est mesuré par le seul outil du Client.", "client"),
        ("Les niveaux de service sont calculés à partir des statistiques de l'Acheteur.", "client"),
        ("Le taux de décroché, d'au moins 90 %, est relevé dans le système d'appels du Client.", "client"),
        ("Les niveaux de service sont mesurés par l'outil du Prestataire.", "provider"),
        ("Les niveaux de service sont mesurés dans un outil commun du Client et du Prestataire.", "both"),
    ],
)
def test_whose_tool_measures(text: str, measurer: str, extract_facts: Extract) -> None:
    (fact,) = all_said(extract_facts(text, "service_level"))
    assert fact["measured_by"] == measurer


@pytest.mark.parametrize(
    "text",
    [
        "Les appels de service du standard sont enregistrés par l'outil du Client.",
        "Si le niveau de service est mesuré par l'outil du Client, les relevés sont transmis sous 5 jours.",
        "Le niveau de service est décrit dans l'annexe du Client.",
    ],
)
def test_a_tool_that_measures_no_level_of_service(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "service_level") == ()


@pytest.mark.parametrize(
    ("second", "field", "value"),
    [
        ("Ce niveau est dû quel que soit le volume reçu.", "whatever_volume", True),
        ("Il y est tenu quelles que soient les quantités reçues.", "whatever_volume", True),
        ("Les mesures sont relevées conjointement par les Parties.", "measured_by", "both"),
        ("Ces chiffres sont relevés par le seul Client.", "measured_by", "client"),
        ("Le relevé en est fait chaque semaine par le Prestataire.", "measured_by", "provider"),
    ],
)
def test_the_next_sentence_tells_more_of_the_target(
    second: str, field: str, value: object, extract_facts: Extract
) -> None:
    target = "Le Prestataire décroche 80 % des appels en trente secondes."
    (fact,) = extract_facts(f"{target} {second}", "service_level")
    assert getattr(fact, field) == value
    assert [passage.quote for passage in fact.evidence.passages] == [target, second]


@pytest.mark.parametrize(
    "second",
    [
        "Les mesures de sécurité sont prises conjointement par les Parties.",
        "Les factures sont dues quel que soit le volume reçu.",
    ],
)
def test_a_sentence_on_something_else_tells_nothing_of_the_target(
    second: str, extract_facts: Extract
) -> None:
    (fact,) = extract_facts(
        f"Le Prestataire décroche 80 % des appels en trente secondes. {second}", "service_level"
    )
    assert len(fact.evidence.passages) == 1


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Sur un trimestre, 94 % des postes commandés sont pourvus à l'heure convenue.",
            {"indicator": "other", "target_percent": 94},
        ),
        (
            "Neuf lecteurs sur dix obtiennent une réponse de vive voix en moins de trente secondes.",
            {"indicator": "answered_in_time", "target_percent": 90, "within_seconds": 30},
        ),
        (
            "Le taux de chute ne monte pas au-dessus de 11 %.",
            {"indicator": "other", "bound": "at_most", "target_percent": 11},
        ),
        (
            "Un car se présente dans les trente minutes.",
            {"indicator": "other", "bound": "at_most", "within_seconds": 1_800},
        ),
        (
            "Un adhérent qui écrit le matin reçoit sa réponse le soir même.",
            {"indicator": "reply_time"},
        ),
        (
            "Sous 84 % d'appels pris dans le mois, on retire 2 % de la facture.",
            {"indicator": "answer_rate", "target_percent": 84},
        ),
        (
            "Rappels promis : tous tenus dans l'heure.",
            {"indicator": "reply_time", "bound": "at_most", "within_seconds": 3_600},
        ),
        (
            "Exactitude : moins de quatre rendez-vous erronés pour mille rendez-vous posés.",
            {"indicator": "other", "bound": "at_most", "target_percent": 0.4},
        ),
        (
            "Ligne verte : 80 % des appels dans la demi-minute, relevé tiré du serveur de l'acheteur.",
            {
                "indicator": "answered_in_time",
                "target_percent": 80,
                "within_seconds": 30,
                "measured_by": "client",
            },
        ),
        (
            "Où sept clients sur dix se disent prêts à nous recommander, un institut mandaté l'établit.",
            {"indicator": "satisfaction", "target_percent": 70, "measured_by": "third_party"},
        ),
    ],
)
def test_what_the_words_surely_state_is_read(
    text: str, fields: dict[str, object], extract_sure: Extract
) -> None:
    (fact,) = extract_sure(text, "service_level")
    assert (all_said([fact]), fact.found_by) == ([fields], "service_level/sure")


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Letters get a reply inside two working days, 95 times in a hundred.",
            {"indicator": "reply_time", "target_percent": 95},
        ),
        (
            "Abandoned calls above six per cent cost the Contractor one point of its invoice.",
            {"indicator": "abandon_rate", "bound": "at_most", "target_percent": 6},
        ),
        (
            "Page the engineer within two minutes when someone is shut in.",
            {"indicator": "other", "bound": "at_most", "within_seconds": 120},
        ),
        (
            "Figures come from the Contractor's telephone switch, with raw logs open to the Council.",
            {"indicator": "other", "measured_by": "provider"},
        ),
    ],
)
def test_what_the_words_surely_state_is_read_in_english(
    text: str, fields: dict[str, object], extract_sure: Extract
) -> None:
    assert all_said(extract_sure(text, "service_level", "en")) == [fields]


@pytest.mark.parametrize(
    "text",
    [
        "Le Centre n'est plus tenu du niveau de 85 % d'appels décrochés.",
        "Les niveaux figurent en annexe C.",
        "Les objectifs ne jouent pas quand les appels dépassent 115 % du prévu.",
        "Nous avions atteint 93 % d'appels pris au printemps.",
        "During a storm the targets give way to best endeavours.",
    ],
)
def test_sure_words_that_tell_no_field_are_not_read(text: str, extract_sure: Extract) -> None:
    assert extract_sure(text, "service_level") == ()


def test_a_sure_row_may_stand_under_the_header_of_the_table_before(extract_sure: Extract) -> None:
    table = "Article | Prix\nAppel traité | 2,10 €\nAppels pris en moins de 30 secondes | 80 %"
    found = all_said(extract_sure(table, "service_level"))
    assert {"indicator": "answered_in_time", "target_percent": 80, "within_seconds": 30} in found


@pytest.mark.parametrize(
    "text",
    [
        "La DMT observée au printemps est de 290 secondes.",
        "Durée moyenne de traitement de référence : 350 secondes.",
        "Écart type de la durée moyenne de traitement : 35 secondes.",
        "Une avance de 15 % est versée au titulaire qui n'y renonce pas.",
        "Tout point manquant sur le taux de décroché emporte un avoir de 2 %.",
    ],
)
def test_what_was_observed_or_is_paid_is_no_target(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "service_level") == ()

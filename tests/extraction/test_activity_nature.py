import pytest

from contract_checker.extraction.activity_nature.component import read
from contract_checker.extraction.reading import Reading
from contract_checker.facts import Duration

from .windows import whole


def readings(text: str, heading: str = "") -> list[Reading]:
    return read(whole(text, heading))


@pytest.mark.parametrize(
    ("text", "term", "renewals"),
    [
        ("Le présent marché est conclu pour une durée de quatre ans.", Duration(value=4, unit="year"), None),
        (
            "L'accord-cadre est passé pour une première période de 12 mois. Il est reconductible "
            "tacitement trois fois.",
            Duration(value=12, unit="month"),
            3,
        ),
        ("Durée : 2 ans fermes + 2 reconductions d'un an.", Duration(value=2, unit="year"), 2),
        ("Le marché n'est pas reconductible. Sa durée est de 18 mois.", Duration(value=18, unit="month"), 0),
        ("Durée du marché | 36 mois\nNombre de reconductions | 1", Duration(value=36, unit="month"), 1),
        (
            "Le marché est renouvelable une fois pour deux ans, sa durée initiale étant de trois ans.",
            Duration(value=3, unit="year"),
            1,
        ),
    ],
)
def test_a_lasting_contract_is_read_with_its_term(text: str, term: Duration, renewals: int | None) -> None:
    (reading,) = readings(text)
    assert reading.fields == {"nature": "lasting", "term": term, "renewals": renewals}


@pytest.mark.parametrize(
    "text",
    [
        "Le contrat prend effet le 1er janvier pour une durée indéterminée.",
        "Ce service permanent est assuré toute l'année, jours fériés compris.",
        "La convention couvre la période du 1er mai 2024 au 30 avril 2027.",
        "Les prestations se répartissent en prestations permanentes et en prestations occasionnelles.",
    ],
)
def test_words_of_permanence_make_it_lasting(text: str) -> None:
    (reading,) = readings(text)
    assert reading.fields == {"nature": "lasting", "term": None, "renewals": None}


def test_a_total_that_counts_renewals_is_not_the_term() -> None:
    (reading,) = readings("La durée totale du marché ne peut excéder quatre ans, reconductions comprises.")
    assert reading.fields["term"] is None


@pytest.mark.parametrize(
    ("text", "nature"),
    [
        ("Le lot 3 a pour objet une campagne d'enquêtes prévue du 3 mars au 18 avril.", "campaign"),
        ("Cette opération commerciale, limitée au mois de décembre, ne sera pas reconduite.", "campaign"),
        ("Le présent bon couvre un débord ponctuel lié à la tempête, du 4 au 12 février.", "one_off"),
        ("Mission ponctuelle : appeler 3 000 adhérents avant l'assemblée générale.", "one_off"),
    ],
)
def test_a_passing_need_is_read(text: str, nature: str) -> None:
    (reading,) = readings(text)
    assert reading.fields["nature"] == nature


def test_a_passing_need_keeps_its_term() -> None:
    (reading,) = readings(
        "Il s'agit d'une opération ponctuelle de rappel des abonnés, d'une durée de six semaines."
    )
    assert reading.fields["term"] == Duration(value=6, unit="week")


@pytest.mark.parametrize(
    "text",
    [
        "Le conseiller est recruté en contrat à durée indéterminée.",
        "La formation initiale a une durée de trois semaines.",
        "Le délai de validité des offres est de 120 jours.",
        "La garantie du matériel est de deux ans, renouvelable une fois.",
        "Le marché peut être résilié moyennant un préavis de trois mois.",
        "La licence du logiciel est concédée pour 36 mois.",
        "Le titulaire garde secrètes les informations du contrat pendant sa durée et cinq ans "
        "après son terme.",
        "Le contrat d'abonnement du client final est conclu pour 24 mois.",
        "Toute campagne est notifiée au prestataire au moins 15 jours à l'avance.",
        "Un ajustement ponctuel du planning peut être demandé la veille.",
        "La réduction est renouvelée à l'identique l'année suivante.",
        "Une opération exceptionnelle de maintenance est programmée dimanche.",
    ],
)
def test_a_look_alike_says_nothing_of_the_activity(text: str) -> None:
    assert readings(text) == []


def test_a_notice_of_non_renewal_does_not_make_the_contract_unrenewable() -> None:
    text = "Le contrat est conclu pour un an. L'avis de non-reconduction est donné deux mois avant."
    (reading,) = readings(text)
    assert reading.fields["renewals"] is None

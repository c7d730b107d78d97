import pytest

from contract_checker.extraction.exclusivity.component import read
from contract_checker.extraction.language.wording import Language

from .conftest import Extract
from .said import all_said
from .sure import sure_of
from .windows import whole


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Le marché est passé sans exclusivité.", {"stance": "excluded"}),
        (
            "Le Client garantit au Prestataire l'exclusivité des appels du soir pendant 6 mois.",
            {"bound": "client", "duration": {"value": 6, "unit": "month"}},
        ),
        (
            "L'Acheteur peut confier les mêmes prestations à d'autres entreprises.",
            {"bound": "client", "stance": "excluded"},
        ),
        (
            "Le Prestataire s'interdit d'intervenir pour une société concurrente du Client.",
            {"bound": "provider"},
        ),
        (
            "Le Titulaire s'interdit de travailler pour un autre organisme de crédit.",
            {"bound": "provider"},
        ),
        ("Aucune des parties n'est liée par une exclusivité.", {"bound": "both", "stance": "excluded"}),
        ("Le Client confie ses appels exclusivement au Prestataire.", {"bound": "client"}),
    ],
)
def test_exclusivity_is_read_with_the_one_it_binds(
    text: str, fields: dict[str, object], extract_facts: Extract
) -> None:
    assert all_said(extract_facts(text, "exclusivity")) == [fields]


@pytest.mark.parametrize(
    "text",
    [
        "Les tribunaux de Lille ont compétence exclusive.",
        "Le Client garde un droit exclusif sur la base de données.",
        "Le personnel est placé sous la direction exclusive du titulaire.",
        "Les écoutes sont exclusivement réalisées à des fins de formation.",
        "En cas de carence, l'acheteur peut faire exécuter le service par un tiers, aux frais du titulaire.",
        "L'opérateur propose en exclusivité aux abonnés un téléphone.",
    ],
)
def test_what_is_exclusive_otherwise_is_left(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "exclusivity") == ()


def test_english_exclusivity_is_read(extract_facts: Extract) -> None:
    text = "Provider shall not work for any competitor of Client for 12 months."
    assert all_said(extract_facts(text, "exclusivity", "en")) == [
        {"bound": "provider", "duration": {"value": 12, "unit": "month"}}
    ]


def test_a_heading_gives_no_exclusivity(extract_facts: Extract) -> None:
    assert extract_facts("6.4 Exclusivité\n\nLes appels sont traités en français.", "exclusivity") == ()


def test_a_ban_with_its_time_between_is_read(extract_facts: Extract) -> None:
    text = (
        "Le Centre s'interdit, pendant le contrat et un an après, de prêter son concours à toute autre"
        " compagnie d'assurance."
    )
    assert [fact["bound"] for fact in all_said(extract_facts(text, "exclusivity"))] == ["provider"]


@pytest.mark.parametrize(
    ("text", "stance", "bound"),
    [
        ("Rien dans la convention n'empêche Velia de prendre un deuxième partenaire.", "excluded", "client"),
        ("Velia passe par Cartano, et par lui seul, pour ses rendez-vous.", "asserted", "client"),
        ("Cartano s'interdit de répondre pour Belmar ou pour Ostrea.", "asserted", "provider"),
        ("Cartano garde la faculté de servir Belmar et Ostrea.", "excluded", "provider"),
    ],
)
def test_who_is_surely_free_or_tied_is_told_by_the_verb(text: str, stance: str, bound: str) -> None:
    (reading,) = read(sure_of("exclusivity", text))
    assert reading.found_by == "exclusivity/sure"
    assert (reading.fields["stance"], reading.fields["bound"]) == (stance, bound)
    assert read(whole(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Cartano s'interdit de servir Belmar tout en restant libre.",
        "Cartano est bien connue des assureurs du Sud-Ouest.",
        "La clause par laquelle Cartano s'interdisait de servir Belmar est abrogée.",
    ],
)
def test_who_is_both_free_and_tied_or_neither_is_left(text: str) -> None:
    assert read(sure_of("exclusivity", text)) == []


@pytest.mark.parametrize(
    ("text", "language", "stance", "bound"),
    [
        (
            "Cartano s'interdit de servir Belmar ; ses autres plateaux restent libres.",
            "fr",
            "asserted",
            "provider",
        ),
        ("Dorval travaille pour qui elle veut.", "fr", "excluded", "provider"),
        ("L'équipe de Brest refuse toute mission pour une mutuelle rivale.", "fr", "asserted", "unstated"),
        ("Nothing here prevents the Bank from engaging a second house.", "en", "excluded", "client"),
        ("Ashby keeps its hands off rival parcel firms.", "en", "asserted", "unstated"),
        ("All calls in Gaelic belong to Lochside Contact.", "en", "asserted", "unstated"),
    ],
)
def test_who_is_free_or_tied_is_read_part_by_part(
    text: str, language: Language, stance: str, bound: str
) -> None:
    (reading,) = read(sure_of("exclusivity", text, language=language))
    assert (reading.fields["stance"], reading.fields["bound"]) == (stance, bound)


@pytest.mark.parametrize("text", ["SOUS-TRAITANCE, EXCLUSIVITÉ, CESSION", "ABSENCE D'EXCLUSIVITÉ"])
def test_a_title_in_capitals_gives_no_exclusivity(text: str) -> None:
    assert read(sure_of("exclusivity", text)) == []

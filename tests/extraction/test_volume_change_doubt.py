"""Sentences whose words tell against a right to change the volume, and those that give one all the same."""

from collections.abc import Callable

import pytest

from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.reading import Opinion
from contract_checker.facts import Fact

from .conftest import Extract

KIND = "volume_change"
NOTHING_SHOWN = Opinion()
ONLY_A_NOTICE = Opinion(shown=frozenset({"volume_notice"}), sure=frozenset({"volume_notice"}))
ONLY_A_PLACE = Opinion(shown=frozenset({"service_place"}), sure=frozenset({"service_place"}))
Judged = Callable[..., tuple[Fact, ...]]


@pytest.mark.parametrize(
    ("text", "language", "opinion"),
    [
        ("Le délai n'est pas requis lorsque la hausse d'appels tient à une crise.", "fr", ONLY_A_NOTICE),
        ("Les renforts d'une nuit de crise sont dispensés de tout préavis.", "fr", ONLY_A_NOTICE),
        ("Aucun préavis n'est dû quand le trafic baisse de lui-même.", "fr", ONLY_A_NOTICE),
        ("L'Assureur peut déplacer les appels vers Dakar.", "fr", ONLY_A_PLACE),
        ("Le débit de la ligne peut baisser en cas d'orage.", "fr", NOTHING_SHOWN),
        ("Les pics de trafic sont observés chaque lundi et en fin de mois.", "fr", NOTHING_SHOWN),
        ("In a public emergency, staffing shall be reinforced without prior notice.", "en", ONLY_A_NOTICE),
        ("Cardholders can raise or lower the number of contacts in the app.", "en", NOTHING_SHOWN),
    ],
)
def test_what_shows_no_right_gives_none(
    text: str, language: Language, opinion: Opinion, extract_with: Judged
) -> None:
    assert extract_with(text, KIND, opinion, language) == ()


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Le Client peut réduire les volumes sans préavis.", "decrease"),
        ("Nous supprimons la vacation du mardi, avec effet immédiat.", "decrease"),
        ("L'Assureur bascule sans préavis une partie des appels du soir.", "both"),
        ("Une hausse des appels de moins de 4 % est absorbée sans préavis.", "increase"),
    ],
)
def test_who_changes_without_notice_has_the_right(text: str, direction: str, extract_with: Judged) -> None:
    (fact,) = extract_with(text, KIND, ONLY_A_NOTICE)
    assert fact.model_dump(include={"direction", "notice"}) == {"direction": direction, "notice": "none"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Les commandes ne pourront dépasser 5 000 appels par jour.", "fr"),
        ("Part variable : 70 %, appels traités.", "fr"),
        ("Mouvements de capacité à la demande du Client :", "fr"),
        ("Le trafic peut s'écarter de la prévision du Client de 9 % au plus.", "fr"),
        ("« Évolution » s'entend d'une variation du nombre de positions, décidée par le Client.", "fr"),
        ("Le Client peut faire passer ses appels du soir sur un plateau nearshore.", "fr"),
        ("An agent may move to another team with the consent of the team manager.", "en"),
    ],
)
def test_what_sounds_like_a_right_is_none(text: str, language: Language, extract_facts: Extract) -> None:
    assert extract_facts(text, KIND, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "mode", "stance"),
    [
        (
            "Norvane peut diminuer, quand elle le veut, le flux d'appels confié.",
            "fr",
            "unilateral",
            "asserted",
        ),
        ("Le Client ne peut réduire de lui-même le nombre de postes.", "fr", "unilateral", "excluded"),
        (
            "Le nombre de conseillers est réévalué une fois par semestre par le comité.",
            "fr",
            "periodic",
            "asserted",
        ),
        ("Seats: raised by joint decision only.", "en", "by_agreement", "asserted"),
        (
            "The number of agents shall not be altered save by a document signed by both parties.",
            "en",
            "by_agreement",
            "asserted",
        ),
        (
            "Unless both parties expressly agree, the headcount shall not be changed.",
            "en",
            "by_agreement",
            "asserted",
        ),
        (
            "The split of contacts shall be determined solely by the Authority.",
            "en",
            "unilateral",
            "asserted",
        ),
        ("At no time may the Buyer lower the number of seats.", "en", "unilateral", "excluded"),
    ],
)
def test_rights_in_other_words_are_read(
    text: str, language: Language, mode: str, stance: str, extract_sure: Extract
) -> None:
    (fact,) = extract_sure(text, KIND, language)
    assert fact.model_dump(include={"mode", "stance"}) == {"mode": mode, "stance": stance}


def test_a_size_or_less_is_the_most_of_it(extract_sure: Extract) -> None:
    (fact,) = extract_sure("The Client may raise the number of seats by 15 per cent or less.", KIND, "en")
    assert str(fact.model_dump()["band"]["up_to_percent"]) == "15"

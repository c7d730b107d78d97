"""Rights to change the volume that come without a lead time."""

import pytest

from contract_checker.facts import VolumeChange

from .conftest import Extract


@pytest.mark.parametrize(
    ("text", "mode", "notice"),
    [
        ("Le Client peut augmenter ou réduire les volumes à tout moment.", "unilateral", "unstated"),
        ("Les vacations peuvent être réaménagées selon les besoins de l'acheteur.", "unilateral", "unstated"),
        ("Le périmètre des prestations pourra varier par simple ordre de service.", "unilateral", "unstated"),
        ("Le Titulaire s'engage à absorber toute variation du flux d'appels.", "unilateral", "unstated"),
        ("Le Client peut réduire les volumes sans préavis.", "unilateral", "none"),
        ("Le nombre d'ETP est modifié d'un commun accord entre les parties.", "by_agreement", "unstated"),
        (
            "Les volumes ne peuvent être réduits que par avenant signé des deux parties.",
            "by_agreement",
            "unstated",
        ),
        ("Le volume de référence est révisé chaque trimestre.", "periodic", "unstated"),
        ("L'acheteur n'est tenu à rien par les volumes, qu'il ajustera au gré de ses campagnes.", "unilateral", "unstated"),
        ("Le Titulaire ne saurait se prévaloir d'une variation des quantités.", "unilateral", "unstated"),
        ("Les besoins complémentaires sont couverts après accord des parties.", "by_agreement", "unstated"),
        ("Toute extension du périmètre nécessite la signature d'un avenant.", "by_agreement", "unstated"),
        ("Toute modification des volumes donne lieu à une négociation.", "by_agreement", "unstated"),
        ("Une clause de revoyure permet aux parties d'ajuster les volumes.", "by_agreement", "unstated"),
        ("Le Titulaire ne peut élever de réclamation si les quantités s'écartent de l'estimation.", "unilateral", "unstated"),
        ("Le Client peut, à tout moment, confier une partie des appels à un autre centre.", "unilateral", "unstated"),
        ("Des prestations complémentaires pourront être exigées par ordre de service.", "unilateral", "unstated"),
    ],
)  # fmt: skip
def test_right_is_read(extract_facts: Extract, text: str, mode: str, notice: str) -> None:
    (change,) = changes(extract_facts, text)
    assert (change.mode, change.notice) == (mode, notice)


@pytest.mark.parametrize(
    ("text", "compensation"),
    [
        (
            "Le Client peut réduire les volumes à tout moment, sans que le Centre puisse réclamer d'indemnité.",
            "none",
        ),
        ("Le Client peut réduire les volumes à tout moment. Aucune compensation n'est due à ce titre.", "none"),
        ("Le Client peut réduire les volumes à tout moment. Aucune compensation n'est due au sortant.", "unstated"),
        ("Le Client peut réduire les volumes ; les heures ainsi retirées ne sont pas facturées.", "none"),
        ("Le Client peut réduire les volumes à tout moment. Dans ce cas, les heures prévues sont payées.", "paid"),
        ("Le Client peut réduire les volumes à tout moment.", "unstated"),
    ],
)  # fmt: skip
def test_what_is_owed_for_it_is_read(extract_facts: Extract, text: str, compensation: str) -> None:
    (change,) = changes(extract_facts, text)
    assert change.compensation == compensation


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Le Client peut réduire les volumes à tout moment.", "decrease"),
        ("L'acheteur peut demander un renfort des effectifs à tout moment.", "increase"),
        ("Le Client peut modifier les volumes à tout moment.", "both"),
    ],
)
def test_direction_is_read(extract_facts: Extract, text: str, direction: str) -> None:
    (change,) = changes(extract_facts, text)
    assert change.direction == direction


@pytest.mark.parametrize(
    "text",
    [
        "Le Client peut à tout moment réduire les volumes, moyennant un préavis de 30 jours.",
        "Le Client peut réduire les volumes. Il en avise le Centre deux mois à l'avance.",
    ],
)
def test_right_with_a_lead_time_is_the_notice_alone(extract_facts: Extract, text: str) -> None:
    assert changes(extract_facts, text) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Le Client peut réduire les volumes.\nLes baisses de volume prennent effet vingt jours après la demande.",
            "fr",
        ),
        (
            "The Client may reduce the number of agents. Any reduction of the number of agents takes effect"
            " twenty days after the request.",
            "en",
        ),
    ],
)
def test_a_right_whose_lead_time_is_told_apart_says_so(
    extract_facts: Extract, text: str, language: str
) -> None:
    (change,) = changes(extract_facts, text, language)
    assert (change.mode, change.notice) == ("unilateral", "stated")


@pytest.mark.parametrize(
    "text",
    [
        "Le Prestataire peut ajuster ses effectifs comme il l'entend.",
        "Le volume de la voix est adapté à la demande de l'usager.",
        "Les appels ont augmenté de 11 % en cinq mois.",
        "Le Client peut modifier les scripts à tout moment.",
        "Les prix peuvent être révisés chaque année.",
        "L'article 6, intitulé « Évolution des volumes », est supprimé et remplacé par ce qui suit.",
    ],
)
def test_another_right_is_no_volume_change(extract_facts: Extract, text: str) -> None:
    assert changes(extract_facts, text) == []


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Contractor shall have no claim if call volumes differ from the estimates.", "unilateral"),
        ("Staffing may be reduced only by mutual written agreement.", "by_agreement"),
        ("Any reduction of hours shall be agreed in writing by both parties.", "by_agreement"),
    ],
)
def test_english_right_is_read(extract_facts: Extract, text: str, mode: str) -> None:
    assert [change.mode for change in changes(extract_facts, text, "en")] == [mode]


def test_amendment_of_the_contract_is_no_volume_change(extract_facts: Extract) -> None:
    text = (
        "Call volumes are reviewed.\n\nThis Agreement may be changed only by mutual agreement of the parties."
    )
    assert [fact.mode for fact in changes(extract_facts, text, "en")] == []


@pytest.mark.parametrize(
    "text",
    [
        "Question 8 : les effectifs peuvent-ils varier ?",
        "Le volume confié au précédent titulaire est passé de 18 000 à 26 000 appels entre 2021 et 2023.",
        "Le débit réservé au trafic vocal est modifiable à tout moment par l'abonné.",
        "Le donneur d'ordre adapte à tout moment le nombre d'agents de sûreté.",
    ],
)
def test_a_question_a_report_or_another_matter_gives_no_right(extract_facts: Extract, text: str) -> None:
    assert changes(extract_facts, text) == []


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Le contrat laisse au Client le soin de moduler seul le nombre de positions.", "unilateral"),
        ("Il nous sera loisible d'augmenter vos plages horaires.", "unilateral"),
        ("L'enseigne dimensionne à sa guise le nombre de téléconseillers, à la hausse comme à la baisse.", "unilateral"),
        ("Le Client peut suspendre la campagne à tout moment.", "unilateral"),
        ("Une hausse des appels se traite par un écrit signé des deux côtés.", "by_agreement"),
        ("Taille de l'équipe : réexaminée 1 fois / trimestre.", "periodic"),
    ],
)  # fmt: skip
def test_a_right_may_be_given_in_other_words(extract_facts: Extract, text: str, mode: str) -> None:
    assert [change.mode for change in changes(extract_facts, text)] == [mode]


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Il est loisible à Solvange d'accroître d'un tiers le nombre de conseillers.", "increase"),
        ("Brisandre pourra, une fois l'an, réduire le nombre de positions ouvertes.", "decrease"),
        ("Il appartient au Théâtre d'élargir ou de restreindre les plages d'ouverture de la ligne.", "both"),
        ("La présidente peut, par simple lettre, fermer la ligne du samedi.", "decrease"),
    ],
)
def test_a_right_is_read_whoever_holds_it(extract_facts: Extract, text: str, direction: str) -> None:
    assert [(change.mode, change.direction) for change in changes(extract_facts, text)] == [
        ("unilateral", direction)
    ]


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Le samedi soir, le Client le prend ou le laisse à sa guise.", "unilateral"),
        ("Le samedi soir se prend ou se laisse d'un commun accord.", "by_agreement"),
        ("Le samedi soir est pris ou laissé à chaque début de trimestre.", "periodic"),
        ("Le samedi soir n'est tenu que si les deux directrices y consentent.", "by_agreement"),
        ("Pour tenir le samedi soir, pas besoin d'un accord du centre.", "unilateral"),
        ("C'est à l'Office qu'il revient de dire si l'on tient le samedi soir.", "unilateral"),
    ],
)
def test_what_is_surely_a_change_is_decided_as_its_words_tell(
    extract_sure: Extract, text: str, mode: str
) -> None:
    (change,) = extract_sure(text, "volume_change")
    assert isinstance(change, VolumeChange)
    assert change.mode == mode


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("The evening desk is put on or taken off as the Client sees fit.", "unilateral"),
        ("The evening desk stays as it is unless both have signed a change order.", "by_agreement"),
        ("The evening desk may go without the Supplier's consent.", "unilateral"),
    ],
)
def test_english_words_tell_it_as_well(extract_sure: Extract, text: str, mode: str) -> None:
    (change,) = extract_sure(text, "volume_change", "en")
    assert isinstance(change, VolumeChange)
    assert change.mode == mode


@pytest.mark.parametrize(
    "text",
    [
        "Le samedi soir est pris.",
        "L'abandon d'un canal est discuté en comité avant d'être décidé.",
        "Le Prestataire peut prendre ou laisser ses pauses à sa guise.",
        "Qui peut prendre le samedi soir ?",
        "Le Prestataire est en droit de laisser le samedi soir si le Client ne paie pas.",
    ],
)
def test_who_decides_is_not_guessed(extract_sure: Extract, text: str) -> None:
    assert extract_sure(text, "volume_change") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Le Client peut augmenter le nombre de colonnes de son tableau en ligne.",
        "Nous pouvons augmenter nos effectifs à tout moment.",
        "Il appartient au Prestataire d'augmenter les effectifs lorsque le nombre d'appels s'accroît.",
        "Le Prestataire est en droit de réduire le nombre d'appels traités si le Client ne paie pas.",
        "Peut être écartée par le Prestataire la demande de lissage du flux reçue trop tard.",
    ],
)
def test_words_of_change_without_a_right_give_none(extract_facts: Extract, text: str) -> None:
    assert changes(extract_facts, text) == []


def test_a_right_that_is_ruled_out_is_excluded(extract_facts: Extract) -> None:
    (change,) = changes(extract_facts, "Le Client s'interdit de réduire le volume en cours de mois.")
    assert (change.mode, change.stance) == ("unilateral", "excluded")


def test_a_table_may_say_who_decides(extract_facts: Extract) -> None:
    found = changes(
        extract_facts,
        "| Élément | Qui peut le modifier |\n|---|---|\n| Nombre de positions | le Client seul |\n"
        "| Plages horaires de la ligne | les deux parties |\n",
    )
    assert [change.mode for change in found] == ["unilateral", "by_agreement"]


def changes(extract_facts: Extract, text: str, language: str = "fr") -> list[VolumeChange]:
    return [fact for fact in extract_facts(text, "volume_change", language) if isinstance(fact, VolumeChange)]

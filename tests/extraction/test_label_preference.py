import pytest

from contract_checker.extraction.label_preference.component import read
from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.reading import Reading
from contract_checker.facts import Scope

from .sure import sure_of
from .windows import whole


def readings(text: str, heading: str = "", language: Language = "fr") -> list[Reading]:
    return read(whole(text, heading, language))


@pytest.mark.parametrize(
    ("text", "label", "effect"),
    [
        ("Le Donneur d'ordre privilégie les centres de relation client labellisés.", "lrs", "preference"),
        ("30 % des volumes annuels sont confiés en priorité à des centres labellisés.", "lrs", "preference"),
        ("À notes égales, le label Diversité emporte la décision.", "other_social", "tie_break"),
        (
            "À égalité de points, l'acheteur retient le candidat qui détient le label social du métier.",
            "lrs",
            "tie_break",
        ),
        (
            "Un bonus de 5 points est accordé aux candidats titulaires du Label Responsabilité Sociale.",
            "lrs",
            "scored",
        ),
        (
            "Le prestataire s'engage à obtenir la certification EN 15838 avant un an.",
            "en15838",
            "requirement",
        ),
        ("Les entreprises labellisées passent en premier lieu.", "lrs", "preference"),
        ("Le Client cherche à orienter ses flux vers des sites labellisés.", "lrs", "preference"),
        (
            "À prestations comparables, la société labellisée responsabilité sociale l'emporte.",
            "lrs",
            "tie_break",
        ),
        ("Le titulaire s'engage à entamer sous un an la démarche du label social.", "lrs", "requirement"),
        ("Certificats attendus | EN 15838", "en15838", "requirement"),
        ("Sans le Label Responsabilité Sociale, pas de dossier.", "lrs", "exclusive"),
        ("La consultation est limitée aux détenteurs du label social.", "lrs", "exclusive"),
        ("L'appel d'offres n'est ouvert qu'aux sites disposant du label social.", "lrs", "exclusive"),
        ("L'avantage est donné, à mérite égal, au centre porteur du label social.", "lrs", "tie_break"),
        ("Pour pouvoir candidater, il faut détenir le label social du métier.", "lrs", "exclusive"),
        ("Les sites dépourvus du label social ne pourront pas concourir.", "lrs", "exclusive"),
        ("Il serait apprécié que le centre soit labellisé Responsabilité Sociale.", "lrs", "appreciated"),
        ("Seuls les centres certifiés NF 345 pourront déposer une offre.", "nf345", "exclusive"),
        ("Sont éliminés les candidats dépourvus de la certification ISO 18295-1.", "iso18295", "exclusive"),
        ("La détention de la certification ISO 18295-1 sera un plus.", "iso18295", "appreciated"),
        (
            "Le label social des centres de contact n'est pas pris en compte dans la notation.",
            "lrs",
            "excluded",
        ),
    ],
)
def test_the_effect_of_a_label_is_read(text: str, label: str, effect: str) -> None:
    (reading,) = readings(text)
    assert (reading.fields["label"], reading.fields["effect"]) == (label, effect)


@pytest.mark.parametrize(
    ("text", "equivalent"),
    [
        ("Le Titulaire est certifié NF Service 345 ou apporte tout moyen de preuve.", True),
        ("Label social | Requis : oui | Équivalence : acceptée", True),
        ("En l'absence du label social, le candidat présente ses mesures équivalentes.", True),
        ("Le candidat présente un certificat NF 345. À défaut, il décrit les mesures équivalentes.", True),
        ("Le candidat est titulaire de la certification NF 345. Aucune équivalence n'est admise.", False),
    ],
)
def test_equivalents_are_read(text: str, equivalent: bool) -> None:
    (reading,) = readings(text)
    assert reading.fields["equivalent"] is equivalent


def test_a_bar_that_accepts_equivalents_is_a_requirement() -> None:
    (reading,) = readings("Seuls les centres certifiés NF 345 ou équivalent sont admis à soumissionner.")
    assert (reading.fields["effect"], reading.fields["equivalent"]) == ("requirement", True)


def test_the_weight_of_a_scored_label_is_read() -> None:
    (reading,) = readings("Labellisation sociale du site (LRS ou équivalent) | 5 %")
    assert (reading.fields["effect"], reading.fields["weight_percent"]) == ("scored", 5)


@pytest.mark.parametrize(
    "text",
    [
        "Les copieurs portent un écolabel ou un label équivalent.",
        "La perte du Label Responsabilité Sociale entraîne la fin du contrat.",
        "Le Client est fier de soutenir le Label Responsabilité Sociale.",
        "Le conseiller vérifie que le fichier porte le label qualité.",
        "La norme EN 15838 fixe les exigences applicables aux centres de contact.",
        "Le taux de décroché est calculé au sens de la norme ISO 18295.",
        "L'organisme de formation est certifié Qualiopi.",
        "Le Client respecte le délai convenu avec le centre de relation client labellisé.",
        "Le montant du lot s'élève à 15 838 € HT.",
        "Les appels sont labellisés par motif avant leur clôture.",
    ],
)
def test_a_look_alike_earns_nothing(text: str) -> None:
    assert readings(text) == []


def test_a_label_asked_for_one_lot_is_scoped_to_it() -> None:
    (reading,) = readings(
        "Pour le lot 2, seuls les candidats titulaires du Label Responsabilité Sociale sont admis."
    )
    assert reading.fields["scope"] == Scope(lot="2")


def test_equal_offers_are_no_equivalent_proof() -> None:
    (reading,) = readings("À offre équivalente, le centre titulaire du label social est choisi.")
    assert (reading.fields["effect"], reading.fields["equivalent"]) == ("tie_break", False)


@pytest.mark.parametrize(
    ("text", "label", "effect"),
    [
        ("Where scores are tied, a bidder with a diversity label wins.", "other_social", "tie_break"),
        ("Bidders must hold ISO 18295-1 certification.", "iso18295", "requirement"),
        ("Vendors certified under NF 345 are awarded 4 points.", "nf345", "scored"),
        ("Volumes are placed in priority with labelled contact centres.", "lrs", "preference"),
    ],
)
def test_a_label_is_read_in_english(text: str, label: str, effect: str) -> None:
    (reading,) = readings(text, language="en")
    assert (reading.fields["label"], reading.fields["effect"]) == (label, effect)


@pytest.mark.parametrize(
    "text",
    [
        "The warehouse prints the labels.",
        "Agents are certified after training.",
        "The loss of the LRS label is notified within a week.",
    ],
)
def test_a_look_alike_earns_nothing_in_english(text: str) -> None:
    assert readings(text, language="en") == []


@pytest.mark.parametrize(
    ("text", "label", "effect"),
    [
        ("Le macaron « Employeur solidaire » rapporte trois points.", "other_social", "scored"),
        ("Le badge « Accueil » rapporte trois points au critère social.", "other_quality", "scored"),
        ("Un macaron d'écoute sera un plus.", "other_quality", "appreciated"),
        ("Qui porte le macaron « Employeur solidaire » est mieux noté.", "other_social", "scored"),
    ],
)
def test_what_is_surely_a_label_is_known_by_what_it_is_about(text: str, label: str, effect: str) -> None:
    (reading,) = read(sure_of("label_preference", text))
    assert reading.found_by == "label_preference/sure"
    assert (reading.fields["label"], reading.fields["effect"]) == (label, effect)
    assert readings(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Le macaron « Employeur solidaire » n'est pas éliminatoire.",
        "Le macaron de Velia rapporte trois points.",
        "Le macaron « Employeur solidaire » est vert.",
    ],
)
def test_a_denial_or_a_label_of_anything_is_left(text: str) -> None:
    assert read(sure_of("label_preference", text)) == []


def test_the_weight_of_a_label_is_that_of_its_part_of_the_criterion() -> None:
    (reading,) = readings("RSE : 10 %, dont 4 % pour le label Diversité.")
    assert reading.fields["weight_percent"] == 4


@pytest.mark.parametrize(
    ("text", "language", "label", "effect", "equivalent"),
    [
        (
            "L'absence de badge RSE n'écarte personne, mais l'avoir rapporte deux points.",
            "fr",
            "other_social",
            "scored",
            False,
        ),
        (
            "Faute de badge d'accueil, votre offre ne sera pas ouverte.",
            "fr",
            "other_quality",
            "exclusive",
            False,
        ),
        ("Si deux plis se valent, on garde celui du badge RSE.", "fr", "other_social", "tie_break", False),
        (
            "Le badge RSE, à défaut tout justificatif semblable, vaut six points.",
            "fr",
            "other_social",
            "scored",
            True,
        ),
        (
            "B Corp firms, or something comparable, get four bonus points.",
            "en",
            "other_social",
            "scored",
            True,
        ),
        (
            "The Fair Hours badge is worth three of the ten social marks.",
            "en",
            "other_social",
            "scored",
            False,
        ),
        (
            "An employer badge earns five marks, though its lack bars nobody.",
            "en",
            "other_social",
            "scored",
            False,
        ),
        (
            "We would rather work with a firm that has the helpline badge.",
            "en",
            "other_quality",
            "preference",
            False,
        ),
        (
            "Without a customer badge your proposal will not be read.",
            "en",
            "other_quality",
            "exclusive",
            False,
        ),
    ],
)
def test_more_words_tell_what_a_label_earns(
    text: str, language: Language, label: str, effect: str, equivalent: bool
) -> None:
    (reading,) = read(sure_of("label_preference", text, language=language))
    assert reading.found_by == "label_preference/sure"
    fields = reading.fields
    assert (fields["label"], fields["effect"], fields["equivalent"]) == (label, effect, equivalent)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Une preuve ISO 27001 de ses services vaut trois points.", "fr"),
        ("ISO 14001 for the customer site earns three marks.", "en"),
        ("Un écolabel atteste les qualités d'un produit, un label RSE celles d'une entreprise.", "fr"),
    ],
)
def test_a_certificate_of_something_else_earns_nothing(text: str, language: Language) -> None:
    assert read(sure_of("label_preference", text, language=language)) == []

import pytest

from contract_checker.extraction.language.wording import Language

from .conftest import Extract
from .said import all_said


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "L'Acheteur peut résilier le marché à tout moment avec un préavis de deux mois.",
            {
                "by": "client",
                "ground": "convenience",
                "notice": "stated",
                "notice_period": {"value": 2, "unit": "month"},
            },
        ),
        (
            "Le marché peut être résilié pour motif d'intérêt général, moyennant une indemnité de 4 %.",
            {"ground": "general_interest", "indemnity": "paid", "indemnity_percent": 4},
        ),
        (
            "En cas de manquement du Client, le Prestataire peut résilier le contrat sans préavis.",
            {"by": "provider", "ground": "fault", "notice": "none"},
        ),
        (
            "Chaque partie peut résilier en cas de redressement judiciaire de l'autre.",
            {"by": "both", "ground": "insolvency"},
        ),
        (
            "L'inexactitude des pièces de l'article R. 2143-6 entraîne la résiliation du marché.",
            {"ground": "fault"},
        ),
        (
            "Le Client pourra suspendre une partie des prestations, sans indemnité.",
            {
                "effect": "suspension",
                "by": "client",
                "ground": "convenience",
                "extent": "partial",
                "indemnity": "none",
            },
        ),
        (
            "Le Client ne peut résilier la convention avant son terme, sauf faute grave.",
            {"by": "client", "ground": "convenience", "stance": "excluded"},
        ),
        (
            "Le Client ne peut résilier la convention qu'en cas de faute.",
            {"by": "client", "ground": "fault"},
        ),
    ],
)
def test_a_right_to_end_or_suspend_is_read(
    text: str, fields: dict[str, object], extract_facts: Extract
) -> None:
    assert all_said(extract_facts(text, "termination")) == [fields]


@pytest.mark.parametrize(
    "text",
    [
        "Le contrat de travail peut être rompu par l'employeur.",
        "Le conseiller enregistre la demande de résiliation et en accuse réception.",
        "L'usager peut résilier son abonnement en ligne.",
        "Après la résiliation, le titulaire remet les fichiers.",
        "Le délai de paiement peut être suspendu une fois.",
        "Le contrat prend fin au terme de la troisième année.",
        "Chacune des parties peut dénoncer le renouvellement deux mois avant l'échéance.",
    ],
)
def test_what_ends_something_else_is_left(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "termination") == ()


def test_english_rights_are_read(extract_facts: Extract) -> None:
    text = "Supplier may terminate this Agreement if Client fails to pay, after 15 days' notice."
    assert all_said(extract_facts(text, "termination", "en")) == [
        {
            "by": "provider",
            "ground": "fault",
            "notice": "stated",
            "notice_period": {"value": 15, "unit": "day"},
        }
    ]


def test_the_account_that_follows_a_termination_is_left(extract_facts: Extract) -> None:
    text = "Le décompte de résiliation est arrêté par l'Acheteur et notifié dans les deux mois."
    assert extract_facts(text, "termination") == ()


def test_what_entitles_to_terminate_is_a_right(extract_facts: Extract) -> None:
    text = "Loss of the licence entitles the Client to terminate this Agreement."
    assert [fact["by"] for fact in all_said(extract_facts(text, "termination", "en"))] == ["client"]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Northmoor may terminate this Agreement without cause on 60 days' written notice.",
            {"ground": "convenience", "notice": "stated", "notice_period": {"value": 60, "unit": "day"}},
        ),
        (
            "The term continues until terminated by either party upon 30 days' notice.",
            {
                "by": "both",
                "ground": "convenience",
                "notice": "stated",
                "notice_period": {"value": 30, "unit": "day"},
            },
        ),
        (
            "We may terminate this Agreement if, at any time during induction, you lose a key manager.",
            {"ground": "other"},
        ),
        ("The Agreement shall terminate automatically upon the loss of the permit.", {"ground": "other"}),
    ],
)
def test_only_an_unconditional_english_right_is_one_of_convenience(
    text: str, fields: dict[str, object], extract_facts: Extract
) -> None:
    assert all_said(extract_facts(text, "termination", "en")) == [fields]


@pytest.mark.parametrize(
    "text",
    [
        "These duties survive termination of this Agreement for any reason for two years.",
        "Upon termination, each party may keep one copy for thirty days.",
        "The insurance policy shall not be cancelled without 30 days' notice to the Client.",
        "The centre may cancel the caller's monthly plan at any time.",
        "We may terminate the Loyalty Fund on thirty days' notice.",
        "This Agreement continues for two years unless sooner terminated as provided below.",
        "This Agreement may not be changed, terminated or amended except in writing.",
        "All rights granted under this Agreement shall immediately terminate.",
    ],
)
def test_english_words_for_the_end_of_something_else_are_left(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "termination", "en") == ()


_CLIENT_MAY = (
    "Le Client peut résilier le Contrat à tout moment, sans motif, moyennant un préavis de trois mois."
)


@pytest.mark.parametrize(
    ("then", "months"),
    [
        ("Le Prestataire dispose de la même faculté moyennant un préavis de neuf mois.", 9),
        ("La même possibilité est ouverte au Prestataire avec un préavis de six mois.", 6),
        ("Le Prestataire peut en faire autant, en respectant un préavis de quatre mois.", 4),
        ("Il en va de même pour le Prestataire.", 3),
    ],
)
def test_a_party_that_has_the_same_right(then: str, months: int, extract_facts: Extract) -> None:
    by = {fact.by: fact for fact in extract_facts(f"{_CLIENT_MAY} {then}", "termination")}  # type: ignore[union-attr]
    assert set(by) == {"client", "provider"}
    assert all_said([by["provider"]]) == [
        {
            "by": "provider",
            "ground": "convenience",
            "notice": "stated",
            "notice_period": {"value": months, "unit": "month"},
        }
    ]


@pytest.mark.parametrize(
    "then",
    [
        "Le Prestataire ne dispose pas de la même faculté.",
        "Le Prestataire dispose de la même faculté de contrôle des factures.",
        "Les deux sites offrent la même qualité.",
    ],
)
def test_a_party_that_has_no_such_right(then: str, extract_facts: Extract) -> None:
    facts = extract_facts(f"{_CLIENT_MAY} {then}", "termination")
    assert [each["by"] for each in all_said(facts)] == ["client"]


def test_an_english_party_that_has_the_same_right(extract_facts: Extract) -> None:
    text = (
        "Client may terminate this Agreement at any time on three months' notice. "
        "The Provider has the same right on nine months' notice."
    )
    assert {each["by"] for each in all_said(extract_facts(text, "termination", "en"))} == {
        "client",
        "provider",
    }


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Un retard de paiement de plus de quarante jours nous autorise à tout arrêter sur l'heure.",
            {"ground": "fault", "notice": "none"},
        ),
        (
            "Le client peut mettre la file chat en sommeil le temps d'une panne de ses outils.",
            {"effect": "suspension", "by": "client", "ground": "other"},
        ),
        (
            "Un manquement grave non réparé en vingt jours permet à l'autre partie de tenir l'accord pour résolu.",
            {"ground": "fault"},
        ),
    ],
)
def test_what_surely_ends_the_contract_is_read_in_any_words(
    text: str, fields: dict[str, object], extract_sure: Extract
) -> None:
    assert all_said(extract_sure(text, "termination")) == [fields]


@pytest.mark.parametrize(
    "text",
    [
        "Aucune des parties ne peut casser le contrat avant l'heure, même en écrivant à l'autre.",
        "La file chat est en sommeil le temps d'une panne de ses outils.",
    ],
)
def test_what_refuses_an_end_or_is_not_sure_gives_none(text: str, extract_facts: Extract) -> None:
    facts = extract_facts(text, "termination")
    assert [fact for fact in facts if fact.stance == "asserted"] == []


@pytest.mark.parametrize(
    ("text", "language", "fields"),
    [
        (
            "Our buyer can pull the plug on four months' written warning.",
            "en",
            {
                "by": "client",
                "ground": "convenience",
                "notice": "stated",
                "notice_period": {"value": 4, "unit": "month"},
            },
        ),
        (
            "Two bad quarters and the client may bring the whole thing to an end at once.",
            "en",
            {"by": "client", "ground": "service_level", "notice": "none"},
        ),
        (
            "The supplier may down tools if a bill is sixty days late.",
            "en",
            {"effect": "suspension", "by": "provider", "ground": "fault"},
        ),
        (
            "A takeover of the provider lets the Bank walk away within ninety days of hearing about it.",
            "en",
            {"by": "client", "ground": "change_of_control"},
        ),
        (
            "Trois mois de suite sous 70 % de prise d'appel permettent à la Mutuelle une sortie immédiate.",
            "fr",
            {"by": "client", "ground": "service_level", "notice": "none"},
        ),
        (
            "La fermeture du magasin vaut fin anticipée du contrat, indemnité nulle.",
            "fr",
            {"ground": "other", "indemnity": "none"},
        ),
        (
            "Il peut être sursis à l'exécution pendant la durée du plan blanc.",
            "fr",
            {"effect": "suspension", "ground": "force_majeure"},
        ),
    ],
)
def test_a_sure_end_tells_its_ground_its_holder_and_its_notice(
    text: str, language: Language, fields: dict[str, object], extract_sure: Extract
) -> None:
    assert all_said(extract_sure(text, "termination", language)) == [fields]


@pytest.mark.parametrize(
    "text",
    ["The call must not be terminated by the agent.", "The Centre cannot walk out before the second year."],
)
def test_a_call_that_ends_and_a_right_half_refused_are_left(text: str, extract_sure: Extract) -> None:
    assert extract_sure(text, "termination", "en") == ()

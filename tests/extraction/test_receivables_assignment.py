import pytest

from .conftest import Extract
from .said import all_said


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Le Prestataire s'interdit de céder ses créances à un tiers.", "forbidden"),
        ("Les créances nées du contrat sont incessibles.", "forbidden"),
        ("Aucune cession de créances n'est autorisée.", "forbidden"),
        ("Les créances nées du Contrat ne peuvent être cédées ni nanties.", "forbidden"),
        ("Le Prestataire renonce à la faculté de céder ses factures à un factor.", "forbidden"),
        ("Le Prestataire ne peut céder ses créances sans l'accord écrit du Client.", "consent"),
        ("Toute cession de créances est soumise à l'agrément du Client.", "consent"),
        ("La cession de créances est possible, à condition d'en informer le Client.", "notice"),
        ("Le Prestataire peut librement céder ses créances.", "free"),
        ("Le Prestataire peut céder ses créances sans l'accord du Client.", "free"),
    ],
)
def test_assignment_is_read_with_its_condition(text: str, mode: str, extract_facts: Extract) -> None:
    assert all_said(extract_facts(text, "receivables_assignment")) == [{"mode": mode}]


@pytest.mark.parametrize(
    "text",
    [
        "Le contrat ne peut être cédé sans l'accord du Client.",
        "L'acheteur remet au titulaire l'exemplaire unique en vue de la cession de créances.",
        "Le recouvrement des créances des abonnés est confié au Prestataire.",
        "Le Prestataire cède-t-il ses créances ?",
        "Les créances sont exigibles à trente jours.",
    ],
)
def test_other_assignments_are_none(text: str, extract_facts: Extract) -> None:
    assert extract_facts(text, "receivables_assignment") == ()


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("The Supplier shall not assign its receivables to any third party.", "forbidden"),
        ("No assignment of receivables is permitted.", "forbidden"),
        ("Receivables may not be assigned without the Client's prior written consent.", "consent"),
        ("The Supplier may freely assign its receivables.", "free"),
        ("The Supplier may assign its receivables without the Client's consent.", "free"),
    ],
)
def test_english_assignment_is_read(text: str, mode: str, extract_facts: Extract) -> None:
    assert all_said(extract_facts(text, "receivables_assignment", "en")) == [{"mode": mode}]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "La Coopérative ne cède à nul établissement ce que le Syndicat lui doit.",
            {"mode": "forbidden"},
        ),
        (
            "Norvox peut mobiliser auprès de sa banque ce que la Ville lui doit, le comptable en étant avisé.",
            {"mode": "notice"},
        ),
        (
            "Sans lettre à la trésorerie, Norvox ne grèvera pas ce que la Ville lui doit.",
            {"mode": "notice"},
        ),
        (
            "Norvox gage ce que la Ville lui doit, sauf à recueillir d'abord son agrément : défense de passer outre.",
            {"mode": "consent"},
        ),
    ],
)
def test_what_the_words_surely_state_is_read(
    text: str, fields: dict[str, object], extract_sure: Extract
) -> None:
    (fact,) = extract_sure(text, "receivables_assignment")
    assert (all_said([fact]), fact.found_by) == ([fields], "receivables_assignment/sure")


@pytest.mark.parametrize(
    "text",
    [
        "Ce que la Ville doit à Norvox est inscrit au grand livre.",
        "Norvox peut-il gager ce que la Ville lui doit ?",
    ],
)
def test_sure_words_that_tell_no_field_are_not_read(text: str, extract_sure: Extract) -> None:
    assert extract_sure(text, "receivables_assignment") == ()

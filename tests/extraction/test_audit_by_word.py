import pytest

from contract_checker.extraction.language.wording import Language

from .conftest import Extract
from .said import all_said


@pytest.mark.parametrize(
    ("language", "text", "fields"),
    [
        (
            "fr",
            "Voxane ouvre ses cahiers de présence à la contrôleuse de gestion.",
            {},
        ),
        (
            "fr",
            "Une semaine après en avoir exprimé le désir, la Guilde entre dans les ateliers.",
            {"notice": "stated", "notice_period": {"value": 1, "unit": "week"}},
        ),
        (
            "fr",
            "Nos auditeurs internes ou un tiers ouvrent vos tiroirs et vos dossiers une fois l'an.",
            {"by": "both", "per_year": 1},
        ),
        (
            "fr",
            "La Guilde accède sans réserve ni préavis à vos salles et registres.",
            {"notice": "none"},
        ),
        (
            "en",
            "Our counting team may drop in on the floor without calling first.",
            {"by": "client", "notice": "none"},
        ),
        (
            "en",
            "Voxane and its regulators may enter any site on two days' warning.",
            {"by": "both", "notice": "stated", "notice_period": {"value": 2, "unit": "day"}},
        ),
        (
            "en",
            "A regulator may walk into the hall by appointment.",
            {"by": "third_party", "notice": "stated"},
        ),
        (
            "en",
            "Internal audit may go through your ledgers once a quarter, at no charge.",
            {"by": "client", "per_year": 4},
        ),
    ],
)
def test_what_the_words_surely_state_is_read(
    language: Language, text: str, fields: dict[str, object], extract_sure: Extract
) -> None:
    (fact,) = extract_sure(text, "audit", language)
    assert (all_said([fact]), fact.found_by) == ([fields], "audit/sure")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Nous ne demandons pas à inspecter vos ateliers."),
        ("fr", "La Guilde a audité ses propres registres en 2019."),
        ("en", "Your ledgers are not open to inspection."),
        ("en", "The auditors were in the hall last May."),
    ],
)
def test_what_is_denied_or_done_elsewhere_is_no_audit(
    language: Language, text: str, extract_sure: Extract
) -> None:
    assert extract_sure(text, "audit", language) == ()

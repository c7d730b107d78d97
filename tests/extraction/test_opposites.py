"""What a sentence denies, waives or leaves to somebody else is not read as its opposite."""

import pytest

from contract_checker.extraction.language.wording import Language

from .conftest import Extract
from .said import said

DENIED: list[tuple[str, Language, str, list[dict[str, object]]]] = [
    (
        "receivables_assignment",
        "en",
        "The Supplier shall not be prevented from assigning its receivables under this Agreement.",
        [{"mode": "free"}],
    ),
    (
        "receivables_assignment",
        "fr",
        "La cession des créances nées du marché n'est pas interdite.",
        [{"mode": "free"}],
    ),
    (
        "receivables_assignment",
        "en",
        "The Supplier may not assign its invoices to a factor unless the Client has been notified.",
        [{"mode": "notice"}],
    ),
    (
        "precedence",
        "en",
        "The general terms of the Supplier shall not prevail over this Agreement.",
        [{"order": ["this Agreement", "general terms of the Supplier"]}],
    ),
    (
        "subcontracting",
        "en",
        "Subcontracting is allowed without the need for consent, provided that the Supplier notifies the Client.",
        [{"mode": "declared"}],
    ),
    (
        "reference_terms",
        "en",
        "The contract is governed by the CCAG-FCS 2021, articles 14 and 32 of which do not apply.",
        [{"terms": "ccag_fcs", "year": 2021, "derogates": ["14", "32"]}],
    ),
]


@pytest.mark.parametrize(("kind", "language", "text", "expected"), DENIED)
def test_a_denial_is_read_as_what_it_says(
    extract_sure: Extract, kind: str, language: Language, text: str, expected: list[dict[str, object]]
) -> None:
    assert [said(fact) for fact in extract_sure(text, kind, language)] == expected


NOT_TOLD: list[tuple[str, Language, str]] = [
    ("receivables_assignment", "en", "The Client may assign its claims against the Supplier to its insurer."),
    ("staff_interference", "en", "Team leaders meet the Client's manager every Tuesday."),
    ("monitoring", "en", "Agents listen to customers' needs and record every complaint in the CRM."),
    (
        "subcontracting",
        "en",
        "Failure to pay a subcontractor shall not release the Supplier from its duties.",
    ),
    ("volume_notice", "en", "The Client may audit the accounts of the Supplier on ten working days' notice."),
]


@pytest.mark.parametrize(("kind", "language", "text"), NOT_TOLD)
def test_what_somebody_else_does_is_no_such_fact(
    extract_sure: Extract, kind: str, language: Language, text: str
) -> None:
    assert extract_sure(text, kind, language) == ()

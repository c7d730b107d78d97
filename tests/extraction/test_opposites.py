"""What a sentence denies, waives or leaves to somebody else is not read as its opposite."""

from collections.abc import Callable

import pytest

from contract_checker.extraction.language.wording import Language
from contract_checker.extraction.reading import Opinion
from contract_checker.facts import Fact, VolumeNotice

from .conftest import Extract
from .said import days, said

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
]


@pytest.mark.parametrize(("kind", "language", "text"), NOT_TOLD)
def test_what_somebody_else_does_is_no_such_fact(
    extract_sure: Extract, kind: str, language: Language, text: str
) -> None:
    assert extract_sure(text, kind, language) == ()


def test_a_delay_for_what_the_sentence_surely_states_beside_it_is_no_notice(
    extract_with: Callable[..., tuple[Fact, ...]],
) -> None:
    text = "The Client may audit the accounts of the Supplier on ten working days' notice."
    both = Opinion(sure=frozenset({"volume_notice", "audit"}))
    assert extract_with(text, "volume_notice", both, "en") == ()


FRENCH: list[tuple[str, str, list[dict[str, object]]]] = [
    (
        "price_structure",
        "Les appels non décrochés ne sont pas payés au Prestataire.",
        [{"stance": "excluded", "unit": "call"}],
    ),
    (
        "minimum_commitment",
        "Les volumes pourraient atteindre 60 000 appels par an sans que ce chiffre engage le Client.",
        [],
    ),
    (
        "termination",
        "Le Client ne pourra résilier le contrat sans un préavis de quatre mois.",
        [{"by": "client", "ground": "convenience", "notice": "stated", "notice_period": days(4, "month")}],
    ),
    (
        "termination",
        "La perte du label n'entraîne pas la résiliation du contrat.",
        [{"stance": "excluded", "ground": "label_loss"}],
    ),
    ("contract_term", "Le marché ne pourra être renouvelé plus de trois fois.", [{"renewals": 3}]),
    (
        "price_decrease",
        "Le Client ne peut exiger de baisse supérieure à 4 % des prix.",
        [{"mode": "unilateral"}],
    ),
    (
        "penalty",
        "Le plafond des pénalités est de 12 % du montant annuel du marché.",
        [{"capped": True, "cap_percent": 12}],
    ),
    (
        "payment_term",
        "Le Client règle les factures à 30 jours et le Titulaire règle ses sous-traitants à 45 jours.",
        [{"debtor": "client", "term": days(30)}, {"debtor": "provider", "term": days(45)}],
    ),
    ("candidate_size", "Les candidats de moins de 15 salariés ne sont pas écartés.", []),
]


@pytest.mark.parametrize(("kind", "text", "expected"), FRENCH)
def test_patterns_alone_read_what_is_said(
    extract_with: Callable[..., tuple[Fact, ...]], kind: str, text: str, expected: list[dict[str, object]]
) -> None:
    assert [said(fact) for fact in extract_with(text, kind, Opinion())] == expected


def test_a_notice_that_falls_away_in_a_case_is_no_notice_of_no_days(extract_facts: Extract) -> None:
    text = "Le préavis de deux mois avant toute baisse des effectifs n'est pas dû en cas de force majeure."
    (notice,) = extract_facts(text, "volume_notice")
    assert isinstance(notice, VolumeNotice)
    assert [term.guaranteed_days for term in notice.terms] == [59]


def test_the_address_of_a_page_on_criteria_lists_none(extract_sure: Extract) -> None:
    text = (
        "Lire la fiche sur les critères de prix et de qualité : https://www.exemple.fr/prix, service, délais."
    )
    assert extract_sure(text, "award_criteria") == ()

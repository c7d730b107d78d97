"""Each family's own examples are its tests."""

import pytest
from pydantic import ValidationError

from contract_checker.clauses import Family, families, segment, tag
from contract_checker.document import NormalText, fold
from contract_checker.readers.text import read
from contract_checker.settings import Limits

EXPECTED = {
    "abnormally_low_offer",
    "activity_nature",
    "award_criteria",
    "candidate_size",
    "contract_term",
    "contradiction",
    "data_protection",
    "exclusivity",
    "label_preference",
    "minimum_commitment",
    "monitoring",
    "payment_term",
    "penalty",
    "precedence",
    "price_decrease",
    "price_revision",
    "price_structure",
    "receivables_assignment",
    "reverse_auction",
    "reversibility",
    "service_place",
    "staff_interference",
    "subcontracting",
    "termination",
    "training",
    "volume_forecast",
    "volume_notice",
}


def families_of(contract: str) -> tuple[str, ...]:
    document = read(contract.encode(), "contrat.txt", Limits())
    normal = NormalText(document, document.body)
    return tag(segment(normal), normal)[-1].families


def test_the_families_are_known() -> None:
    assert {family.name for family in families()} == EXPECTED


@pytest.mark.parametrize(
    ("name", "example"), [(family.name, text) for family in families() for text in family.examples]
)
def test_an_example_belongs_to_its_family(name: str, example: str) -> None:
    assert name in families_of(example)


@pytest.mark.parametrize(
    ("name", "other"), [(family.name, text) for family in families() for text in family.others]
)
def test_what_only_looks_like_it_does_not(name: str, other: str) -> None:
    assert name not in families_of(other)


@pytest.mark.parametrize("family", families(), ids=lambda family: family.name)
def test_no_phrase_of_a_family_is_said_twice(family: Family) -> None:
    phrases = [fold(cue) for cue in family.cues]
    assert len(phrases) == len(set(phrases))


def test_a_title_tags_the_clause_whose_text_says_nothing() -> None:
    assert families_of("Article 8 – Évolution des charges\nDix jours.") == ("volume_notice",)


def test_a_title_tags_the_clauses_below_it() -> None:
    assert families_of("Article 8 – Évolution des charges\n\nTexte.\n\n8.1 Délai\n\nDix jours.") == (
        "volume_notice",
    )


def test_words_are_found_from_their_beginning_only() -> None:
    assert "reverse_auction" not in families_of("La surenchère est exclue.")


def test_case_and_accents_do_not_matter() -> None:
    assert "reverse_auction" in families_of("Il sera procédé à une ENCHERE électronique.")


def test_words_wanted_together_must_be_in_one_clause() -> None:
    contract = (
        "Article 1 – Fin\n\nLe préavis est de dix jours.\n\nArticle 2 – Suite\n\nLe nombre d'appels est noté."
    )
    assert families_of(contract) == ()


def test_a_family_without_counter_examples_is_refused() -> None:
    with pytest.raises(ValidationError):
        Family(name="x", titles=(), cues=("x",), examples=("x",), others=())

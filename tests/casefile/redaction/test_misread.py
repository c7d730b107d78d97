"""Values that recognition spelt wrongly are masked all the same; words that only look alike are left."""

import pytest

from contract_checker.casefile.redaction import Person
from contract_checker.casefile.redaction.pages.misread import misread_names, with_figures_put_right

PERSONS = (Person(name="Claire Martin", also=("Martin",)), Person(name="Bernard Roy"))


@pytest.mark.parametrize(
    "text",
    ["Martln", "Mart1n", "Mart|n", "Claire Marfin", "daire Martin", "MARTlN", "Bemard Roy", "R0y Bernard"],
)
def test_a_misread_name_is_found(text: str) -> None:
    assert list(misread_names(f"suivi par {text}, chef", PERSONS)) != []


@pytest.mark.parametrize("text", ["le matin", "un marin", "mardi", "Bernard", "royal", "le roi"])
def test_a_word_that_looks_alike_is_left(text: str) -> None:
    assert list(misread_names(f"suivi par {text}, chef", PERSONS)) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("tél. O1 23 4S 67 B9", "tél. 01 23 45 67 89"),
        ("12 5OO E HT", "12 500 € HT"),
        ("Olivier Blot, lot B", "Olivier Blot, lot B"),
    ],
)
def test_figures_are_put_right_letter_for_letter(text: str, right: str) -> None:
    assert with_figures_put_right(text) == right

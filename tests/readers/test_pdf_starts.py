"""How lines of a PDF start and end: what tells an item, a clause number, the end of a sentence."""

import pytest

from contract_checker.readers.pdf.starts import (
    begins_anew,
    ends_sentence,
    follows,
    is_list_item,
    is_numbered,
    is_upper,
    must_go_on,
)


@pytest.mark.parametrize(
    "text", ["• la formation", "- la formation", "–la formation", "b) la", "(2) la", "iv) la"]
)
def test_an_item_of_a_list_is_told_by_its_start(text: str) -> None:
    assert is_list_item(text)


@pytest.mark.parametrize(
    "text", ["la formation", "-12 %", "2024-17", "Article 4", "(voir annexe)", "(30) jours calendaires"]
)
def test_a_plain_start_is_no_item(text: str) -> None:
    assert not is_list_item(text)


@pytest.mark.parametrize(
    "text",
    ["4.2 Délais", "4. Délais", "Article 4", "ARTICLE IV", "Annexe A", "A. Objet", "II – Prix", "3) Prix"],
)
def test_a_clause_number_is_told_by_its_start(text: str) -> None:
    assert is_numbered(text)


@pytest.mark.parametrize("text", ["30 jours ouvrés", "2024 est l'année", "Le titulaire", "12,50 €"])
def test_a_figure_of_the_text_is_no_clause_number(text: str) -> None:
    assert not is_numbered(text)


@pytest.mark.parametrize(
    ("number", "text"), [("4.1 Prix", "4.2 Délais"), ("4 Prix", "4.1 Délais"), ("9. A", "10. B")]
)
def test_a_clause_number_follows_another(number: str, text: str) -> None:
    assert follows(number, text)


@pytest.mark.parametrize(
    ("number", "text"), [("4.1 Prix", "4.3 Délais"), ("Le prix", "4.1 Délais"), ("4. A", "B. C")]
)
def test_other_numbers_do_not_follow(number: str, text: str) -> None:
    assert not follows(number, text)


@pytest.mark.parametrize(
    "text", ["ouvrés.", "suivants :", "la formation ;", "ouvrés. »", "(ouvrés.)", "etc…"]
)
def test_a_sentence_or_an_item_ends(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["ouvrés", "ouvrés,", "art. 4"])
def test_a_sentence_does_not_end_there(text: str) -> None:
    assert not ends_sentence(text)


@pytest.mark.parametrize("text", ["un délai de", "la hausse ou", "le volume,", "notamment", "l’"])
def test_a_sentence_cannot_stop_there(text: str) -> None:
    assert must_go_on(text)


@pytest.mark.parametrize("text", ["trente jours", "le code", "Aude"])
def test_a_sentence_may_stop_there(text: str) -> None:
    assert not must_go_on(text)


@pytest.mark.parametrize(
    ("text", "anew"), [("Le prix", True), ("30 jours", True), ("jours", False), (") du", False)]
)
def test_a_sentence_may_begin_with_a_capital_or_a_figure(text: str, anew: bool) -> None:
    assert begins_anew(text) is anew


@pytest.mark.parametrize(
    ("text", "upper"), [("PÉNALITÉS DE RETARD", True), ("Pénalités", False), ("HNO", False)]
)
def test_a_title_in_capitals_has_more_than_three_letters(text: str, upper: bool) -> None:
    assert is_upper(text) is upper

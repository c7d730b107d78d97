"""Sentences that no pattern reads and that are shown all the same, and those that are not."""

import pytest

from contract_checker.checker import read_clause
from contract_checker.extraction.recall import features, says_enough


def shown(text: str) -> list[tuple[str, str]]:
    """Family and words of each passage that is to be verified."""
    return [
        (fact.family, fact.evidence.passages[0].quote)
        for fact in read_clause(text, "fr")
        if fact.kind == "unread"
    ]


def test_a_text_is_shown_by_the_beginnings_of_its_telling_words() -> None:
    assert features("le prestataire est facture 12,50 € par facturation") == "presta factur 0 € factur"


@pytest.mark.parametrize(
    "words",
    [
        "prestation | unite | prix",
        "article 12 - penalites",
        "2024 | 12 500 | 13 200",
        "16 h – 19 h | 13 % | 14 % | 18 %",
    ],
)
def test_titles_and_rows_of_figures_do_not_say_enough(words: str) -> None:
    assert not says_enough(features(words))


def test_a_whole_table_says_too_much() -> None:
    assert not says_enough(
        features(" | ".join(f"prestation{letter} facturee chaque mois" for letter in "abcdefghijklmnop"))
    )


def test_a_sentence_says_enough() -> None:
    assert says_enough(
        features("chaque point manquant au taux de decroche coute un pour cent de la facture du mois")
    )


def test_a_sentence_that_is_read_is_not_shown_too() -> None:
    text = "Le Client règle les factures du Prestataire à trente jours à compter de leur réception."
    assert "payment_term" in {fact.kind for fact in read_clause(text, "fr")}
    assert "payment_term" not in {family for family, _ in shown(text)}


SHOWN = (
    "Recrutement, notation, horaires et discipline des conseillers relèvent de la seule hiérarchie de Callea."
)


def test_a_sentence_that_no_pattern_reads_is_shown_with_its_family() -> None:
    assert shown(SHOWN) == [("staff_interference", SHOWN)]


def test_only_sentences_of_the_kinds_sought_are_shown() -> None:
    assert read_clause(SHOWN, "fr", kinds=frozenset({"payment_term"})) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Les parties se réunissent chaque mois dans les locaux du Client pour examiner le rapport d'activité.",
        "Le Prestataire souscrit une assurance de responsabilité civile auprès d'une compagnie notoirement solvable.",
        "Le logo du Client ne peut être reproduit sur aucun support sans que la charte graphique soit respectée.",
    ],
)
def test_what_speaks_of_nothing_that_is_sought_is_not_shown(text: str) -> None:
    assert shown(text) == []

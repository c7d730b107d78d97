import pytest

from contract_checker.document import Document, LineLocation
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.text import read
from contract_checker.settings import Limits


def read_text(text: str, encoding: str = "utf-8") -> Document:
    return read(text.encode(encoding), "contrat.txt", Limits())


def quotes(document: Document) -> list[str]:
    return [document.passage(block.span).quote for block in document.blocks]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_french_text_is_read_in_every_usual_encoding(encoding: str) -> None:
    text = "Délai de prévenance : « quinze jours » – coût 12 € l’appel."
    assert read_text(text, encoding).text == text


def test_utf_16_with_an_odd_byte_is_damaged() -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read("\ufeffDurée".encode("utf-16-le") + b"a", "contrat.txt", Limits())
    assert caught.value.reason == "malformed"


def test_paragraphs_are_cut_at_blank_lines() -> None:
    assert quotes(read_text("Un.\nsuite\n\n  Deux.\n")) == ["Un.\nsuite", "Deux."]


def test_each_row_drawn_with_bars_is_a_block() -> None:
    text = "Critère | Poids\nPrix | 40 %\nMéthode | 60 %\nsuite du texte"
    assert quotes(read_text(text)) == text.split("\n")


def test_windows_line_ends_become_line_feeds() -> None:
    assert read_text("Un.\r\n\r\nDeux.").text == "Un.\n\nDeux."


def test_a_clause_number_begins_a_block_without_a_blank_line() -> None:
    text = (
        "12.1 Durée. Le marché dure un an.\n12.2 Prix. Le prix est ferme.\nArticle 13 – Fin\nTerme du marché."
    )
    assert quotes(read_text(text)) == [
        "12.1 Durée. Le marché dure un an.",
        "12.2 Prix. Le prix est ferme.",
        "Article 13 – Fin\nTerme du marché.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Le marché est conclu pour une durée de\n12 mois à compter de sa notification.",
        "Le centre traite au plus\n3 000 appels par jour.",
        "Conformément aux stipulations de l'article\n12.1. Le titulaire en est informé.",
        "Le marché prend effet le\n1er janvier 2026.",
        "avec un préavis de trente\n(30) jours calendaires, décompté de la réception.",
    ],
)
def test_a_number_that_merely_begins_a_line_does_not_cut_a_sentence(text: str) -> None:
    assert quotes(read_text(text)) == [text]


def test_an_upper_case_line_stands_apart_from_the_text_below() -> None:
    assert quotes(read_text("DURÉE DU MARCHÉ\nLe marché dure un an.")) == [
        "DURÉE DU MARCHÉ",
        "Le marché dure un an.",
    ]


def test_a_bullet_is_a_label_and_not_text() -> None:
    document = read_text("Le prestataire fournit :\n- des appels ;\n• des courriels.")
    assert [(block.kind, block.label) for block in document.blocks[1:]] == [
        ("list_item", "-"),
        ("list_item", "•"),
    ]
    assert quotes(document)[1:] == ["des appels ;", "des courriels."]


def test_lettered_items_are_list_items_with_their_letter_in_the_text() -> None:
    document = read_text("Le prestataire fournit :\na) des appels ;\nb) des courriels.")
    assert [block.kind for block in document.blocks] == ["paragraph", "list_item", "list_item"]
    assert quotes(document)[1] == "a) des appels ;"


def test_places_are_lines() -> None:
    document = read_text("Un.\n\n\nDeux.")
    assert [block.location for block in document.blocks] == [LineLocation(line=1), LineLocation(line=4)]


def test_a_text_beyond_the_limit_names_the_setting() -> None:
    with pytest.raises(UnreadableDocument, match=r"limits\.characters = 3") as caught:
        read(b"Trop long", "contrat.txt", Limits(characters=3))
    assert caught.value.reason == "too_large"

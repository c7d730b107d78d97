"""Running headers and footers of PDF files built here, and sentences across pages."""

import io

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from contract_checker.document import BlockKind, Document, NormalText
from contract_checker.readers.pdf import read
from contract_checker.settings import Limits


def read_pages(*pages: str, header: str = "", footer: str = "") -> Document:
    """Pages of text, under a header and over a footer where {page} stands for the page's number."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4)
    for number, words in enumerate(pages, start=1):
        canvas.drawString(72, 805, header.format(page=number))
        text = canvas.beginText(72, 700)
        text.textLines(words)
        canvas.drawText(text)
        canvas.drawString(72, 30, footer.format(page=number))
        canvas.showPage()
    canvas.save()
    return read(target.getvalue(), "CCAP.pdf", Limits())


def quotes(document: Document, kind: BlockKind) -> list[str]:
    return [document.passage(block.span).quote for block in document.blocks if block.kind == kind]


def body(document: Document) -> list[str]:
    return [document.passage(block.span).quote for block in document.body]


def continues(document: Document) -> list[bool]:
    return [block.continues for block in document.body]


def test_a_running_header_stands_apart_from_the_body() -> None:
    document = read_pages("Premier article.", "Deuxième article.", header="Marché n° 2024-17")
    assert quotes(document, "header") == ["Marché n° 2024-17", "Marché n° 2024-17"]


def test_a_running_footer_stands_apart_from_the_body() -> None:
    document = read_pages("Premier article.", "Deuxième article.", footer="Ville de Lyon – CCAP")
    assert body(document) == ["Premier article.", "Deuxième article."]


@pytest.mark.parametrize(
    "footer", ["Page {page}", "{page}/12", "Page {page} sur 12", "- {page} -", "p. {page}", "CCAP {page}"]
)
def test_a_page_number_is_a_footer(footer: str) -> None:
    document = read_pages("Premier article.", "Deuxième article.", "Fin.", footer=footer)
    assert quotes(document, "footer") == [footer.format(page=number) for number in (1, 2, 3)]


def test_a_page_number_of_one_page_alone_is_a_footer() -> None:
    assert quotes(read_pages("Premier article.", footer="Page 1 sur 1"), "footer") == ["Page 1 sur 1"]


def test_header_body_and_footer_come_in_the_order_of_the_page() -> None:
    document = read_pages("Premier article.", "Fin.", header="Marché n° 2024-17", footer="Page {page}")
    assert document.text == ("Marché n° 2024-17\nPremier article.\nPage 1\nMarché n° 2024-17\nFin.\nPage 2")


def test_numbered_titles_that_open_pages_are_no_header() -> None:
    document = read_pages("Un.", "Deux.", "Trois.", header="Article {page} – Délais")
    assert quotes(document, "header") == []


def test_words_at_the_top_of_one_page_alone_are_body() -> None:
    assert quotes(read_pages("Premier article.", header="Préambule"), "header") == []


def test_the_same_words_at_other_heights_are_body() -> None:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4)
    canvas.drawString(72, 800, "Sans objet")
    canvas.showPage()
    canvas.drawString(72, 740, "Sans objet")
    canvas.save()
    assert quotes(read(target.getvalue(), "CCAP.pdf", Limits()), "header") == []


def test_text_that_runs_on_to_the_edge_keeps_its_repeated_lines() -> None:
    page = "\n".join(["Le délai est de trente jours.", *["Le prix est ferme et définitif."] * 44])
    assert quotes(read_pages(page, page), "footer") == []


def test_a_sentence_goes_on_over_the_page() -> None:
    document = read_pages(
        "Toute modification du volume est annoncée avec un délai de",
        "trente jours au moins.",
        footer="Page {page}",
    )
    assert continues(document) == [False, True]


def test_a_sentence_over_the_page_reads_without_header_and_footer() -> None:
    document = read_pages(
        "Toute modification est annoncée avec un délai de",
        "trente jours au moins.",
        header="Marché n° 2024-17",
        footer="Page {page}",
    )
    assert NormalText(document, document.body).text == (
        "toute modification est annoncee avec un delai de trente jours au moins."
    )


def test_a_sentence_over_the_page_is_quoted_in_two_pieces() -> None:
    document = read_pages(
        "Toute modification est annoncée avec un délai de", "trente jours au moins.", footer="Page {page}"
    )
    normal = NormalText(document, document.body)
    start = normal.text.index("delai")
    spans = normal.source_spans(start, start + len("delai de trente jours"))
    assert [document.passage(span).quote for span in spans] == ["délai de", "trente jours"]


def test_a_sentence_stopped_at_a_preposition_goes_on_with_a_capital() -> None:
    assert continues(read_pages("Le titulaire est désigné par", "Lyon Métropole.")) == [False, True]


@pytest.mark.parametrize(
    ("last", "first"),
    [
        ("Le délai est de trente jours.", "le prix est ferme."),  # the sentence has ended
        ("Le titulaire remet un bilan annuel", "Il est remis en janvier."),  # a capital begins anew
        ("Le titulaire assure", "- la formation ;"),  # an item of a list
        ("ARTICLE 4", "le prix est ferme."),  # a heading is no sentence
    ],
)
def test_what_begins_anew_does_not_continue_the_page_before(last: str, first: str) -> None:
    assert continues(read_pages(last, first)) == [False, False]


def test_a_sentence_goes_on_over_a_blank_page() -> None:
    assert continues(read_pages("Le délai est de", "", "trente jours.")) == [False, True]


def test_a_footer_repeated_on_many_pages_is_found_where_it_stands() -> None:
    document = read_pages("Un.", "Deux.", "Trois.", "Quatre.", "Cinq.", "Six.", footer="Ville de Lyon")
    assert len(quotes(document, "footer")) == 6

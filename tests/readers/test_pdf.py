"""Paragraphs, items and headings of PDF files built here."""

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from contract_checker.document import BlockKind, Document, NormalText, PageLocation
from contract_checker.readers.pdf import read
from contract_checker.settings import Limits


def read_pdf(canvas: Canvas, target: io.BytesIO) -> Document:
    canvas.save()
    return read(target.getvalue(), "CCAP.pdf", Limits())


def read_lines(*lines: str, left: float = 72) -> Document:
    """A page of lines set one under the other; an empty one leaves its place free."""
    target = io.BytesIO()
    canvas = Canvas(target)
    for number, line in enumerate(lines):
        canvas.drawString(left, 700 - 14 * number, line)
    return read_pdf(canvas, target)


def read_set(*lines: tuple[str, str, float, float]) -> Document:
    """A page of lines, each with its font, its size and its height on the page."""
    target = io.BytesIO()
    canvas = Canvas(target)
    for text, font, size, height in lines:
        canvas.setFont(font, size)
        canvas.drawString(72, height, text)
    return read_pdf(canvas, target)


def quotes(document: Document, kind: BlockKind | None = None) -> list[str]:
    return [document.passage(block.span).quote for block in document.blocks if kind in (None, block.kind)]


def test_lines_of_a_paragraph_are_one_block() -> None:
    document = read_lines(
        "Le titulaire adapte ses effectifs à l'évolution de la charge dans un",
        "délai de prévenance convenu avec l'acheteur, qui ne peut pas être",
        "inférieur à trente jours.",
    )
    assert quotes(document) == [
        "Le titulaire adapte ses effectifs à l'évolution de la charge dans un\n"
        "délai de prévenance convenu avec l'acheteur, qui ne peut pas être\n"
        "inférieur à trente jours."
    ]


def test_a_free_line_parts_two_paragraphs() -> None:
    document = read_lines("Le délai est de trente jours ouvrés", "", "Le titulaire en accuse réception")
    assert quotes(document) == ["Le délai est de trente jours ouvrés", "Le titulaire en accuse réception"]


def test_a_line_that_had_room_for_the_next_word_ends_its_paragraph() -> None:
    document = read_lines(
        "Les prévisions de charge sont remises au titulaire chaque mois pour le mois",
        "suivant.",
        "Le titulaire les tient pour indicatives et les conserve pendant la durée du marché.",
    )
    assert quotes(document) == [
        "Les prévisions de charge sont remises au titulaire chaque mois pour le mois\nsuivant.",
        "Le titulaire les tient pour indicatives et les conserve pendant la durée du marché.",
    ]


def test_a_hyphen_at_the_end_of_a_line_is_kept_in_the_text() -> None:
    document = read_lines(
        "Toute modification du volume des appels est annoncée avec un délai de préve-",
        "nance de trente jours.",
    )
    assert "préve-\nnance de trente jours." in document.text


def test_a_word_cut_at_the_end_of_a_line_is_found_whole() -> None:
    document = read_lines(
        "Toute modification du volume des appels est annoncée avec un délai de préve-",
        "nance de trente jours.",
    )
    assert "delai de prevenance de trente jours" in NormalText(document, document.body).text


def test_words_cut_at_the_end_of_a_line_are_quoted_from_the_file() -> None:
    document = read_lines(
        "Toute modification du volume des appels est annoncée avec un délai de préve-",
        "nance de trente jours.",
    )
    normal = NormalText(document, document.body)
    start = normal.text.index("prevenance")
    assert [document.passage(span).quote for span in normal.source_spans(start, start + 10)] == [
        "préve-\nnance"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "« L’évolution de la charge » s’élève à 12 €",
        "Éléments à créer où ça gêne : Noël, août, œuvre, cœur – Æ — ÿ",
        "de 8 à 10 % ; n° 12 ; 3² ; l’été…",
    ],
)
def test_accents_and_french_signs_are_read_as_written(text: str) -> None:
    assert read_lines(text).text == text


def test_no_break_spaces_of_a_font_that_has_none_are_read_as_spaces() -> None:
    assert read_lines("un délai de 30\u00a0jours\u00a0; soit « 30\u00a0J »").text == (
        "un délai de 30 jours ; soit « 30 J »"
    )


@pytest.mark.parametrize(
    "item",
    ["• la formation ;", "- la formation ;", "– la formation ;", "a) la formation ;", "1) la formation ;"],
)
def test_each_item_of_a_list_is_a_block(item: str) -> None:
    document = read_lines("Le titulaire assure :", item, item, item)
    assert quotes(document, "list_item") == [item, item, item]


def test_an_item_keeps_its_second_line() -> None:
    document = read_lines(
        "- la formation initiale de tous les téléconseillers affectés à la prestation, y",
        "compris des remplaçants ;",
        "- l'encadrement.",
    )
    assert quotes(document, "list_item") == [
        "- la formation initiale de tous les téléconseillers affectés à la prestation, y\n"
        "compris des remplaçants ;",
        "- l'encadrement.",
    ]


def test_an_article_is_a_heading() -> None:
    assert quotes(read_lines("Article 4 – Délais", "", "Le délai est de 30 jours."), "heading") == [
        "Article 4 – Délais"
    ]


def test_a_bold_line_is_an_emphasised_heading() -> None:
    document = read_set(
        ("Prévisions de charge", "Helvetica-Bold", 11, 700),
        ("Elles sont remises chaque mois au titulaire.", "Helvetica", 11, 680),
    )
    assert [(block.kind, block.emphasised) for block in document.blocks] == [
        ("heading", True),
        ("paragraph", False),
    ]


def test_a_line_in_larger_type_is_a_heading() -> None:
    document = read_set(
        ("Prévisions de charge", "Helvetica", 16, 700),
        ("Elles sont remises au titulaire chaque mois.", "Helvetica", 11, 670),
        ("Le titulaire les tient pour indicatives.", "Helvetica", 11, 640),
    )
    assert quotes(document, "heading") == ["Prévisions de charge"]


def test_a_line_in_capitals_is_a_heading() -> None:
    document = read_lines("PRÉVISIONS DE CHARGE", "", "Elles sont remises chaque mois.")
    assert quotes(document, "heading") == ["PRÉVISIONS DE CHARGE"]


def test_a_bold_word_inside_a_paragraph_makes_no_heading() -> None:
    target = io.BytesIO()
    canvas = Canvas(target)
    text = canvas.beginText(72, 700)
    text.setFont("Helvetica-Bold", 11)
    text.textOut("Le délai ")
    text.setFont("Helvetica", 11)
    text.textOut("est de trente jours.")
    canvas.drawText(text)
    document = read_pdf(canvas, target)
    assert [(block.kind, block.emphasised) for block in document.blocks] == [("paragraph", False)]


def test_figures_alone_are_no_heading() -> None:
    document = read_set(("12 500", "Helvetica-Bold", 11, 700), ("appels par mois", "Helvetica", 11, 660))
    assert quotes(document, "heading") == []


def test_an_indented_line_after_the_end_of_a_sentence_starts_a_paragraph() -> None:
    target = io.BytesIO()
    canvas = Canvas(target)
    canvas.drawString(72, 700, "Les prévisions de charge sont remises au titulaire chaque mois avant le 15.")
    canvas.drawString(92, 686, "Le titulaire les tient pour indicatives et ne peut pas s'en prévaloir.")
    assert len(read_pdf(canvas, target).blocks) == 2


def test_two_stretches_of_one_line_are_joined_by_a_space() -> None:
    target = io.BytesIO()
    canvas = Canvas(target)
    canvas.drawString(72, 700, "Délai de prévenance :")
    canvas.drawString(300, 700, "30 jours")
    assert " ".join(read_pdf(canvas, target).text.split()) == "Délai de prévenance : 30 jours"


def test_each_block_tells_its_page() -> None:
    target = io.BytesIO()
    canvas = Canvas(target)
    for words in ("Page de garde.", "Le délai est de trente jours.", "Fait à Lyon."):
        canvas.drawString(72, 500, words)
        canvas.showPage()
    document = read_pdf(canvas, target)
    assert [block.location for block in document.blocks] == [
        PageLocation(page=1),
        PageLocation(page=2),
        PageLocation(page=3),
    ]


def test_the_number_of_pages_is_told() -> None:
    assert read_lines("Le délai est de trente jours.").pages == 1

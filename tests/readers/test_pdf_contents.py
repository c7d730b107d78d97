"""Tables of contents of PDF files built here: kept apart, without swallowing the text."""

import io

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from contract_checker.document import BlockKind, Document
from contract_checker.readers.pdf import read
from contract_checker.settings import Limits


def read_pages(*pages: list[str]) -> Document:
    """Pages of lines set one under the other; what follows a tab ends at the right margin."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4)
    for lines in pages:
        for number, line in enumerate(lines):
            left, _, right = line.partition("\t")
            canvas.drawString(72, 690 - 16 * number, left)
            canvas.drawRightString(520, 690 - 16 * number, right)
        canvas.showPage()
    canvas.save()
    return read(target.getvalue(), "CCAP.pdf", Limits())


def quotes(document: Document, kind: BlockKind) -> list[str]:
    return [
        " ".join(document.passage(block.span).quote.split())
        for block in document.blocks
        if block.kind == kind
    ]


def body(document: Document) -> str:
    return " ".join(" ".join(document.passage(block.span).quote.split()) for block in document.body)


LEADERS = [
    "SOMMAIRE",
    "Article 1 – Objet ................................ 2",
    "Article 2 – Délais de prévenance .................. 2",
    "Article 3 – Prix ................................. 3",
]
TABS = ["Sommaire", "1. Objet\t2", "2. Délais de prévenance\t2", "3. Prix\t3", "4. Pénalités\t3"]
TEXT = ["Article 1 – Objet", "Le marché porte sur la relation avec les usagers de la ville."]


@pytest.mark.parametrize("lines", [LEADERS, TABS], ids=["leaders", "tabs"])
def test_each_line_of_a_table_of_contents_is_kept_apart(lines: list[str]) -> None:
    document = read_pages(lines, TEXT, TEXT)
    assert quotes(document, "contents") == [line.replace("\t", " ") for line in lines]


@pytest.mark.parametrize("lines", [LEADERS, TABS], ids=["leaders", "tabs"])
def test_the_text_after_a_table_of_contents_is_body(lines: list[str]) -> None:
    document = read_pages([*lines, "", *TEXT], TEXT, TEXT)
    assert body(document) == " ".join([*TEXT, *TEXT, *TEXT])


def test_the_text_before_a_table_of_contents_is_body() -> None:
    document = read_pages(["Cahier des clauses particulières", "", *LEADERS], TEXT, TEXT)
    assert body(document).startswith("Cahier des clauses particulières Article 1 – Objet Le marché")


def test_a_table_of_contents_without_title_is_known_by_its_leaders() -> None:
    assert len(quotes(read_pages(LEADERS[1:], TEXT, TEXT), "contents")) == 3


def test_a_table_of_contents_without_title_is_known_by_its_numbers() -> None:
    assert len(quotes(read_pages(TABS[1:], TEXT, TEXT), "contents")) == 4


def test_a_title_spaced_out_is_a_title() -> None:
    assert (
        quotes(read_pages(["S O M M A I R E", *LEADERS[1:]], TEXT, TEXT), "contents")[0] == "S O M M A I R E"
    )


def test_an_entry_of_two_lines_is_kept_apart_whole() -> None:
    document = read_pages(
        [
            "Table des matières",
            "Article 1 – Objet du marché et étendue des prestations confiées au",
            "titulaire ....................... 2",
            "Article 2 – Prix ................ 3",
        ],
        TEXT,
        TEXT,
    )
    assert body(document) == " ".join([*TEXT, *TEXT])


def test_a_table_of_contents_goes_on_over_the_page() -> None:
    document = read_pages(LEADERS, ["Article 4 – Pénalités ............... 3"], TEXT)
    assert body(document) == " ".join(TEXT)


def test_a_title_of_contents_before_plain_text_swallows_nothing() -> None:
    document = read_pages(["Sommaire", "Le marché porte sur la relation avec les usagers."])
    assert quotes(document, "contents") == []


@pytest.mark.parametrize(
    "lines",
    [
        ["Effectif du lundi : 12", "Effectif du mardi : 14", "Effectif du mercredi : 9", "Le jeudi : 11"],
        ["1. Appels traités en 2021", "2. Appels traités en 2022", "3. Appels en 2023", "4. Appels en 2024"],
        ["Le nombre de postes est de 12", "Le nombre d'agents est de 14"],
        ["Nom du candidat : ...................", "Fait à .................... le .............."],
    ],
    ids=["not growing", "years", "two lines", "blanks to fill in"],
)
def test_lines_that_end_in_figures_are_no_table_of_contents(lines: list[str]) -> None:
    assert quotes(read_pages(lines, TEXT, TEXT), "contents") == []


def test_a_line_of_thousands_of_dots_is_read_at_once() -> None:
    form = "." * 30_000 + " n°1"  # once took the square of its length
    assert body(read_pages([form])) == form

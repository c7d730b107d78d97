"""Unruled tables and columns of PDF files built here, and gaps that make neither."""

import io

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Table

from contract_checker.document import Document
from contract_checker.readers.pdf import boxes, read
from contract_checker.settings import Limits

Row = tuple[str, ...]
PRICES: list[Row] = [
    ("Prestation", "Unité", "Prix"),
    ("Appel entrant", "appel", "2,50 €"),
    ("Courriel", "message", "3,10 €"),
]
LEFT = "Le donneur d’ordre informe le titulaire"
RIGHT = "Le titulaire accuse réception de la"


def draw(rows: list[Row], lefts: tuple[int, ...] = (72, 250, 400), pitch: float = 18, turn: int = 0) -> bytes:
    """Rows of text drawn cell by cell, without a rule."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4)
    canvas.setPageRotation(turn)
    canvas.translate(*{0: (0, 0), 90: (595, 0), 180: (595, 842), 270: (0, 842)}[turn])
    canvas.rotate(turn)
    for number, row in enumerate(rows):
        for left, words in zip(lefts, row, strict=False):
            canvas.drawString(left, 500 - pitch * number, words)
    canvas.save()
    return target.getvalue()


def read_rows(rows: list[Row], lefts: tuple[int, ...] = (72, 250, 400), pitch: float = 18) -> Document:
    return read(draw(rows, lefts, pitch), "BPU.pdf", Limits())


def cells(document: Document) -> list[tuple[int, int, str]]:
    """Row, column and words of each cell."""
    return [
        (block.cell.row, block.cell.column, document.passage(block.span).quote)
        for block in document.blocks
        if block.cell
    ]


def quotes(document: Document) -> list[str]:
    return [document.passage(block.span).quote for block in document.blocks]


def test_the_cells_of_an_unruled_table_have_their_address() -> None:
    assert cells(read_rows(PRICES)) == [
        (1, 1, "Prestation"),
        (1, 2, "Unité"),
        (1, 3, "Prix"),
        (2, 1, "Appel entrant"),
        (2, 2, "appel"),
        (2, 3, "2,50 €"),
        (3, 1, "Courriel"),
        (3, 2, "message"),
        (3, 3, "3,10 €"),
    ]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_an_unruled_table_on_a_turned_page_keeps_its_rows(turn: int) -> None:
    document = read(draw(PRICES, turn=turn), "BPU.pdf", Limits())
    assert cells(document)[-1] == (3, 3, "3,10 €")


def test_figures_set_to_the_right_stay_in_their_column() -> None:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4)
    rows = [("Volume", "Préavis"), ("jusqu’à 5 %", "15 jours"), ("au-delà", "1 000 heures")]
    for number, (band, notice) in enumerate(rows):
        canvas.drawString(72, 700 - 18 * number, band)
        canvas.drawRightString(400, 700 - 18 * number, notice)
    canvas.save()
    found = cells(read(target.getvalue(), "CCAP.pdf", Limits()))
    assert [cell for cell in found if cell[1] == 2] == [
        (1, 2, "Préavis"),
        (2, 2, "15 jours"),
        (3, 2, "1 000 heures"),
    ]


def test_an_empty_cell_keeps_the_column_of_the_next() -> None:
    document = read_rows([*PRICES, ("Relance", "", "1,20 €")])
    assert cells(document)[-1] == (4, 3, "1,20 €")


def test_the_second_line_of_a_cell_goes_on_with_it() -> None:
    rows = [*PRICES[:2], ("en français",), PRICES[2]]
    document = read_rows(rows, pitch=14)
    assert cells(document)[3] == (2, 1, "Appel entrant\nen français")


def test_lines_above_and_below_stay_outside_the_table() -> None:
    above, below = ("Les prix sont fermes et s’entendent hors taxes pour la durée du marché :",), ("Fin.",)
    document = read_rows([above, *PRICES, below])
    assert (quotes(document)[0], quotes(document)[-1], len(cells(document))) == (above[0], "Fin.", 9)


def test_a_cell_has_its_box() -> None:
    content = draw(PRICES)
    document = read(content, "BPU.pdf", Limits())
    ((box,),) = boxes(content, document, [document.blocks[5].span])
    assert box.left == pytest.approx(400, abs=1)


def test_two_unruled_tables_are_counted() -> None:
    prose = ("Les délais de prévenance sont les suivants et courent de la réception de la demande :",)
    document = read_rows([*PRICES, prose, *PRICES])
    assert {block.cell.table for block in document.blocks if block.cell} == {1, 2}


def test_an_unruled_table_is_counted_after_a_ruled_one() -> None:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4)
    canvas.grid([72, 200, 300], [700, 720, 740])
    for number, row in enumerate([("Hausse", "30 jours"), ("Baisse", "60 jours")]):
        for left, words in zip((80, 210), row, strict=True):
            canvas.drawString(left, 725 - 20 * number, words)
    for number, prices in enumerate(PRICES):
        for left, words in zip((72, 250, 400), prices, strict=True):
            canvas.drawString(left, 600 - 18 * number, words)
    canvas.save()
    document = read(target.getvalue(), "BPU.pdf", Limits())
    assert [block.cell.table for block in document.blocks if block.cell] == [1] * 4 + [2] * 9


def test_columns_drawn_line_by_line_are_read_one_after_the_other() -> None:
    document = read_rows([(f"{LEFT} n° {line}", f"{RIGHT} n° {line}") for line in range(6)], (72, 320), 14)
    assert quotes(document) == [
        "\n".join(f"{LEFT} n° {line}" for line in range(6)),
        "\n".join(f"{RIGHT} n° {line}" for line in range(6)),
    ]


def two_columns(title: str | None = None) -> Document:
    """Six lines on the left, then six on the right, under a title over both."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4)
    if title:
        canvas.drawString(72, 740, title)
    for left, words in ((72, LEFT), (320, RIGHT)):
        for line in range(6):
            canvas.drawString(left, 700 - 14 * line, f"{words} n° {line}")
    canvas.save()
    return read(target.getvalue(), "CCAP.pdf", Limits())


def test_columns_drawn_one_after_the_other_are_read_so() -> None:
    assert quotes(two_columns()) == [
        "\n".join(f"{LEFT} n° {line}" for line in range(6)),
        "\n".join(f"{RIGHT} n° {line}" for line in range(6)),
    ]


def test_a_title_over_two_columns_does_not_cut_the_lines_of_the_first() -> None:
    document = two_columns("Stipulations communes aux deux lots et à toutes les prestations du marché.")
    assert len(document.blocks) == 3


@pytest.mark.parametrize(
    "rows",
    [
        [("•", "Le prix est ferme 1"), ("•", "Il est payé à 30 jours"), ("•", "Il est révisé en 2027")],
        [("4.1", "Préavis de 30 jours"), ("4.2", "Préavis de 60 jours"), ("4.3", "Préavis de 90 jours")],
        [("Objet du marché", "3"), ("Durée du marché", "4"), ("Prix du marché", "12")],
        [("Pour le client", "Pour le titulaire"), ("Nom :", "Nom :"), ("Date :", "Date :")],
        [("Ville de Brest", "Marché n° 12")],
    ],
    ids=["bullets", "numbered clauses", "table of contents", "signatures", "one line"],
)
def test_gaps_that_make_no_table(rows: list[Row]) -> None:
    assert cells(read_rows(rows, (72, 250))) == []


def test_a_page_with_thousands_of_gaps_is_a_drawing_and_keeps_its_lines() -> None:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4)
    canvas.setFontSize(2)
    for line in range(130):
        for column in range(60):
            canvas.drawString(10 + 9 * column, 800 - 6 * line, f"{column}")
    canvas.save()
    assert cells(read(target.getvalue(), "plan.pdf", Limits())) == []


def test_cells_of_several_lines_drawn_one_after_the_other_stay_in_their_row() -> None:
    rows = [
        ["Prestation", "Volume\nannuel", "Prix\nunitaire"],
        ["Appel entrant\nen français", "12 000", "2,50 €"],
        ["Courriel", "3 000", "3,10 €"],
    ]
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4)
    table = Table(rows, colWidths=130)
    table.wrapOn(canvas, 500, 700)
    table.drawOn(canvas, 72, 500)
    canvas.drawString(72, 700, "Les prix sont fermes.")
    canvas.save()
    assert cells(read(target.getvalue(), "BPU.pdf", Limits())) == [
        (1, 1, "Prestation"),
        (1, 2, "Volume\nannuel"),
        (1, 3, "Prix\nunitaire"),
        (2, 1, "Appel entrant\nen français"),
        (2, 2, "12 000"),
        (2, 3, "2,50 €"),
        (3, 1, "Courriel"),
        (3, 2, "3 000"),
        (3, 3, "3,10 €"),
    ]

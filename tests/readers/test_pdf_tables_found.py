"""How ruled tables are found: what completes or misleads their lines."""

import io

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Table

from contract_checker.document import BlockKind, CellAddress, Document
from contract_checker.readers.pdf import read
from contract_checker.settings import Limits

GRID = ("GRID", (0, 0), (-1, -1), 0.5, "black")
PRICES = [["Prestation", "Prix"], ["Appel", "2,50 €"], ["Courriel", "3,10 €"]]


def new_page() -> tuple[Canvas, io.BytesIO]:
    target = io.BytesIO()
    return Canvas(target, pagesize=A4), target


def read_pdf(canvas: Canvas, target: io.BytesIO) -> Document:
    canvas.save()
    return read(target.getvalue(), "BPU.pdf", Limits())


def draw_table(canvas: Canvas, rows: list[list[str]], *style: tuple[object, ...], top: float = 700) -> None:
    table = Table(rows, colWidths=130, style=[*style])
    _, height = table.wrapOn(canvas, 500, 700)
    table.drawOn(canvas, 72, top - height)


def read_table(rows: list[list[str]], *style: tuple[object, ...]) -> Document:
    canvas, target = new_page()
    draw_table(canvas, rows, *style)
    return read_pdf(canvas, target)


def quotes(document: Document, kind: BlockKind | None = None) -> list[str]:
    return [document.passage(block.span).quote for block in document.blocks if kind in (None, block.kind)]


def addresses(document: Document) -> list[CellAddress]:
    return [block.cell for block in document.blocks if block.cell]


def test_coloured_cells_without_a_line_between_them_are_cells() -> None:
    lines = [("BOX", (0, 0), (-1, -1), 0.5, "black"), ("GRID", (0, 1), (-1, -1), 0.5, "black")]
    colours = [("BACKGROUND", (column, 0), (column, 0), "lightgrey") for column in (0, 1)]
    assert addresses(read_table(PRICES, *lines, *colours))[1] == CellAddress(table=1, row=1, column=2)


def test_a_colour_for_a_part_of_a_cell_does_not_cut_it() -> None:
    canvas, target = new_page()
    canvas.setFillGray(0.9)
    canvas.rect(72, 580, 130, 8, stroke=0, fill=1)
    canvas.setFillGray(0)
    draw_table(canvas, [["Hausse\nou baisse\ndu volume", "30 jours"], ["Arrêt", "60 jours"]], GRID, top=610)
    assert quotes(read_pdf(canvas, target))[0] == "Hausse\nou baisse\ndu volume"


def test_a_coloured_paragraph_between_two_tables_is_no_cell() -> None:
    canvas, target = new_page()
    draw_table(canvas, PRICES[:2], GRID, top=700)
    canvas.setFillGray(0.9)
    canvas.rect(72, 600, 260, 64, stroke=0, fill=1)
    canvas.setFillGray(0)
    canvas.drawString(80, 630, "Les prix sont fermes.")
    draw_table(canvas, PRICES[:2], GRID, top=600)
    document = read_pdf(canvas, target)
    assert quotes(document, "paragraph") == ["Les prix sont fermes."]


def test_slanted_lines_are_no_sides_of_a_table() -> None:
    canvas, target = new_page()
    for height in (700, 680, 660):
        canvas.drawString(80, height - 14, "Prix")
        canvas.drawString(230, height - 14, "Délai")
        canvas.line(72, height, 372, height)
    for left in (72, 222, 372):
        canvas.line(left, 700, left + 60, 660)
    canvas.line(40, 710, 40, 600)
    assert quotes(read_pdf(canvas, target), "cell") == []


def test_lines_drawn_cell_by_cell_and_not_quite_in_line_make_one_table() -> None:
    canvas, target = new_page()
    for row, words in enumerate(PRICES):
        for column, word in enumerate(words):
            left, bottom = 72 + 130 * column + 0.7 * row, 600 - 20 * row + 0.6 * column
            canvas.rect(left, bottom, 129.5, 19.5)
            canvas.drawString(left + 6, bottom + 6, word)
    assert [(cell.row, cell.column) for cell in addresses(read_pdf(canvas, target))] == [
        (1, 1),
        (1, 2),
        (2, 1),
        (2, 2),
        (3, 1),
        (3, 2),
    ]


def test_lines_drawn_as_thin_rectangles_make_a_table() -> None:
    canvas, target = new_page()
    for height in (700, 680, 660):
        canvas.rect(72, height, 260.5, 0.5, stroke=0, fill=1)
    for left in (72, 202, 332):
        canvas.rect(left, 660, 0.5, 40.5, stroke=0, fill=1)
    for row, words in enumerate(PRICES[:2]):
        for column, word in enumerate(words):
            canvas.drawString(80 + 130 * column, 686 - 20 * row, word)
    assert len(addresses(read_pdf(canvas, target))) == 4


def test_a_cell_over_two_rows_and_one_over_two_columns_have_their_first_place() -> None:
    rows = [["Service", "Préavis", ""], ["", "Hausse", "Baisse"], ["Appels", "8 jours", "15 jours"]]
    document = read_table(rows, GRID, ("SPAN", (0, 0), (0, 1)), ("SPAN", (1, 0), (2, 0)))
    assert [(cell.row, cell.column) for cell in addresses(document)] == [
        (1, 1),
        (1, 2),
        (2, 2),
        (2, 3),
        (3, 1),
        (3, 2),
        (3, 3),
    ]


def test_a_grid_with_too_many_crossings_is_noted() -> None:
    canvas, target = new_page()
    canvas.drawString(72, 800, "Plan des locaux")
    canvas.grid([10 + 5 * step for step in range(80)], [10 + 5 * step for step in range(80)])
    assert read_pdf(canvas, target).notes == ("tables_not_read:1",)

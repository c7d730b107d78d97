"""Ruled tables of PDF files built here, and lines that make no table."""

import io

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Table

from contract_checker.document import BlockKind, CellAddress, Document, NormalText, PageLocation
from contract_checker.readers.pdf import read
from contract_checker.readers.pdf.opening import opened
from contract_checker.readers.pdf.rulings import ruled
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


def test_cells_come_row_by_row() -> None:
    assert quotes(read_table(PRICES, GRID), "cell") == [
        "Prestation",
        "Prix",
        "Appel",
        "2,50 €",
        "Courriel",
        "3,10 €",
    ]


def test_cells_carry_their_address() -> None:
    assert addresses(read_table(PRICES[:2], GRID)) == [
        CellAddress(table=1, row=1, column=1),
        CellAddress(table=1, row=1, column=2),
        CellAddress(table=1, row=2, column=1),
        CellAddress(table=1, row=2, column=2),
    ]


def test_cells_tell_their_page() -> None:
    assert {block.location for block in read_table(PRICES, GRID).blocks} == {PageLocation(page=1)}


def test_a_bold_header_row_is_emphasised() -> None:
    document = read_table(PRICES[:2], GRID, ("FONTNAME", (0, 0), (-1, 0), "Helvetica-Bold"))
    assert [block.emphasised for block in document.blocks] == [True, True, False, False]


def test_a_row_reads_with_its_cells_side_by_side() -> None:
    document = read_table(PRICES[:2], GRID)
    assert NormalText(document, document.body).text == "prestation | prix\nappel | 2,50 €"


def test_lines_of_one_cell_are_one_block() -> None:
    document = read_table([["Délai de prévenance\nde la hausse", "30 jours"], ["Baisse", "60 jours"]], GRID)
    assert quotes(document)[0] == "Délai de prévenance\nde la hausse"


def test_two_cells_of_several_lines_are_read_one_after_the_other() -> None:
    document = read_table([["Hausse\nou baisse", "trente\njours"], ["Arrêt", "Trois mois"]], GRID)
    assert quotes(document) == ["Hausse\nou baisse", "trente\njours", "Arrêt", "Trois mois"]


def test_an_empty_cell_is_no_block_and_keeps_its_column() -> None:
    document = read_table([["Lot", "Prix"], ["", "12 €"]], GRID)
    assert addresses(document)[-1] == CellAddress(table=1, row=2, column=2)


def test_a_merged_cell_is_read_once_at_its_first_column() -> None:
    document = read_table([["Tarifs", ""], ["Appel", "12 €"]], GRID, ("SPAN", (0, 0), (1, 0)))
    assert addresses(document) == [
        CellAddress(table=1, row=1, column=1),
        CellAddress(table=1, row=2, column=1),
        CellAddress(table=1, row=2, column=2),
    ]


def test_tables_of_one_page_are_numbered_downwards() -> None:
    canvas, target = new_page()
    draw_table(canvas, PRICES, GRID, top=400)
    draw_table(canvas, [["Délai", "Jours"], ["Hausse", "30"]], GRID, top=700)
    document = read_pdf(canvas, target)
    assert (addresses(document)[0].table, quotes(document)[0]) == (1, "Délai")
    assert (addresses(document)[4].table, quotes(document)[4]) == (2, "Prestation")


def test_tables_are_numbered_over_the_whole_file() -> None:
    canvas, target = new_page()
    draw_table(canvas, PRICES, GRID)
    canvas.showPage()
    draw_table(canvas, PRICES, GRID)
    assert {cell.table for cell in addresses(read_pdf(canvas, target))} == {1, 2}


def test_a_table_stands_between_the_lines_around_it() -> None:
    canvas, target = new_page()
    canvas.drawString(72, 720, "Les prix sont les suivants :")
    canvas.drawString(72, 560, "Ils sont fermes.")
    draw_table(canvas, [["Appel", "2 €"], ["Courriel", "3 €"]], GRID)
    assert quotes(read_pdf(canvas, target)) == [
        "Les prix sont les suivants :",
        "Appel",
        "2 €",
        "Courriel",
        "3 €",
        "Ils sont fermes.",
    ]


def test_a_table_without_outer_sides_is_read_with_its_outer_columns() -> None:
    document = read_table(
        [["Lot", "Prix", "Délai"], ["1", "2 €", "30 jours"], ["2", "3 €", "60 jours"]],
        ("LINEABOVE", (0, 0), (-1, -1), 0.5, "black"),
        ("LINEBELOW", (0, -1), (-1, -1), 0.5, "black"),
        ("LINEAFTER", (0, 0), (1, -1), 0.5, "black"),
    )
    assert addresses(document)[-1] == CellAddress(table=1, row=3, column=3)


def test_coloured_cells_complete_the_lines_of_a_table() -> None:
    document = read_table(PRICES, GRID, ("BACKGROUND", (0, 0), (-1, 0), "lightgrey"))
    assert addresses(document)[0] == CellAddress(table=1, row=1, column=1)


def test_a_table_in_a_form_is_read() -> None:
    canvas, target = new_page()
    canvas.beginForm("tableau")
    draw_table(canvas, PRICES, GRID)
    canvas.endForm()
    canvas.doForm("tableau")
    assert len(addresses(read_pdf(canvas, target))) == 6


def test_a_table_in_a_form_inside_a_form_is_read() -> None:
    canvas, target = new_page()
    canvas.beginForm("tableau")
    draw_table(canvas, PRICES, GRID)
    canvas.endForm()
    canvas.beginForm("cadre")
    canvas.doForm("tableau")
    canvas.endForm()
    canvas.doForm("cadre")
    assert len(addresses(read_pdf(canvas, target))) == 6


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_table_on_a_turned_page_keeps_its_rows(turn: int) -> None:
    canvas, target = new_page()
    canvas.setPageRotation(turn)
    canvas.translate(*{90: (595, 0), 180: (595, 842), 270: (0, 842)}[turn])
    canvas.rotate(turn)
    draw_table(canvas, PRICES[:2], GRID, top=500)
    assert quotes(read_pdf(canvas, target), "cell") == ["Prestation", "Prix", "Appel", "2,50 €"]


def test_underlined_text_is_no_table() -> None:
    canvas, target = new_page()
    for height in (700, 680, 660):
        canvas.drawString(72, height, "Délai de prévenance")
        canvas.line(72, height - 2, 180, height - 2)
    assert quotes(read_pdf(canvas, target), "cell") == []


def test_a_box_around_a_paragraph_is_no_table() -> None:
    canvas, target = new_page()
    canvas.rect(60, 650, 400, 80)
    canvas.drawString(72, 700, "Le délai de prévenance est de trente jours.")
    assert [block.kind for block in read_pdf(canvas, target).blocks] == ["paragraph"]


def test_a_framed_text_in_a_grid_of_blank_cells_is_no_table() -> None:
    assert quotes(read_table([["Le prix est ferme.", ""], ["", ""]], GRID), "cell") == []


def test_one_row_of_boxes_is_no_table() -> None:
    assert quotes(read_table([["Oui", "Non"]], GRID), "cell") == []


def test_a_frame_above_underlined_lines_is_not_searched_for_tables() -> None:
    canvas, target = new_page()
    canvas.rect(60, 650, 400, 80)
    canvas.drawString(72, 700, "Marché de relation client")
    for height in (600, 580, 560):
        canvas.drawString(72, height, "Délai de prévenance")
        canvas.line(72, height - 2, 180, height - 2)
    canvas.save()
    with opened(target.getvalue(), "CCAP.pdf") as pdf:
        assert ruled(pdf[0], 0) is False


@pytest.mark.parametrize(("rotation", "found"), [(0, True), (90, False)])
def test_rows_are_counted_as_the_page_is_read(rotation: int, found: bool) -> None:
    canvas, target = new_page()
    draw_table(canvas, [["Hausse"], ["Baisse"], ["Arrêt"]], GRID)
    canvas.save()
    with opened(target.getvalue(), "CCAP.pdf") as pdf:
        assert ruled(pdf[0], rotation) is found


def test_coloured_backgrounds_alone_are_no_table() -> None:
    document = read_table(PRICES, ("BACKGROUND", (0, 0), (-1, -1), "lightgrey"))
    assert quotes(document, "cell") == []


def test_lines_that_are_not_drawn_are_no_table() -> None:
    canvas, target = new_page()
    for shift in (0, 100, 200):
        path = canvas.beginPath()
        path.rect(72 + shift, 500, 100, 100)
        path.rect(72 + shift, 600, 100, 100)
        canvas.drawPath(path, stroke=0, fill=0)
        canvas.drawString(80 + shift, 550, "Prix")
    assert quotes(read_pdf(canvas, target), "cell") == []


def test_a_drawing_with_too_many_lines_is_noted() -> None:
    canvas, target = new_page()
    canvas.drawString(72, 800, "Plan des locaux")
    canvas.lines([(72, 10, 300, 10 + step / 20) for step in range(11_000)])
    assert read_pdf(canvas, target).notes == ("tables_not_read:1",)


def test_a_grid_with_too_many_lines_is_noted() -> None:
    canvas, target = new_page()
    canvas.drawString(72, 800, "Plan des locaux")
    canvas.lines(
        [(left, 4 * step, left + 50, 4 * step) for left in (0, 100, 200, 300) for step in range(200)]
    )
    canvas.line(20, 10, 20, 700)
    assert read_pdf(canvas, target).notes == ("tables_not_read:1",)

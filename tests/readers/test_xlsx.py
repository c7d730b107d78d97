"""Excel workbooks built here: cells and their places, tables, what is hidden, what stands over the cells."""

import io
from datetime import date

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName

from contract_checker.document import Block, CellAddress, CellLocation, Document, NormalText
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.xlsx import read
from contract_checker.settings import Limits


def new_book(title: str = "BPU") -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    book.active.title = title
    return book


def read_book(book: openpyxl.Workbook, limits: Limits | None = None) -> Document:
    target = io.BytesIO()
    book.save(target)
    return read(target.getvalue(), "BPU.xlsx", limits or Limits())


def read_rows(*rows: list[object]) -> Document:
    book = new_book()
    for row in rows:
        book.active.append(row)
    return read_book(book)


def quote(document: Document, block: Block) -> str:
    return document.passage(block.span).quote


def at(document: Document, cell: str) -> Block:
    (found,) = [
        block
        for block in document.blocks
        if isinstance(block.location, CellLocation)
        and block.location.cell == cell
        and block.source != "comment"
    ]
    return found


PRICES: tuple[list[object], ...] = (
    ["Désignation", "Unité", "Prix unitaire HT"],
    ["Appel entrant traité", "appel", 2.35],
    ["Heure de production", "heure", 31.5],
)


def test_a_cell_is_a_block_with_its_sheet_and_address() -> None:
    document = read_rows(*PRICES)
    block = at(document, "C2")
    assert (quote(document, block), block.kind) == ("2,35", "cell")
    assert block.location == CellLocation(sheet="BPU", cell="C2", row=2, column=3)


def test_the_name_of_a_sheet_is_its_heading() -> None:
    document = read_rows(*PRICES)
    heading = document.blocks[0]
    assert (quote(document, heading), heading.kind, heading.level) == ("BPU", "heading", 1)
    assert heading.location == CellLocation(sheet="BPU")


def test_rows_follow_each_other_and_cells_of_a_row_stand_together() -> None:
    document = read_rows(*PRICES)
    assert NormalText(document, document.body).text.split("\n") == [
        "bpu",
        "designation | unite | prix unitaire ht",
        "appel entrant traite | appel | 2,35",
        "heure de production | heure | 31,5",
    ]


def test_a_cell_displays_its_value_by_its_number_format() -> None:
    book = new_book()
    for row, (value, number_format) in enumerate(
        [(0.6, "0 %"), (12.5, '#,##0.00\\ "€"'), (date(2026, 3, 15), "dd/mm/yyyy"), (30, '0" jours"')],
        start=1,
    ):
        book.active.cell(row, 1, value).number_format = number_format
    document = read_book(book)
    assert document.text == "BPU\n60 %\n12,50 €\n15/03/2026\n30 jours"


def test_days_may_count_from_1904() -> None:
    book = new_book()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active["A1"] = date(2026, 3, 15)
    book.active["A1"].number_format = "dd/mm/yyyy"
    assert read_book(book).text == "BPU\n15/03/2026"


def test_truth_values_and_errors_display_as_in_french() -> None:
    book = new_book()
    book.active.append([True, "#N/A"])
    book.active["B1"].data_type = "e"
    assert read_book(book).text == "BPU\nVRAI\n#N/A"


def test_a_cell_of_several_lines_is_one_block() -> None:
    document = read_rows(["Délai de prévenance\nen jours", "30"])
    assert quote(document, at(document, "A1")) == "Délai de prévenance\nen jours"


def test_a_formula_saved_without_its_value_is_remarked() -> None:
    document = read_rows(["Total", "=SUM(B2:B9)"])
    assert (document.text, document.notes) == ("BPU\nTotal", ("formulas_without_value:1",))


# Tables


def tables(document: Document) -> dict[str, int]:
    return {
        block.location.cell: block.cell.table
        for block in document.blocks
        if block.cell and isinstance(block.location, CellLocation) and block.location.cell
    }


def test_an_empty_row_parts_two_tables() -> None:
    document = read_rows(["Critère", "Poids"], ["Prix", "60 points"], [], ["Lot", "Site"], ["Un", "Lyon"])
    found = tables(document)
    assert (found["A2"], found["A4"]) == (1, 2)
    assert at(document, "B5").cell == CellAddress(table=2, row=2, column=2)
    assert "60 points\n\nlot | site" in NormalText(document, document.body).text


def test_tables_side_by_side_are_read_one_after_the_other() -> None:
    document = read_rows(["Critère", "Poids", None, "Lot", "Site"], ["Prix", "60", None, "Un", "Lyon"])
    assert document.text.split("\n") == ["BPU", "Critère", "Poids", "Prix", "60", "Lot", "Site", "Un", "Lyon"]
    assert (tables(document)["A1"], tables(document)["D1"]) == (1, 2)


def test_an_empty_column_inside_a_row_of_labels_parts_nothing() -> None:
    document = read_rows(["Prix", None, "60 %"], ["Qualité", None, "40 %"])
    assert set(tables(document).values()) == {1}
    assert "prix |  | 60 %" in NormalText(document, document.body).text


def test_values_under_an_empty_row_go_on_with_the_table_above() -> None:
    document = read_rows(*PRICES[:1], [], *PRICES[1:], [], ["Formation", "jour", 400])
    assert set(tables(document).values()) == {1}


def test_tables_are_numbered_through_all_sheets() -> None:
    book = new_book()
    book.active.append(["a", "b"])
    book.create_sheet("DQE").append(["c", "d"])
    document = read_book(book)
    assert [block.cell.table for block in document.blocks if block.cell] == [1, 1, 2, 2]


# Merged and hidden cells


def test_a_merged_cell_comes_once_with_its_extent() -> None:
    book = new_book()
    book.active.append(["Lot 1", None, None])
    book.active.append(["a", "b", "c"])
    book.active.merge_cells("A1:C1")
    document = read_book(book)
    assert at(document, "A1").cell == CellAddress(table=1, row=1, column=1, rows=1, columns=3)
    assert document.text == "BPU\nLot 1\na\nb\nc"


def test_hidden_rows_and_columns_are_read_and_said_to_be_hidden() -> None:
    book = new_book()
    for row in PRICES:
        book.active.append(row)
    book.active.row_dimensions[2].hidden = True
    book.active.column_dimensions["B"].hidden = True
    document = read_book(book)
    hidden = [quote(document, block) for block in document.blocks if block.source == "hidden"]
    assert hidden == ["Unité", "Appel entrant traité", "appel", "2,35", "heure"]
    assert document.notes == ("hidden_rows:BPU (1)", "hidden_columns:BPU (1)")


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_a_hidden_sheet_is_read_and_said_to_be_hidden(state: str) -> None:
    book = new_book()
    book.active["A1"] = "Visible"
    secret = book.create_sheet("Calculs")
    secret["A1"] = "Marge attendue"
    secret.sheet_state = state
    document = read_book(book)
    assert {quote(document, block): block.source for block in document.blocks} == {
        "BPU": "live",
        "Visible": "live",
        "Calculs": "hidden",
        "Marge attendue": "hidden",
    }
    assert document.notes == ("hidden_sheet:Calculs",)


def test_a_value_that_its_format_hides_is_read_and_said_to_be_hidden() -> None:
    book = new_book()
    book.active.append(["Prix", 60])
    book.active["B1"].number_format = ";;;"
    document = read_book(book)
    block = at(document, "B1")
    assert (quote(document, block), block.source, document.notes) == (
        "60",
        "hidden",
        ("hidden_cells:BPU (1)",),
    )


# Beside the cells


def test_comments_stand_at_the_end_with_the_place_of_their_cell() -> None:
    book = new_book()
    book.active.append(["Prix", "60 %"])
    book.active["A1"].comment = Comment("À revoir", "Acheteuse")
    book.create_sheet("DQE")["A1"] = "Volumes"
    document = read_book(book)
    comment = document.blocks[-1]
    assert (quote(document, comment), comment.source, comment.kind) == ("À revoir", "comment", "paragraph")
    assert comment.location == CellLocation(sheet="BPU", cell="A1", row=1, column=1)


def test_printed_headers_are_kept_apart_from_the_body() -> None:
    book = new_book()
    book.active["A1"] = "Prix"
    book.active.oddHeader.center.text = "Annexe financière"
    book.active.oddHeader.center.font = "Arial,Bold"
    book.active.oddHeader.center.size = 12
    book.active.oddFooter.right.text = "R&&D - page &P"
    document = read_book(book)
    running = {quote(document, block): block.kind for block in document.blocks if block not in document.body}
    assert running == {"Annexe financière": "header", "R&D - page": "footer"}


def test_a_defined_name_changes_nothing() -> None:
    book = new_book()
    book.active["A1"] = "Prix"
    book.defined_names["zone"] = DefinedName("zone", attr_text="BPU!$A$1")
    assert read_book(book).text == "BPU\nPrix"


def test_an_empty_workbook_is_refused() -> None:
    with pytest.raises(UnreadableDocument, match="ne contient aucun texte") as caught:
        read_book(new_book())
    assert caught.value.reason == "empty"

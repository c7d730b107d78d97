"""Tables of Word files built here."""

import io

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from contract_checker.document import Block, BlockKind, CellAddress, Document, NormalText, ParagraphLocation
from contract_checker.readers.docx import read
from contract_checker.settings import Limits


def read_word(document: WordDocument, limits: Limits | None = None) -> Document:
    target = io.BytesIO()
    document.save(target)
    return read(target.getvalue(), "contrat.docx", limits or Limits())


def read_body(*xml: str) -> Document:
    """A file whose body is made of pieces of WordprocessingML."""
    document = docx.Document()
    for piece in xml:
        document.element.body.insert(
            len(document.element.body) - 1, parse_xml(piece.replace(">", f" {nsdecls('w')}>", 1))
        )
    return read_word(document)


def quotes(document: Document, kind: BlockKind | None = None) -> list[str]:
    return [document.passage(block.span).quote for block in document.blocks if kind in (None, block.kind)]


def first(document: Document) -> Block:
    return document.blocks[0]


def test_cells_carry_their_address() -> None:
    document = docx.Document()
    table = document.add_table(rows=2, cols=2)
    table.cell(0, 0).text, table.cell(1, 1).text = "Lot", "3 000"
    read_ = read_word(document)
    assert [block.cell for block in read_.blocks] == [
        CellAddress(table=1, row=1, column=1),
        CellAddress(table=1, row=2, column=2),
    ]
    assert read_.blocks[1].location == ParagraphLocation(part="body", paragraph=4, table=1, row=2, column=2)


def test_paragraphs_of_one_cell_are_one_block() -> None:
    document = docx.Document()
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text = "Appels\nCourriels"
    table.cell(0, 0).add_paragraph("Tchat")
    assert quotes(read_word(document), "cell") == ["Appels\nCourriels\nTchat"]


def test_merged_cells_are_read_once_and_columns_count_the_grid() -> None:
    document = docx.Document()
    table = document.add_table(rows=2, cols=3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Large"
    table.cell(0, 2).merge(table.cell(1, 2)).text = "Haute"
    table.cell(1, 0).text = "Fine"
    read_ = read_word(document)
    assert quotes(read_) == ["Large", "Haute", "Fine"]
    assert [block.cell for block in read_.blocks] == [
        CellAddress(table=1, row=1, column=1, columns=2),
        CellAddress(table=1, row=1, column=3, rows=2),
        CellAddress(table=1, row=2, column=1),
    ]


def test_a_merged_cell_holds_for_every_row_that_it_extends_over() -> None:
    document = docx.Document()
    table = document.add_table(rows=2, cols=2)
    table.cell(0, 0).merge(table.cell(1, 0)).text = "Hausse"
    table.cell(0, 1).text, table.cell(1, 1).text = "15 jours", "30 jours"
    read_ = read_word(document)
    assert NormalText(read_, read_.body).text == "hausse | 15 jours\nhausse | 30 jours"


def test_a_nested_table_is_a_table_of_its_own() -> None:
    document = docx.Document()
    outer = document.add_table(rows=1, cols=2)
    outer.cell(0, 0).text = "Dehors"
    inner = outer.cell(0, 0).add_table(rows=1, cols=2)
    inner.cell(0, 1).text = "Dedans"
    read_ = read_word(document)
    assert [
        (quote, block.cell.table)
        for quote, block in zip(quotes(read_), read_.blocks, strict=True)
        if block.cell
    ] == [
        ("Dehors", 1),
        ("Dedans", 2),
    ]


def test_a_nested_table_stands_between_what_is_before_and_after_it() -> None:
    document = docx.Document()
    outer = document.add_table(rows=1, cols=2)
    outer.cell(0, 0).text = "Avant"
    outer.cell(0, 0).add_table(rows=1, cols=2).cell(0, 0).text = "Dedans"
    outer.cell(0, 0).add_paragraph("Après")
    outer.cell(0, 1).text = "À côté"
    read_ = read_word(document)
    assert quotes(read_) == ["Avant", "Dedans", "Après", "À côté"]
    assert [(block.cell.table, block.cell.column) for block in read_.blocks if block.cell] == [
        (1, 1),
        (2, 1),
        (1, 1),
        (1, 2),
    ]


def test_a_table_of_one_cell_is_a_frame_around_paragraphs() -> None:
    document = docx.Document()
    document.add_table(rows=1, cols=1).cell(0, 0).text = "ARTICLE 1 – OBJET"
    assert first(read_word(document)).kind == "paragraph"


@pytest.mark.parametrize(("mark", "source"), [("hidden", "hidden"), ("del", "deleted"), ("ins", "inserted")])
def test_a_row_hidden_or_revised_as_a_whole_marks_its_cells(mark: str, source: str) -> None:
    document = docx.Document()
    table = document.add_table(rows=2, cols=2)
    table.cell(1, 0).text = "12 €"
    table.rows[1]._tr.get_or_add_trPr().append(OxmlElement(f"w:{mark}"))
    assert first(read_word(document)).source == source


def test_a_row_that_begins_further_right_keeps_its_columns() -> None:
    document = docx.Document()
    table = document.add_table(rows=2, cols=2)
    table.cell(1, 0).text = "12 €"
    before = OxmlElement("w:gridBefore")
    before.set(qn("w:val"), "2")
    table.rows[1]._tr.get_or_add_trPr().append(before)
    assert first(read_word(document)).cell == CellAddress(table=1, row=2, column=3)


def test_rows_and_cells_inside_content_controls_are_read() -> None:
    cells = "<w:tc><w:p><w:r><w:t>Lot</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>"
    row = f"<w:sdt><w:sdtContent><w:tr>{cells}</w:tr></w:sdtContent></w:sdt>"
    assert quotes(read_body(f"<w:tbl>{row}</w:tbl>"), "cell") == ["Lot", "1"]


def test_a_text_box_in_a_cell_is_read() -> None:
    box = "<w:pict><w:txbxContent><w:p><w:r><w:t>Sans préavis.</w:t></w:r></w:p></w:txbxContent></w:pict>"
    cells = f"<w:tc><w:p><w:r><w:t>Lot</w:t>{box}</w:r></w:p></w:tc><w:tc><w:p/></w:tc>"
    assert quotes(read_body(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>")) == ["Lot", "Sans préavis."]

from contract_checker.document import CellAddress, Document, LineLocation
from contract_checker.readers.markdown import read
from contract_checker.settings import Limits


def read_markdown(text: str) -> Document:
    return read(text.encode(), "contrat.md", Limits())


def quotes(document: Document) -> list[str]:
    return [document.passage(block.span).quote for block in document.blocks]


def test_hashes_make_headings_with_their_level() -> None:
    document = read_markdown("# Contrat\n\n### 2.1 Durée ###\nUn an.")
    assert [(block.kind, block.level) for block in document.blocks] == [
        ("heading", 1),
        ("heading", 3),
        ("paragraph", None),
    ]
    assert quotes(document) == ["Contrat", "2.1 Durée", "Un an."]


def test_a_rule_under_a_line_makes_a_heading() -> None:
    document = read_markdown("Contrat\n=======\n\nDurée\n-----\n\nUn an.")
    assert [block.level for block in document.blocks] == [1, 2, None]


def test_a_rule_between_paragraphs_is_no_heading() -> None:
    document = read_markdown("Un an.\n\n---\n\nDeux ans.")
    assert quotes(document) == ["Un an.", "Deux ans."]


def test_the_signs_of_a_bold_line_are_not_quoted() -> None:
    document = read_markdown("**Durée du marché**\n\nUn an.")
    assert quotes(document)[0] == "Durée du marché"
    assert document.blocks[0].emphasised


def test_the_signs_of_a_bold_heading_are_not_quoted() -> None:
    assert quotes(read_markdown("## **Durée**")) == ["Durée"]


def test_list_items_carry_their_bullet_as_label() -> None:
    document = read_markdown("- appels\n* courriels")
    assert [(block.kind, block.label) for block in document.blocks] == [
        ("list_item", "-"),
        ("list_item", "*"),
    ]


def test_a_pipe_table_gives_cells_without_its_rule_line() -> None:
    document = read_markdown("| Lot | Volume |\n|---|---:|\n| 1 | 3 000 |\n\nFin.")
    assert [(quote, block.cell) for quote, block in zip(quotes(document), document.blocks, strict=True)] == [
        ("Lot", CellAddress(table=1, row=1, column=1)),
        ("Volume", CellAddress(table=1, row=1, column=2)),
        ("1", CellAddress(table=1, row=2, column=1)),
        ("3 000", CellAddress(table=1, row=2, column=2)),
        ("Fin.", None),
    ]


def test_an_empty_cell_keeps_its_column() -> None:
    document = read_markdown("| A | B | C |\n|---|---|---|\n| 1 |  | 3 |")
    assert [block.cell.column for block in document.blocks if block.cell and block.cell.row == 2] == [1, 3]


def test_each_row_of_a_table_has_its_line() -> None:
    document = read_markdown("Avant.\n\n| A |\n|---|\n| 1 |")
    assert [block.location for block in document.blocks[1:]] == [LineLocation(line=3), LineLocation(line=5)]


def test_a_table_without_outer_bars_is_a_table() -> None:
    assert quotes(read_markdown("Lot | Volume\n--- | ---\n1 | 3 000")) == ["Lot", "Volume", "1", "3 000"]


def test_the_text_is_the_file() -> None:
    text = "# Contrat\n\n**Durée** : *un an*.\n"
    assert read_markdown(text).text == text

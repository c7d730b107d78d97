"""Tables as a reader of their cells sees them."""

import pytest

from contract_checker.document import Block, CellAddress, Document, LineLocation, Table, TextSpan, tables

Placed = tuple[int, int, str]

BANDS: list[Placed] = [
    (1, 1, "Ampleur"),
    (1, 2, "Hausse"),
    (1, 3, "Baisse"),
    (2, 1, "jusqu’à 5 %"),
    (2, 2, "8 jours"),
    (2, 3, "15 jours"),
    (3, 1, "au-delà"),
    (3, 3, "60 jours"),
]


def document_of(*placed: Placed, table: int = 1, bold_rows: tuple[int, ...] = ()) -> Document:
    """Cells one below the other, given by row, column and words."""
    blocks, start = [], 0
    for row, column, words in placed:
        blocks.append(
            Block(
                kind="cell",
                span=TextSpan(start=start, end=start + len(words)),
                location=LineLocation(line=1),
                emphasised=row in bold_rows,
                cell=CellAddress(table=table, row=row, column=column),
            )
        )
        start += len(words) + 1
    text = "\n".join(words for _, _, words in placed)
    return Document(path="BPU.md", sha256="0", format="markdown", text=text, blocks=tuple(blocks))


def headers(document: Document, row: int, column: int) -> list[str]:
    (table,) = tables(document)
    found = table.headers(CellAddress(table=1, row=row, column=column))
    return [document.passage(block.span).quote for block in found]


def test_a_document_without_cells_has_no_tables() -> None:
    assert tables(document_of()) == ()


def test_a_table_tells_its_size() -> None:
    (table,) = tables(document_of(*BANDS))
    assert (table.number, table.height, table.width) == (1, 3, 3)


def test_a_row_comes_from_left_to_right() -> None:
    document = document_of(*BANDS)
    (table,) = tables(document)
    assert [document.passage(block.span).quote for block in table.row(3)] == ["au-delà", "60 jours"]


@pytest.mark.parametrize(
    ("row", "column", "expected"),
    [
        (2, 3, ["Baisse", "jusqu’à 5 %"]),
        (3, 2, ["Hausse", "au-delà"]),  # a blank cell has headers too
        (2, 1, ["Ampleur"]),
        (1, 2, []),
    ],
)
def test_a_cell_has_the_heads_of_its_column_and_row(row: int, column: int, expected: list[str]) -> None:
    assert headers(document_of(*BANDS), row, column) == expected


def test_a_head_over_two_columns_is_that_of_both() -> None:
    document = document_of(
        (1, 1, "Ampleur"), (1, 2, "Préavis"), (2, 2, "Hausse"), (2, 3, "Baisse"), (3, 1, "5 %"),
        (3, 3, "8 jours"), bold_rows=(1, 2),
    )  # fmt: skip
    assert headers(document, 3, 3) == ["Préavis", "Baisse", "5 %"]


def test_a_head_that_says_how_far_it_extends_goes_no_farther() -> None:
    document = document_of((1, 1, "Ampleur"), (1, 2, "Préavis"), (2, 1, "5 %"), (2, 3, "8"), (2, 4, "9"))
    head = document.blocks[1]
    cell = CellAddress(table=1, row=1, column=2, columns=2)
    blocks = (document.blocks[0], head.model_copy(update={"cell": cell}), *document.blocks[2:])
    merged = document.model_copy(update={"blocks": blocks})
    assert [headers(merged, 2, column) for column in (3, 4)] == [["Préavis", "5 %"], ["5 %"]]


def test_a_cell_that_is_not_in_force_heads_nothing() -> None:
    document = document_of((1, 1, "Ampleur"), (1, 2, "Hausse"), (2, 1, "5 %"), (2, 2, "8 jours"))
    struck = document.blocks[1].model_copy(update={"source": "deleted"})
    blocks = (document.blocks[0], struck, *document.blocks[2:])
    assert headers(document.model_copy(update={"blocks": blocks}), 2, 2) == ["Ampleur", "5 %"]


def test_a_head_over_two_rows_is_that_of_both() -> None:
    document = document_of(
        (1, 1, "Service"), (1, 2, "Sens"), (1, 3, "Préavis"), (2, 1, "Appels"), (2, 2, "hausse"),
        (2, 3, "8 jours"), (3, 2, "baisse"), (3, 3, "15 jours"),
    )  # fmt: skip
    assert headers(document, 3, 3) == ["Préavis", "Appels"]


def test_a_table_that_is_bold_throughout_keeps_a_last_row_below_its_head() -> None:
    (table,) = tables(document_of(*BANDS, bold_rows=(1, 2, 3)))
    assert table.head == 2


def test_a_head_that_is_repeated_over_the_page_counts_once() -> None:
    document = document_of(*BANDS, (1, 1, "Ampleur"), (1, 2, "Hausse"), (4, 1, "arrêt"), (4, 2, "90 jours"))
    (table,) = tables(document)
    assert [len(table.cells[1, 1]), table.height] == [1, 4]
    assert headers(document, 4, 2) == ["Hausse", "arrêt"]


def test_a_cell_of_two_paragraphs_has_both() -> None:
    (table,) = tables(document_of((1, 1, "Appels"), (1, 1, "entrants"), (1, 2, "2 €")))
    assert len(table.cells[1, 1]) == 2


def test_tables_come_by_their_numbers() -> None:
    first, second = document_of(*BANDS), document_of(*BANDS, table=2)
    both = first.model_copy(update={"blocks": (*second.blocks, *first.blocks)})
    found: tuple[Table, ...] = tables(both)
    assert [table.number for table in found] == [1, 2]

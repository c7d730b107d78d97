"""Merged and empty cells of a sheet, in the copy that patterns are matched on."""

from collections.abc import Sequence

from contract_checker.document import Block, CellAddress, CellLocation, Document, NormalText, TextSpan

Address = tuple[int, int, int]  # row, column, rows


def sheet(*cells: tuple[str, Address]) -> Document:
    blocks: list[Block] = []
    start = 0
    for text, (row, column, rows) in cells:
        blocks.append(
            Block(
                kind="cell",
                span=TextSpan(start=start, end=start + len(text)),
                location=CellLocation(sheet="F", row=row, column=column),
                cell=CellAddress(table=1, row=row, column=column, rows=rows),
            )
        )
        start += len(text) + 1
    joined = "\n".join(text for text, _ in cells)
    return Document(path="BPU.xlsx", sha256="", format="xlsx", text=joined, blocks=tuple(blocks))


BANDS = sheet(
    ("Hausse", (1, 1, 2)),
    ("jusqu'à 10 %", (1, 2, 1)),
    ("15 jours", (1, 3, 1)),
    ("plus de 10 %", (2, 2, 1)),
    ("30 jours", (2, 3, 1)),
    ("Baisse", (3, 1, 1)),
    ("60 jours", (3, 3, 1)),
)


def quotes(document: Document, found: str) -> Sequence[str]:
    normal = NormalText(document, document.body)
    start = normal.text.index(found)
    return [document.passage(span).quote for span in normal.source_spans(start, start + len(found))]


def test_a_merged_cell_is_said_in_each_row_and_an_empty_one_keeps_its_place() -> None:
    assert NormalText(BANDS, BANDS.body).text.split("\n") == [
        "hausse | jusqu'a 10 % | 15 jours",
        "hausse | plus de 10 % | 30 jours",
        "baisse |  | 60 jours",
    ]


def test_what_is_said_again_is_quoted_from_where_it_stands() -> None:
    assert quotes(BANDS, "hausse | plus de 10 % | 30 jours") == ["Hausse", "plus de 10 %\n30 jours"]


def test_a_match_that_crosses_into_a_repeated_cell_is_quoted_in_pieces() -> None:
    assert quotes(BANDS, "15 jours\nhausse | plus de") == ["15 jours", "Hausse", "plus de"]


def test_the_blocks_of_the_document_are_not_repeated() -> None:
    assert len(BANDS.body) == 7
    assert len(NormalText(BANDS, BANDS.body).blocks) == 8


def test_a_long_text_beside_many_rows_is_said_once() -> None:
    long = sheet(("x" * 101, (1, 1, 3)), ("a", (1, 2, 1)), ("b", (2, 2, 1)))
    assert NormalText(long, long.body).text == f"{'x' * 101} | a\nb"


def test_labels_of_a_row_are_bounded() -> None:
    labels = [(name, (1, column, 9)) for column, name in enumerate("abcd", start=1)]
    crowded = sheet(*labels, ("un", (1, 5, 1)), ("deux", (2, 5, 1)))
    assert NormalText(crowded, crowded.body).text == "a | b | c | d | un\na | b | c |  | deux"


def test_a_row_far_to_the_right_has_a_bounded_gap() -> None:
    far = sheet(("a", (1, 1, 1)), ("b", (1, 9_000, 1)))
    assert NormalText(far, far.body).text == f"a{' | ' * 21}b"

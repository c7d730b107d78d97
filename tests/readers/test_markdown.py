import time

import pytest

from contract_checker.document import CellAddress, Document, LineLocation, NormalText
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


def sources(text: str) -> list[tuple[str, str]]:
    document = read_markdown(text)
    return [(block.source, document.passage(block.span).quote) for block in document.blocks]


def test_struck_words_are_deleted_and_the_sentence_goes_on_after_them() -> None:
    document = read_markdown("- Préavis de ~~deux jours~~ trente jours.")
    assert [(block.source, document.passage(block.span).quote) for block in document.blocks] == [
        ("live", "Préavis de"),
        ("deleted", "deux jours"),
        ("live", "trente jours."),
    ]
    assert [(block.label, block.continues) for block in document.blocks] == [
        ("-", False),
        (None, False),
        (None, True),
    ]
    assert NormalText(document, document.body).text == "preavis de trente jours."
    assert NormalText(document, document.body_with("deleted")).text == "preavis de deux jours trente jours."


def test_words_struck_inside_of_a_number_leave_it_whole() -> None:
    document = read_markdown("Préavis de 3~~5~~0 jours.")
    assert NormalText(document, document.body).text == "preavis de 30 jours."


def test_a_comment_is_none_of_the_sentence_that_it_stands_in() -> None:
    document = read_markdown("Préavis de <!-- à revoir --> trente jours.")
    assert [(block.source, document.passage(block.span).quote) for block in document.blocks] == [
        ("live", "Préavis de"),
        ("comment", "à revoir"),
        ("live", "trente jours."),
    ]
    assert NormalText(document, document.body).text == "preavis de trente jours."


def test_a_comment_of_several_paragraphs_makes_no_heading_and_has_its_line() -> None:
    document = read_markdown("Un an.\n<!-- ancien\n\n# Préavis\n-->\nDeux ans.")
    assert [(block.source, block.kind, block.location) for block in document.blocks] == [
        ("live", "paragraph", LineLocation(line=1)),
        ("comment", "paragraph", LineLocation(line=2)),
        ("live", "paragraph", LineLocation(line=6)),
    ]
    assert quotes(document)[1] == "ancien\n\n# Préavis"


def test_a_comment_in_a_table_moves_no_column() -> None:
    document = read_markdown("| Lot | Volume |\n|---|---|\n| 1 <!-- a | b --> | ~~20~~ 30 |")
    cells = [
        (block.source, document.passage(block.span).quote, block.cell.column)
        for block in document.blocks[2:]
        if block.cell
    ]
    assert cells == [("live", "1", 1), ("deleted", "20", 2), ("live", "30", 2)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<!-- jamais fermé\n\nfin", [("comment", "jamais fermé\n\nfin")]),
        ("Un an <!-- jamais fermé.", [("live", "Un an <!-- jamais fermé.")]),
        ("<!--> montré -->", [("live", "montré -->")]),
        ("`<!-- code -->` et `~~code~~`", [("live", "`<!-- code -->` et `~~code~~`")]),
        ("```\n<!-- code -->\n```\n~~fin~~", [("live", "<!-- code -->"), ("deleted", "fin")]),
        ("~~un\n\ndeux~~", [("live", "~~un"), ("live", "deux~~")]),
        ("- ~~un\n- deux~~", [("live", "~~un"), ("live", "deux~~")]),
        ("| ~~un | deux~~ |\n|---|---|", [("live", "~~un"), ("live", "deux~~")]),
        ("~~DURÉE\nUn an.~~", [("deleted", "DURÉE"), ("deleted", "Un an.")]),
        ("## ~~Durée~~", [("deleted", "Durée")]),
        ("environ ~~ 30 ~~ jours", [("live", "environ ~~ 30 ~~ jours")]),
    ],
)
def test_signs_mean_what_a_page_made_of_the_text_shows(text: str, expected: list[tuple[str, str]]) -> None:
    assert sources(text) == expected


@pytest.mark.parametrize("signs", ["<!--", "~~a ", "a~~ ", "` `` ", "~~a~~ ", "<!-- a -->", "\\~~"])
def test_a_text_full_of_signs_is_read_in_time_that_grows_with_its_length(signs: str) -> None:
    begun = time.process_time()
    read_markdown("x" + signs * 20_000)
    assert time.process_time() - begun < 10

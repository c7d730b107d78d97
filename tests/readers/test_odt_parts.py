"""Tables, notes, comments, revisions, hidden text, running lines and boxes of OpenDocument texts."""

import pytest

from contract_checker.document import CellAddress, Document, NormalText, ParagraphLocation

from .odt_files import quotes, read_odt, style

STYLES = "".join(
    [
        style("H", "text:display='none'"),
        style("K", "style:text-line-through-style='solid'"),
        style("HP", "text:display='none'", "paragraph"),
        style("W", "fo:color='#ffffff'"),
    ]
)
SIGNED = "<dc:creator>Achats</dc:creator><dc:date>2026-03-12T08:00:00</dc:date>"
INFO = f"<office:change-info>{SIGNED}</office:change-info>"
REGIONS = (
    "<text:tracked-changes>"
    "<text:changed-region text:id='d'>"
    f"<text:deletion>{INFO}<text:p>30</text:p></text:deletion></text:changed-region>"
    f"<text:changed-region text:id='i'><text:insertion>{INFO}</text:insertion></text:changed-region>"
    "</text:tracked-changes>"
)


def cell(text: str, attributes: str = "") -> str:
    return f"<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>"


def table(*rows: str) -> str:
    return (
        f"<table:table>{''.join(f'<table:table-row>{row}</table:table-row>' for row in rows)}</table:table>"
    )


def addresses(document: Document) -> list[tuple[int, int, int, str]]:
    return [
        (block.cell.table, block.cell.row, block.cell.column, document.passage(block.span).quote)
        for block in document.blocks
        if block.cell
    ]


def sources(document: Document) -> list[tuple[str, str]]:
    return [(document.passage(block.span).quote, block.source) for block in document.blocks]


def test_cells_carry_their_address() -> None:
    document = read_odt(table(cell("Lot") + cell("Prix"), cell("1") + cell("3 000")))
    assert addresses(document) == [(1, 1, 1, "Lot"), (1, 1, 2, "Prix"), (1, 2, 1, "1"), (1, 2, 2, "3 000")]
    assert document.blocks[3].location == ParagraphLocation(
        part="body", paragraph=4, table=1, row=2, column=2
    )


def test_rows_of_a_header_count() -> None:
    row = f"<table:table-row>{cell('Lot')}{cell('Prix')}</table:table-row>"
    header = f"<table:table-header-rows>{row}</table:table-header-rows>"
    document = read_odt(table(cell("1") + cell("3 000")).replace("<table:table>", f"<table:table>{header}"))
    assert addresses(document)[2] == (1, 2, 1, "1")


def test_merged_cells_are_read_once_and_columns_count_the_grid() -> None:
    wide = cell("Large", "table:number-columns-spanned='2'") + "<table:covered-table-cell/>"
    document = read_odt(table(wide + cell("Fine"), "<table:covered-table-cell/>" + cell("a") + cell("b")))
    assert addresses(document) == [(1, 1, 1, "Large"), (1, 1, 3, "Fine"), (1, 2, 2, "a"), (1, 2, 3, "b")]


def test_a_merged_cell_says_how_far_it_extends_and_holds_for_each_row() -> None:
    high = cell("Hausse", "table:number-rows-spanned='2'")
    document = read_odt(table(high + cell("15 jours"), "<table:covered-table-cell/>" + cell("30 jours")))
    assert document.blocks[0].cell == CellAddress(table=1, row=1, column=1, rows=2)
    assert NormalText(document, document.body).text == "hausse | 15 jours\nhausse | 30 jours"


def test_repeated_rows_and_cells_are_counted_and_not_multiplied() -> None:
    rows = (
        "<table:table-row table:number-rows-repeated='100000000'>"
        f"{cell('a', 'table:number-columns-repeated=' + repr('100000000'))}{cell('b')}</table:table-row>"
        f"<table:table-row>{cell('c')}</table:table-row>"
    )
    document = read_odt(f"<table:table>{rows}</table:table>")
    assert addresses(document) == [(1, 1, 1, "a"), (1, 1, 100_000_001, "b"), (1, 100_000_001, 1, "c")]


def test_a_nested_table_is_a_table_of_its_own_in_its_place() -> None:
    inner = table(cell("x") + cell("y"))
    outer = (
        f"<table:table-cell><text:p>Avant</text:p>{inner}<text:p>Après</text:p></table:table-cell>{cell('z')}"
    )
    assert addresses(read_odt(table(outer))) == [
        (1, 1, 1, "Avant"),
        (2, 1, 1, "x"),
        (2, 1, 2, "y"),
        (1, 1, 1, "Après"),
        (1, 1, 2, "z"),
    ]


def test_a_table_of_one_cell_is_a_frame_around_paragraphs() -> None:
    assert read_odt(table(cell("ARTICLE 1 – OBJET"))).blocks[0].kind == "paragraph"


def test_paragraphs_and_lists_of_one_cell_are_one_block() -> None:
    listed = "<text:list><text:list-item><text:p>Tchat</text:p></text:list-item></text:list>"
    content = f"<text:p>Appels</text:p>{listed}"
    document = read_odt(table(f"<table:table-cell>{content}</table:table-cell>{cell('1')}"))
    assert quotes(document, "cell") == ["Appels\nTchat", "1"]


def test_a_hidden_row_is_marked() -> None:
    row = f"<table:table-row table:visibility='collapse'>{cell('12 €')}{cell('1')}</table:table-row>"
    assert {block.source for block in read_odt(f"<table:table>{row}</table:table>").blocks} == {"hidden"}


def test_a_revision_cuts_its_paragraph_and_leaves_two_sentences() -> None:
    document = read_odt(
        f"{REGIONS}<text:p>un préavis de <text:change text:change-id='d'/>"
        "<text:change-start text:change-id='i'/>15<text:change-end text:change-id='i'/> jours</text:p>"
    )
    assert sources(document) == [
        ("un préavis de ", "live"),
        ("30", "deleted"),
        ("15", "inserted"),
        (" jours", "live"),
    ]
    assert NormalText(document, document.body).text == "un preavis de 15 jours"
    assert NormalText(document, document.body_with("deleted")).text == "un preavis de 30 jours"
    assert document.notes == ("tracked_changes:2 (Achats 2026-03-12)",)


def test_an_insertion_may_span_paragraphs() -> None:
    document = read_odt(
        f"{REGIONS}<text:p>Objet.<text:change-start text:change-id='i'/></text:p>"
        "<text:p>Sans préavis.</text:p><text:change-end text:change-id='i'/><text:p>Durée.</text:p>"
    )
    assert sources(document) == [("Objet.", "live"), ("Sans préavis.", "inserted"), ("Durée.", "live")]


def test_a_deletion_between_paragraphs_is_read_once() -> None:
    change = "<text:change text:change-id='d'/>"
    document = read_odt(f"{REGIONS}<text:p>Objet.</text:p>{change}{change}<text:p>Durée.</text:p>")
    assert sources(document) == [("Objet.", "live"), ("30", "deleted"), ("Durée.", "live")]


def test_a_deletion_that_holds_itself_ends() -> None:
    regions = REGIONS.replace("<text:p>30</text:p>", "<text:p>30<text:change text:change-id='d'/></text:p>")
    document = read_odt(f"{regions}<text:p>a<text:change text:change-id='d'/></text:p>")
    assert sources(document) == [("a", "live"), ("30", "deleted")]


@pytest.mark.parametrize(
    "body",
    [
        "<text:p><text:span text:style-name='H'>Sans préavis.</text:span></text:p>",
        "<text:p text:style-name='HP'>Sans préavis.</text:p>",
        "<text:section text:display='none'><text:p>Sans préavis.</text:p></text:section>",
        "<text:p>Sans préavis.<text:hidden-paragraph text:is-hidden='true'/></text:p>",
        "<text:p><text:hidden-text text:is-hidden='true' text:string-value='Sans préavis.'/></text:p>",
    ],
)
def test_hidden_text_is_marked(body: str) -> None:
    document = read_odt(body, STYLES)
    assert sources(document) == [("Sans préavis.", "hidden")]
    assert document.notes == ("hidden_text:1",)


def test_struck_text_is_a_deletion_by_hand() -> None:
    document = read_odt("<text:p>de <text:span text:style-name='K'>30</text:span> 15 jours</text:p>", STYLES)
    assert sources(document) == [("de ", "live"), ("30", "deleted"), (" 15 jours", "live")]
    assert document.notes == ("struck_text:1",)


def test_white_text_is_remarked() -> None:
    document = read_odt("<text:p><text:span text:style-name='W'>Sans préavis.</text:span></text:p>", STYLES)
    assert document.notes == ("white_text:1",)


def test_a_comment_follows_the_paragraph_that_it_is_about() -> None:
    comment = f"<office:annotation>{SIGNED}<text:p>À négocier</text:p></office:annotation>"
    document = read_odt(f"<text:p>Sans {comment}préavis.</text:p>")
    assert sources(document) == [("Sans préavis.", "live"), ("À négocier", "comment")]
    assert document.notes == ("comments:1 (Achats 2026-03-12)",)


def test_footnotes_stand_at_the_end_under_the_heading_that_calls_them() -> None:
    note = (
        "<text:note><text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>Reconductible.</text:p></text:note-body></text:note>"
    )
    document = read_odt(
        f"<text:h text:outline-level='1'>Durée</text:h><text:p>Un an{note}.</text:p><text:p>Fin.</text:p>"
    )
    assert quotes(document) == ["Durée", "Un an.", "Fin.", "Reconductible."]
    assert document.blocks[-1].kind == "footnote"
    assert document.blocks[-1].location == ParagraphLocation(part="footnotes", paragraph=1, heading="Durée")


def test_headers_and_footers_stand_apart_and_come_once() -> None:
    pages = (
        "<style:master-page><style:header><text:p>CCAP</text:p></style:header>"
        "<style:header-left style:display='false'><text:p>Jamais vu</text:p></style:header-left>"
        "<style:footer><text:p>Marché 12</text:p></style:footer></style:master-page>"
        "<style:master-page><style:header><text:p>CCAP</text:p></style:header></style:master-page>"
    )
    document = read_odt(
        "<text:p>Texte.</text:p>", common=f"<office:master-styles>{pages}</office:master-styles>"
    )
    assert (quotes(document, "header"), quotes(document, "footer")) == (["CCAP"], ["Marché 12"])
    assert [block.kind for block in document.body] == ["paragraph"]


@pytest.mark.parametrize(
    "box",
    [
        "<draw:frame><draw:text-box><text:p>Sans préavis.</text:p></draw:text-box></draw:frame>",
        "<draw:custom-shape><text:p>Sans préavis.</text:p></draw:custom-shape>",
        "<draw:g><draw:rect><text:p>Sans préavis.</text:p></draw:rect></draw:g>",
        "<draw:frame><draw:text-box><text:p>Sans préavis.</text:p></draw:text-box>"
        "<draw:text-box><text:p>Sans préavis.</text:p></draw:text-box></draw:frame>",
    ],
)
def test_text_boxes_and_shapes_are_read_once(box: str) -> None:
    assert quotes(read_odt(f"<text:p>Avant.{box}</text:p>")) == ["Avant.", "Sans préavis."]
    assert quotes(read_odt(f"{box}<text:p>Après.</text:p>")) == ["Sans préavis.", "Après."]


def test_a_field_left_to_fill_is_remarked() -> None:
    document = read_odt("<text:p>de <text:placeholder>&lt;délai&gt;</text:placeholder> jours</text:p>")
    assert (document.text, document.notes) == ("de <délai> jours", ("unfilled_fields:1",))

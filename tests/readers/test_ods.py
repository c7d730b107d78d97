"""OpenDocument workbooks built here: cells as displayed, repetitions, what is hidden, what is refused."""

import io
import zipfile

import pytest

from contract_checker.document import CellAddress, CellLocation, Document
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.ods import read
from contract_checker.settings import Limits

URN = "urn:oasis:names:tc:opendocument:xmlns"
NAMES = " ".join(
    f"xmlns:{short}='{URN}:{name}:1.0'"
    for short, name in {
        "office": "office", "table": "table", "text": "text", "style": "style", "draw": "drawing",
    }.items()
)  # fmt: skip


def calc(*sheets: str, styles: str = "", manifest: str = "", more: tuple[str, ...] = ()) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", f"<manifest>{manifest}</manifest>")
        archive.writestr(
            "content.xml",
            f"<office:document-content {NAMES}><office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:spreadsheet>{''.join(sheets)}</office:spreadsheet></office:body>"
            "</office:document-content>",
        )
        for name in more:
            archive.writestr(name, "x")
    return target.getvalue()


def table(*rows: str, name: str = "BPU", attributes: str = "") -> str:
    return f"<table:table table:name='{name}' {attributes}>{''.join(rows)}</table:table>"


def row(*cells: str, attributes: str = "") -> str:
    return f"<table:table-row {attributes}>{''.join(cells)}</table:table-row>"


def cell(text: str, attributes: str = "") -> str:
    return f"<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>"


EMPTY = "<table:table-cell/>"


def read_one(content: bytes, limits: Limits | None = None) -> Document:
    return read(content, "BPU.ods", limits or Limits())


def refusal(content: bytes, limits: Limits | None = None) -> tuple[str, str]:
    with pytest.raises(UnreadableDocument) as caught:
        read_one(content, limits)
    return caught.value.reason, str(caught.value)


def places(document: Document) -> dict[str | None, str]:
    return {
        block.location.cell: document.passage(block.span).quote
        for block in document.blocks
        if isinstance(block.location, CellLocation)
    }


def test_cells_have_their_place_and_what_they_display() -> None:
    percentage = "office:value-type='percentage' office:value='0.6'"
    document = read_one(
        calc(table(row(cell("Critère"), EMPTY, cell("Poids")), row(cell("60 %", percentage))))
    )
    assert places(document) == {None: "BPU", "A1": "Critère", "C1": "Poids", "A2": "60 %"}
    assert document.format == "ods"


@pytest.mark.parametrize(
    ("attributes", "shown"),
    [
        ("office:value-type='float' office:value='2.35'", "2,35"),
        ("office:value-type='float' office:value='inf'", "inf"),
        ("office:value-type='date' office:date-value='2026-03-15'", "2026-03-15"),
        ("office:value-type='string' office:string-value='Lot 1'", "Lot 1"),
        ("office:value-type='boolean' office:boolean-value='true'", "true"),
    ],
)
def test_a_value_without_its_words_is_given_bare(attributes: str, shown: str) -> None:
    assert read_one(calc(table(row(f"<table:table-cell {attributes}/>")))).text == f"BPU\n{shown}"


def test_spaces_tabs_and_lines_of_a_cell_are_kept() -> None:
    words = "<text:span>Délai</text:span><text:s text:c='2'/>de<text:tab/>trois<text:line-break/>mois"
    document = read_one(calc(table(row(f"<table:table-cell><text:p>{words}</text:p><text:p>francs</text:p>"
                                       "</table:table-cell>"))))  # fmt: skip
    assert places(document)["A1"] == "Délai  de\ttrois\nmois\nfrancs"


def test_repeated_cells_and_rows_are_written_out() -> None:
    document = read_one(
        calc(
            table(
                row(EMPTY, attributes="table:number-rows-repeated='3'"),
                row(
                    cell("a", "table:number-columns-repeated='2'"),
                    attributes="table:number-rows-repeated='2'",
                ),
                row(cell("fin")),
            )
        )
    )
    assert places(document) == {None: "BPU", "A4": "a", "B4": "a", "A5": "a", "B5": "a", "A6": "fin"}


def test_empty_repetitions_cost_nothing() -> None:
    empty = "<table:table-cell table:number-columns-repeated='16384'/>"
    rows = row(empty, attributes="table:number-rows-repeated='1048575'")
    assert places(read_one(calc(table(rows, row(cell("fin")))))) == {None: "BPU", "A1048576": "fin"}


def test_a_merged_cell_has_its_extent_and_what_it_covers_is_hidden() -> None:
    merged = cell("Lot 1", "table:number-columns-spanned='2' table:number-rows-spanned='1'")
    covered = "<table:covered-table-cell><text:p>reste</text:p></table:covered-table-cell>"
    document = read_one(calc(table(row(merged, covered))))
    first, second = document.blocks[1:]
    assert first.cell == CellAddress(table=1, row=1, column=1, columns=2)
    assert (second.source, document.notes) == ("hidden", ("hidden_cells:BPU (1)",))


def test_hidden_rows_columns_and_sheets_are_said_to_be_hidden() -> None:
    styles = "<style:style style:name='ta2'><style:table-properties table:display='false'/></style:style>"
    columns = "<table:table-column/><table:table-column table:visibility='collapse'/>"
    filtered = row(cell("b"), attributes="table:visibility='filter'")
    document = read_one(
        calc(
            table(columns, row(cell("a"), cell("c")), filtered),
            table(row(cell("d")), name="Calculs", attributes="table:style-name='ta2'"),
            styles=styles,
        )
    )
    hidden = [document.passage(block.span).quote for block in document.blocks if block.source == "hidden"]
    assert hidden == ["c", "b", "Calculs", "d"]
    assert document.notes == ("hidden_rows:BPU (1)", "hidden_columns:BPU (1)", "hidden_sheet:Calculs")


def test_comments_and_text_boxes_are_read() -> None:
    note = "<office:annotation><text:p>À revoir</text:p></office:annotation>"
    box = "<draw:frame><draw:text-box><text:p>Prix fermes</text:p></draw:text-box></draw:frame>"
    shapes = "<table:shapes><draw:custom-shape><text:p>Projet</text:p></draw:custom-shape></table:shapes>"
    document = read_one(
        calc(table(shapes, row(f"<table:table-cell>{note}{box}<text:p>Prix</text:p></table:table-cell>")))
    )
    found = [(document.passage(block.span).quote, block.source, block.kind) for block in document.blocks]
    assert found == [
        ("BPU", "live", "heading"),
        ("Prix", "live", "cell"),
        ("Projet", "live", "paragraph"),
        ("Prix fermes", "live", "paragraph"),
        ("À revoir", "comment", "paragraph"),
    ]


def test_a_table_inside_a_cell_is_no_sheet() -> None:
    inner = table(row(cell("dedans")), name="dedans")
    document = read_one(calc(table(row(f"<table:table-cell>{inner}<text:p>a</text:p></table:table-cell>"))))
    assert document.text == "BPU\na"


def test_what_is_not_read_is_remarked() -> None:
    frames = "<draw:frame><draw:image/></draw:frame><draw:frame><draw:object/></draw:frame>"
    shapes = f"<table:shapes>{frames}</table:shapes>"
    content = calc(
        table("<table:table-source/>", shapes, row(cell("a"))), more=("Basic/Standard/Module1.xml",)
    )
    assert read_one(content).notes == (
        "macros", "embedded_files:1", "external_links:1", "pictures_not_read:1",
    )  # fmt: skip


# Refusals


@pytest.mark.parametrize(
    ("content", "limits", "setting"),
    [
        (
            calc(table(row(cell("a", "table:number-columns-repeated='16384'"),
                           attributes="table:number-rows-repeated='1048576'"))),
            Limits(), "limits.cells = 200000",
        ),
        (calc(*[table(row(cell("a")))] * 3), Limits(sheets=2), "limits.sheets = 2"),
        (
            calc(table(row(*[cell("a", "table:number-rows-spanned='2'")] * 3))),
            Limits(merged_cells=2), "limits.merged_cells = 2",
        ),
        (calc(table(row(cell("abcdef")))), Limits(characters=5), "limits.characters = 5"),
    ],
)  # fmt: skip
def test_a_limit_refuses_and_names_its_setting(content: bytes, limits: Limits, setting: str) -> None:
    reason, message = refusal(content, limits)
    assert (reason, setting in message) == ("too_large", True), message


def test_an_encrypted_workbook_is_named() -> None:
    encrypted = calc(table(row(cell("a"))), manifest="<m:encryption-data xmlns:m='m'/>")
    assert refusal(encrypted)[0] == "encrypted"


def test_a_doctype_is_refused() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("content.xml", "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><d>&e;</d>")
    assert refusal(target.getvalue())[0] == "doctype"


@pytest.mark.parametrize("content", [calc()[:100], calc(table("<table:table-row>"))])
def test_a_damaged_workbook_is_malformed(content: bytes) -> None:
    assert refusal(content)[0] == "malformed"


@pytest.mark.parametrize("content", [calc(), calc(table(row(EMPTY)))])
def test_an_empty_workbook_is_refused(content: bytes) -> None:
    assert refusal(content)[0] == "empty"

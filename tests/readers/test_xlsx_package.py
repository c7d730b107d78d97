"""Excel files that are refused before they cost anything, and what is only remarked."""

import io
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

from contract_checker.document import CellLocation, Document
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.xlsx import read
from contract_checker.settings import Limits

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"

CELL = "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>Prix</t></is></c></row></sheetData>"
MEASURED = """
import sys, time
from contract_checker.errors import UnreadableDocument
from contract_checker.readers import read
from contract_checker.settings import Limits
content = open(sys.argv[1], "rb").read()
before = time.process_time()
try:
    read(content, sys.argv[1], Limits())
except UnreadableDocument as cause:
    seconds = time.process_time() - before
    # What getrusage gives counts the parent that the process was forked from.
    status = dict(line.split(":", 1) for line in open("/proc/self/status"))
    megabytes = int(status["VmHWM"].split()[0]) // 1024
    print(cause.reason, seconds <= 2 or seconds, megabytes <= 256 or megabytes, cause)
"""


def relations(*targets: tuple[str, str], mode: str = "") -> str:
    given = "".join(
        f"<Relationship Id='r{number}' Type='{OFFICE}/{kind}' Target='{target}'{mode}/>"
        for number, (kind, target) in enumerate(targets)
    )
    return f"<Relationships xmlns='{PACKAGE}'>{given}</Relationships>"


def worksheet(inner: str) -> str:
    return f"<worksheet xmlns='{MAIN}'>{inner}</worksheet>"


def excel(
    inner: str = CELL, sheets: int = 1, strings: str = "", parts: Mapping[str, str] = MappingProxyType({})
) -> bytes:
    """A minimal workbook whose sheets all hold `inner`; `parts` are more of them, under `xl/`."""
    listed = "".join(f"<sheet name='F{number}' r:id='r{number}'/>" for number in range(sheets))
    targets = [("worksheet", f"worksheets/sheet{number}.xml") for number in range(sheets)]
    written = {
        "workbook.xml": f"<workbook xmlns='{MAIN}' xmlns:r='{OFFICE}'><sheets>{listed}</sheets></workbook>",
        "_rels/workbook.xml.rels": relations(*targets, ("sharedStrings", "sharedStrings.xml")),
        "sharedStrings.xml": f"<sst xmlns='{MAIN}'>{strings}</sst>",
        **{name: worksheet(inner) for _, name in targets},
        **parts,
    }
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in written.items():
            archive.writestr(f"xl/{name}", content)
    return target.getvalue()


def read_one(content: bytes, limits: Limits | None = None) -> Document:
    return read(content, "BPU.xlsx", limits or Limits())


def refusal(content: bytes, limits: Limits | None = None) -> tuple[str, str]:
    with pytest.raises(UnreadableDocument) as caught:
        read_one(content, limits)
    return caught.value.reason, str(caught.value)


def test_the_smallest_workbook_is_read() -> None:
    assert read_one(excel()).text == "F0\nPrix"


# Limits


def cells(rows: int, columns: int, cell: str = "<c><v>{}</v></c>") -> str:
    filled = ("".join(cell.format(row * column) for column in range(columns)) for row in range(1, rows + 1))
    lines = (f"<row r='{row}'>{line}</row>" for row, line in enumerate(filled, start=1))
    return f"<sheetData>{''.join(lines)}</sheetData>"


def merged(areas: int) -> str:
    references = (f"<mergeCell ref='A{row}:C{row + row % 7}'/>" for row in range(1, areas + 1))
    return f"{CELL}<mergeCells>{''.join(references)}</mergeCells>"


@pytest.mark.parametrize(
    ("content", "limits", "setting"),
    [
        (excel(cells(3, 4)), Limits(cells=11), "limits.cells = 11"),
        (excel(cells(1, 1), sheets=3), Limits(cells=2), "limits.cells = 2"),
        (excel("<a/>" * 30), Limits(cells=1), "limits.cells = 1"),
        (excel(strings="<si><t>a</t></si>" * 3), Limits(cells=2), "limits.cells = 2"),
        (excel(merged(4)), Limits(merged_cells=3), "limits.merged_cells = 3"),
        (excel(sheets=3), Limits(sheets=2), "limits.sheets = 2"),
        (excel(strings="<si><t>abcdef</t></si>"), Limits(characters=5), "limits.characters = 5"),
        (
            excel(cells(4, 1, "<c t='s'><v>0</v></c>"), strings="<si><t>abcdef</t></si>"),
            Limits(characters=20),
            "limits.characters = 20",
        ),
        (excel(), Limits(inflated_bytes=100), "limits.inflated_bytes = 100"),
        (excel(), Limits(archive_entries=2), "limits.archive_entries = 2"),
        (excel(" " * 2_000_000), Limits(), "limits.inflation_ratio = 200"),
    ],
)
def test_a_limit_refuses_and_names_its_setting(content: bytes, limits: Limits, setting: str) -> None:
    reason, message = refusal(content, limits)
    assert (reason, setting in message) == ("too_large", True), message


def hostile() -> Iterator[tuple[str, Callable[[], bytes], str]]:
    """Files that would cost a great deal, made only when their test runs."""
    million = 1_000_000
    long = "".join(f"{number:x} " for number in range(6_000))
    yield "merged cells", lambda: excel(merged(million)), "merged_cells"
    yield "cells", lambda: excel(cells(100_000, 10)), "cells"
    yield "cells of one row", lambda: excel(cells(1, 400_000)), "cells"
    yield "rows without cells", lambda: excel(cells(million, 0)), "cells"
    yield "sheets", lambda: excel(sheets=1_000), "sheets"
    yield "texts", lambda: excel(strings="".join(f"<si><t>{n}</t></si>" for n in range(million))), "cells"
    yield (
        "one long text everywhere",
        lambda: excel(cells(100_000, 1, "<c t='s'><v>0</v></c>"), strings=f"<si><t>{long}</t></si>"),
        "characters",
    )


@pytest.mark.parametrize(
    ("make", "setting"), [pytest.param(make, setting, id=name) for name, make, setting in hostile()]
)
def test_a_hostile_workbook_costs_little(make: Callable[[], bytes], setting: str, tmp_path: Path) -> None:
    path = tmp_path / "BPU.xlsx"
    path.write_bytes(make())
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, path], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.startswith("too_large True True"), done.stdout
    assert f"limits.{setting} = " in done.stdout


def test_two_cells_far_apart_cost_no_more_than_two_cells() -> None:
    far = "<sheetData><row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'><v>2</v></c>"
    assert read_one(excel(f"{far}</row></sheetData>")).text == "F0\n1\n2"


# Hostile or damaged parts


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("part", ["sharedStrings.xml", "worksheets/sheet0.xml", "workbook.xml"])
def test_a_doctype_is_refused(part: str, encoding: str) -> None:
    bomb = "<!DOCTYPE d [<!ENTITY a 'aaa'><!ENTITY b '&a;&a;'>]><sst><si><t>&b;</t></si></sst>"
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(excel())) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for name in source.namelist():
            replaced = bomb.encode(encoding) if name == f"xl/{part}" else source.read(name)
            archive.writestr(name, replaced)
    reason, message = refusal(target.getvalue())
    assert (reason, f"xl/{part}" in message) == ("doctype", True)


@pytest.mark.parametrize(
    "content",
    [
        b"PK\x03\x04" + bytes(100),
        excel()[:200],
        excel(parts={"workbook.xml": "<workbook"}),
        excel(parts={"workbook.xml": "<a/>"}),
        excel(parts={"WORKSHEETS/Sheet0.xml": worksheet(CELL)}),  # which of the two would be shown?
        excel(parts={"worksheets/sheet0.xml": worksheet(CELL)[:-20]}),
    ],
)
def test_a_damaged_workbook_is_malformed(content: bytes) -> None:
    reason, message = refusal(content)
    assert (reason, "Excel" in message) == ("malformed", True)


def test_an_outside_part_is_never_fetched() -> None:
    outside = relations(("comments", "https://example.org/comments.xml"), mode=" TargetMode='External'")
    assert read_one(excel(parts={"worksheets/_rels/sheet0.xml.rels": outside})).text == "F0\nPrix"


@pytest.mark.parametrize(
    "cell",
    [
        "<c r='A1' t='s'><v>7</v></c>",
        "<c r='A1' t='s'><v>-1</v></c>",
        "<c r='A1' s='99999'><v></v></c>",
        "<c r='A1' t='s'><v>un</v></c>",
    ],
)
def test_a_cell_that_refers_to_nothing_is_empty(cell: str) -> None:
    row = f"<sheetData><row>{cell}<c><v>5</v></c></row></sheetData>"
    assert read_one(excel(row)).text == "F0\n5"


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("<c t='n'><v>NaN</v></c>", "NaN"),
        ("<c><v>1e9999</v></c>", "1e9999"),
        ("<c><v>1e999</v></c>", "1e999"),
        ("<c><v> 12 </v></c>", "12"),
        ("<c t='d'><v>2026-03-15</v></c>", "46096"),
        ("<c t='d'><v>demain</v></c>", "demain"),
        ("<c t='str'><f>A2</f><v>saisi</v></c>", "saisi"),
        ("<c t='str'><v>a_x000D_\nb_x0041__xD800_</v></c>", "a\nbA"),
        ("<c r='??'><v>1</v></c>", "1"),
    ],
)
def test_an_odd_value_is_shown_as_it_is(cell: str, shown: str) -> None:
    assert read_one(excel(f"<sheetData><row>{cell}</row></sheetData>")).text == f"F0\n{shown}"


def test_rows_and_cells_without_numbers_are_counted() -> None:
    row = "<row><c><v>1</v></c><c><v>2</v></c></row>"
    document = read_one(excel(f"<sheetData>{row}{row}</sheetData>"))
    assert [block.location.cell for block in document.blocks if isinstance(block.location, CellLocation)] == [
        None, "A1", "B1", "A2", "B2",
    ]  # fmt: skip


def test_the_strict_variant_of_the_format_is_read() -> None:
    strict = "http://purl.oclc.org/ooxml"
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(excel())) as source, zipfile.ZipFile(target, "w") as archive:
        for name in source.namelist():
            text = source.read(name).decode().replace(MAIN, f"{strict}/spreadsheetml/main")
            archive.writestr(name, text.replace(OFFICE, f"{strict}/officeDocument/relationships"))
    assert read_one(target.getvalue()).text == "F0\nPrix"


def test_areas_that_overlap_or_are_none_do_no_harm() -> None:
    areas = "".join(
        f"<mergeCell ref='{area}'/>" for area in ("A1:B2", "B1:C3", "D4", "C3:A1", "", "A1:ZZZ9", "x")
    )
    document = read_one(excel(f"{cells(2, 3)}<mergeCells>{areas}</mergeCells>"))
    hidden = [
        block.location.cell
        for block in document.blocks
        if block.source == "hidden" and isinstance(block.location, CellLocation)
    ]
    assert hidden == ["C1", "A2", "B2", "C2"]


# Over and beside the cells


def over(**drawn: str) -> Document:
    """A workbook whose sheet has related parts: kind of relation to content."""
    targets = [(kind, f"../{kind}.xml") for kind in drawn]
    parts = {f"{kind}.xml": content for kind, content in drawn.items()}
    return read_one(excel(parts={"worksheets/_rels/sheet0.xml.rels": relations(*targets), **parts}))


def drawing(*shapes: str) -> str:
    names = f"xmlns:xdr='{DRAWING}/spreadsheetDrawing' xmlns:a='{DRAWING}/main'"
    start = "<xdr:from><xdr:col>1</xdr:col><xdr:row>6</xdr:row></xdr:from>"
    anchors = "".join(f"<xdr:twoCellAnchor>{start}{shape}</xdr:twoCellAnchor>" for shape in shapes)
    return f"<xdr:wsDr {names}>{anchors}</xdr:wsDr>"


def test_a_text_box_is_read_at_the_cell_that_it_hangs_on() -> None:
    words = "<a:p><a:r><a:t>Prix </a:t></a:r><a:r><a:t>fermes</a:t></a:r></a:p>"
    document = over(drawing=drawing(f"<xdr:sp><xdr:txBody>{words}</xdr:txBody></xdr:sp>"))
    box = document.blocks[-1]
    assert (document.passage(box.span).quote, box.kind, box.source) == ("Prix fermes", "paragraph", "live")
    assert box.location == CellLocation(sheet="F0", cell="B7", row=7, column=2)


def test_images_and_charts_are_remarked() -> None:
    assert over(drawing=drawing("<xdr:pic/>", "<xdr:graphicFrame/>", "<xdr:pic/>")).notes == (
        "pictures_not_read:2",
        "diagrams_not_read:1",
    )


def test_a_discussion_is_read_once() -> None:
    talk = f"<a xmlns='{THREADED}'><threadedComment ref='A1'><text>À revoir</text></threadedComment></a>"
    copy = "<text><t>[Threaded comment] À revoir</t></text>"
    plain = (
        f"<comments xmlns='{MAIN}'><commentList><comment ref='A1'>{copy}</comment></commentList></comments>"
    )
    document = over(threadedComment=talk, comments=plain)
    comments = [document.passage(block.span).quote for block in document.blocks if block.source == "comment"]
    assert comments == ["À revoir"]


@pytest.mark.parametrize(
    ("part", "note"),
    [
        ("vbaProject.bin", "macros"),
        ("macrosheets/sheet1.xml", "macros"),
        ("embeddings/contrat.docx", "embedded_files:1"),
        ("externalLinks/externalLink1.xml", "external_links:1"),
        ("connections.xml", "external_links:1"),
    ],
)
def test_what_is_not_read_is_remarked(part: str, note: str) -> None:
    assert read_one(excel(parts={part: "<a/>"})).notes == (note,)

"""Reads an OpenDocument workbook sheet by sheet.

The file holds what each cell displays beside its value, so that no number format has to be understood.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from contract_checker.document import Document
from contract_checker.readers.markup import Element
from contract_checker.readers.ods.table import TableReader
from contract_checker.readers.open_document import MAIN, STYLE, TABLE, refuse_encrypted
from contract_checker.readers.origin import Origin
from contract_checker.readers.package import Package, Writing
from contract_checker.readers.sheets.allowance import Allowance
from contract_checker.readers.sheets.sheet import Sheet
from contract_checker.readers.sheets.workbook import document_of
from contract_checker.settings import Limits

# A cell with one paragraph takes four tags; the rest is room for comments and empty cells.
_CALC: Final = Writing("LibreOffice", setting="cells", tags=10, main=MAIN)
_SHEET, _ROW, _COLUMN = f"{TABLE}table", f"{TABLE}table-row", f"{TABLE}table-column"
_SHAPES, _STYLE, _SOURCE = f"{TABLE}shapes", f"{STYLE}style", f"{TABLE}table-source"


def read(content: bytes, path: str, limits: Limits) -> Document:
    """The cells, comments and text boxes of a workbook; their places are sheets and cells.

    Raises:
        UnreadableDocument: if it is encrypted, damaged, beyond a limit, or without any text.
    """
    package = Package(content, path, limits, _CALC)
    refuse_encrypted(package, path)
    unread: Counter[str] = Counter()
    sheets = list(_sheets(package, Allowance(path, limits), unread))
    return document_of(Origin(path, content, "ods"), sheets, list(_remarks(package, unread)))


def _sheets(package: Package, allowance: Allowance, unread: Counter[str]) -> Iterator[Sheet]:
    hidden_styles: set[str | None] = set()
    open_tables: list[TableReader | None] = []
    for event, element in package.walk(
        _CALC.main, (_SHEET,), (_SHEET, _ROW, _COLUMN, _SHAPES, _STYLE, _SOURCE)
    ):
        reader = open_tables[-1] if open_tables else None
        if event == "start":
            allowance.take_sheet()
            # A table inside a cell is no sheet, and no spreadsheet program writes one.
            inner = bool(open_tables)
            open_tables.append(None if inner else _new_sheet(element, hidden_styles, allowance))
        elif element.tag == _STYLE:
            if any(part.get(f"{TABLE}display") == "false" for part in element):
                hidden_styles.add(element.get(f"{STYLE}name"))
        elif element.tag == _SOURCE:
            unread["external_links"] += 1
        elif element.tag == _SHEET:
            open_tables.pop()
            if reader is not None:
                reader.finish()
                unread += reader.unread
                yield reader.sheet
        elif reader is not None:
            _read_part(reader, element)


def _new_sheet(table: Element, hidden_styles: set[str | None], allowance: Allowance) -> TableReader:
    return TableReader(
        Sheet(table.get(f"{TABLE}name") or "?", hidden=table.get(f"{TABLE}style-name") in hidden_styles),
        allowance,
    )


def _read_part(reader: TableReader, element: Element) -> None:
    if element.tag == _ROW:
        reader.read_row(element)
    elif element.tag == _COLUMN:
        reader.read_column(element)
    else:
        reader.read_shapes(element)


def _remarks(package: Package, unread: Counter[str]) -> Iterator[str]:
    """Codes of what the workbook holds and this reader does not read."""
    if any(name.startswith(("Basic/", "Scripts/")) for name in package.sizes):
        yield "macros"
    yield from (f"{code}:{number}" for code, number in sorted(unread.items()) if number)

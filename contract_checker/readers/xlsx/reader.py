"""Reads an Excel workbook sheet by sheet.

Cells are read from the package itself and not by a spreadsheet library: the number formats that say what
a cell displays, and what hides it, are there anyway; every byte is counted while it is inflated; and
nothing is built for the empty places between two cells that stand far apart.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from contract_checker.document import Document
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.markup import strict_names
from contract_checker.readers.origin import Origin
from contract_checker.readers.package import Package, Writing
from contract_checker.readers.sheets.allowance import Allowance
from contract_checker.readers.sheets.sheet import Sheet
from contract_checker.readers.sheets.workbook import document_of
from contract_checker.readers.xlsx.asides import read_asides
from contract_checker.readers.xlsx.markup import R, S, switched
from contract_checker.readers.xlsx.styles import Styles
from contract_checker.readers.xlsx.values import Values, read_strings
from contract_checker.readers.xlsx.worksheet import WorksheetReader
from contract_checker.settings import Limits

# A cell with a formula takes six tags; the rest is room for formatted cells that are empty.
_EXCEL: Final = Writing(
    "Excel",
    setting="cells",
    tags=10,
    main="xl/workbook.xml",
    renames=strict_names(
        "spreadsheetml/2006/main",
        "drawingml/2006/main",
        "drawingml/2006/spreadsheetDrawing",
        "officeDocument/2006/relationships",
    ),
)


def read(content: bytes, path: str, limits: Limits) -> Document:
    """The cells, comments and text boxes of a workbook; their places are sheets and cells.

    A cell's text is what it displays (see `sheets.number_format`); a formula gives the value that was
    saved with it.

    Raises:
        UnreadableDocument: if it is damaged, beyond a limit, or without any text.
    """
    package = Package(content, path, limits, _EXCEL)
    main = package.main_name()
    root = package.part(main)
    if root is None or root.tag != f"{S}workbook":
        raise UnreadableDocument(
            "malformed", f"{path} : le classeur n'a pas de sommaire ; l'ouvrir dans Excel et l'enregistrer."
        )
    from_1904 = any(switched(properties, "date1904") for properties in root.iter(f"{S}workbookPr"))
    allowance = Allowance(path, limits)
    styles = Styles(package.related_part(main, "styles"), from_1904=from_1904)
    values = Values(read_strings(package, main, allowance), styles, from_1904=from_1904)
    parts = package.related(main, "worksheet")
    sheets: list[Sheet] = []
    unread: Counter[str] = Counter()
    for listed in root.iterfind(f"{S}sheets/{S}sheet"):
        allowance.take_sheet()
        sheet = Sheet(listed.get("name") or "?", hidden=listed.get("state", "visible") != "visible")
        name = parts.get(listed.get(f"{R}id", ""))
        if name is not None:
            unread += read_asides(package, name, sheet, allowance)
            WorksheetReader(sheet, values, allowance).read(package, name)
            sheets.append(sheet)
    unread["formulas_without_value"] = values.uncalculated
    return document_of(Origin(path, content, "xlsx"), sheets, list(_remarks(package, unread)))


def _remarks(package: Package, unread: Counter[str]) -> Iterator[str]:
    """Codes of what the workbook holds and this reader does not read."""
    names = [f"/{name.lower()}" for name in package.sizes]
    if any(name.endswith("vbaproject.bin") or "/macrosheets/" in name for name in names):
        yield "macros"
    counts = {
        "embedded_files": sum("/embeddings/" in name for name in names),
        "external_links": sum(
            ("/externallinks/" in name and "/_rels/" not in name) or name.endswith("/connections.xml")
            for name in names
        ),
        **unread,
    }
    yield from (f"{code}:{count}" for code, count in counts.items() if count)

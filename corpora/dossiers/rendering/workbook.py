"""Renders a workbook from a YAML file: sheets of rows, the same bytes on every run.

A source holds `author`, `title` and `sheets`; a sheet holds its `name`, the `widths` of its columns in
characters, and its `rows`. A cell is a text, a number, nothing, or `{value: 0.4, format: "0 %"}`.
"""

import re
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from zipfile import ZipFile

import openpyxl
import yaml
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from rendering.word_package import fixed_archive

_DATES: Final = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")


def render_workbook(path: Path) -> bytes:
    """Give the bytes of the workbook that the YAML file at `path` describes."""
    source = yaml.safe_load(path.read_text(encoding="utf-8"))
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    book.properties.title, book.properties.creator = source["title"], source["author"]
    for sheet in source["sheets"]:
        _fill(book.create_sheet(sheet["name"]), sheet)
    target = BytesIO()
    book.save(target)
    return fixed_archive(_dated(target.getvalue()))


def _fill(target: Worksheet, sheet: dict[str, Any]) -> None:
    for column, width in enumerate(sheet["widths"], start=1):
        target.column_dimensions[get_column_letter(column)].width = width
    for row, cells in enumerate(sheet["rows"], start=1):
        for column, content in enumerate(cells, start=1):
            cell = target.cell(row, column)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if isinstance(content, dict):
                cell.value, cell.number_format = content["value"], content["format"]
            else:
                cell.value = content
            if row == 1:
                cell.font = Font(bold=True)


def _dated(archive: bytes) -> bytes:
    """Put one fixed date where the library writes the time of saving."""
    target = BytesIO()
    with ZipFile(BytesIO(archive)) as before, ZipFile(target, "w") as after:
        for member in before.namelist():
            after.writestr(member, _DATES.sub(rb"\g<1>2026-01-01T09:00:00Z", before.read(member)))
    return target.getvalue()

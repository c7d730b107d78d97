"""Writes sheets into a workbook: every text as a text, the same bytes for the same sheets."""

import io
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Final, NamedTuple

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from contract_checker.report.catalogue import Catalogue
from contract_checker.report.spelt import spelt

from .sheet import Cell, Sheet

_LONGEST: Final = 32_767  # what a cell holds, in the units of UTF-16
_A4: Final = 9
_DATES: Final = {"fr": "dd/mm/yyyy", "en": "d mmm yyyy"}


class _Formats(NamedTuple):
    head: Format
    text: Format
    number: Format
    decimal: Format
    date: Format


def written(sheets: Sequence[Sheet], title: str, day: date, t: Catalogue) -> bytes:
    """The workbook, dated `day`."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        book.set_properties({"title": spelt(title, _is_lacking), "created": datetime.combine(day, time())})
        formats = _formats(book, t)
        for sheet in sheets:
            _write(book.add_worksheet(sheet.name), sheet, formats, t)
    return content.getvalue()


def _formats(book: xlsxwriter.Workbook, t: Catalogue) -> _Formats:
    cell = {"valign": "top", "text_wrap": True}
    head = {"bold": True, "bg_color": "#1F3F6E", "font_color": "#FFFFFF", "border": 1}
    return _Formats(
        head=book.add_format({**cell, **head}),
        # Excel would take a text that begins with = for a formula once somebody edits the cell.
        text=book.add_format({**cell, "quote_prefix": True}),
        number=book.add_format({**cell, "num_format": "0"}),
        decimal=book.add_format({**cell, "num_format": "0.##"}),
        date=book.add_format({**cell, "num_format": _DATES[t.language], "align": "left"}),
    )


def _write(page: Worksheet, sheet: Sheet, formats: _Formats, t: Catalogue) -> None:
    for index, column in enumerate(sheet.columns):
        page.set_column(index, index, column.width)
        page.write_string(0, index, column.title, formats.head)
    for number, row in enumerate(sheet.rows, start=1):
        for index, value in enumerate(row):
            _fill(page, (number, index), value, formats, t)
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    page.set_landscape()
    page.set_paper(_A4)
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    page.set_footer("&C&P / &N")


def _fill(page: Worksheet, place: tuple[int, int], value: Cell, formats: _Formats, t: Catalogue) -> None:
    match value:
        case str():
            page.write_string(*place, _held(value, t), formats.text)
        case int():
            page.write_number(*place, value, formats.number)
        case Decimal():
            page.write_number(*place, float(value), formats.decimal)
        case date():
            page.write_datetime(*place, datetime.combine(value, time()), formats.date)
        case None:
            page.write_blank(*place, None, formats.text)


def _held(text: str, t: Catalogue) -> str:
    """The text as a cell can hold it; one that is too long ends with a mark that says so."""
    shown = spelt(text.replace("\r\n", "\n").replace("\r", "\n"), _is_lacking)
    units = shown.encode("utf-16-le")
    if len(units) <= 2 * _LONGEST:
        return shown
    mark = f" {t('cut', count=t.number(len(text)))}"
    return units[: 2 * (_LONGEST - len(mark))].decode("utf-16-le", "ignore") + mark


def _is_lacking(letter: str) -> bool:
    """Whether XML has no way to hold a letter."""
    category = unicodedata.category(letter)
    return (category == "Cc" and letter not in "\t\n") or category == "Cs" or letter in "\ufffe\uffff"

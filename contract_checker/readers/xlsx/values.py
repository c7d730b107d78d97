"""What the cells of a worksheet display: texts, numbers by their format, truth values, errors."""

import math
import re
from datetime import datetime
from typing import Final

from contract_checker.readers.markup import Element
from contract_checker.readers.package import Package
from contract_checker.readers.sheets.allowance import Allowance
from contract_checker.readers.sheets.date_format import days_of
from contract_checker.readers.xlsx.markup import S, integer, rich_text, unescaped
from contract_checker.readers.xlsx.styles import Styles

_NUMBER: Final = re.compile(r"[+-]?(?:[0-9]{1,40}\.?[0-9]{0,40}|\.[0-9]{1,40})(?:[eE][+-]?[0-9]{1,3})?")
_BOOLEANS: Final = {"1": "VRAI", "0": "FAUX", "true": "VRAI", "false": "FAUX"}
_VALUE, _INLINE, _FORMULA = f"{S}v", f"{S}is", f"{S}f"


def read_strings(package: Package, main: str, allowance: Allowance) -> list[str]:
    """The table of texts that cells refer to by number."""
    strings: list[str] = []
    for name in package.related(main, "sharedStrings").values():
        for _, item in package.walk(name, (), (f"{S}si",)):
            strings.append(rich_text(item))
            allowance.check_texts(len(strings), strings[-1])
    return strings


class Values:
    """Reads cells.

    Attributes:
        uncalculated: formulas met that keep no value: nothing can be shown for them.
    """

    def __init__(self, strings: list[str], styles: Styles, *, from_1904: bool) -> None:
        self._strings = strings
        self._styles = styles
        self._from_1904 = from_1904
        self.uncalculated = 0

    def read(self, cell: Element) -> tuple[str, bool, bool]:
        """What a cell displays, whether it is a number, and whether its format hides it."""
        stored, kind, formula = "", cell.get("t", "n"), False
        for child in cell:
            if child.tag == _VALUE:
                stored = child.text or ""
            elif child.tag == _INLINE:
                stored = rich_text(child)
            elif child.tag == _FORMULA:
                formula = True
        if formula and not stored and kind != "str":
            self.uncalculated += 1
        if not stored:
            return "", False, False
        if kind in ("n", "d"):
            return self._number(stored.strip(), kind, cell.get("s"))
        if kind == "b":
            return _BOOLEANS.get(stored.strip(), stored), False, False
        if kind == "e":
            return stored.strip(), False, False
        text = self._string(stored) if kind == "s" else unescaped(stored)
        shown = self._styles.number_format(cell.get("s")).text(text)
        return (shown, False, False) if shown or not text else (text, False, True)

    def moment(self, cell: Element) -> datetime | None:
        """The day and time that a number stands for, if its format shows a day."""
        kind, stored = cell.get("t", "n"), cell.findtext(_VALUE, "").strip()
        number = self._float(stored, kind) if kind in ("n", "d") else None
        return None if number is None else self._styles.number_format(cell.get("s")).moment(number)

    def _string(self, stored: str) -> str:
        index = integer(stored.strip())
        return self._strings[index] if index is not None and index < len(self._strings) else ""

    def _number(self, stored: str, kind: str, style: str | None) -> tuple[str, bool, bool]:
        number = self._float(stored, kind)
        if number is None:
            return stored, False, False
        shown = self._styles.number_format(style).number(number)
        return (shown, True, False) if shown else (stored, True, True)

    def _float(self, stored: str, kind: str) -> float | None:
        """The number that a cell stores; None if it is none."""
        if kind == "d":
            try:
                return days_of(datetime.fromisoformat(stored), from_1904=self._from_1904)
            except ValueError:
                return None
        number = float(stored) if _NUMBER.fullmatch(stored) else math.nan
        return number if math.isfinite(number) else None

"""Number formats of the cells of an Excel workbook, by the number of their style."""

from collections.abc import Mapping
from typing import Final

from contract_checker.readers.markup import Element
from contract_checker.readers.sheets.number_format import NumberFormat
from contract_checker.readers.xlsx.markup import S, integer

# Formats that Excel does not write down; dates and currencies as in its French version.
_BUILT_IN: Final[Mapping[int, str]] = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "#,##0", 6: "#,##0", 7: "#,##0.00", 8: "#,##0.00",
    9: "0%", 10: "0.00%", 14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "dd/mm/yyyy h:mm", 37: "#,##0;-#,##0",
    38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00", 41: "#,##0", 42: "#,##0",
    43: "#,##0.00", 44: "#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss", 49: "@",
}  # fmt: skip


class Styles:
    """Gives the number format of each style."""

    def __init__(self, root: Element | None, *, from_1904: bool) -> None:
        self._from_1904 = from_1904
        self._codes = dict(_BUILT_IN)
        self._styles: list[int] = []
        self._made: dict[int, NumberFormat] = {}
        if root is None:
            return
        for given in root.iterfind(f"{S}numFmts/{S}numFmt"):
            number = integer(given.get("numFmtId"))
            if number is not None:
                self._codes[number] = given.get("formatCode", "")
        self._styles = [integer(style.get("numFmtId")) or 0 for style in root.iterfind(f"{S}cellXfs/{S}xf")]

    def number_format(self, style: str | None) -> NumberFormat:
        """The format of a style named by its number, the format General for one that is not there."""
        index = integer(style) if style is not None else 0
        code = self._styles[index] if index is not None and index < len(self._styles) else 0
        if code not in self._made:
            self._made[code] = NumberFormat(self._codes.get(code) or "General", from_1904=self._from_1904)
        return self._made[code]

"""Names of SpreadsheetML and DrawingML, and values of their attributes."""

import re
from typing import Final

from contract_checker.readers.markup import Element

S: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
XDR: Final = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
TC: Final = "{http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments}"

_INTEGER: Final = re.compile(r"[0-9]{1,9}")
_ESCAPE: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_ON: Final = ("1", "true", "on")


def integer(text: str | None) -> int | None:
    """An unsigned number as Excel writes it; None if it is not one."""
    return int(text) if text is not None and _INTEGER.fullmatch(text) else None


def switched(element: Element, name: str) -> bool:
    """Whether an attribute such as `hidden` is on; off where nothing is said."""
    return element.get(name) in _ON


def rich_text(item: Element) -> str:
    """The text of a string item, its runs joined; readings of Asian characters are left out."""
    pieces = []
    for child in item:
        if child.tag == f"{S}t":
            pieces.append(child.text or "")
        elif child.tag == f"{S}r":
            pieces.extend(run.text or "" for run in child.iterchildren(f"{S}t"))
    return unescaped("".join(pieces))


def unescaped(text: str) -> str:
    """`text` with Excel's spelling of control characters, such as ``_x000D_``, undone."""
    if "_x" in text:
        text = _ESCAPE.sub(lambda match: _character(int(match[1], 16)), text)
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _character(code: int) -> str:
    """The character of a code; none for half of a pair, which cannot stand alone."""
    return "" if 0xD800 <= code <= 0xDFFF or code == 0 else chr(code)

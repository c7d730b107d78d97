"""What a worksheet shows only when it is printed: its headers and footers."""

import re
from collections.abc import Iterator
from typing import Final

from contract_checker.document import BlockKind
from contract_checker.readers.markup import Element
from contract_checker.readers.sheets.sheet import Aside
from contract_checker.readers.xlsx.markup import S, unescaped

_KINDS: Final[dict[str, BlockKind]] = {
    **{f"{S}{page}Header": "header" for page in ("first", "odd", "even")},
    **{f"{S}{page}Footer": "footer" for page in ("first", "odd", "even")},
}
_PLACE: Final = re.compile(r"(?<!&)&[LCR]")
# Fonts, sizes, colours, and what is only known at the printer: page, date, name of the file.
_CODE: Final = re.compile(r'&(?:(?P<sign>&)|"[^"]*"|K[0-9A-Fa-f]{6}|K\d{2}[+-]\d{3}|\d{1,3}|[A-Za-z])')


def running_lines(element: Element) -> Iterator[Aside]:
    """The lines of a `headerFooter` element, each once."""
    seen: set[tuple[BlockKind, str]] = set()
    for child in element:
        kind = _KINDS.get(child.tag)
        for part in _PLACE.split(child.text or "") if kind else ():
            text = unescaped(_CODE.sub(lambda code: code["sign"] or "", part))
            if kind and text and (kind, text) not in seen:
                seen.add((kind, text))
                yield Aside(text, "live", kind=kind)

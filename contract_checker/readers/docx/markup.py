"""WordprocessingML names and the values of its elements."""

import re
from typing import Final

from contract_checker.readers.markup import Element, strict_names
from contract_checker.readers.package import Writing

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"

WORD: Final = Writing(
    "Word",
    setting="paragraphs",
    tags=30,  # that Word writes for a paragraph with formatted runs
    main="word/document.xml",
    counted=re.compile(rb"<(?:[\w.-]+:)?p[\s/>]"),
    renames=strict_names(
        "wordprocessingml/2006/main", "officeDocument/2006/relationships", "officeDocument/2006/math"
    ),
)
_INTEGER: Final = re.compile(r"\s*[+-]?[0-9]{1,9}\s*")


def value(element: Element | None) -> str | None:
    """The `w:val` of an element that may be absent."""
    return None if element is None else element.get(f"{W}val")


def number(element: Element | None) -> int | None:
    """The `w:val` of an element as an integer, None if absent, not one, or longer than Word's own."""
    text = value(element)
    return int(text) if text is not None and _INTEGER.fullmatch(text) else None


def switched(element: Element | None) -> bool | None:
    """Whether a property such as `w:b` is on; None where nothing is said."""
    if element is None:
        return None
    return value(element) not in ("0", "false", "off")

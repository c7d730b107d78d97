"""Numbers and bullets that a browser shows before the items of a list."""

import re

from contract_checker.readers.html.visibility import is_unnumbered
from contract_checker.readers.markup import Element
from contract_checker.readers.number_formats import show_number

_FORMATS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_NUMBER = re.compile(r"-?[0-9]{1,9}")


class ItemList:
    """One list while its items come."""

    def __init__(self, element: Element) -> None:
        self._ordered = element.tag == "ol"
        self._shown = not is_unnumbered(element)
        self._format = _FORMATS.get(element.get("type") or "", "decimal")
        self._step = 1 if element.get("reversed") is None else -1
        items = 0 if self._step > 0 else sum(1 for _ in element.iterchildren("li"))
        self._next = _integer(element.get("start"), items or 1)

    def label(self, item: Element) -> str | None:
        """The number or bullet of the next item; None if it shows none."""
        number = _integer(item.get("value"), self._next)
        self._next = number + self._step
        if not self._shown or is_unnumbered(item):
            return None
        return f"{show_number(number, self._format)}." if self._ordered else "•"


def _integer(text: str | None, default: int) -> int:
    digits = (text or "").strip()
    return int(digits) if _NUMBER.fullmatch(digits) else default

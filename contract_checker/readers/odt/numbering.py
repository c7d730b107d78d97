"""List and heading numbers of an OpenDocument text, as a word processor displays them."""

import re
from dataclasses import dataclass, field
from typing import Final

from contract_checker.readers.markup import Element
from contract_checker.readers.number_formats import show_number
from contract_checker.readers.odt.markup import LOEXT, XML_ID
from contract_checker.readers.odt.styles import Style
from contract_checker.readers.open_document import STYLE, TEXT, count

_LEVELS: Final = 10
_LONGEST: Final = 200  # repeated for every paragraph of the list
_FORMATS: Final = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
}
_PLACE: Final = re.compile(r"%(10|[1-9])%")
_PLAIN_BULLETS: Final = ("o", "-", "–", "—", "*")
_OUTLINE: Final = ""


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list counts and looks; `pattern` has its places as « %1%.%2% »."""

    pattern: str = ""
    number_format: str = "none"
    start: int = 1


@dataclass(frozen=True, slots=True)
class ListPlace:
    """A level of one list; the lists that go on with each other share `counts`."""

    style: str
    level: int
    counts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """Counts the numbered paragraphs of one text, in reading order."""

    def __init__(self, *roots: Element | None) -> None:
        self._levels: dict[str, dict[int, Level]] = {}
        self._by_id: dict[str, dict[int, int]] = {}
        self._by_style: dict[str, dict[int, int]] = {}
        self._outline: dict[int, int] = {}
        for root in roots:
            for element in () if root is None else root.iter(f"{TEXT}list-style", f"{TEXT}outline-style"):
                outline = element.tag == f"{TEXT}outline-style"
                name = _OUTLINE if outline else element.get(f"{STYLE}name", "")
                self._levels.setdefault(name, dict(map(_level, element)))

    def enter(self, element: Element, outer: ListPlace | None) -> ListPlace:
        """The place of the items of a list that stands in the text, or inside an item of `outer`."""
        style = element.get(f"{TEXT}style-name")
        if outer is not None:
            return ListPlace(style or outer.style, min(outer.level + 1, _LEVELS), outer.counts)
        style = style or "-"
        counts: dict[int, int] | None = self._by_id.get(element.get(f"{TEXT}continue-list", "-"))
        if counts is None and element.get(f"{TEXT}continue-numbering") == "true":
            counts = self._by_style.get(style)
        counts = {} if counts is None else counts
        self._by_style[style] = self._by_id[element.get(XML_ID, "")] = counts
        return ListPlace(style, 1, counts)

    def next_label(self, place: ListPlace, start: int | None = None) -> str | None:
        """Count one item at `place` and give its number as displayed; None if nothing is shown."""
        levels = self._levels.get(place.style, {})
        own = levels.get(place.level, Level())
        before = place.counts.get(place.level)
        place.counts[place.level] = (
            start if start is not None else own.start if before is None else before + 1
        )
        for deeper in [other for other in place.counts if other > place.level]:
            del place.counts[deeper]

        def component(match: re.Match[str]) -> str:
            level = int(match[1])
            other = levels.get(level, Level())
            return show_number(place.counts.get(level, other.start), other.number_format)

        return _PLACE.sub(component, own.pattern)[:_LONGEST].strip() or None

    def heading_label(self, heading: Element, level: int, style: Style) -> str | None:
        """The number of a heading outside of any list, by the outline of the file."""
        if style.numbering == "" or heading.get(f"{TEXT}is-list-header") == "true":
            return None
        restart = heading.get(f"{TEXT}restart-numbering") == "true"
        start = count(heading, f"{TEXT}start-value", 1) if restart else None
        place = ListPlace(style.numbering or _OUTLINE, min(level, _LEVELS), self._outline)
        return self.next_label(place, start)


def _level(element: Element) -> tuple[int, Level]:
    level = min(count(element, f"{TEXT}level", 1), _LEVELS)
    bullet = element.get(f"{TEXT}bullet-char", "")
    if element.tag == f"{TEXT}list-level-style-bullet":
        return level, Level(pattern=bullet if bullet in _PLAIN_BULLETS else "•" if bullet.strip() else "")
    number_format = _FORMATS.get(element.get(f"{STYLE}num-format", ""))
    if number_format is None:
        return level, Level()
    pattern = element.get(f"{STYLE}num-list-format") or element.get(f"{LOEXT}num-list-format")
    return level, Level(
        pattern=(_pattern(element, level) if pattern is None else pattern)[:_LONGEST],
        number_format=number_format,
        start=count(element, f"{TEXT}start-value", 1),
    )


def _pattern(element: Element, level: int) -> str:
    shown = min(count(element, f"{TEXT}display-levels", 1), level)
    places = ".".join(f"%{number}%" for number in range(level - shown + 1, level + 1))
    return f"{element.get(f'{STYLE}num-prefix', '')}{places}{element.get(f'{STYLE}num-suffix', '')}"

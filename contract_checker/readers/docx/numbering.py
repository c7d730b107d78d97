"""List numbers as Word displays them, computed from numbering.xml: « Article 12 – », « 12.1 », « a) »."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from contract_checker.readers.docx.markup import W, number, switched, value
from contract_checker.readers.docx.styles import Styles
from contract_checker.readers.markup import Element
from contract_checker.readers.number_formats import show_number

_LEVELS: Final = 9
_DEPTHS: Final = tuple(map(str, range(_LEVELS)))
_LONGEST_TEXT: Final = 200  # repeated for every paragraph of the list
_PLACE: Final = re.compile(r"%([1-9])")
_PLAIN_BULLETS: Final = ("o", "-", "–", "—", "*")


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list counts and looks."""

    start: int = 1
    number_format: str = "decimal"
    text: str = ""
    legal: bool = False
    restart: int | None = None
    style: str | None = None


@dataclass(frozen=True, slots=True)
class _List:
    """One `w:num`: the list it belongs to, its levels and the numbers it starts again from."""

    counter: str
    levels: dict[int, Level]
    restarts: dict[int, int]


class Numbering:
    """Counts the numbered paragraphs of one part, in reading order."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._lists: dict[str, _List] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._restarted: set[tuple[str, int]] = set()
        if root is not None:
            self._read(root)

    def place(self, properties: Element | None, style_id: str | None) -> tuple[str, int] | None:
        """The list and the level of a paragraph, by itself or by its style; None if it is not numbered."""
        style = self._styles.of_paragraph(style_id)
        own = None if properties is None else properties.find(f"{W}numPr")
        identifier = None if own is None else value(own.find(f"{W}numId"))
        level = None if own is None else number(own.find(f"{W}ilvl"))
        by_style = identifier is None
        identifier = style.numbering if identifier is None else identifier
        if identifier is None or identifier not in self._lists:
            return None
        if level is None and by_style:
            level = self._linked_level(identifier, style_id)
        if level is None:
            level = style.numbering_level if by_style and style.numbering_level is not None else 0
        return identifier, min(max(level, 0), _LEVELS - 1)

    def next_label(self, place: tuple[str, int]) -> str | None:
        """Count one paragraph at `place` and give its number as displayed; None if nothing is shown."""
        identifier, level = place
        listed = self._lists[identifier]
        counts = self._counts.setdefault(listed.counter, {})
        if level in listed.restarts and (identifier, level) not in self._restarted:
            self._restarted.add((identifier, level))
            counts[level] = listed.restarts[level]
        else:
            counts[level] = counts[level] + 1 if level in counts else _level(listed, level).start
        for deeper in [other for other in counts if other > level]:
            restart = _level(listed, deeper).restart
            if restart is None or level < restart:
                del counts[deeper]
        return _show(listed, level, counts)

    def _linked_level(self, identifier: str, style_id: str | None) -> int | None:
        levels = self._lists[identifier].levels
        return next(
            (index for index, level in levels.items() if level.style and level.style == style_id), None
        )

    def _read(self, root: Element) -> None:
        abstracts = {
            element.get(f"{W}abstractNumId", ""): element for element in root.iter(f"{W}abstractNum")
        }
        numbers = {element.get(f"{W}numId", ""): element for element in root.iter(f"{W}num")}
        for identifier, element in numbers.items():
            counter = value(element.find(f"{W}abstractNumId")) or ""
            abstract = abstracts.get(counter)
            link = None if abstract is None else value(abstract.find(f"{W}numStyleLink"))
            if link is not None:
                linked = numbers.get(self._styles.get(link).numbering or "")
                counter = counter if linked is None else value(linked.find(f"{W}abstractNumId")) or counter
                abstract = abstracts.get(counter)
            if abstract is not None:
                self._lists[identifier] = _list(counter, abstract, element)


def _list(counter: str, abstract: Element, element: Element) -> _List:
    levels = dict(_levels(abstract))
    restarts = {}
    for override in element.iterfind(f"{W}lvlOverride"):
        levels |= dict(_levels(override))
        start, at = number(override.find(f"{W}startOverride")), override.get(f"{W}ilvl", "")
        if start is not None and at in _DEPTHS:
            restarts[int(at)] = start
    return _List(counter, levels, restarts)


def _levels(parent: Element) -> Iterator[tuple[int, Level]]:
    for element in parent.iterfind(f"{W}lvl"):
        start, depth = number(element.find(f"{W}start")), element.get(f"{W}ilvl")
        level = Level(
            start=1 if start is None else start,
            number_format=value(element.find(f"{W}numFmt")) or "decimal",
            text=(value(element.find(f"{W}lvlText")) or "")[:_LONGEST_TEXT],
            legal=bool(switched(element.find(f"{W}isLgl"))),
            restart=number(element.find(f"{W}lvlRestart")),
            style=value(element.find(f"{W}pStyle")),
        )
        if depth in _DEPTHS:
            yield int(depth), level


def _level(listed: _List, index: int) -> Level:
    return listed.levels.get(index, Level())


def _show(listed: _List, index: int, counts: dict[int, int]) -> str | None:
    level = _level(listed, index)
    if level.number_format == "bullet":
        # Symbol fonts put their bullets in the private area, where no other program can show them.
        return level.text if level.text in _PLAIN_BULLETS else "•" if level.text.strip() else None

    def component(match: re.Match[str]) -> str:
        at = int(match[1]) - 1
        other = _level(listed, at)
        return show_number(counts.get(at, other.start), "decimal" if level.legal else other.number_format)

    return _PLACE.sub(component, level.text)[:_LONGEST_TEXT].strip() or None

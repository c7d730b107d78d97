"""What the styles of a Word file say: heading level, contents line, bold, hidden, numbering."""

import re
from dataclasses import dataclass
from typing import Final

from contract_checker.readers.docx.markup import W, number, switched, value
from contract_checker.readers.package import Element

_HEADING_NAME: Final = re.compile(r"(?:heading|titre)\s?(\d)$", re.IGNORECASE)
_CONTENTS_NAME: Final = re.compile(
    r"(?:(?:toc|tm)\s?\d|toc heading|table of figures|en-tête de table des matières)$", re.I
)
_BODY_OUTLINE: Final = 9
_FLAGS: Final = ("b", "caps", "vanish")


@dataclass(frozen=True, slots=True)
class Style:
    """One style with what it inherits; `None` where neither it nor its bases say anything."""

    level: int | None = None
    contents: bool = False
    flags: tuple[bool | None, ...] = (None,) * len(_FLAGS)
    numbering: str | None = None
    numbering_level: int | None = None

    def flag(self, name: str) -> bool | None:
        """Whether the style switches `name` ('b', 'caps', 'vanish') on or off."""
        return self.flags[_FLAGS.index(name)]


class Styles:
    """The styles of one file, by id."""

    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self._default = ""
        self._resolved: dict[str, Style] = {}
        for element in () if root is None else root.iter(f"{W}style"):
            identifier = element.get(f"{W}styleId", "")
            self._elements.setdefault(identifier, element)
            if element.get(f"{W}type") == "paragraph" and element.get(f"{W}default") in ("1", "true"):
                self._default = identifier

    def of_paragraph(self, identifier: str | None) -> Style:
        """The style of a paragraph; the default one if it names none."""
        return self.get(identifier or self._default)

    def get(self, identifier: str | None) -> Style:
        """A style by id; one that says nothing if there is none of that id."""
        if not identifier:
            return Style()
        if identifier not in self._resolved:
            self._resolved[identifier] = Style()  # what a style based on itself inherits
            self._resolved[identifier] = self._resolve(identifier)
        return self._resolved[identifier]

    def _resolve(self, identifier: str) -> Style:
        element = self._elements.get(identifier)
        if element is None:
            return Style()
        base = self.get(value(element.find(f"{W}basedOn")))
        name = value(element.find(f"{W}name")) or identifier
        properties = element.find(f"{W}pPr")
        numbering = None if properties is None else properties.find(f"{W}numPr")
        own_numbering = None if numbering is None else value(numbering.find(f"{W}numId"))
        own_level = None if numbering is None else number(numbering.find(f"{W}ilvl"))
        runs = element.find(f"{W}rPr")
        return Style(
            level=_level(name, properties, base.level),
            contents=bool(_CONTENTS_NAME.match(name)) or base.contents,
            flags=tuple(_first(_switch(runs, flag), base.flag(flag)) for flag in _FLAGS),
            numbering=base.numbering if own_numbering is None else own_numbering,
            numbering_level=base.numbering_level if own_level is None else own_level,
        )


def outline_level(properties: Element | None) -> int | None:
    """The heading level that paragraph properties state: 1 to 9, 0 for body text, None if they state none."""
    outline = None if properties is None else number(properties.find(f"{W}outlineLvl"))
    if outline is None:
        return None
    return 0 if outline >= _BODY_OUTLINE or outline < 0 else outline + 1


def run_flag(properties: Element | None, name: str, *styles: Style) -> bool:
    """Whether a run shows `name`: by itself, else by the first of `styles` that says so."""
    own = _switch(properties, name)
    if own is not None:
        return own
    return next((flag for flag in (style.flag(name) for style in styles) if flag is not None), False)


def _level(name: str, properties: Element | None, inherited: int | None) -> int | None:
    outline = outline_level(properties)
    if outline is not None:
        return outline or None
    match = _HEADING_NAME.match(name)
    return int(match[1]) or None if match else inherited


def _switch(properties: Element | None, name: str) -> bool | None:
    return None if properties is None else switched(properties.find(f"{W}{name}"))


def _first(one: bool | None, other: bool | None) -> bool | None:
    return other if one is None else one

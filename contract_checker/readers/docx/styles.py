"""What the styles of a Word file say: heading level, contents line, bold, hidden, numbering."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from contract_checker.readers.docx.markup import W, number, switched, value
from contract_checker.readers.markup import Element

_HEADING_NAME: Final = re.compile(r"(?:heading|titre)\s?(\d)$", re.IGNORECASE)
_CONTENTS_NAME: Final = re.compile(
    r"(?:(?:toc|tm)\s?\d|toc heading|table of figures|en-tête de table des matières)$", re.I
)
_BODY_OUTLINE: Final = 9
_TAGS: Final = {flag: f"{W}{flag}" for flag in ("b", "caps", "vanish", "strike", "dstrike")}


@dataclass(frozen=True, slots=True)
class Style:
    """One style with what it inherits; `None`, or no flag, where neither it nor its bases say anything.

    `flags` tell of 'b', 'caps', 'vanish', 'strike' and 'dstrike' whether they are on or off.
    """

    level: int | None = None
    contents: bool = False
    flags: Mapping[str, bool] = field(default_factory=dict)
    numbering: str | None = None
    numbering_level: int | None = None


_PLAIN: Final = Style()


class Styles:
    """The styles of one file, by id."""

    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self._default = ""
        self._resolved: dict[str, Style] = {"": _PLAIN}
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
        known = self._resolved.get(identifier or "")
        return self._resolve(identifier or "") if known is None else known

    def _resolve(self, identifier: str) -> Style:
        # A loop and no recursion: the styles of a hostile file stand on each other by thousands.
        waiting: dict[str, Element] = {}
        while identifier in self._elements and identifier not in self._resolved and identifier not in waiting:
            waiting[identifier] = self._elements[identifier]
            identifier = value(waiting[identifier].find(f"{W}basedOn")) or ""
        style = self._resolved.get(identifier, _PLAIN)
        for name, element in reversed(waiting.items()):
            style = self._resolved[name] = _style(name, element, style)
        return style


def outline_level(properties: Element | None) -> int | None:
    """The heading level that paragraph properties state: 1 to 9, 0 for body text, None if they state none."""
    outline = None if properties is None else number(properties.find(f"{W}outlineLvl"))
    if outline is None:
        return None
    return 0 if outline >= _BODY_OUTLINE or outline < 0 else outline + 1


def run_flag(own: Mapping[str, Element], name: str, *styles: Style) -> bool:
    """Whether a run shows `name`: by its `own` properties, else by the first of `styles` that says so."""
    element = own.get(_TAGS[name])
    if element is not None:
        return bool(switched(element))
    for style in styles:
        if name in style.flags:
            return style.flags[name]
    return False


def _style(identifier: str, element: Element, base: Style) -> Style:
    name = value(element.find(f"{W}name")) or identifier
    properties = element.find(f"{W}pPr")
    numbering = None if properties is None else properties.find(f"{W}numPr")
    own_numbering = None if numbering is None else value(numbering.find(f"{W}numId"))
    own_level = None if numbering is None else number(numbering.find(f"{W}ilvl"))
    runs = element.find(f"{W}rPr")
    own = {flag: None if runs is None else switched(runs.find(tag)) for flag, tag in _TAGS.items()}
    return Style(
        level=_level(name, properties, base.level),
        contents=bool(_CONTENTS_NAME.match(name)) or base.contents,
        flags={**base.flags, **{flag: on for flag, on in own.items() if on is not None}},
        numbering=base.numbering if own_numbering is None else own_numbering,
        numbering_level=base.numbering_level if own_level is None else own_level,
    )


def _level(name: str, properties: Element | None, inherited: int | None) -> int | None:
    outline = outline_level(properties)
    if outline is not None:
        return outline or None
    match = _HEADING_NAME.match(name)
    return int(match[1]) or None if match else inherited

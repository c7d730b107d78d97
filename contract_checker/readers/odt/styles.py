"""What the styles of an OpenDocument text say: bold, capitals, hidden, struck, white, numbering."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from contract_checker.readers.markup import Element
from contract_checker.readers.open_document import FO, STYLE, TEXT

_BOLD: Final = ("bold", "600", "700", "800", "900")


@dataclass(frozen=True, slots=True)
class Style:
    """One style with what it inherits.

    `flags` tell of 'bold', 'caps', 'hidden', 'struck' and 'white' whether they are on or off; `numbering`
    names its list and `font` its font, None where it says nothing.
    """

    flags: Mapping[str, bool] = field(default_factory=dict)
    numbering: str | None = None
    font: str | None = None


_PLAIN: Final = Style()


class Styles:
    """The styles of one file, by family and name; those of the text itself come before the common ones."""

    def __init__(self, *roots: Element | None) -> None:
        self._elements: dict[tuple[str, str], Element] = {}
        self._resolved: dict[tuple[str, str], Style] = {}
        for root in roots:
            for element in () if root is None else root.iter(f"{STYLE}style"):
                key = (element.get(f"{STYLE}family", ""), element.get(f"{STYLE}name", ""))
                self._elements.setdefault(key, element)

    def get(self, family: str, name: str | None) -> Style:
        """A style by family ('paragraph', 'text') and name; one that says nothing if there is none."""
        known = self._resolved.get((family, name or ""))
        return self._resolve(family, name or "") if known is None else known

    def _resolve(self, family: str, name: str) -> Style:
        # A loop and no recursion: the styles of a hostile file stand on each other by thousands.
        waiting: dict[str, Element] = {}
        while (
            (family, name) in self._elements and (family, name) not in self._resolved and name not in waiting
        ):
            waiting[name] = self._elements[family, name]
            name = waiting[name].get(f"{STYLE}parent-style-name", "")
        style = self._resolved.get((family, name), _PLAIN)
        for own, element in reversed(waiting.items()):
            style = self._resolved[family, own] = _style(element, style)
        return style


def _style(element: Element, base: Style) -> Style:
    properties = element.find(f"{STYLE}text-properties")
    numbering = element.get(f"{STYLE}list-style-name")
    font = None if properties is None else properties.get(f"{STYLE}font-name")
    return Style(
        flags=base.flags if properties is None else {**base.flags, **_flags(properties)},
        numbering=base.numbering if numbering is None else numbering,
        font=base.font if font is None else font,
    )


def _flags(properties: Element) -> dict[str, bool]:
    weight, transform = properties.get(f"{FO}font-weight"), properties.get(f"{FO}text-transform")
    display, color = properties.get(f"{TEXT}display"), properties.get(f"{FO}color")
    lines = [properties.get(f"{STYLE}text-line-through-{name}") for name in ("style", "type")]
    said = {
        "bold": None if weight is None else weight in _BOLD,
        "caps": None if transform is None else transform == "uppercase",
        "hidden": None if display is None else display == "none",
        "struck": None if lines == [None, None] else any(line not in (None, "none") for line in lines),
        "white": None if color is None else color.lower() == "#ffffff",
    }
    return {flag: on for flag, on in said.items() if on is not None}

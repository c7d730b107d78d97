"""The looks of the pieces: fonts, colours and spacing, one theme per kind of document."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Theme:
    """One look; the fonts are names of the standard PDF fonts."""

    regular: str
    bold: str
    word_font: str
    colour: str
    shade: str
    size: float
    banner_headings: bool


THEMES: Final[Mapping[str, Theme]] = {
    "classic": Theme("Times-Roman", "Times-Bold", "Times New Roman", "#1a1a1a", "#e4e4e4", 11, False),
    "blue": Theme("Helvetica", "Helvetica-Bold", "Arial", "#1f4e79", "#dce6f1", 10.4, False),
    "green": Theme("Helvetica", "Helvetica-Bold", "Arial", "#2f5d50", "#dfeae6", 10.2, True),
    "contract": Theme("Times-Roman", "Times-Bold", "Times New Roman", "#3b2f4a", "#e9e5ee", 11, False),
}

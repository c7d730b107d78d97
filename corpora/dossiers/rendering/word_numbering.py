"""Automatic Word numbering: articles, bullets and lettered lists."""

from typing import Final

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph as WordParagraph

_ARTICLES: Final = 91
_BULLETS: Final = 92
_LETTERS: Final = 93


class Numbering:
    """The list definitions of one document."""

    def __init__(self, document: WordDocument) -> None:
        self._root = document.part.numbering_part.element
        for child in list(self._root):
            self._root.remove(child)
        self._define(_ARTICLES, _article_levels())
        self._define(_BULLETS, _level(0, "bullet", "•", 454) + _level(1, "bullet", "–", 907))
        self._define(_LETTERS, _level(0, "lowerLetter", "%1)", 454))
        self._next = 1
        self._new_list(_ARTICLES)
        self.bullets = self._new_list(_BULLETS)

    def new_letters(self) -> int:
        """A lettered list that starts again at a)."""
        number = self._new_list(_LETTERS)
        override = parse_xml(
            f'<w:lvlOverride {nsdecls("w")} w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
        )
        self._root[-1].append(override)
        return number

    def apply(self, paragraph: WordParagraph, number: int, level: int) -> None:
        """Make a paragraph an entry of a list; list 0 takes the number of a heading away."""
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = level
        properties.get_or_add_numId().val = number

    def _define(self, number: int, levels: str) -> None:
        self._root.append(
            parse_xml(
                f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">'
                f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
            )
        )

    def _new_list(self, definition: int) -> int:
        number, self._next = self._next, self._next + 1
        element = OxmlElement("w:num")
        element.set(qn("w:numId"), str(number))
        link = OxmlElement("w:abstractNumId")
        link.set(qn("w:val"), str(definition))
        element.append(link)
        self._root.append(element)
        return number


def _article_levels() -> str:
    return (
        _level(0, "decimal", "Article %1 –", 0, style="Heading1")
        + _level(1, "decimal", "%1.%2", 0, style="Heading2")
        + _level(2, "decimal", "%1.%2.%3", 0, style="Heading3")
    )


def _level(level: int, kind: str, text: str, indent: int, style: str = "") -> str:
    hanging = 284 if indent else 0
    link = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{link}'
        f'<w:suff w:val="{"tab" if indent else "space"}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{indent}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
    )

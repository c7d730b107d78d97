"""The Word styles of one theme."""

from typing import Final

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from rendering.themes import Theme

TEXT_WIDTH: Final = 16.0  # centimetres, of an A4 page with its margins


def set_styles(document: WordDocument, theme: Theme) -> None:
    """Give body, headings, captions, tables and footnotes the look of the theme."""
    colour = RGBColor.from_string(theme.colour.removeprefix("#").upper())
    body = _paragraph_style(document, "Normal", theme, 10.5)
    body.paragraph_format.space_after = Pt(6)
    body.paragraph_format.line_spacing = 1.12
    body.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "fr-FR")
    body.element.get_or_add_rPr().append(language)
    for level, size in ((1, 12.5), (2, 11), (3, 10.5)):
        heading = _paragraph_style(document, f"Heading {level}", theme, size)
        heading.font.bold, heading.font.color.rgb = True, colour
        heading.font.all_caps = level == 1
        heading.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.LEFT
        heading.paragraph_format.space_before = Pt(16 if level == 1 else 9)
        heading.paragraph_format.space_after = Pt(5)
        _number(heading, level - 1)
    title = _paragraph_style(document, "Title", theme, 20)
    title.font.bold, title.font.color.rgb = True, colour
    title.paragraph_format.space_after = Pt(30)
    caption = _paragraph_style(document, "Caption", theme, 9)
    caption.font.bold, caption.font.color.rgb = True, colour
    caption.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    caption.paragraph_format.keep_with_next = True
    _small_styles(document, theme)


def _small_styles(document: WordDocument, theme: Theme) -> None:
    cell = _new_style(document, "Table Text", theme, 9)
    cell.paragraph_format.space_after = Pt(1)
    cell.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.LEFT
    contents = _new_style(document, "Contents 1", theme, 10)
    contents.paragraph_format.space_after = Pt(3)
    contents.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.LEFT
    contents_title = _new_style(document, "Contents Title", theme, 13)
    contents_title.font.bold = True
    for name in ("Header", "Footer"):
        line = _paragraph_style(document, name, theme, 8.5)
        line.paragraph_format.tab_stops.clear_all()
        line.paragraph_format.tab_stops.add_tab_stop(Cm(TEXT_WIDTH), WD_TAB_ALIGNMENT.RIGHT)
    note = _new_style(document, "Footnote Text", theme, 8.5)
    note.paragraph_format.space_after = Pt(0)
    mark = document.styles.add_style("Footnote Reference", WD_STYLE_TYPE.CHARACTER)
    mark.font.superscript = True


def _new_style(document: WordDocument, name: str, theme: Theme, size: float) -> ParagraphStyle:
    document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = document.styles["Normal"]
    return _paragraph_style(document, name, theme, size)


def _paragraph_style(document: WordDocument, name: str, theme: Theme, size: float) -> ParagraphStyle:
    style = document.styles[name]
    assert isinstance(style, ParagraphStyle)
    style.font.name, style.font.size = theme.word_font, Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for attribute in [key for key in fonts.attrib if key.endswith("Theme")]:
        # A theme font named in the template would win over the font set here.
        del fonts.attrib[attribute]
    return style


def _number(heading: ParagraphStyle, level: int) -> None:
    properties = heading.element.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = level
    properties.get_or_add_numId().val = 1

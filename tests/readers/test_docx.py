"""Text, headings and emphasis of Word files built here."""

import io
from collections.abc import Callable

import docx
import pytest
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from contract_checker.document import Block, Document, ParagraphLocation
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.docx import read
from contract_checker.settings import Limits


def read_word(document: WordDocument, limits: Limits | None = None) -> Document:
    target = io.BytesIO()
    document.save(target)
    return read(target.getvalue(), "contrat.docx", limits or Limits())


def read_body(*xml: str) -> Document:
    """A file whose body is made of pieces of WordprocessingML."""
    document = docx.Document()
    for piece in xml:
        document.element.body.insert(
            len(document.element.body) - 1, parse_xml(piece.replace(">", f" {nsdecls('w')}>", 1))
        )
    return read_word(document)


def first(document: Document) -> Block:
    return document.blocks[0]


def test_paragraphs_come_in_order_joined_by_line_feeds() -> None:
    document = docx.Document()
    document.add_paragraph("Premier.")
    document.add_paragraph("")
    document.add_paragraph("Second.")
    assert read_word(document).text == "Premier.\nSecond."


def test_an_empty_paragraph_counts_in_the_places_of_the_next_ones() -> None:
    document = docx.Document()
    document.add_paragraph("")
    document.add_paragraph("Second.")
    assert first(read_word(document)).location == ParagraphLocation(part="body", paragraph=2)


def test_tabs_and_line_breaks_are_kept() -> None:
    read_ = read_body("<w:p><w:r><w:t>Prix</w:t><w:tab/><w:t>12</w:t><w:br/><w:t>HT</w:t></w:r></w:p>")
    assert read_.text == "Prix\t12\nHT"


def test_no_page_is_invented() -> None:
    read_ = read_body("<w:p><w:r><w:t>Avant.</w:t><w:br w:type='page'/><w:t>Après.</w:t></w:r></w:p>")
    assert (read_.pages, read_.text) == (None, "Avant.\nAprès.")


@pytest.mark.parametrize(
    "xml",
    [
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>quinze jours</w:t></w:r></w:p></w:sdtContent></w:sdt>",
        "<w:p><w:hyperlink w:anchor='a'><w:r><w:t>quinze jours</w:t></w:r></w:hyperlink></w:p>",
        "<w:p><w:sdt><w:sdtContent><w:r><w:t>quinze jours</w:t></w:r></w:sdtContent></w:sdt></w:p>",
        "<w:p><w:fldSimple w:instr='REF a'><w:r><w:t>quinze jours</w:t></w:r></w:fldSimple></w:p>",
        "<w:p><w:smartTag><w:r><w:t>quinze jours</w:t></w:r></w:smartTag></w:p>",
    ],
)
def test_text_inside_controls_links_and_fields_is_read(xml: str) -> None:
    assert read_body(xml).text == "quinze jours"


def test_the_code_of_a_field_is_not_text() -> None:
    assert (
        read_body(
            "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r>"
            "<w:r><w:instrText>REF _Ref1 </w:instrText></w:r>"
            "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>article 8</w:t></w:r>"
            "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"
        ).text
        == "article 8"
    )


def test_heading_styles_give_levels() -> None:
    document = docx.Document()
    document.add_heading("Durée", level=2)
    assert (first(read_word(document)).kind, first(read_word(document)).level) == ("heading", 2)


def test_french_heading_styles_give_levels() -> None:
    document = docx.Document()
    style = document.styles.add_style("Titre 3", WD_STYLE_TYPE.PARAGRAPH)
    document.add_paragraph("Durée", style=style)
    assert first(read_word(document)).level == 3


def test_a_style_based_on_a_heading_is_a_heading() -> None:
    document = docx.Document()
    style = document.styles.add_style("Article contrat", WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Heading 1"]
    document.add_paragraph("Durée", style=style)
    assert first(read_word(document)).level == 1


def test_an_outline_level_makes_a_heading() -> None:
    read_ = read_body("<w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr><w:r><w:t>Durée</w:t></w:r></w:p>")
    assert (first(read_).kind, first(read_).level) == ("heading", 2)


def test_a_paragraph_knows_the_heading_above_it() -> None:
    document = docx.Document()
    document.add_heading("Durée", level=1)
    document.add_paragraph("Un an.")
    location = read_word(document).blocks[1].location
    assert isinstance(location, ParagraphLocation)
    assert location.heading == "Durée"


def bold(document: WordDocument) -> None:
    document.add_paragraph().add_run("Durée du marché").bold = True


def by_style(document: WordDocument) -> None:
    document.styles["Normal"].font.bold = True
    document.add_paragraph("Durée du marché")


def capitals(document: WordDocument) -> None:
    document.add_paragraph().add_run("Durée du marché").font.all_caps = True


@pytest.mark.parametrize("write", [bold, by_style, capitals])
def test_a_short_paragraph_all_bold_or_capital_is_emphasised(write: Callable[[WordDocument], None]) -> None:
    document = docx.Document()
    write(document)
    assert first(read_word(document)).emphasised


def test_one_bold_word_does_not_emphasise_its_paragraph() -> None:
    document = docx.Document()
    document.add_paragraph("Le délai est de ").add_run("dix jours").bold = True
    assert not first(read_word(document)).emphasised


def test_a_formula_is_read() -> None:
    names = "xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
    formula = f"<m:oMath {names}><m:r><m:t>P = P0</m:t></m:r></m:oMath>"
    assert read_body(f"<w:p>{formula}</w:p>").text == "P = P0"


def test_a_ticked_box_of_a_symbol_font_is_read() -> None:
    assert (
        read_body("<w:p><w:r><w:sym w:font='Wingdings' w:char='F0FE'/><w:t> oui</w:t></w:r></w:p>").text
        == "☑ oui"
    )


def test_a_text_beyond_the_limit_names_the_setting() -> None:
    document = docx.Document()
    document.add_paragraph("Trop long")
    with pytest.raises(UnreadableDocument, match=r"limits\.characters = 3"):
        read_word(document, Limits(characters=3))


def test_a_document_without_text_is_refused() -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read_word(docx.Document())
    assert caught.value.reason == "empty"


def test_too_many_paragraphs_name_the_setting() -> None:
    document = docx.Document()
    for _ in range(60):
        document.add_paragraph("a")
    with pytest.raises(UnreadableDocument, match=r"limits\.paragraphs = 50"):
        read_word(document, Limits(paragraphs=50))


def test_a_bold_run_switched_off_is_not_bold() -> None:
    document = docx.Document()
    run = document.add_paragraph().add_run("Durée")
    switched = OxmlElement("w:b")
    switched.set(qn("w:val"), "0")
    run._r.get_or_add_rPr().append(switched)
    assert not first(read_word(document)).emphasised

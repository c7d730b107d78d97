"""Revisions, hidden text, comments, running lines, contents and text boxes of Word files."""

import io

import docx
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from contract_checker.document import Block, BlockKind, Document
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


def quotes(document: Document, kind: BlockKind | None = None) -> list[str]:
    return [document.passage(block.span).quote for block in document.blocks if kind in (None, block.kind)]


def first(document: Document) -> Block:
    return document.blocks[0]


def test_a_paragraph_inserted_as_a_whole_is_inserted() -> None:
    read_ = read_body("<w:p><w:ins w:id='1'><w:r><w:t>Sans préavis.</w:t></w:r></w:ins></w:p>")
    assert first(read_).source == "inserted"


def test_what_was_inserted_and_then_deleted_is_deleted() -> None:
    read_ = read_body(
        "<w:p><w:ins w:id='1'><w:del w:id='2'><w:r><w:delText>Sans préavis.</w:delText></w:r>"
        "</w:del></w:ins></w:p>"
    )
    assert [block.source for block in read_.blocks] == ["deleted"]


def test_hidden_text_is_marked() -> None:
    read_ = read_body("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Sans préavis.</w:t></w:r></w:p>")
    assert first(read_).source == "hidden"


def test_a_comment_follows_the_paragraph_that_it_is_about() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Sans préavis.")
    document.add_comment(paragraph.runs, text="À négocier", author="Achats", initials="A")
    read_ = read_word(document)
    assert [(quote, block.source) for quote, block in zip(quotes(read_), read_.blocks, strict=True)] == [
        ("Sans préavis.", "live"),
        ("À négocier", "comment"),
    ]


def test_headers_and_footers_stand_apart_and_come_once() -> None:
    document = docx.Document()
    document.add_paragraph("Texte.")
    for section in (document.sections[0], document.add_section()):
        section.header.is_linked_to_previous = False
        section.header.paragraphs[0].text = "CCAP"
    document.sections[0].footer.paragraphs[0].text = "Marché 12"
    read_ = read_word(document)
    assert (quotes(read_, "header"), quotes(read_, "footer")) == (["CCAP"], ["Marché 12"])
    assert [block.kind for block in read_.body] == ["paragraph"]


def test_hidden_words_of_a_header_are_marked() -> None:
    document = docx.Document()
    document.add_paragraph("Texte.")
    header = document.sections[0].header.paragraphs[0]
    header.add_run("CCAP")
    header.add_run(" version interne").font.hidden = True
    blocks = [block for block in read_word(document).blocks if block.kind == "header"]
    assert [block.source for block in blocks] == ["live", "hidden"]


def test_who_commented_and_when_is_remarked() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Sans préavis.")
    comment = document.add_comment(paragraph.runs, text="À négocier", author="Achats", initials="A")
    comment._comment_elm.set(qn("w:date"), "2026-03-12T08:00:00Z")
    assert read_word(document).notes == ("comments:1 (Achats 2026-03-12)",)


def test_contents_lines_are_not_the_body() -> None:
    document = docx.Document()
    style = document.styles.add_style("toc 1", WD_STYLE_TYPE.PARAGRAPH)
    document.add_paragraph("Durée\t3", style=style)
    assert first(read_word(document)).kind == "contents"


def test_a_contents_control_is_not_the_body() -> None:
    read_ = read_body(
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
        "<w:sdtContent><w:p><w:r><w:t>Durée 3</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    assert first(read_).kind == "contents"


def test_a_contents_field_over_several_paragraphs_is_not_the_body() -> None:
    read_ = read_body(
        "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>Objet 2</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>Durée 3</w:t></w:r></w:p>",
        "<w:p><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
        "<w:p><w:r><w:t>Texte.</w:t></w:r></w:p>",
    )
    assert [block.kind for block in read_.blocks] == ["contents", "contents", "paragraph"]


def test_a_text_box_written_twice_is_read_once() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>Sans préavis.</w:t></w:r></w:p></w:txbxContent>"
    read_ = read_body(
        "<w:p><w:r><mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
        f"<mc:Choice Requires='wps'>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert quotes(read_) == ["Sans préavis."]

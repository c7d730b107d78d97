"""Form fields, ticked boxes, symbols and drawings of Word files built here."""

import io

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from contract_checker.document import Document
from contract_checker.readers.docx import read
from contract_checker.settings import Limits

MC = "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
W14 = "xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
WPS = "xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
VML = "xmlns:v='urn:schemas-microsoft-com:vml'"


def read_body(*xml: str) -> Document:
    document = docx.Document()
    for piece in xml:
        named = piece.replace(">", f" {nsdecls('w')}>", 1)
        document.element.body.insert(len(document.element.body) - 1, parse_xml(named))
    target = io.BytesIO()
    document.save(target)
    return read(target.getvalue(), "contrat.docx", Limits())


def quotes(document: Document) -> list[str]:
    return [document.passage(block.span).quote for block in document.blocks]


def field(data: str) -> str:
    """An old form field, whose state is kept beside an empty result."""
    return (
        f"<w:r><w:fldChar w:fldCharType='begin'><w:ffData>{data}</w:ffData></w:fldChar></w:r>"
        "<w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
    )


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("<w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>", "☒ oui"),
        ("<w:checkBox><w:default w:val='1'/><w:checked w:val='0'/></w:checkBox>", "☐ oui"),
        ("<w:checkBox><w:default w:val='1'/></w:checkBox>", "☒ oui"),
        ("<w:checkBox/>", "☐ oui"),
        (
            "<w:ddList><w:result w:val='1'/><w:listEntry w:val='a'/><w:listEntry w:val='b'/></w:ddList>",
            "b oui",
        ),
        ("<w:ddList><w:result w:val='9'/><w:listEntry w:val='a'/></w:ddList>", "oui"),
        ("<w:textInput/>", "oui"),
    ],
)
def test_an_old_form_field_shows_its_state(data: str, shown: str) -> None:
    assert read_body(f"<w:p>{field(data)}<w:r><w:t xml:space='preserve'> oui</w:t></w:r></w:p>").text == shown


def test_a_box_to_tick_is_read_as_it_is_displayed() -> None:
    state = "<w14:checkbox><w14:checked w14:val='1'/></w14:checkbox>"
    control = f"<w:sdt><w:sdtPr>{state}</w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>"
    assert read_body(f"<w:p {W14}>{control}<w:r><w:t> oui</w:t></w:r></w:p>").text == "☒ oui"


@pytest.mark.parametrize(
    ("font", "code", "shown"),
    [
        ("Wingdings", "F0FE", "☑"),
        ("Wingdings", "F0A8", "☐"),
        ("Wingdings 2", "F052", "☑"),
        ("Wingdings 2", "F0A3", "☐"),
        ("Symbol", "F0A3", "≤"),  # the same code is a box in another font
        ("Symbol", "F0B3", "≥"),
        ("MS Gothic", "2612", "☒"),
    ],
)
def test_a_symbol_is_read_by_its_font(font: str, code: str, shown: str) -> None:
    sign = f"<w:sym w:font='{font}' w:char='{code}'/>"
    assert read_body(f"<w:p><w:r>{sign}<w:t xml:space='preserve'> 15</w:t></w:r></w:p>").text == f"{shown} 15"


@pytest.mark.parametrize(
    ("font", "shown", "notes"),
    [("Wingdings", "☑ oui", ()), ("Inconnue", "\uf0fe oui", ("symbols_not_read:1",))],
)
def test_a_sign_written_as_text_is_read_by_its_font(font: str, shown: str, notes: tuple[str, ...]) -> None:
    fonts = f"<w:rPr><w:rFonts w:ascii='{font}' w:hAnsi='{font}'/></w:rPr>"
    read_ = read_body(f"<w:p><w:r>{fonts}<w:t>\uf0fe oui</w:t></w:r></w:p>")
    assert (read_.text, read_.notes) == (shown, notes)


@pytest.mark.parametrize("sign", ["w:font='Inconnue' w:char='F041'", "w:font='Symbol' w:char='zz'", ""])
def test_a_symbol_that_is_not_known_is_remarked(sign: str) -> None:
    read_ = read_body(f"<w:p><w:r><w:sym {sign}/><w:t>Texte.</w:t></w:r></w:p>")
    assert (read_.text, read_.notes) == ("Texte.", ("symbols_not_read:1",))


def test_a_control_left_unfilled_is_remarked() -> None:
    control = (
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
        "<w:r><w:t>Entrer le délai</w:t></w:r></w:sdtContent></w:sdt>"
    )
    read_ = read_body(f"<w:p>{control}</w:p>")
    assert (read_.text, read_.notes) == ("Entrer le délai", ("unfilled_fields:1",))


def test_a_field_that_never_shows_its_result_is_remarked() -> None:
    read_ = read_body(
        "<w:p><w:r><w:t>Texte.</w:t><w:fldChar w:fldCharType='begin'/></w:r></w:p>",
        "<w:p><w:r><w:t>Sans préavis.</w:t></w:r></w:p>",
    )
    assert (read_.text, read_.notes) == ("Texte.", ("field_not_closed:1",))


BOX = "<w:txbxContent><w:p><w:r><w:t>Sans préavis.</w:t></w:r></w:p></w:txbxContent>"
NEW = f"<w:drawing><wps:wsp {WPS}><wps:txbx>{BOX}</wps:txbx></wps:wsp></w:drawing>"
OLD = f"<w:pict><v:shape {VML}><v:textbox>{BOX}</v:textbox></v:shape></w:pict>"


@pytest.mark.parametrize(
    "drawn",
    [
        NEW,
        OLD,
        f"<mc:AlternateContent {MC}><mc:Choice Requires='wps'>{NEW}</mc:Choice>"
        f"<mc:Fallback>{OLD}</mc:Fallback></mc:AlternateContent>",
        f"<mc:AlternateContent {MC}><mc:Choice Requires='x'><w:drawing/></mc:Choice>"
        f"<mc:Fallback>{OLD}</mc:Fallback></mc:AlternateContent>",
    ],
)
def test_a_text_box_is_read_once_after_its_paragraph(drawn: str) -> None:
    read_ = read_body(
        f"<w:p><w:r><w:t>Avant.</w:t>{drawn}</w:r></w:p>", "<w:p><w:r><w:t>Après.</w:t></w:r></w:p>"
    )
    assert quotes(read_) == ["Avant.", "Sans préavis.", "Après."]


def test_text_written_for_old_programs_only_is_read() -> None:
    written = (
        f"<mc:AlternateContent {MC}><mc:Choice Requires='w16se'><w:drawing/></mc:Choice>"
        "<mc:Fallback><w:t>15 jours</w:t></mc:Fallback></mc:AlternateContent>"
    )
    assert read_body(f"<w:p><w:r>{written}</w:r></w:p>").text == "15 jours"


def test_paragraphs_written_twice_are_read_once() -> None:
    paragraph = "<w:p><w:r><w:t>15 jours</w:t></w:r></w:p>"
    written = (
        f"<mc:AlternateContent {MC}><mc:Choice Requires='w14'>{paragraph}</mc:Choice>"
        f"<mc:Fallback>{paragraph}</mc:Fallback></mc:AlternateContent>"
    )
    assert quotes(read_body(written)) == ["15 jours"]


def test_white_text_is_remarked() -> None:
    white = "<w:rPr><w:color w:val='FFFFFF'/></w:rPr>"
    shaded = "<w:rPr><w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='000000'/></w:rPr>"
    assert read_body(f"<w:p><w:r>{white}<w:t>Sans préavis.</w:t></w:r></w:p>").notes == ("white_text:1",)
    assert read_body(f"<w:p><w:r>{shaded}<w:t>Titre</w:t></w:r></w:p>").notes == ()


@pytest.mark.parametrize("properties", ["<w:rStyle w:val='Cache'/>", "<w:vanish/>"])
def test_hidden_text_is_counted_by_itself_or_by_its_style(properties: str) -> None:
    document = docx.Document()
    style = "<w:style w:type='character' w:styleId='Cache'><w:rPr><w:vanish/></w:rPr></w:style>"
    document.styles.element.append(parse_xml(style.replace(">", f" {nsdecls('w')}>", 1)))
    run = f"<w:r {nsdecls('w')}><w:rPr>{properties}</w:rPr><w:t>Sans préavis.</w:t></w:r>"
    document.add_paragraph()._p.append(parse_xml(run))
    target = io.BytesIO()
    document.save(target)
    read_ = read(target.getvalue(), "contrat.docx", Limits())
    assert ([block.source for block in read_.blocks], read_.notes) == (["hidden"], ("hidden_text:1",))

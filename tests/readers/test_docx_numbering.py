"""Numbers of lists as Word displays them, with real numbering parts."""

import io

import docx
import pytest
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from contract_checker.readers.docx import read
from contract_checker.readers.number_formats import show_number
from contract_checker.settings import Limits

FIRST = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'


def level(index: int, text: str, number_format: str = "decimal", more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{number_format}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def word(levels: str, nums: str = FIRST) -> WordDocument:
    """A file with one abstract list made of `levels`, in place of the template's lists."""
    document = docx.Document()
    root = document.part.numbering_part.element
    for child in list(root):
        root.remove(child)
    abstract = f"<w:abstractNum w:abstractNumId='0'>{levels}</w:abstractNum>"
    definition = f"<w:numbering {nsdecls('w')}>{abstract}{nums}</w:numbering>"
    for child in list(parse_xml(definition)):
        root.append(child)
    return document


def number(document: WordDocument, num_id: int, depth: int, text: str = "Texte") -> None:
    """Append a paragraph numbered by itself."""
    properties = document.add_paragraph(text)._p.get_or_add_pPr()
    properties.append(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{depth}"/><w:numId w:val="{num_id}"/></w:numPr>')
    )


def labels(document: WordDocument) -> list[str | None]:
    target = io.BytesIO()
    document.save(target)
    return [block.label for block in read(target.getvalue(), "contrat.docx", Limits()).blocks]


def labels_of(document: WordDocument, *places: tuple[int, int]) -> list[str | None]:
    for num_id, depth in places:
        number(document, num_id, depth)
    return labels(document)


ARTICLES = level(0, "Article %1 –") + level(1, "%1.%2") + level(2, "%3)", "lowerLetter")


def test_levels_are_shown_with_their_text_and_restart_under_the_level_above() -> None:
    found = labels_of(word(ARTICLES), (1, 0), (1, 1), (1, 2), (1, 2), (1, 1), (1, 0), (1, 1))
    assert found == ["Article 1 –", "1.1", "a)", "b)", "1.2", "Article 2 –", "2.1"]


def test_a_number_is_no_part_of_the_text() -> None:
    document = word(ARTICLES)
    number(document, 1, 0, "Durée")
    target = io.BytesIO()
    document.save(target)
    assert read(target.getvalue(), "contrat.docx", Limits()).text == "Durée"


def test_a_level_used_before_the_one_above_shows_its_start() -> None:
    assert labels_of(word(ARTICLES), (1, 1)) == ["1.1"]


def test_a_list_starts_where_it_says() -> None:
    document = word(level(0, "%1.").replace('<w:start w:val="1"/>', '<w:start w:val="8"/>'))
    assert labels_of(document, (1, 0), (1, 0)) == ["8.", "9."]


def test_two_lists_of_one_definition_go_on_counting_together() -> None:
    nums = FIRST + '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
    assert labels_of(word(level(0, "%1."), nums), (1, 0), (2, 0), (1, 0)) == ["1.", "2.", "3."]


def test_an_override_starts_again() -> None:
    nums = (
        FIRST + '<w:num w:numId="2"><w:abstractNumId w:val="0"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    )
    assert labels_of(word(level(0, "%1."), nums), (1, 0), (2, 0), (2, 0)) == ["1.", "5.", "6."]


def test_an_override_may_replace_a_level() -> None:
    nums = (
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
        + level(0, "§ %1", "upperRoman")
        + "</w:lvlOverride></w:num>"
    )
    assert labels_of(word(level(0, "%1."), nums), (1, 0)) == ["§ I"]


def test_a_level_told_not_to_restart_goes_on() -> None:
    document = word(level(0, "%1") + level(1, "%2°", more='<w:lvlRestart w:val="0"/>'))
    assert labels_of(document, (1, 0), (1, 1), (1, 0), (1, 1)) == ["1", "1°", "2", "2°"]


def test_legal_numbering_shows_roman_levels_as_decimals() -> None:
    document = word(level(0, "%1", "upperRoman") + level(1, "%1.%2", more="<w:isLgl/>"))
    assert labels_of(document, (1, 0), (1, 1)) == ["I", "1.1"]


def test_a_bullet_of_a_symbol_font_is_shown_as_a_bullet() -> None:
    assert labels_of(word(level(0, "\uf0b7", "bullet")), (1, 0)) == ["•"]


def test_an_empty_numbered_paragraph_counts() -> None:
    document = word(level(0, "%1."))
    number(document, 1, 0, "")
    number(document, 1, 0)
    assert labels(document) == ["2."]


def test_a_list_number_of_zero_takes_the_numbering_of_the_style_away() -> None:
    document = word(level(0, "%1."))
    style = document.styles.add_style("Clause", WD_STYLE_TYPE.PARAGRAPH)
    style.element.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:numId w:val="1"/></w:numPr>')
    )
    document.add_paragraph("Un", style=style)
    number(document, 0, 0)
    document.paragraphs[-1].style = style
    assert labels(document) == ["1.", None]


def test_styles_linked_to_levels_are_numbered() -> None:
    document = word(
        level(0, "Article %1 –", more='<w:pStyle w:val="Heading1"/>')
        + level(1, "%1.%2", more='<w:pStyle w:val="Heading2"/>')
    )
    for name in ("Heading 1", "Heading 2"):
        properties = document.styles[name].element.get_or_add_pPr()
        properties.append(parse_xml(f'<w:numPr {nsdecls("w")}><w:numId w:val="1"/></w:numPr>'))
    for name in ("Heading 1", "Heading 2", "Heading 2", "Heading 1"):
        document.add_paragraph("Titre", style=name)
    assert labels(document) == ["Article 1 –", "1.1", "1.2", "Article 2 –"]


def test_the_heading_above_is_named_with_its_number() -> None:
    document = word(level(0, "Article %1 –"))
    document.add_heading("Durée", level=1)
    number_properties = parse_xml(
        f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    )
    document.paragraphs[0]._p.get_or_add_pPr().append(number_properties)
    document.add_paragraph("Un an.")
    target = io.BytesIO()
    document.save(target)
    location = read(target.getvalue(), "contrat.docx", Limits()).blocks[1].location
    assert location.model_dump()["heading"] == "Article 1 – Durée"


def test_an_unknown_list_gives_no_number() -> None:
    assert labels_of(word(level(0, "%1.")), (77, 0)) == [None]


def test_a_file_without_numbering_part_is_read() -> None:
    document = docx.Document()
    part = document.part.numbering_part
    relation = next(key for key, value in document.part.rels.items() if value.target_part is part)
    document.part.drop_rel(relation)
    document.add_paragraph("Texte")
    assert labels(document) == [None]
    assert document.element.body.find(qn("w:p")) is not None


@pytest.mark.parametrize(
    ("number_format", "count", "shown"),
    [
        ("decimal", 12, "12"),
        ("decimalZero", 7, "07"),
        ("upperRoman", 14, "XIV"),
        ("lowerRoman", 9, "ix"),
        ("upperLetter", 3, "C"),
        ("lowerLetter", 27, "aa"),
        ("ordinal", 1, "1er"),
        ("ordinal", 2, "2e"),
        ("none", 4, ""),
        ("chineseCounting", 4, "4"),
        ("upperRoman", 0, "0"),
        ("upperLetter", 100_000, "100000"),
    ],
)
def test_numbers_are_shown_as_word_shows_them(number_format: str, count: int, shown: str) -> None:
    assert show_number(count, number_format) == shown


def test_a_number_text_of_absurd_length_is_cut() -> None:
    (label,) = labels_of(word(level(0, "x" * 10_000)), (1, 0))
    assert label is not None
    assert len(label) == 200


def test_a_list_that_points_to_a_style_takes_the_numbering_of_that_style() -> None:
    nums = FIRST + '<w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num>'
    document = word(level(0, "Article %1"), nums)
    linked = (
        f"<w:abstractNum {nsdecls('w')} w:abstractNumId='5'><w:numStyleLink w:val='Liste'/></w:abstractNum>"
    )
    document.part.numbering_part.element.insert(0, parse_xml(linked))
    style = document.styles.add_style("Liste", WD_STYLE_TYPE.LIST)
    numbering = f'<w:pPr {nsdecls("w")}><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    style.element.append(parse_xml(numbering))
    assert labels_of(document, (2, 0)) == ["Article 1"]

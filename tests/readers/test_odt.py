"""Paragraphs, headings and displayed numbers of OpenDocument texts."""

import pytest

from contract_checker.document import ParagraphLocation
from contract_checker.errors import UnreadableDocument
from contract_checker.settings import Limits

from .odt_files import quotes, read_odt, style

BOLD = style("B", "fo:font-weight='bold'")
TITLE = "<text:h text:outline-level='1'>Durée</text:h>"


def numbers(*levels: str) -> str:
    """The list style « L » of these levels."""
    return f"<text:list-style style:name='L'>{''.join(levels)}</text:list-style>"


def level(number: int, more: str = "style:num-suffix='.'", form: str = "1") -> str:
    return f"<text:list-level-style-number text:level='{number}' style:num-format='{form}' {more}/>"


def labels(body: str, styles: str = "", common: str = "") -> list[str | None]:
    return [block.label for block in read_odt(body, styles, common).blocks]


def test_paragraphs_come_in_order_and_empty_ones_count() -> None:
    document = read_odt("<text:p>Premier.</text:p><text:p/><text:p>Second.</text:p>")
    assert document.text == "Premier.\nSecond."
    assert document.blocks[1].location == ParagraphLocation(part="body", paragraph=3)


def test_white_space_of_the_file_is_one_space_and_counted_spaces_are_kept() -> None:
    document = read_odt(
        "<text:p>\n  un <text:span> délai</text:span>\n de<text:s text:c='3'/>15<text:tab/>jours"
        "<text:line-break/>francs</text:p>"
    )
    assert document.text == "un délai de   15\tjours\nfrancs"


@pytest.mark.parametrize(
    "inline",
    [
        "<text:span>quinze jours</text:span>",
        "<text:a xlink:href='https://example.org'>quinze jours</text:a>",
        "<text:user-field-get text:name='delai'>quinze jours</text:user-field-get>",
        "<loext:content-control><text:span>quinze jours</text:span></loext:content-control>",
        "<text:bookmark-ref text:ref-name='a'>quinze</text:bookmark-ref> jours",
        "<text:ruby><text:ruby-base>quinze jours</text:ruby-base><text:ruby-text>15</text:ruby-text>"
        "</text:ruby>",
        "<text:variable-set text:display='none'>30</text:variable-set>quinze jours",
    ],
)
def test_fields_and_links_are_read_as_they_are_displayed(inline: str) -> None:
    assert read_odt(f"<text:p>{inline}</text:p>").text == "quinze jours"


@pytest.mark.parametrize(("state", "shown"), [("true", "☒ oui"), ("false", "☐ oui")])
def test_a_tick_box_of_a_form_is_read(state: str, shown: str) -> None:
    field = (
        "<field:fieldmark field:type='vnd.oasis.opendocument.field.FORMCHECKBOX'>"
        f"<field:param field:name='Checkbox_Checked' field:value='{state}'/></field:fieldmark>"
    )
    assert read_odt(f"<text:p>{field} oui</text:p>").text == shown


@pytest.mark.parametrize(
    ("font", "shown", "notes"),
    [
        ("Wingdings", "☑ oui", ()),
        ("Wingdings1", "☑ oui", ()),
        ("Inconnue", "\uf0fe oui", ("symbols_not_read:1",)),
    ],
)
def test_a_sign_of_a_symbol_font_is_read_by_its_font(font: str, shown: str, notes: tuple[str, ...]) -> None:
    signs = style("S", f"style:font-name='{font}'")
    document = read_odt("<text:p><text:span text:style-name='S'>\uf0fe</text:span> oui</text:p>", signs)
    assert (document.text, document.notes) == (shown, notes)


def test_headings_have_levels_and_stand_above_what_follows() -> None:
    document = read_odt("<text:h text:outline-level='2'>Durée</text:h><text:p>Un an.</text:p>")
    assert [(block.kind, block.level) for block in document.blocks] == [("heading", 2), ("paragraph", None)]
    assert document.blocks[1].location == ParagraphLocation(part="body", paragraph=2, heading="Durée")


def test_headings_are_numbered_by_the_outline() -> None:
    outline = "<text:outline-style>" + "".join(
        f"<text:outline-level-style text:level='{number}' style:num-format='1' text:display-levels='{number}'"
        f" style:num-prefix='{'Article ' if number == 1 else ''}'/>"
        for number in (1, 2)
    )
    body = "".join(f"<text:h text:outline-level='{number}'>Titre</text:h>" for number in (1, 2, 2, 1, 2))
    found = labels(body, common=f"<office:styles>{outline}</text:outline-style></office:styles>")
    assert found == ["Article 1", "1.1", "1.2", "Article 2", "2.1"]


def test_a_heading_without_number_is_not_counted() -> None:
    first = "<text:outline-level-style text:level='1' style:num-format='1'/>"
    outline = f"<text:outline-style>{first}</text:outline-style>"
    body = f"<text:h text:outline-level='1' text:is-list-header='true'>Préambule</text:h>{TITLE}"
    assert labels(body, common=f"<office:styles>{outline}</office:styles>") == [None, "1"]


def test_items_of_nested_lists_are_numbered_by_level() -> None:
    inner = "<text:list><text:list-item><text:p>c</text:p></text:list-item></text:list>"
    body = (
        "<text:list text:style-name='L'>"
        "<text:list-item><text:p>a</text:p><text:p>suite</text:p></text:list-item>"
        f"<text:list-item><text:p>b</text:p>{inner}</text:list-item></text:list>"
    )
    styles = numbers(level(1), level(2, "style:num-suffix=')'", "a"))
    assert labels(body, styles) == ["1.", None, "2.", "a)"]


def test_a_pattern_of_places_comes_before_prefix_and_suffix() -> None:
    body = (
        "<text:list text:style-name='L'><text:list-item><text:p>a</text:p><text:list><text:list-item>"
        "<text:p>b</text:p></text:list-item></text:list></text:list-item></text:list>"
    )
    styles = numbers(level(1), level(2, "loext:num-list-format='Art. %1%-%2%' style:num-suffix='x'", "I"))
    assert labels(body, styles) == ["1.", "Art. 1-I"]


@pytest.mark.parametrize(
    ("attributes", "found"),
    [
        ("", ["1.", "1."]),
        ("text:continue-numbering='true'", ["1.", "2."]),
        ("text:continue-list='one'", ["1.", "2."]),
    ],
)
def test_a_list_starts_again_unless_it_goes_on_with_another(attributes: str, found: list[str]) -> None:
    item = "<text:list-item><text:p>a</text:p></text:list-item>"
    body = (
        f"<text:list xml:id='one' text:style-name='L'>{item}</text:list>"
        f"<text:list text:style-name='L' {attributes}>{item}</text:list>"
    )
    assert labels(body, numbers(level(1))) == found


def test_an_item_may_start_at_a_number_of_its_own() -> None:
    item = "<text:list-item text:start-value='7'><text:p>a</text:p></text:list-item>"
    assert labels(f"<text:list text:style-name='L'>{item}</text:list>", numbers(level(1))) == ["7."]


def test_a_symbol_of_a_font_is_shown_as_a_bullet() -> None:
    bullet = "<text:list-level-style-bullet text:level='1' text:bullet-char='\uf0b7'/>"
    item = "<text:list-item><text:p>a</text:p></text:list-item>"
    document = read_odt(f"<text:list text:style-name='L'>{item}</text:list>", numbers(bullet))
    assert [(block.kind, block.label) for block in document.blocks] == [("list_item", "•")]


def test_a_bold_paragraph_is_emphasised() -> None:
    bold = "<text:p><text:span text:style-name='B'>Durée du marché</text:span></text:p>"
    plain = "<text:p>Le délai est de <text:span text:style-name='B'>dix jours</text:span></text:p>"
    assert [block.emphasised for block in read_odt(bold + plain, BOLD).blocks] == [True, False]


def test_lines_of_a_table_of_contents_are_not_the_body() -> None:
    contents = "<text:index-body><text:p>Durée 3</text:p></text:index-body>"
    document = read_odt(f"<text:table-of-content>{contents}</text:table-of-content><text:p>Texte.</text:p>")
    assert [block.kind for block in document.blocks] == ["contents", "paragraph"]


def test_a_section_is_read() -> None:
    assert read_odt("<text:section><text:p>Texte.</text:p></text:section>").text == "Texte."


@pytest.mark.parametrize(
    ("body", "limits", "words"),
    [
        ("<text:p>Trop long</text:p>", Limits(characters=3), "limits.characters = 3"),
        ("<text:p>a<text:s text:c='100000000'/>b</text:p>", Limits(), "trop d'espaces"),
        ("<text:p>a</text:p>" * 60, Limits(paragraphs=50), "limits.paragraphs = 50"),
        ("<text:p>a</text:p>" + "<text:span/>" * 400, Limits(paragraphs=10), "trop de balises"),
    ],
)
def test_what_is_beyond_a_limit_names_the_setting(body: str, limits: Limits, words: str) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read_odt(body, limits=limits)
    assert caught.value.reason == "too_large"
    assert words in str(caught.value)


def test_styles_that_stand_on_each_other_without_end_are_read() -> None:
    chain = "".join(
        f"<style:style style:name='P{index}' style:family='text' style:parent-style-name='P{index + 1}'/>"
        for index in range(5_000)
    )
    loop = "<style:style style:name='P5000' style:family='text' style:parent-style-name='P0'/>"
    body = "<text:p><text:span text:style-name='P0'>Texte.</text:span></text:p>"
    assert read_odt(body, chain + loop).text == "Texte."


def test_no_quote_is_empty() -> None:
    assert quotes(read_odt(f"{TITLE}<text:p> </text:p><text:p>Un an.</text:p>")) == ["Durée", "Un an."]

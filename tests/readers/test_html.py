"""HTML pages: what a browser shows, what it hides, and nothing else."""

import pytest

from contract_checker.document import Block, CellAddress, Document, NormalText
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.html import read
from contract_checker.settings import Limits


def page(markup: str | bytes, limits: Limits | None = None) -> Document:
    content = markup if isinstance(markup, bytes) else markup.encode()
    return read(content, "contrat.html", limits or Limits())


def words(document: Document, block: Block) -> str:
    return document.text[block.span.start : block.span.end]


def texts(markup: str | bytes) -> list[str]:
    document = page(markup)
    return [words(document, block) for block in document.blocks]


def sources(markup: str) -> list[tuple[str, str]]:
    document = page(markup)
    return [(words(document, block), block.source) for block in document.blocks]


def cells(markup: str) -> dict[tuple[int, int, int], str]:
    document = page(markup)
    return {
        (block.cell.table, block.cell.row, block.cell.column): words(document, block)
        for block in document.blocks
        if block.cell
    }


def test_headings_have_their_level_and_name_the_place_of_what_follows() -> None:
    document = page("<h1>Contrat</h1><h2>Article 1</h2><p>Objet</p>")
    assert [(block.kind, block.level) for block in document.blocks] == [
        ("heading", 1),
        ("heading", 2),
        ("paragraph", None),
    ]
    location = document.blocks[2].location
    assert location.kind == "paragraph"
    assert (location.paragraph, location.heading) == (3, "Article 1")


def test_white_space_is_shown_as_a_browser_does() -> None:
    assert texts("<p>Le  client\n <b>notifie </b> toute\u00a0hausse.</p>") == [
        "Le client notifie toute\u00a0hausse."
    ]
    assert texts("<pre>a\n  b</pre>") == ["a\n  b"]


def test_one_break_is_a_line_and_two_are_a_paragraph() -> None:
    assert texts("Bonjour,<br>Madame<br><br>Suite") == ["Bonjour,\nMadame", "Suite"]


def test_lists_show_their_numbers() -> None:
    document = page(
        "<ol start=3><li>trois<li value=7>sept<ol type=a><li>a</ol><li>huit</ol><ul><li>puce<p>suite</ul>"
        "<ol reversed><li>deux<li>un</ol><ul style='list-style:none'><li>nue</ul>"
    )
    assert [(block.label, words(document, block)) for block in document.blocks] == [
        ("3.", "trois"),
        ("7.", "sept"),
        ("a.", "a"),
        ("8.", "huit"),
        ("•", "puce"),
        (None, "suite"),
        ("2.", "deux"),
        ("1.", "un"),
        (None, "nue"),
    ]
    assert {block.kind for block in document.blocks} == {"list_item", "paragraph"}


@pytest.mark.parametrize("start", ["--3", "²", "99999999999", "", "x"])
def test_a_list_that_starts_at_no_number_starts_at_one(start: str) -> None:
    assert page(f"<ol start='{start}'><li>un</ol>").blocks[0].label == "1."


def test_cells_keep_their_place_beside_merged_ones() -> None:
    table = "<table><tr><th>Bande<th colspan=2>Délai<tr><td rowspan=2>10 %<td>15<td>jours<tr><td>20<td>jours"
    assert cells(f"{table}</table>") == {
        (1, 1, 1): "Bande",
        (1, 1, 2): "Délai",
        (1, 2, 1): "10 %",
        (1, 2, 2): "15",
        (1, 2, 3): "jours",
        (1, 3, 2): "20",
        (1, 3, 3): "jours",
    }


def test_merged_cells_say_how_far_they_extend_and_hold_for_each_row() -> None:
    document = page("<table><tr><td rowspan=2>Hausse<td colspan=2>15 jours<tr><td>20 jours<td>x</table>")
    assert document.blocks[0].cell == CellAddress(table=1, row=1, column=1, rows=2)
    assert document.blocks[1].cell == CellAddress(table=1, row=1, column=2, columns=2)
    assert NormalText(document, document.body).text == "hausse | 15 jours\nhausse | 20 jours | x"


def test_paragraphs_of_one_cell_are_no_cells_of_their_own() -> None:
    document = page("<table><tr><td><p>Préavis de</p><p>15 jours</p><td>Hausse</table>")
    assert NormalText(document, document.body).text == "preavis de 15 jours | hausse"


def test_a_table_that_only_places_text_has_no_cells() -> None:
    inner = "<table><tr><td>1<td>2</table>"
    assert cells(f"<table><tr><td>Bonjour {inner}<td>x</table>") == {(2, 1, 1): "1", (2, 1, 2): "2"}
    assert cells("<table role=presentation><tr><td>a<td>b</table><table><tr><td>seule</table>") == {}


@pytest.mark.parametrize(
    "hiding",
    [
        "hidden",
        "style='display:none'",
        "style='color:red;Display : NONE !important'",
        "style='visibility:hidden'",
        "style='mso-hide:all'",
        "style='font-size:0px'",
    ],
)
def test_what_is_hidden_is_read_and_marked(hiding: str) -> None:
    markup = f"<p>Vu <span {hiding}>caché <b>aussi</b></span> encore</p><div {hiding}><p>tout</p></div>"
    assert sources(markup) == [
        ("Vu ", "live"),
        ("caché aussi", "hidden"),
        (" encore", "live"),
        ("tout", "hidden"),
    ]


def test_small_type_is_no_hiding() -> None:
    assert sources("<p style='font-size:0.8em;opacity:0.9'>petit</p>") == [("petit", "live")]


def test_struck_and_added_words_are_revisions() -> None:
    assert sources("<p>un <del>deux</del><ins>trois</ins> quatre</p><p><s>cinq</s></p>") == [
        ("un ", "live"),
        ("deux", "deleted"),
        ("trois", "inserted"),
        (" quatre", "live"),
        ("cinq", "deleted"),
    ]


def test_a_revised_paragraph_reads_as_the_sentence_that_results() -> None:
    document = page("<p>Un préavis de <s>30</s> <ins>15</ins> jours</p>")
    assert NormalText(document, document.body).text == "un preavis de 15 jours"
    assert NormalText(document, document.body_with("deleted")).text == "un preavis de 30 jours"


def test_what_is_no_text_is_dropped() -> None:
    assert texts(
        "<head><title>t</title><style>p{}</style></head><!-- c --><?pi x?><script>s</script><template>t"
        "</template><svg><text>v</text></svg><noscript>sans script</noscript><p>fin"
    ) == ["sans script", "fin"]


def test_outside_content_is_not_fetched_but_counted() -> None:
    document = page("<p>a</p><iframe src='http://127.0.0.1:9/'>b</iframe><object data='file:///x'>c</object>")
    assert (document.text, document.notes) == ("a", ("external_links:2",))


def test_an_external_entity_stays_closed() -> None:
    markup = "<!DOCTYPE html [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><p>avant &e; après</p>"
    assert "root:" not in page(markup).text


def test_form_fields_show_what_they_hold() -> None:
    markup = "<p><input type=checkbox checked>Oui <input type=radio>Non <input value='30 jours'></p>"
    assert texts(markup) == ["☑ Oui ☐ Non 30 jours"]


@pytest.mark.parametrize(
    ("content", "replaced"),
    [
        ("<p>Délai « 3 € »".encode(), False),
        ("<p>Délai « 3 € »".encode("utf-8-sig"), False),
        ("<p>Délai « 3 € »".encode("utf-16"), False),
        ("<meta charset=iso-8859-1><p>Délai « 3 € »".encode("cp1252"), False),
        ("<?xml version='1.0' encoding='iso-8859-15'?><p>Délai « 3 € »".encode("iso-8859-15"), False),
        ("<p>Délai « 3 € »".encode("cp1252"), False),
        ("<meta charset='utf-8'><p>Délai « 3 € »".encode("cp1252"), True),
        ("<meta charset='idna'><p>Délai « 3 € »".encode(), True),
    ],
)
def test_the_encoding_is_the_one_declared_unless_it_is_wrong(content: bytes, replaced: bool) -> None:
    document = page(content)
    assert document.text == "Délai « 3 € »"
    assert document.notes == (("characters_replaced",) if replaced else ())


@pytest.mark.parametrize("markup", ["<p> </p>", "<!-- rien -->", "<script>x</script>"])
def test_a_page_without_text_is_refused(markup: str) -> None:
    with pytest.raises(UnreadableDocument, match="aucun texte") as caught:
        page(markup)
    assert caught.value.reason == "empty"


def test_a_page_nested_too_deep_is_refused_rather_than_cut() -> None:
    assert texts("<div>" * 500 + "fond") == ["fond"]
    with pytest.raises(UnreadableDocument, match="emboîte trop") as caught:
        page("<div>" * 5_000 + "fond")
    assert caught.value.reason == "malformed"


def test_a_page_of_too_many_tags_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(UnreadableDocument, match=r"limits\.paragraphs = 10") as caught:
        page("<b>" * 101, Limits(paragraphs=10))
    assert caught.value.reason == "too_large"


def test_a_text_too_long_is_refused() -> None:
    with pytest.raises(UnreadableDocument, match=r"limits\.characters = 3"):
        page("<p>trop", Limits(characters=3))


def test_a_character_that_no_tree_can_hold_is_replaced() -> None:
    assert texts(b"<p>a\x00b") == ["a\ufffdb"]

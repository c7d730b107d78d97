from typing import Any

import pytest

from contract_checker.document import (
    Block,
    CellAddress,
    Document,
    LineLocation,
    NormalText,
    PageLocation,
    TextSpan,
    fold,
)


def make_document(*blocks: tuple[str, dict[str, object]]) -> Document:
    """Blocks one after the other, separated by a line feed, as readers give them."""
    text = ""
    made: list[Block] = []
    for content, attributes in blocks:
        span = TextSpan(start=len(text), end=len(text) + len(content))
        values: dict[str, Any] = {"kind": "paragraph", "location": LineLocation(line=1)} | attributes
        made.append(Block(span=span, **values))
        text += content + "\n"
    return Document(path="a.txt", sha256="0", format="text", text=text, blocks=tuple(made))


def quotes(document: Document, words: str) -> list[str]:
    normal = NormalText(document, document.body)
    start = normal.text.index(words)
    return [document.text[span.start : span.end] for span in normal.source_spans(start, start + len(words))]


def test_case_accents_and_typographic_signs_are_folded_one_for_one() -> None:
    document = make_document(("DÉLAI d’un\u00a0mois «\u202f30\u2011jours »", {}))
    normal = NormalText(document, document.body)
    assert normal.text == 'delai d\'un mois " 30-jours "'


def test_match_is_quoted_as_the_source_writes_it() -> None:
    assert quotes(make_document(("Le DÉLAI d’un\u00a0mois", {})), "delai d'un mois") == [
        "DÉLAI d’un\u00a0mois"
    ]


def test_word_hyphenated_at_a_line_end_is_read_whole_and_quoted_broken() -> None:
    assert quotes(make_document(("un pré-\navis écrit", {})), "un preavis") == ["un pré-\navis"]


@pytest.mark.parametrize(
    ("source", "read"),
    [
        ("dans les vingt-\nquatre heures", "dans les vingt-quatre heures"),
        ("sous quatre-vingt-\ndix jours", "sous quatre-vingt-dix jours"),
        ("dix-\nhuit mois", "dix-huit mois"),
        ("le délai ci-\naprès", "le delai ci-apres"),
        ("la sous-\ntraitance totale", "la sous-traitance totale"),
        ("en cas de non-\nrespect ; le respect", "en cas de non-respect ; le respect"),
        ("le plan-\ntype. Ce plan-type", "le plan-type. ce plan-type"),
        ("within twenty-\nfour hours", "within twenty-four hours"),
    ],
)
def test_hyphen_of_a_compound_word_at_a_line_end_stays(source: str, read: str) -> None:
    document = make_document((source, {}))
    assert NormalText(document, document.body).text == read


@pytest.mark.parametrize(
    ("source", "read"),
    [
        ("la presta-\ntion", "la prestation"),
        ("non-\nobstant ce délai", "nonobstant ce delai"),
        ("un mi-\nnimum de cent appels", "un minimum de cent appels"),
        ("la sous-\ncription", "la souscription"),
        ("une quatre-\nsaisons ; quatresaisons", "une quatresaisons ; quatresaisons"),
        ("vingt\u00ad\nquatre", "vingtquatre"),
        ("un cent-\nral", "un central"),
    ],
)
def test_hyphen_that_only_ends_the_line_is_dropped(source: str, read: str) -> None:
    document = make_document((source, {}))
    assert NormalText(document, document.body).text == read


def test_hyphen_that_stays_is_quoted_with_its_line_break() -> None:
    assert quotes(make_document(("les vingt-\nquatre heures", {})), "vingt-quatre") == ["vingt-\nquatre"]


def test_compound_word_inside_a_line_keeps_its_hyphen() -> None:
    document = make_document(("celui-ci", {}))
    assert NormalText(document, document.body).text == "celui-ci"


def test_ligature_counts_for_two_letters_and_quotes_as_one() -> None:
    assert quotes(make_document(("la main-d’œuvre ﬁxe", {})), "oeuvre fixe") == ["œuvre ﬁxe"]


def test_runs_of_white_space_become_one_space() -> None:
    document = make_document(("trente   (30)\n jours", {}))
    assert NormalText(document, document.body).text == "trente (30) jours"


def test_sentence_across_a_page_gives_one_passage_on_each_side_of_the_footer() -> None:
    document = make_document(
        ("au moins trente", {"location": PageLocation(page=1)}),
        ("Page 1/2", {"kind": "footer", "location": PageLocation(page=1)}),
        ("jours avant", {"location": PageLocation(page=2), "continues": True}),
    )
    assert quotes(document, "trente jours") == ["trente", "jours"]


def test_cells_of_one_row_are_separated_by_a_bar() -> None:
    document = make_document(
        ("Hausse", {"kind": "cell", "cell": CellAddress(table=1, row=2, column=1)}),
        ("30 jours", {"kind": "cell", "cell": CellAddress(table=1, row=2, column=2)}),
    )
    assert NormalText(document, document.body).text == "hausse | 30 jours"


def test_cells_of_two_rows_are_separated_by_a_line() -> None:
    document = make_document(
        ("30 jours", {"kind": "cell", "cell": CellAddress(table=1, row=1, column=2)}),
        ("Baisse", {"kind": "cell", "cell": CellAddress(table=1, row=2, column=1)}),
    )
    assert NormalText(document, document.body).text == "30 jours\nbaisse"


def test_cased_copy_has_the_length_of_the_folded_one() -> None:
    document = make_document(("Œuvre À l’ÉTÉ, ﬁn", {}))
    normal = NormalText(document, document.body)
    assert len(normal.cased) == len(normal.text)


def test_every_character_maps_back_inside_its_block() -> None:
    document = make_document(("Pré-\navis  œuvré", {}), ("ﬁn de\u00a0mois", {}))
    normal = NormalText(document, document.body)
    spans = [span for index in range(len(normal.text)) for span in normal.source_spans(index, index + 1)]
    assert all(document.text[span.start : span.end].strip() for span in spans)


def test_name_is_folded_like_a_text() -> None:
    assert fold("Règlement de la  Consultation") == "reglement de la consultation"


def test_digits_of_full_width_are_read_as_digits_and_quoted_as_written() -> None:
    document = make_document(("préavis de ３０ jours", {}))
    assert NormalText(document, document.body).text == "preavis de 30 jours"
    assert quotes(document, "30 jours") == ["３０ jours"]


def test_a_text_of_many_different_letters_is_folded_like_each_of_them_alone() -> None:
    words = [f"m{chr(code)}t" for code in range(0xC0, 0x250) if chr(code).isalpha()]
    alone = [normal_text(word) for word in words]
    assert normal_text(" ".join(words)) == " ".join(alone)
    assert normal_text(" ".join(words[:50])) == " ".join(alone[:50])
    assert alone[0] == "mat"  # of « mÀt »


def normal_text(text: str) -> str:
    document = make_document((text, {}))
    return NormalText(document, document.body).text

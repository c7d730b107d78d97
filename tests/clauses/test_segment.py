"""Clauses cut from whole texts; blocks are made by the text reader or by hand."""

import time

import pytest

from contract_checker.clauses import Clause, segment
from contract_checker.document import (
    Block,
    BlockKind,
    CellAddress,
    Document,
    LineLocation,
    NormalText,
    ParagraphLocation,
    TextSpan,
)
from contract_checker.readers import text
from contract_checker.settings import Limits


def clauses_of(document: Document) -> tuple[Clause, ...]:
    return segment(NormalText(document, document.body))


def cut(contract: str) -> tuple[Clause, ...]:
    return clauses_of(text.read(contract.encode(), "contrat.txt", Limits()))


def numbers(contract: str) -> list[str | None]:
    return [clause.number for clause in cut(contract)]


def make(*blocks: dict[str, object]) -> Document:
    """A document of blocks given as their `words` and what the format says of them."""
    made, position = [], 0
    for number, given in enumerate(blocks, start=1):
        words = str(given["words"])
        span = TextSpan(start=position, end=position + len(words))
        fields = {"kind": "paragraph", "location": LineLocation(line=number)} | given
        made.append(
            Block.model_validate(
                {key: value for key, value in fields.items() if key != "words"} | {"span": span}
            )
        )
        position += len(words) + 1
    joined = "\n".join(str(given["words"]) for given in blocks)
    return Document(path="contrat.docx", sha256="", format="docx", text=joined, blocks=tuple(made))


def words(clause: Clause, contract: str) -> str:
    return contract[clause.span.start : clause.span.end]


def test_a_clause_gives_the_reference_that_facts_carry() -> None:
    reference = cut("Article 8 – Charges\n\nTexte.\n\n8.1 Hausse\n\nTexte.")[1].ref
    assert (reference.number, reference.heading, reference.path) == ("8.1", "Hausse", ("8",))


def test_text_before_the_first_heading_has_no_number() -> None:
    first = cut("Entre les soussignés, il est convenu ce qui suit.\n\nArticle 1 – Objet\nTexte.")[0]
    assert (first.number, first.heading, first.first_block, first.end_block) == (None, None, 0, 1)


def test_a_text_without_structure_is_one_clause() -> None:
    contract = "Le client notifie ses demandes.\n\nLe prestataire les confirme."
    (clause,) = cut(contract)
    assert (clause.number, clause.heading, words(clause, contract)) == (None, None, contract)


def test_an_empty_document_has_no_clause() -> None:
    assert cut("") == ()


def test_an_upper_case_line_is_a_heading_without_number() -> None:
    clauses = cut("PRÉAMBULE\n\nLes parties se sont rapprochées.\n\nArticle 1 – Objet\nTexte.")
    assert [(clause.number, clause.heading, clause.headings) for clause in clauses] == [
        (None, "PRÉAMBULE", ()),
        ("1", "Objet", ()),
    ]


def test_a_bold_line_is_a_heading_without_number() -> None:
    document = make({"words": "Durée du marché", "emphasised": True}, {"words": "Le marché dure un an."})
    assert [clause.heading for clause in clauses_of(document)] == ["Durée du marché"]


def test_a_bold_sentence_is_no_heading() -> None:
    document = make(
        {"words": "Le prestataire doit répondre.", "emphasised": True}, {"words": "Le marché dure un an."}
    )
    assert [clause.heading for clause in clauses_of(document)] == [None]


def test_displayed_numbers_open_clauses() -> None:
    document = make(
        {"words": "Durée", "kind": "heading", "level": 1, "label": "Article 12 –"},
        {"words": "Le marché dure un an.", "kind": "list_item", "label": "12.1"},
        {"words": "des appels ;", "kind": "list_item", "label": "a)"},
        {"words": "des courriels.", "kind": "list_item", "label": "•"},
    )
    assert [(clause.number, clause.heading, clause.path) for clause in clauses_of(document)] == [
        ("12", "Durée", ()),
        ("12.1", None, ("12",)),
    ]


@pytest.mark.parametrize("kind", ["cell", "footnote"])
def test_cells_and_notes_open_nothing(kind: BlockKind) -> None:
    document = make(
        {"words": "Article 1 – Prix"},
        {"words": "2. Tarif", "kind": kind, "cell": CellAddress(table=1, row=1, column=1)},
    )
    assert [clause.number for clause in clauses_of(document)] == ["1"]


def test_contents_open_nothing() -> None:
    document = make({"words": "Article 1 – Objet", "kind": "contents"}, {"words": "Article 1 – Objet"})
    assert [clause.number for clause in clauses_of(document)] == ["1"]


def test_contents_that_no_reader_marked_open_nothing() -> None:
    contract = "Article 1 – Objet ........ 2\n\nArticle 2 – Durée ........ 3\n\nArticle 1 – Objet\n\nTexte."
    assert numbers(contract) == [None, "1"]


def test_a_contents_list_with_page_numbers_and_no_leaders_opens_nothing() -> None:
    contract = "Article 1 – Objet\nTexte.\nArticle 2 – Durée\nUn an."
    assert numbers(f"SOMMAIRE\nArticle 1 – Objet 2\nArticle 2 – Durée 3\n\n{contract}") == [None, "1", "2"]


def test_the_title_of_a_table_stays_in_its_clause() -> None:
    document = make(
        {"words": "Article 4 – Objectifs"},
        {"words": "Objectifs mensuels", "emphasised": True},
        {"words": "90 %", "kind": "cell", "cell": CellAddress(table=1, row=1, column=1)},
    )
    assert [clause.end_block for clause in clauses_of(document)] == [3]


def test_deleted_headings_open_nothing() -> None:
    document = make({"words": "Article 1 – Objet"}, {"words": "Article 2 – Durée", "source": "deleted"})
    assert [clause.number for clause in clauses_of(document)] == ["1"]


def test_a_block_that_goes_on_with_a_sentence_opens_nothing() -> None:
    document = make(
        {"words": "Article 1 – Objet"},
        {"words": "Conformément à l'"},
        {"words": "Article 2. Le titulaire confirme.", "continues": True},
    )
    assert [clause.number for clause in clauses_of(document)] == ["1"]


def test_notes_gathered_at_the_end_belong_to_no_clause() -> None:
    note = ParagraphLocation(part="footnotes", paragraph=1)
    document = make(
        {"words": "Article 1 – Objet"}, {"words": "Voir l'annexe.", "kind": "footnote", "location": note}
    )
    assert [(clause.number, clause.first_block) for clause in clauses_of(document)] == [("1", 0), (None, 1)]


def test_clauses_cover_every_block_once() -> None:
    contract = (
        "Entre nous.\n\nArticle 1 – Objet\n\nTexte.\n\n1.1 Détail\n\nTexte.\n\nAnnexe 1 – Prix\n\nTexte."
    )
    clauses = cut(contract)
    assert [clause.first_block for clause in clauses] == [0, *(clause.end_block for clause in clauses[:-1])]


def test_a_long_contract_is_cut_quickly() -> None:
    sentence = (
        "Le titulaire traite les appels des usagers selon les modalités décrites au cahier des charges. "
    )
    contract = "\n\n".join(f"{index}. Partie {index}\n\n{sentence * 8}" for index in range(1, 120))
    document = text.read(contract.encode(), "contrat.txt", Limits())
    normal = NormalText(document, document.body)
    segment(normal)
    start = time.perf_counter()
    found = segment(normal)
    assert len(found) == 119
    assert time.perf_counter() - start < 0.4


def test_a_table_row_in_capitals_is_no_heading() -> None:
    (clause,) = cut("CRITERE | POIDS\nPRIX | 40\nMETHODE | 60")
    assert clause.heading is None


def test_a_subtitle_among_listed_documents_opens_no_clause() -> None:
    document = make(
        {"words": "4.1 Pièces contractuelles"},
        {"words": "Les pièces du marché sont, par ordre de priorité :"},
        {"words": "Pièces particulières :", "emphasised": True},
        {"words": "- l'acte d'engagement ;"},
        {"words": "Pièces générales :", "emphasised": True},
        {"words": "- le CCAG."},
    )
    assert [clause.heading for clause in clauses_of(document)] == ["Pièces contractuelles"]

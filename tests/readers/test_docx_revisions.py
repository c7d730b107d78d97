"""Tracked changes of Word files: what stands, what stood, and where one paragraph is cut."""

import io

import docx
import pytest
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls

from contract_checker.clauses import segment
from contract_checker.document import Document, NormalText
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.docx import read
from contract_checker.settings import Limits


def run(text: str) -> str:
    return f"<w:r><w:t xml:space='preserve'>{text}</w:t></w:r>"


def inserted(text: str) -> str:
    return f"<w:ins w:id='1' w:author='Achats' w:date='2026-03-12T08:00:00Z'>{run(text)}</w:ins>"


def deleted(text: str) -> str:
    words = f"<w:r><w:delText xml:space='preserve'>{text}</w:delText></w:r>"
    return f"<w:del w:id='2' w:author='Achats' w:date='2026-03-12T08:00:00Z'>{words}</w:del>"


def paragraph(*runs: str, mark: str = "") -> str:
    properties = f"<w:pPr><w:rPr>{mark}</w:rPr></w:pPr>" if mark else ""
    return f"<w:p>{properties}{''.join(runs)}</w:p>"


def read_body(*xml: str, limits: Limits | None = None) -> Document:
    document = docx.Document()
    for piece in xml:
        named = piece.replace(">", f" {nsdecls('w')}>", 1)
        document.element.body.insert(len(document.element.body) - 1, parse_xml(named))
    target = io.BytesIO()
    document.save(target)
    return read(target.getvalue(), "contrat.docx", limits or Limits())


def stands(document: Document) -> str:
    return NormalText(document, document.body).text


def stood(document: Document) -> str:
    return NormalText(document, document.body_with("deleted")).text


def test_a_paragraph_is_cut_where_a_revision_begins_and_ends() -> None:
    read_ = read_body(paragraph(run("un préavis de "), deleted("30"), inserted("15"), run(" jours")))
    assert [(read_.passage(block.span).quote, block.source) for block in read_.blocks] == [
        ("un préavis de ", "live"),
        ("30", "deleted"),
        ("15", "inserted"),
        (" jours", "live"),
    ]
    assert len({block.location for block in read_.blocks}) == 1


@pytest.mark.parametrize(
    ("runs", "now", "before"),
    [
        ((run("préavis de "), deleted("30"), inserted("15"), run(" jours")), "15 jours", "30 jours"),
        ((run("préavis de "), deleted("30"), inserted("15 jours")), "15 jours", "30"),
        ((deleted("Sans "), inserted("Avec "), run("préavis")), "avec preavis", "sans preavis"),
        ((run("préa"), inserted("vis"), deleted("chat")), "preavis", "preachat"),
        (
            (run("30 "), deleted("jours"), run(" "), deleted("ouvrés"), inserted("mois")),
            "30 mois",
            "30 jours",
        ),
        ((run("15 "), deleted("petits"), run(" jours")), "15 jours", "15 petits jours"),
    ],
)
def test_both_readings_are_sentences(runs: tuple[str, ...], now: str, before: str) -> None:
    read_ = read_body(paragraph(*runs))
    assert stands(read_).endswith(now)
    assert before in stood(read_)


def test_a_quote_leaves_out_what_was_deleted() -> None:
    read_ = read_body(paragraph(run("un préavis de "), deleted("30"), inserted("15"), run(" jours")))
    normal = NormalText(read_, read_.body)
    spans = normal.source_spans(0, len(normal.text))
    assert [read_.passage(span).quote for span in spans] == ["un préavis de", "15 jours"]


def test_a_heading_with_a_revision_in_it_is_read_whole() -> None:
    document = docx.Document()
    heading = document.add_heading("Article 4 – Évolution ", level=1)
    heading._p.append(parse_xml(inserted("de charge").replace(">", f" {nsdecls('w')}>", 1)))
    document.add_paragraph("Texte.")
    target = io.BytesIO()
    document.save(target)
    read_ = read(target.getvalue(), "contrat.docx", Limits())
    clauses = segment(NormalText(read_, read_.body))
    assert [clause.heading for clause in clauses] == ["Évolution de charge"]
    assert read_.blocks[-1].location.model_dump()["heading"] == "Article 4 – Évolution de charge"


def test_a_paragraph_whose_end_is_deleted_goes_on_in_the_next() -> None:
    mark = "<w:del w:id='3' w:author='Achats'/>"
    read_ = read_body(paragraph(run("Un préavis"), mark=mark), paragraph(run("de 15 jours.")))
    assert stands(read_) == "un preavis de 15 jours."


def test_a_paragraph_deleted_as_a_whole_joins_nothing() -> None:
    mark = "<w:del w:id='3' w:author='Achats'/>"
    read_ = read_body(
        paragraph(run("Objet.")), paragraph(deleted("Sans préavis."), mark=mark), paragraph(run("Durée."))
    )
    assert stands(read_) == "objet.\nduree."


def test_a_struck_figure_is_a_deletion_by_hand() -> None:
    document = docx.Document()
    written = document.add_paragraph("un préavis de ")
    written.add_run("30").font.strike = True
    written.add_run(" 15 jours")
    target = io.BytesIO()
    document.save(target)
    read_ = read(target.getvalue(), "contrat.docx", Limits())
    assert (stands(read_), read_.notes) == ("un preavis de 15 jours", ("struck_text:1",))


def test_moved_words_stand_where_they_went() -> None:
    read_ = read_body(
        paragraph(f"<w:moveFrom w:id='1'>{run('Sans préavis.')}</w:moveFrom>"),
        paragraph(run("Objet.")),
        paragraph(f"<w:moveTo w:id='2'>{run('Sans préavis.')}</w:moveTo>"),
    )
    assert [block.source for block in read_.blocks] == ["deleted", "live", "inserted"]
    assert stands(read_) == "objet.\nsans preavis."


def test_a_cell_with_a_revision_stays_one_cell_of_its_row() -> None:
    named, revised = paragraph(run("Délai")), paragraph(deleted("30"), inserted("15"), run(" jours"))
    read_ = read_body(f"<w:tbl><w:tr><w:tc>{named}</w:tc><w:tc>{revised}</w:tc></w:tr></w:tbl>")
    assert stands(read_) == "delai | 15 jours"


@pytest.mark.parametrize(("mark", "source"), [("cellDel", "deleted"), ("cellIns", "inserted")])
def test_a_cell_revised_as_a_whole_is_marked(mark: str, source: str) -> None:
    document = docx.Document()
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text = "12 €"
    table.cell(0, 0)._tc.get_or_add_tcPr().append(OxmlElement(f"w:{mark}"))
    target = io.BytesIO()
    document.save(target)
    assert read(target.getvalue(), "contrat.docx", Limits()).blocks[0].source == source


def test_pieces_of_one_paragraph_count_against_the_limit() -> None:
    pieces = (run("a"), inserted("b")) * 600
    with pytest.raises(UnreadableDocument, match=r"plus de passages .*limits\.paragraphs = 1000"):
        read_body(paragraph(*pieces), limits=Limits(paragraphs=1000))


def test_who_revised_and_when_is_remarked() -> None:
    read_ = read_body(paragraph(run("préavis de "), deleted("30"), inserted("15"), run(" jours")))
    assert read_.notes == ("tracked_changes:2 (Achats 2026-03-12)",)

"""Deleted, hidden and commented words: facts of their own, which never change those in force."""

import io
from pathlib import Path

import docx
from docx.document import Document as WordDocument

from contract_checker.checker import Options, read_facts
from contract_checker.clauses import segment
from contract_checker.document import Document, NormalText
from contract_checker.extraction import extract, extract_aside
from contract_checker.facts import Fact
from contract_checker.readers.docx import read
from contract_checker.settings import Limits

NOTICE = "Le client notifie au prestataire toute évolution de charge avec un préavis de 30 jours."
RIGHT = "Le client peut modifier les volumes à tout moment."


def facts(document: WordDocument) -> tuple[tuple[Fact, ...], tuple[Fact, ...]]:
    """Facts in force, and facts aside."""
    target = io.BytesIO()
    document.save(target)
    read_: Document = read(target.getvalue(), "contrat.docx", Limits())
    normal = NormalText(read_, read_.body)
    in_force = extract(normal, segment(normal), "fr")
    return in_force, extract_aside(read_, in_force, "fr")


def test_a_struck_clause_is_only_aside() -> None:
    document = docx.Document()
    document.add_paragraph().add_run(NOTICE).font.strike = True
    in_force, aside = facts(document)
    assert in_force == ()
    assert [(fact.kind, fact.source) for fact in aside] == [("volume_notice", "deleted")]


def test_a_hidden_clause_is_only_aside() -> None:
    document = docx.Document()
    document.add_paragraph().add_run(NOTICE).font.hidden = True
    in_force, aside = facts(document)
    assert in_force == ()
    assert [(fact.kind, fact.source) for fact in aside] == [("volume_notice", "hidden")]


def test_a_clause_in_a_footer_is_only_aside() -> None:
    document = docx.Document()
    document.add_paragraph("Contrat de prestations.")
    document.sections[0].footer.paragraphs[0].text = NOTICE
    in_force, aside = facts(document)
    assert in_force == ()
    assert [(fact.kind, fact.source, fact.evidence.passages[0].quote) for fact in aside] == [
        ("volume_notice", "running", NOTICE)
    ]


def test_a_comment_is_only_aside() -> None:
    document = docx.Document()
    document.add_comment(document.add_paragraph("Volumes.").runs, text=NOTICE, author="Achats", initials="A")
    in_force, aside = facts(document)
    assert in_force == ()
    assert [(fact.kind, fact.source) for fact in aside] == [("volume_notice", "comment")]


def test_a_struck_sentence_lends_nothing_to_the_next_one() -> None:
    document = docx.Document()
    document.add_paragraph().add_run(NOTICE).font.strike = True
    document.add_paragraph(RIGHT)
    in_force, aside = facts(document)
    assert [(fact.kind, fact.source) for fact in in_force] == [("volume_change", "live")]
    assert [(fact.kind, fact.source) for fact in aside] == [("volume_notice", "deleted")]


def test_a_struck_word_that_changes_nothing_gives_no_second_fact() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Le client notifie au prestataire toute ")
    paragraph.add_run("forte ").font.strike = True
    paragraph.add_run("évolution de charge avec un préavis de 30 jours.")
    in_force, aside = facts(document)
    assert [(fact.kind, fact.source) for fact in in_force] == [("volume_notice", "live")]
    assert aside == ()


def test_quotes_of_both_are_in_the_text(tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Le client notifie toute évolution de charge avec un préavis de ")
    paragraph.add_run("30 jours").font.strike = True
    paragraph.add_run(" 15 jours.")
    path = tmp_path / "contrat.docx"
    document.save(str(path))
    reading = read_facts([path], Options())
    assert [fact.source for fact in reading.facts] == ["live", "deleted"]
    for fact in reading.facts:
        for passage in fact.evidence.passages:
            text = reading.documents[0].text
            assert text[passage.span.start : passage.span.end] == passage.quote

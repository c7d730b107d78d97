"""A letter with the findings, their quotes and the wordings proposed, for files that are not Word's."""

from typing import Final

import docx
from docx.document import Document as WordDocument
from docx.shared import Pt

from contract_checker.document import Evidence
from contract_checker.report.catalogue import Catalogue, catalogue
from contract_checker.report.order import COMMITMENTS
from contract_checker.report.result import CheckResult, Language
from contract_checker.report.texts import texts

from .remarks import Remark, head, inputs, quotes, remarks
from .saving import saved

_LANGUAGES: Final = {"fr": "fr-FR", "en": "en-GB"}


def letter(result: CheckResult, language: Language) -> bytes:
    """The letter: the verdict, then the findings by commitment."""
    t = catalogue(language)
    word = docx.Document()
    word.core_properties.title = f"{t('title')} — {result.dossier}"
    word.core_properties.language = _LANGUAGES[language]
    word.styles["Normal"].font.size = Pt(10.5)
    title, *lines = head(result, t)
    word.add_heading(title, 0)
    for line in lines:
        word.add_paragraph(line)
    said = remarks(result, t)
    for commitment in COMMITMENTS:
        of_it = [remark for remark in said if remark.finding.commitment == commitment]
        if of_it:
            word.add_heading(f"{commitment} {t(f'commitment.{commitment}')}", 1)
        for remark in of_it:
            _write(word, remark, result, t)
    _write_texts(word, result, t)
    word.add_heading(t("coverage"), 1)
    for line in inputs(result, t):
        word.add_paragraph(line)
    return saved(word)


def _write(word: WordDocument, remark: Remark, result: CheckResult, t: Catalogue) -> None:
    title, message, *rest = remark.lines
    word.add_heading(title, 2)
    word.add_paragraph(message)
    _quote(word, remark.finding.evidence, result, t)
    if remark.finding.counter_evidence:
        word.add_paragraph(f"{t('counter')}{t('colon').rstrip()}")
    for evidence in remark.finding.counter_evidence:
        _quote(word, evidence, result, t)
    for line in rest:
        word.add_paragraph(line)


def _write_texts(word: WordDocument, result: CheckResult, t: Catalogue) -> None:
    applying = texts(result, t)
    if applying is None:
        return
    word.add_heading(t("texts"), 1)
    for line in (applying.reading, *applying.notes):
        word.add_paragraph(line)
    for row in applying.changes:
        word.add_paragraph(" · ".join(filter(None, (row.piece, row.act, row.clause, row.days, row.state))))
    for told in (*applying.order, *applying.gives_way, *applying.defaults):
        word.add_paragraph(told.text)
        for quoted in told.quotes:
            word.add_paragraph(f"« {quoted.text} » — {quoted.place}", style="Intense Quote")


def _quote(word: WordDocument, evidence: Evidence | None, result: CheckResult, t: Catalogue) -> None:
    for quote, where in quotes(evidence.passages if evidence else (), result, t):
        word.add_paragraph(f"« {quote} » — {where}", style="Intense Quote")

"""Writes the findings into a copy of the user's own Word file, as comments on the words that they quote."""

import io
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time
from typing import Final, NamedTuple

import docx
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.text.run import Run

from contract_checker.document import Document
from contract_checker.readers.docx import paragraph_order
from contract_checker.report.catalogue import Catalogue, catalogue
from contract_checker.report.result import CheckResult, Language
from contract_checker.settings import Limits

from .places import Runs, WordText
from .remarks import Remark, head, remarks
from .saving import saved

AUTHOR: Final = "contract_checker"
_INITIALS: Final = "CC"


class Copy(NamedTuple):
    """A Word file of the dossier with its comments; None if it has macros, or is not as it was read.

    Attributes:
        path: that of the file inside the dossier.
    """

    path: str
    content: bytes | None


def annotated_copies(result: CheckResult, language: Language) -> Iterator[Copy]:
    """A copy of each Word file of the dossier.

    Each finding stands on its words; where it has words in several places, on the first with what it says,
    on the others with its title. What no passage shows, such as a silence, stands on the title of every copy.
    """
    t = catalogue(language)
    for document in result.documents:
        if document.format == "docx":
            content = result.content(document)
            word = None if content is None else _opened(content)
            if content is None or word is None:
                yield Copy(document.path, None)
            else:
                yield Copy(document.path, _annotated(content, word, document, result, t))


def _opened(content: bytes) -> WordDocument | None:
    """The file as python-docx opens it, which wants every part to be what the standard calls it."""
    try:
        return docx.Document(io.BytesIO(content))
    except (ValueError, KeyError, SyntaxError):  # macros, another namespace, a part that is no XML
        return None


def _annotated(
    content: bytes, word: WordDocument, document: Document, result: CheckResult, t: Catalogue
) -> bytes:
    paragraphs = list(word.element.iter(qn("w:p")))
    order = paragraph_order(content, document.path, Limits())
    text = WordText(document, [paragraphs[rank] for rank in order])
    said = remarks(result, t)
    margin = _Margin(word, result)
    margin.write(text.opening(), [*head(result, t), *_without_words(said, t)])
    for remark in said:
        for number, passage in enumerate(remark.passages(document.path)):
            margin.write(text.runs(passage.span), remark.lines[:1] if number else remark.lines)
    return saved(word)


def _without_words(said: Sequence[Remark], t: Catalogue) -> Iterator[str]:
    for remark in said:
        if remark.finding.evidence is None:
            yield from ("", *remark.lines)


class _Margin:
    """The comments of one file, all of the date of the report."""

    def __init__(self, word: WordDocument, result: CheckResult) -> None:
        self._word = word
        self._at = datetime.combine(result.report.as_of, time(), UTC)

    def write(self, runs: Runs | None, lines: Sequence[str]) -> None:
        """A comment of one paragraph a line."""
        if runs is None:
            return
        ends = [Run(run, self._word) for run in runs]
        comment = self._word.add_comment(ends, "\n".join(lines), AUTHOR, _INITIALS)
        # there is no setter, and the time of the machine would differ from run to run
        comment._comment_elm.set(qn("w:date"), self._at.strftime("%Y-%m-%dT%H:%M:%SZ"))

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
from .remarks import Remark, head, quotes, remarks
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
    on the others with its title. What no words of the body show, such as a silence, a note or another file,
    stands on the title of every copy.
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
    unplaced = [remark for remark in said if not _is_placed(remark, document, text)]
    told = ("", *(line for remark in unplaced for line in _with_quotes(remark, result, t)))
    margin.write(text.opening(), [*head(result, t), *told])
    for remark in said:
        if remark not in unplaced:
            passages = [each for each in remark.passages(document.path) if text.runs(each.span)]
            beside = tuple(_beside(remark, result, t))
            for number, passage in enumerate(passages):
                margin.write(text.runs(passage.span), remark.lines[:1] if number else remark.lines + beside)
    return saved(word)


def _is_placed(remark: Remark, document: Document, text: WordText) -> bool:
    """Whether words of the body show the finding; notes, headers and other files have no place there."""
    return any(text.runs(each.span) is not None for each in remark.passages(document.path))


def _with_quotes(remark: Remark, result: CheckResult, t: Catalogue) -> Iterator[str]:
    """What is said on the title of what the body does not show, with its quotes from elsewhere."""
    yield from ("", *remark.lines)
    evidence = remark.finding.evidence
    for quote, where in quotes(evidence.passages if evidence else (), result, t):
        yield f"« {quote} » ({where})"


def _beside(remark: Remark, result: CheckResult, t: Catalogue) -> Iterator[str]:
    """The quotes that temper or contradict the finding."""
    for number, evidence in enumerate(remark.finding.counter_evidence):
        if number == 0:
            yield f"{t('counter')}{t('colon').rstrip()}"
        for quote, where in quotes(evidence.passages, result, t):
            yield f"« {quote} » ({where})"


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

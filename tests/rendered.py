"""What a reader sees of a report, whatever its format."""

import io
import re
from collections.abc import Callable, Mapping
from itertools import chain
from typing import Final

import docx
import openpyxl
import pypdfium2

from contract_checker.report import RENDERERS, CheckResult, Language

_MARGIN: Final = 60  # points above and below the text of a page, where its header and its footer are


def seen(name: str, result: CheckResult, language: Language) -> str:
    """The words of a report in the format `name`; those of comments too, where the format has them."""
    return _WORDS.get(name, bytes.decode)(RENDERERS[name].render(result, language))


def words_of_word(content: bytes) -> str:
    """The paragraphs of a Word file, then those of its comments."""
    word = docx.Document(io.BytesIO(content))
    comments = chain.from_iterable(comment.paragraphs for comment in word.comments)
    return "\n".join(paragraph.text for paragraph in chain(word.paragraphs, comments))


def words_of_pdf(content: bytes) -> str:
    """The text of all pages without their headers and footers, where a line ends at a space."""
    pdf = pypdfium2.PdfDocument(content)
    pages = [
        page.get_textpage().get_text_bounded(bottom=_MARGIN, top=page.get_height() - _MARGIN) for page in pdf
    ]
    return re.sub(r" ?\r?\n", " ", "\n".join(pages))


def words_of_workbook(content: bytes) -> str:
    """The texts of all cells."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    cells = chain.from_iterable(sheet.iter_rows(values_only=True) for sheet in book)
    return "\n".join(str(value) for row in cells for value in row if value is not None)


_WORDS: Final[Mapping[str, Callable[[bytes], str]]] = {
    "docx": words_of_word,
    "pdf": words_of_pdf,
    "xlsx": words_of_workbook,
}

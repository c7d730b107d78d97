"""What a reader sees of a report, whatever its format."""

import io
from itertools import chain

import docx

from contract_checker.report import RENDERERS, CheckResult, Language


def seen(name: str, result: CheckResult, language: Language) -> str:
    """The words of a report in the format `name`; those of comments too, where the format has them."""
    content = RENDERERS[name].render(result, language)
    return words_of_word(content) if name == "docx" else content.decode()


def words_of_word(content: bytes) -> str:
    """The paragraphs of a Word file, then those of its comments."""
    word = docx.Document(io.BytesIO(content))
    comments = chain.from_iterable(comment.paragraphs for comment in word.comments)
    return "\n".join(paragraph.text for paragraph in chain(word.paragraphs, comments))

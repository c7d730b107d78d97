"""Reads plain text, such as a contract pasted from elsewhere, into paragraphs and list items."""

import hashlib

from contract_checker.document import Document
from contract_checker.readers.text_decoding import decode
from contract_checker.readers.text_lines import bounded, hold_lines, lines_of, paragraph_block, paragraphs
from contract_checker.settings import Limits


def read(content: bytes, path: str, limits: Limits) -> Document:
    """The paragraphs of a plain text; their places are lines.

    Raises:
        UnreadableDocument: if it is too long or damaged.
    """
    text = decode(content, path, limits)
    hold_lines(text, path, limits)
    blocks = map(paragraph_block, paragraphs(lines_of(text)))
    return Document(
        path=path,
        sha256=hashlib.sha256(content).hexdigest(),
        format="text",
        text=text,
        blocks=tuple(bounded(blocks, path, limits)),
    )

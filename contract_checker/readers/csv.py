"""Reads rows of values parted by a sign, as a spreadsheet exports them; what they mean is not asked here."""

import hashlib
from collections.abc import Iterator
from typing import Final

from contract_checker.document import Block, Document, LineLocation, TextSpan
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.text_decoding import decode
from contract_checker.settings import Limits

_MOST_BLOCKS: Final = (
    5_000  # a block costs more than a row is worth: a log of 100,000 rows has one for twenty
)


def read(content: bytes, path: str, limits: Limits) -> Document:
    """The lines of the file as they are; their places are lines.

    Raises:
        UnreadableDocument: if it is too long or damaged.
    """
    text = decode(content, path, limits)
    count = text.count("\n") + 1
    if count > limits.cells:
        raise UnreadableDocument(
            "too_large",
            f"{path} : le fichier a {count} lignes, plus que la limite (limits.cells = {limits.cells}) ;"
            " relever ce réglage ou diviser le fichier.",
        )
    return Document(
        path=path,
        sha256=hashlib.sha256(content).hexdigest(),
        format="csv",
        text=text,
        blocks=tuple(_blocks(text, 1 + count // _MOST_BLOCKS)),
    )


def _blocks(text: str, lines: int) -> Iterator[Block]:
    """Stretches of so many lines each, without the blank ones at their ends."""
    start = 0
    all_lines = text.split("\n")
    for first in range(0, len(all_lines), lines):
        stretch = "\n".join(all_lines[first : first + lines])
        if held := stretch.strip():
            before = stretch[: stretch.index(held)]
            begin = start + len(before)
            yield Block(
                kind="paragraph",
                span=TextSpan(start=begin, end=begin + len(held)),
                location=LineLocation(line=first + 1 + before.count("\n")),
            )
        start += len(stretch) + 1

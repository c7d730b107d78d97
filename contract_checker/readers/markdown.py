"""Reads Markdown: headings, paragraphs, list items, the cells of pipe tables, struck words and comments."""

import hashlib
import re
from collections.abc import Iterator
from typing import Final

from contract_checker.document import Block, CellAddress, Document, LineLocation, TextSpan
from contract_checker.readers.markdown_asides import asides_of, with_asides, without_comments
from contract_checker.readers.text_decoding import decode
from contract_checker.readers.text_lines import (
    Line,
    bounded,
    hold_lines,
    lines_of,
    paragraph_block,
    paragraphs,
)
from contract_checker.settings import Limits

_HASHES: Final = re.compile(r"(?P<hashes>#{1,6})\s+(?P<title>.*?)(?:\s+#+)?$")
_UNDERLINE: Final = re.compile(r"(?:=+|-{2,})$")
_BOLD: Final = re.compile(r"(?P<sign>\*\*|__)(?P<words>(?:(?!\*\*|__).)+)(?P=sign)$", re.DOTALL)
_RULE_LINE: Final = re.compile(r"\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$")
_NOT_TEXT: Final = re.compile(r"(?:```|~~~)|(?:\*\s*){3,}$|(?:-\s*){3,}$|(?:_\s*){3,}$")


def read(content: bytes, path: str, limits: Limits) -> Document:
    """The blocks of a Markdown text; their places are lines.

    Raises:
        UnreadableDocument: if it is too long or damaged.
    """
    text = decode(content, path, limits)
    hold_lines(text, path, limits)
    asides = asides_of(text)
    lines = lines_of(without_comments(text, asides))
    return Document(
        path=path,
        sha256=hashlib.sha256(content).hexdigest(),
        format="markdown",
        text=text,
        blocks=with_asides(bounded(_blocks(lines), path, limits), text, asides, lines),
    )


def _blocks(lines: list[Line]) -> Iterator[Block]:
    plain: list[Line] = []
    tables = index = 0
    while index < len(lines):
        line = lines[index]
        below = lines[index + 1].text if index + 1 < len(lines) else ""
        if heading := _heading(line, below, plain):
            yield from _plain_blocks(plain)
            plain = []
            yield heading
            index += 2 if _HASHES.match(line.text) is None else 1
        elif "|" in line.text and _RULE_LINE.match(below) and "|" in below:
            yield from _plain_blocks(plain)
            plain = []
            tables += 1
            end = _table_end(lines, index)
            yield from _table(lines[index:end], tables)
            index = end
        else:
            plain.append(Line(line.number, line.start, "") if _NOT_TEXT.match(line.text) else line)
            index += 1
    yield from _plain_blocks(plain)


def _plain_blocks(lines: list[Line]) -> Iterator[Block]:
    for group in paragraphs(lines):
        block = paragraph_block(group)
        bold = _BOLD.match("\n".join(line.text for line in group)) if len(group) == 1 else None
        if bold and block.kind == "paragraph":
            start = group[0].start + bold.start("words")
            span = TextSpan(start=start, end=start + len(bold["words"]))
            block = block.model_copy(update={"span": span, "emphasised": True})
        yield block


def _heading(line: Line, below: str, before: list[Line]) -> Block | None:
    """A heading marked by hashes, or by a rule under a line that begins its paragraph."""
    match = _HASHES.match(line.text)
    if match and match["title"]:
        start = line.start + match.start("title")
        return _heading_block(line.number, start, match["title"], len(match["hashes"]))
    begins = not before or not before[-1].text
    if begins and line.text and line.text[0] not in "-*+>|#" and _UNDERLINE.match(below):
        return _heading_block(line.number, line.start, line.text, 1 if below[0] == "=" else 2)
    return None


def _heading_block(number: int, start: int, title: str, level: int) -> Block:
    bold = _BOLD.match(title)
    if bold:
        start, title = start + bold.start("words"), bold["words"]
    span = TextSpan(start=start, end=start + len(title))
    return Block(kind="heading", span=span, location=LineLocation(line=number), level=level)


def _table_end(lines: list[Line], index: int) -> int:
    while index < len(lines) and "|" in lines[index].text:
        index += 1
    return index


def _table(lines: list[Line], table: int) -> Iterator[Block]:
    rows = [line for line in lines if not _RULE_LINE.match(line.text)]
    for row, line in enumerate(rows, start=1):
        outer = 1 if line.text.startswith("|") else 0
        for column, (start, words) in enumerate(_cells(line.text[outer:]), start=1):
            if words:
                begin = line.start + outer + start
                yield Block(
                    kind="cell",
                    span=TextSpan(start=begin, end=begin + len(words)),
                    location=LineLocation(line=line.number),
                    cell=CellAddress(table=table, row=row, column=column),
                )


def _cells(row: str) -> Iterator[tuple[int, str]]:
    """Offset and words of each cell, empty ones too, so that columns are counted right."""
    position = 0
    for raw in re.split(r"(?<!\\)\|", row):
        yield position + len(raw) - len(raw.lstrip()), raw.strip()
        position += len(raw) + 1

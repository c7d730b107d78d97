"""Naming each piece of a dossier: from its title first, from its file name when the title is mute."""

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import PurePosixPath
from typing import Final

from contract_checker.document import Document, fold
from contract_checker.engine.circumstances import PieceKind

from . import wording

_TITLE_LINES: Final = 40
_LONGEST_TITLE: Final = 160
_ZONE_END = re.compile(wording.TITLE_ZONE_ENDS)
_TITLES = tuple((kind, re.compile(pattern)) for kind, pattern in wording.TITLES)
_WORD = re.compile(r"[a-z]+\d?")


def piece_kind(document: Document) -> PieceKind:
    """The kind of piece that a document says it is, else that its file name says, else ``other``."""
    if document.format in ("eml", "msg"):  # whatever it speaks of or carries
        return "email"
    lines = tuple(_title_lines(document))
    # A title is often set on two or three lines: « CAHIER DES CLAUSES / ADMINISTRATIVES PARTICULIÈRES ».
    titles = [" ".join(lines[index : index + 3]) for index in range(len(lines))]
    for kind, pattern in _TITLES:
        if any(pattern.match(text) for text in (*lines, *titles)):
            return kind
    return piece_kind_of_name(document.path)


def piece_kind_of_name(path: str) -> PieceKind:
    """The kind of piece that a file name tells, or ``other``."""
    words = _WORD.findall(fold(PurePosixPath(path).stem))
    kinds = [wording.NAMES[word] for word in words if word in wording.NAMES]
    if "amendment" in kinds:
        return "amendment"
    return kinds[0] if kinds else "other"


def _title_lines(document: Document) -> Iterator[str]:
    """Folded lines of the title page, up to the contents, the parties or the first article."""
    lines = (
        fold(line)
        for block in document.body
        for line in document.text[block.span.start : block.span.end].split("\n")
    )
    for line in islice(filter(None, lines), _TITLE_LINES):
        if _ZONE_END.match(line):
            return
        if len(line) <= _LONGEST_TITLE:
            yield line.strip("\"'#*- ")

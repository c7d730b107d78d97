"""Refuses a message that would take minutes and a gigabyte to parse, by counting its bytes alone."""

import re
from typing import Final

from contract_checker.errors import UnreadableDocument
from contract_checker.readers.mail import too_many_parts
from contract_checker.settings import Limits

_BOUNDARY: Final = re.compile(rb"boundary", re.IGNORECASE)
_ENCODED_LINE: Final = 72  # bytes; lines of an encoded attachment are a little longer
_USUAL_BOUNDARIES: Final = 10  # messages forwarded in messages, each in two versions with attachments
_BOUNDARY_LINES_PER_PART: Final = 2


def hold_limits(content: bytes, path: str, limits: Limits) -> None:
    """Do nothing for a message that may be parsed.

    An attachment needs many lines by its size: one for each `_ENCODED_LINE` bytes is not counted.

    Raises:
        UnreadableDocument: if its lines, its headers or its parts are too many.
    """
    lines = 1 + _count_line_ends(content, len(content))
    needed = len(content) // _ENCODED_LINE
    headers = _count_line_ends(content, _end_of_headers(content))
    if max(headers, lines - needed) > limits.mail_lines:
        raise _too_many_lines(path, limits)
    # For each line, the parser looks for the boundary of every part that is open.
    boundaries = sum(1 for _ in _BOUNDARY.finditer(content))
    if lines * (1 + boundaries) - needed * _USUAL_BOUNDARIES > limits.mail_lines:
        raise _too_many_lines(path, limits)
    opened = content.count(b"\n--") + content.count(b"\r--")
    if boundaries and opened > _BOUNDARY_LINES_PER_PART * limits.archive_entries:
        raise too_many_parts(path, limits)


def _count_line_ends(content: bytes, end: int) -> int:
    """Line ends as the parser sees them: it takes a lone carriage return for one too."""
    ends = content.count(b"\n", 0, end) + content.count(b"\r", 0, end)
    return ends - content.count(b"\r\n", 0, end)


def _end_of_headers(content: bytes) -> int:
    ends = (content.find(blank) for blank in (b"\n\n", b"\n\r\n", b"\r\r"))
    return min((end for end in ends if end >= 0), default=len(content))


def _too_many_lines(path: str, limits: Limits) -> UnreadableDocument:
    return UnreadableDocument(
        "too_large",
        f"{path} : le message a trop de lignes, d'en-têtes ou de parties pour la limite"
        f" (limits.mail_lines = {limits.mail_lines}) ; relever ce réglage ou fournir ses pièces.",
    )

"""Takes the encoded files out of a message before it is parsed: the parser would hold each line of them.

What is left is what the parser would see, with one line in the place of each file. A run is a whole part,
from the blank line after headers that name base64 to the next line that may be a boundary.
"""

import re
from binascii import a2b_base64
from collections.abc import Iterator
from typing import Final, NamedTuple

_LARGE: Final = 1 << 16
_HEADERS_ROOM: Final = 1 << 16
_STEP: Final = 1 << 20
_LETTERS: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_LINE_ENDS: Final = b"\r\n"
_PADDING: Final = (b"", b"=", b"==")
_BLANK_LINE: Final = re.compile(rb"\r?\n\r?\n")
_SEEN_FIRST: Final = 64


class Runs(NamedTuple):
    """The encoded files of a message; a line of `mark` and a number stands for each of them."""

    encoded: tuple[memoryview, ...] = ()
    mark: bytes = b""

    def number_of(self, payload: str) -> int | None:
        """The number of the file that a payload stands for; None if it is its own text."""
        found = re.fullmatch(self._word, payload.strip().encode("utf-8", "replace"))
        return int(found[1]) if found else None

    def decoded(self, number: int) -> Iterator[bytes]:
        """The bytes of a file, piece by piece."""
        left = b""
        for piece in _steps(self.encoded[number]):
            letters = left + piece.translate(None, _LINE_ENDS)
            whole = len(letters) - len(letters) % 4
            left = letters[whole:]
            yield a2b_base64(letters[:whole])
        if len(left) > 1:  # without its padding; one letter alone says nothing
            yield a2b_base64(left + b"=" * (4 - len(left)))

    def restored(self, content: bytes) -> Iterator[bytes]:
        """A part that was written again, with the encoded files in their places."""
        position = 0
        for found in re.finditer(self._word + rb"\r?\n?", content) if self.encoded else ():
            yield content[position : found.start()]
            yield from _steps(self.encoded[int(found[1])])
            position = found.end()
        yield content[position:]

    @property
    def _word(self) -> bytes:
        return re.escape(self.mark) + rb"(\d{1,9})~"


def without_runs(content: bytes) -> tuple[bytes, Runs]:
    """The message with a line in place of each large encoded file, and these files."""
    spans = list(_spans(content))
    if not spans:
        return content, Runs()
    starts, ends = [0, *(end for _, end in spans)], [*(start for start, _ in spans), len(content)]
    kept = [content[start:end] for start, end in zip(starts, ends, strict=True)]
    marks = (b"~%d~" % number for number in range(len(content)))
    mark = next(mark for mark in marks if not any(mark in piece for piece in kept))
    lines = [mark + b"%d~\r\n" % number for number in range(len(spans))]
    skeleton = b"".join(piece for pair in zip(kept, [*lines, b""], strict=True) for piece in pair)
    view = memoryview(content)
    return skeleton, Runs(tuple(view[start:end] for start, end in spans), mark)


def _spans(content: bytes) -> Iterator[tuple[int, int]]:
    """Where runs stand, the line ends after them included."""
    start = 0
    while start < len(content):
        boundary = content.find(b"\n--", start)
        end = len(content) if boundary < 0 else boundary + 1
        body = _body(content, start, end) if end - start > _LARGE else None
        if body is not None:
            yield body, end
        start = end


def _body(content: bytes, start: int, end: int) -> int | None:
    """Where the encoded file of a part begins, if nothing else follows the headers of the part."""
    for blank in _BLANK_LINE.finditer(content, start, min(start + _HEADERS_ROOM, end)):
        begin = blank.end()
        if not content[begin : begin + _SEEN_FIRST].translate(None, _LETTERS + _LINE_ENDS):
            named = b"base64" in content[start:begin].lower()
            return begin if named and _is_encoded(memoryview(content)[begin:end]) else None
    return None


def _is_encoded(view: memoryview) -> bool:
    """Whether there are only letters of base64 and line ends, and padding at the very end."""
    padding = b""
    for piece in _steps(view):
        padding += piece.translate(None, _LETTERS + _LINE_ENDS)
        if padding not in _PADDING:
            return False
    return bytes(view[-_SEEN_FIRST:]).translate(None, _LINE_ENDS).endswith(padding)


def _steps(view: memoryview) -> Iterator[bytes]:
    for start in range(0, len(view), _STEP):
        yield bytes(view[start : start + _STEP])

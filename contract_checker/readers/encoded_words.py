"""Headers of a message as they are shown: encoded words and raw bytes decoded."""

import base64
import binascii
import re
from binascii import a2b_qp
from typing import Final

from contract_checker.readers.charset import decode_declared

_FOLD: Final = re.compile(r"\r?\n[ \t]*")
# The decoder of the standard library takes minutes for a header of many encoded words.
_WORD: Final = re.compile(r"=\?([\w*.:-]{1,40})\?([bBqQ])\?([^?]{0,1000})\?=")
_WORDS: Final = re.compile(rf"{_WORD.pattern}(?:\s+{_WORD.pattern})*")


def header_text(value: str) -> str:
    """A header as it is shown: unfolded, encoded words decoded, raw bytes guessed."""
    line = plain(_FOLD.sub(" ", value).strip())
    return _WORDS.sub(lambda found: _decoded_words(found[0]), line)


def _decoded_words(words: str) -> str:
    """A run of encoded words; one letter may be spread over two of them."""
    pieces: list[tuple[str, bytes]] = []
    for charset, kind, text in _WORD.findall(words):
        raw = _unquoted(text) if kind in "qQ" else _unbased(text)
        if pieces and pieces[-1][0] == charset:
            pieces[-1] = (charset, pieces[-1][1] + raw)
        else:
            pieces.append((charset, raw))
    return "".join(decode_declared(raw, charset.partition("*")[0]).text for charset, raw in pieces)


def _unquoted(text: str) -> bytes:
    return a2b_qp(text.encode("utf-8"), header=True)


def _unbased(text: str) -> bytes:
    bare = text.rstrip("=")
    try:
        return base64.b64decode(bare.encode("utf-8") + b"=" * (-len(bare) % 4), validate=True)
    except binascii.Error:
        return text.encode("utf-8")


def plain(text: str) -> str:
    """Raw bytes, which the parser keeps as surrogates, as characters."""
    return decode_declared(text.encode("utf-8", "surrogateescape"), None).text

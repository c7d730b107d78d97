"""Bytes into characters when somebody says which encoding they are in, and may be wrong."""

import re
from typing import Final, NamedTuple

from contract_checker.readers.text_decoding import encoding_by_mark

# No others: some codecs of Python are no encodings, some take minutes on a hostile text.
_KNOWN: Final = re.compile(r"utf-?(?:8|16)|iso-?8859|latin|windows-?125|cp\d|mac|koi8|gb|big5|shift|euc")
# Those who say these mean Windows' own, with its quotes and its euro: browsers read them so.
_LATIN: Final = re.compile(r"iso-?8859-?1|latin-?1")
_ASCII: Final = ("ascii", "us-ascii")


class Decoded(NamedTuple):
    """The characters; `as_declared` unless the stated encoding was unknown or did not fit."""

    text: str
    as_declared: bool


def decode_declared(content: bytes, declared: str | None) -> Decoded:
    """The characters of `content`: by its mark, as declared, as UTF-8, or as the cp1252 of Windows."""
    marked = encoding_by_mark(content)
    if marked is not None:
        return Decoded(content.decode(marked, errors="replace"), True)
    name = (declared or "").strip().lower()
    latin, ascii_ = bool(_LATIN.fullmatch(name)), name in _ASCII
    if _KNOWN.match(name) and not latin and not ascii_:
        text = _strictly(content, name)
        if text is not None:
            return Decoded(text, True)
    text = None if latin else _strictly(content, "utf-8")
    if text is None:
        text = content.decode("cp1252", errors="replace")
    return Decoded(text, (not name or latin or ascii_) and "\ufffd" not in text)


def _strictly(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None

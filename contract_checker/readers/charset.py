"""Bytes into characters when somebody says which encoding they are in, and may be wrong."""

import re
from typing import Final, NamedTuple

_KNOWN: Final = re.compile(
    r"utf-?(?:8|16)|us-ascii|ascii|iso-?8859|latin|windows-?125|cp\d|mac|koi8|gb|big5|shift|euc",
    re.IGNORECASE,
)
# Those who say these mean Windows' own, with its quotes and its euro: browsers read them so.
_WINDOWS: Final = re.compile(r"(?:us-)?ascii|iso-?8859-?1|latin-?1", re.IGNORECASE)
_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


class Decoded(NamedTuple):
    """The characters; `as_declared` unless the stated encoding was unknown or did not fit."""

    text: str
    as_declared: bool


def decode_declared(content: bytes, declared: str | None) -> Decoded:
    """The characters of `content`: by its mark, as declared, as UTF-8, or as the cp1252 of Windows."""
    marked = next((encoding for mark, encoding in _MARKS if content.startswith(mark)), None)
    if marked is not None:
        return Decoded(content.decode(marked, errors="replace"), True)
    name = (declared or "").strip()
    if name and not _WINDOWS.fullmatch(name):
        text = _strictly(content, name) if _KNOWN.match(name) else None
        if text is not None:
            return Decoded(text, True)
    plain = None if name and not name.lower().endswith("ascii") and _WINDOWS.fullmatch(name) else "utf-8"
    text = _strictly(content, plain) if plain else None
    if text is None:
        text = content.decode("cp1252", errors="replace")
    stated = not name or bool(_WINDOWS.fullmatch(name))
    return Decoded(text, stated and "\ufffd" not in text)


def _strictly(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None

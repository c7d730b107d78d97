"""Names in a ZIP archive, with the accents that a French user gave them."""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final

_UTF8_FLAG: Final = 0x800
_UNICODE_PATH: Final = 0x7075
_FRENCH: Final = frozenset("àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸ°«»’–…€ \u00a0²½")
# Windows in France writes cp850, other programs cp1252; where both fit alike, the first is meant.
_ENCODINGS: Final = ("cp850", "cp1252")
_STANDARD: Final = "cp437"


def decoded_name(entry: zipfile.ZipInfo) -> str:
    """The name of a member as its author saw it; an archive mostly does not say how it is encoded."""
    if entry.flag_bits & _UTF8_FLAG:
        return entry.orig_filename
    raw = entry.orig_filename.encode(_STANDARD)
    # macOS writes UTF-8 without saying so.
    stated = _unicode_path(entry.extra, raw) or _utf8(raw)
    if stated is not None:
        return stated
    readings = [raw.decode(encoding, errors="replace") for encoding in _ENCODINGS]
    best = max(readings, key=_french)
    return best if _french(best) else entry.orig_filename


def _french(name: str) -> int:
    return sum(letter in _FRENCH for letter in name if not letter.isascii())


def _unicode_path(extra: bytes, raw: bytes) -> str | None:
    """The name in UTF-8 that Info-ZIP keeps beside the other, if it still belongs to it."""
    for kind, field in _fields(extra):
        if kind == _UNICODE_PATH and field[1:5] == zlib.crc32(raw).to_bytes(4, "little"):
            return _utf8(field[5:])
    return None


def _utf8(raw: bytes) -> str | None:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _fields(extra: bytes) -> Iterator[tuple[int, bytes]]:
    position = 0
    while position + 4 <= len(extra):
        kind, length = struct.unpack_from("<HH", extra, position)
        yield kind, extra[position + 4 : position + 4 + length]
        position += 4 + length

"""Turns the bytes of a plain text into characters."""

import codecs
import re
from typing import Final

from contract_checker.errors import UnreadableDocument
from contract_checker.settings import Limits

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SAMPLE: Final = 65_536


def is_binary(content: bytes) -> bool:
    """Whether `content` cannot be a text: control bytes where letters should be."""
    if encoding_by_mark(content) or _utf16_without_mark(content):
        return False
    sample = content[:_SAMPLE]
    return b"\x00" in sample or len(_CONTROLS.findall(sample)) * 50 > len(sample)


def decode(content: bytes, path: str, limits: Limits) -> str:
    """The text of a file, with a line feed at each line end, whatever its encoding.

    UTF-8 and UTF-16 are recognised; everything else is read as cp1252, the encoding of older French
    Windows files, which gives a character to every byte.

    Raises:
        UnreadableDocument: if it is longer than the limit or damaged.
    """
    encoding = encoding_by_mark(content) or _utf16_without_mark(content) or "utf-8"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as cause:
        if encoding != "utf-8":
            message = f"{path} : le texte est endommagé ({encoding}) ; l'enregistrer de nouveau en UTF-8."
            raise UnreadableDocument("malformed", message) from cause
        # The five bytes that cp1252 leaves undefined become the replacement character.
        text = content.decode("cp1252", errors="replace")
    if len(text) > limits.characters:
        raise UnreadableDocument(
            "too_large",
            f"{path} : le texte a {len(text)} caractères, plus que la limite (limits.characters ="
            f" {limits.characters}) ; relever ce réglage ou diviser le fichier.",
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")


def encoding_by_mark(content: bytes) -> str | None:
    """The encoding that the first bytes of a text state, if they do."""
    return next((encoding for mark, encoding in _MARKS if content.startswith(mark)), None)


def _utf16_without_mark(content: bytes) -> str | None:
    """UTF-16 without its mark: every other byte of Latin text is zero."""
    sample = content[:2_000]
    if len(sample) < 8 or len(content) % 2:
        return None
    half = len(sample) // 2
    if sample[1::2].count(0) > half * 0.7 and sample[0::2].count(0) < half * 0.1:
        return "utf-16-le"
    if sample[0::2].count(0) > half * 0.7 and sample[1::2].count(0) < half * 0.1:
        return "utf-16-be"
    return None

"""Texts, images and messages that want to hurt their reader."""

import base64
import random
import struct
import zlib
from typing import Final

from .pdfs import zeros

_MEGABYTE: Final = 1 << 20


def picture_flood() -> bytes:
    """A PNG of 10⁹ pixels."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    head = struct.pack(">IIBBBBB", 50_000, 20_000, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zeros(954, b"\0")) + chunk(b"IEND", b"")
    )


def endless_line() -> bytes:
    """Thirty million letters without a line end."""
    return b"a" * 30_000_000


def line_of_bars() -> bytes:
    """A Markdown table of a million columns."""
    return b"|a" * 1_000_000 + b"|\n" + b"|--" * 1_000_000 + b"|\n" + b"|b" * 1_000_000 + b"|\n"


def ten_million_lines() -> bytes:
    """As many lines as a text may have letters."""
    return b"a\n" * 10_000_000


def many_short_paragraphs() -> bytes:
    """Paragraphs of one letter, more than a text may have, in no more lines than it may have."""
    return b"a\n\n" * 290_000


def message(*parts: bytes) -> bytes:
    """A message with a sentence and these parts, headers and all."""
    head = (
        b"From: client@example.org\r\nSubject: Avenant\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/mixed; boundary="=_1"\r\n\r\n'
    )
    sentence = b"Content-Type: text/plain; charset=utf-8\r\n\r\nCi-joint.\r\n"
    return head + b"".join(b"--=_1\r\n" + part for part in (sentence, *parts)) + b"--=_1--\r\n"


def attachment(name: bytes, content: bytes) -> bytes:
    """A part of a message: a file in base64."""
    head = (
        b"Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
        b'Content-Disposition: attachment; filename="%s"\r\n\r\n' % name
    )
    return head + base64.encodebytes(content).replace(b"\n", b"\r\n")


def large_message() -> bytes:
    """A message of 94 MB, nearly all of it one attachment that no reader knows."""
    return message(attachment(b"plans.bin", random.Random(1).randbytes(68 * _MEGABYTE)))


def message_of_messages() -> bytes:
    """Messages inside one another, a thousand deep."""
    content = b"Subject: x\r\n\r\nSans avis.\r\n"
    for number in range(1_000):
        head = b'Content-Type: multipart/mixed; boundary="=_%d"\r\n\r\n--=_%d\r\n' % (number, number)
        content = (
            b"Subject: x\r\n"
            + head
            + b"Content-Type: message/rfc822\r\n\r\n"
            + content
            + b"--=_%d--\r\n" % number
        )
    return content


def hundred_thousand_parts_of_a_message() -> bytes:
    """Ten to the fifth attachments of no bytes."""
    return message(*([attachment(b"a.txt", b"")] * 100_000))

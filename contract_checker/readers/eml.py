"""Reads an e-mail message as sent over the Internet, and opens its attachments."""

from collections.abc import Iterator
from typing import BinaryIO

from contract_checker.document import Document
from contract_checker.readers.charset import Decoded, decode_declared
from contract_checker.readers.encoded_words import header_text
from contract_checker.readers.html import decode_page
from contract_checker.readers.mail import (
    SHOWN_HEADERS,
    Attachments,
    Mail,
    encrypted,
    mail_document,
    routing_of,
    says_more,
)
from contract_checker.readers.mime import (
    Part,
    content_of,
    is_encrypted,
    is_signature,
    name_of,
    parse_message,
    parts_of,
    pieces_of,
)
from contract_checker.readers.origin import Origin
from contract_checker.settings import Limits


class _Reading:
    """The parts of a message sorted into its body, other versions of it, and attachments."""

    def __init__(self, content: bytes, path: str, limits: Limits) -> None:
        parsed = parse_message(content, path, limits)
        self.message = parsed.message
        parts = parts_of(parsed, path, limits)
        self.signed = any(map(is_signature, parts))
        self.body = _body(parts)
        found = _versions(parts, self.body)
        self.page = next((part for part in found if part.type == "text/html"), None)
        versions = set(map(id, found))
        self.attachments = tuple(
            part for part in parts if id(part) not in versions and not is_signature(part)
        )


def read(content: bytes, path: str, limits: Limits) -> Document:
    """The headers and the body of a message; the plain text where it is sent in two versions.

    Raises:
        UnreadableDocument: if it is encrypted, damaged or beyond a limit.
    """
    reading = _Reading(content, path, limits)
    if is_encrypted(reading.message):
        raise encrypted(path)
    mail = _mail(reading, path, limits)
    if mail.body.lstrip().startswith("-----BEGIN PGP MESSAGE-----"):
        raise encrypted(path)
    return mail_document(mail, Origin(path, content, "eml"), limits)


def _mail(reading: _Reading, path: str, limits: Limits) -> Mail:
    notes = ["signature_not_checked"] if reading.signed else []
    headers = tuple(
        (name, header_text(value))
        for shown in SHOWN_HEADERS
        for name, value in reading.message.raw_items()
        if name.lower() == shown.lower()
    )
    routing = routing_of(reading.message.raw_items())
    if reading.body is None:
        return Mail(headers, "", notes=tuple(notes), routing=routing)
    body = _decoded(reading.body, path)
    if not body.as_declared:
        notes.append("characters_replaced")
    html = reading.body.type == "text/html"
    if not html and reading.page and says_more(_decoded(reading.page, path).text, body.text, path, limits):
        notes.append("page_says_more")
    return Mail(headers, body.text, html, tuple(notes), routing)


def _decoded(part: Part, path: str) -> Decoded:
    decode = decode_page if part.type == "text/html" else decode_declared
    return decode(content_of(part, path), part.charset)


def open_container(stream: BinaryIO, path: str, limits: Limits) -> Attachments:
    """Open a message for its attachments.

    Raises:
        UnreadableDocument: if it is damaged or beyond a limit.
    """
    reading = _Reading(stream.read(), path, limits)
    parts = () if is_encrypted(reading.message) else reading.attachments

    def take(key: int, place: str) -> Iterator[bytes]:
        return pieces_of(parts[key], place)

    return Attachments((name_of(part, key) for key, part in enumerate(parts, start=1)), take, limits)


def _body(parts: tuple[Part, ...]) -> Part | None:
    """The first text shown; of its versions, the plain one unless it is blank."""
    shown = [part for part in parts if part.is_shown_text]
    if not shown:
        return None
    versions = _versions(parts, shown[0])
    plain = (part for part in versions if part.type == "text/plain" and not part.is_blank)
    page = (part for part in versions if part.type == "text/html")
    return next(plain, None) or next(page, shown[0])


def _versions(parts: tuple[Part, ...], body: Part | None) -> list[Part]:
    """`body` and the other versions of the same text."""
    if body is None:
        return []
    same = [
        part
        for part in parts
        if part.is_shown_text and part.alternative is not None and part.alternative == body.alternative
    ]
    return same or [body]

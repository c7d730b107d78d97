"""From the bytes of an Outlook message to a `Document`."""

import re
from typing import Final

from oxmsg.domain import constants as c

from contract_checker.document import Document
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.encoded_words import header_text
from contract_checker.readers.html import decode_page
from contract_checker.readers.mail import SHOWN_HEADERS, Mail, encrypted, mail_document, routing_of
from contract_checker.readers.mime import parse_message
from contract_checker.readers.msg.properties import Properties, open_message
from contract_checker.readers.origin import Origin
from contract_checker.settings import Limits

_RTF: Final = 0x1009
_KINDS: Final = {1: "To", 2: "Cc"}
_CONTROLS: Final = re.compile(r"[\x00-\x1f]+")


def read(content: bytes, path: str, limits: Limits) -> Document:
    """The headers and the body of a message; the plain text where it is kept in two versions.

    Raises:
        UnreadableDocument: if it is encrypted, damaged, beyond a limit, or keeps its text as RTF only.
    """
    message = open_message(content, path, limits)
    if is_encrypted(message):
        raise encrypted(path)
    mail = mail_of(message, path, limits)._replace(routing=_routing(message, path, limits))
    return mail_document(mail, Origin(path, content, "msg"), limits)


def is_encrypted(message: Properties) -> bool:
    """Whether the message is sealed, by S/MIME or by rights management."""
    kind = message.text(c.PID_MESSAGE_CLASS).lower()
    return "rpmsg" in kind or ("smime" in kind and "multipartsigned" not in kind)


def mail_of(message: Properties, path: str, limits: Limits) -> Mail:
    """The headers and the body.

    Raises:
        UnreadableDocument: if the body is kept as RTF only.
    """
    headers = tuple(_sent_headers(message, path, limits)) or tuple(_headers(message))
    body = message.text(c.PID_BODY, c.PID_INTERNET_CODEPAGE)
    if body.strip():
        return Mail(headers, body)
    page = message.binary(c.PID_HTML)
    if page is not None:
        decoded = decode_page(page, message.encoding(c.PID_INTERNET_CODEPAGE))
        notes = () if decoded.as_declared else ("characters_replaced",)
        return Mail(headers, decoded.text, html=True, notes=notes)
    page_text = message.text(c.PID_BODY_HTML, c.PID_INTERNET_CODEPAGE)
    if not page_text and message.binary(_RTF) is not None:
        raise UnreadableDocument(
            "unsupported",
            f"{path} : le texte du message n'est gardé qu'en RTF, ce qui n'est pas lu ; l'enregistrer en .eml"
            " ou en HTML.",
        )
    return Mail(headers, page_text, html=bool(page_text))


def _sent_headers(message: Properties, path: str, limits: Limits) -> list[tuple[str, str]]:
    """Headers as they travelled, where Outlook has kept them."""
    items = _travelled(message, path, limits)
    return [
        (name, header_text(value))
        for shown in SHOWN_HEADERS
        for name, value in items
        if name.lower() == shown.lower()
    ]


def _travelled(message: Properties, path: str, limits: Limits) -> list[tuple[str, str]]:
    raw = message.text(c.PID_TRANSPORT_MESSAGE_HEADERS)
    if not raw:
        return []
    return list(parse_message(raw.encode("utf-8", "replace"), path, limits).message.raw_items())


def _routing(message: Properties, path: str, limits: Limits) -> tuple[tuple[str, str], ...]:
    """What ties the message to others, from its headers or from what Outlook kept of them."""
    arrived = message.time(c.PID_MESSAGE_DELIVERY_TIME)
    kept = [
        ("Message-ID", message.text(c.PID_INTERNET_MESSAGE_ID)),
        ("In-Reply-To", message.text(c.PID_IN_REPLY_TO_ID)),
        ("References", message.text(c.PID_INTERNET_REFERENCES)),
        ("Received", f"; {arrived:%a, %d %b %Y %H:%M:%S} +0000" if arrived else ""),
    ]
    return routing_of([*_travelled(message, path, limits), *kept])


def _headers(message: Properties) -> list[tuple[str, str]]:
    """The same from the properties of a message that never travelled, or of a sent one."""
    sender = _address(
        message.text(c.PID_SENDER_NAME) or message.text(c.PID_SENT_REPRESENTING_NAME),
        message.text(c.PID_SENDER_SMTP_ADDRESS) or message.text(c.PID_SENDER_EMAIL_ADDRESS),
    )
    recipients = [
        (_KINDS.get(part.integer(c.PID_RECIPIENT_TYPE) or 0), _address(_name(part), _mailbox(part)))
        for part in message.parts("recip")
    ]
    sent = message.time(c.PID_CLIENT_SUBMIT_TIME)
    found = [
        ("From", sender),
        *((kind, ", ".join(name for of, name in recipients if of == kind)) for kind in _KINDS.values()),
        ("Date", f"{sent:%Y-%m-%d %H:%M:%S} UTC" if sent else ""),
        ("Subject", message.text(c.PID_SUBJECT)),
    ]
    clean = [(name, _CONTROLS.sub(" ", value).strip()) for name, value in found]
    return [(name, value) for name, value in clean if value]


def _name(recipient: Properties) -> str:
    return recipient.text(c.PID_DISPLAY_NAME)


def _mailbox(recipient: Properties) -> str:
    return recipient.text(c.PID_SMTP_ADDRESS) or recipient.text(c.PID_EMAIL_ADDRESS)


def _address(name: str, mailbox: str) -> str:
    if not mailbox or mailbox == name:
        return name
    return f"{name} <{mailbox}>".strip()

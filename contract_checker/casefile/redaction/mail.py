"""Copies of messages: a new message with the headers and the text shown, and a copy of each attachment."""

import io
from collections.abc import Callable
from email.encoders import encode_base64
from email.header import Header
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.policy import compat32
from typing import Final

from contract_checker.document import ParagraphLocation
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.containers import CONTAINERS, ContainerKind

from .masker import Masked, Masker, Redacted

_BOUNDARY: Final = "=_copie"
_ONE_TEXT: Final = "seuls les en-têtes usuels, le texte et les pièces jointes du message sont recopiés"
_POLICY: Final = compat32.clone(linesep="\r\n", max_line_length=None)

RedactFile = Callable[[bytes, str, Masker], Redacted]


def redact_mail(
    content: bytes, path: str, masker: Masker, kind: ContainerKind, redact: RedactFile
) -> Redacted:
    """A message in the format of the Internet (.eml), also for one of Outlook.

    Args:
        content: the message.
        path: its name in the copy.
        masker: what to mask, and by what.
        kind: how its attachments are opened.
        redact: makes the copy of an attachment.
    """
    done = masker.blocks(masker.read(content, path))
    headers, lines = list[str](), list[str]()
    for block, text in done.blocks:
        place = block.location
        if block.source in ("hidden", "comment"):
            continue
        in_headers = isinstance(place, ParagraphLocation) and place.part == "mail_headers"
        (headers if in_headers else lines).append(text)
    masked, values, notes = list(done.masked), list(done.values), [_ONE_TEXT]
    opened = CONTAINERS[kind](io.BytesIO(content), path, masker.limits)
    attached: list[tuple[str, bytes]] = []
    for member in opened.members:
        inside = f"{path}/{member.name}"
        shown = masker.name(member.name)
        try:
            copy = redact(b"".join(opened.pieces(member, inside)), member.name, masker)
        except UnreadableDocument as cause:
            lines.append(f"[pièce jointe retirée : {shown}]")
            notes.append(f"pièce jointe « {shown} » retirée : {_reason(cause, member.name, shown)}")
            continue
        attached.append((copy.name, copy.content))
        masked.extend(
            Masked(one.kind, one.label, f"pièce jointe {shown}, {one.place}") for one in copy.masked
        )
        notes.extend(f"pièce jointe {shown} : {note}" for note in copy.notes)
        values.extend(copy.values)
    stem = path.rpartition(".")[0] or path
    written = _message(headers, "\n\n".join(lines), attached)
    return Redacted(f"{stem}.eml", written, tuple(masked), tuple(notes), tuple(values))


def _reason(cause: UnreadableDocument, name: str, shown: str) -> str:
    """The reason of a refusal with the masked name of the file."""
    return str(cause).replace(name, shown)


def _message(headers: list[str], text: str, attached: list[tuple[str, bytes]]) -> bytes:
    body = MIMEText(text, "plain", "utf-8", policy=_POLICY)
    message: MIMEMultipart | MIMEText = body
    if attached:
        message = MIMEMultipart("mixed", _BOUNDARY, policy=_POLICY)
        message.attach(body)
        for name, content in attached:
            message.attach(_attachment(name, content))
    for header in headers:
        name, _, value = (part.strip() for part in header.partition(":"))
        message[name] = value if value.isascii() else Header(value, "utf-8", header_name=name).encode()
    return message.as_bytes()


def _attachment(name: str, content: bytes) -> MIMEBase:
    part = MIMEBase("application", "octet-stream", policy=_POLICY)
    part.set_payload(content)
    encode_base64(part)
    part.add_header("Content-Disposition", "attachment", filename=("utf-8", "", name))
    return part

"""The attachments of an Outlook message; a message attached as an item is handed on as an e-mail."""

from collections.abc import Iterator
from email.mime.application import MIMEApplication
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from email.mime.text import MIMEText
from email.policy import compat32
from typing import BinaryIO, Final

from oxmsg.domain import constants as c

from contract_checker.errors import UnreadableDocument
from contract_checker.readers.mail import Attachments
from contract_checker.readers.msg.properties import EMBEDDED, Properties, open_message
from contract_checker.readers.msg.reader import is_encrypted, mail_of
from contract_checker.settings import Limits

_EMBEDDED_STORAGE: Final = "__substg1.0_3701000D"
_POLICY: Final = compat32.clone(linesep="\r\n")
_BOUNDARY: Final = "=_contract_checker_part_="


def open_container(stream: BinaryIO, path: str, limits: Limits) -> Attachments:
    """Open a message for its attachments.

    Raises:
        UnreadableDocument: if the message is damaged or has too many parts.
    """
    return _attachments(open_message(stream.read(), path, limits), limits)


def _attachments(message: Properties, limits: Limits) -> Attachments:
    parts = () if is_encrypted(message) else message.parts("attach")

    def take(key: int, path: str) -> Iterator[bytes]:
        yield _content(parts[key], path, limits)

    return Attachments((_name(part, key) for key, part in enumerate(parts, start=1)), take, limits)


def _content(part: Properties, path: str, limits: Limits) -> bytes:
    inner = _embedded(part)
    content = part.binary(c.PID_ATTACH_DATA_BINARY) if inner is None else _as_mail(inner, path, limits)
    if content is None:
        raise UnreadableDocument(
            "unsupported",
            f"{path} : la pièce n'est pas jointe comme fichier (lien ou objet Outlook) ; la fournir.",
        )
    return content


def _as_mail(inner: Properties, path: str, limits: Limits) -> bytes:
    """The message attached as an item, written as an e-mail with attachments of its own."""
    found = mail_of(inner, path, limits)
    parts: list[MIMENonMultipart] = [MIMEText(found.body, "html" if found.html else "plain", "utf-8")]
    nested = _attachments(inner, limits)
    for member in nested.members:
        file = MIMEApplication(b"".join(nested.pieces(member, path)))
        file.add_header("Content-Disposition", "attachment", filename=("utf-8", "", member.name))
        parts.append(file)
    # A chance boundary would change the digest at each reading.
    body = MIMEMultipart(boundary=_BOUNDARY, _subparts=parts)
    headers = (f"{name}: {' '.join(value.split())}\r\n" for name, value in found.headers)
    return "".join(headers).encode("utf-8", "replace") + body.as_bytes(policy=_POLICY)


def _embedded(part: Properties) -> Properties | None:
    storages = (storage for storage in part.storage.storages if storage.name == _EMBEDDED_STORAGE)
    inner = next(storages, None)
    return None if inner is None else Properties(inner, EMBEDDED)


def _name(part: Properties, number: int) -> str:
    name = part.text(c.PID_ATTACH_LONG_FILENAME) or part.text(c.PID_ATTACH_FILENAME)
    inner = _embedded(part)
    if inner is None:
        return name or f"pièce {number}"
    name = name or inner.text(c.PID_SUBJECT).replace("/", "-").replace("\\", "-") or f"message {number}"
    # Handed on as an e-mail, whatever Outlook calls it.
    return f"{name.removesuffix('.msg')}.eml"

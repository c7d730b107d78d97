"""Parts of a MIME message, on the standard parser: headers decoded, contents decoded, limits held."""

import base64
import binascii
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.message import Message
from email.policy import compat32
from typing import Any, Final, NamedTuple, TypeAlias

from contract_checker.errors import UnreadableDocument
from contract_checker.readers.charset import decode_declared
from contract_checker.readers.encoded_words import header_text, plain
from contract_checker.readers.mail import too_many_parts
from contract_checker.readers.mail_bounds import hold_limits
from contract_checker.readers.mail_runs import Runs, without_runs
from contract_checker.settings import Limits

# The newer policy parses every structured header into a tree: 6 s for one of 500 kB, a crash for some.
_POLICY: Final = compat32.clone(linesep="\r\n", max_line_length=None)
_PARAMETER_ROOM: Final = 10_000  # parameters of a longer header are not looked at
_ENVELOPED: Final = ("application/pkcs7-mime", "application/x-pkcs7-mime")
_SIGNATURES: Final = (
    "application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature",
)  # fmt: skip
_MESSAGES: Final = ("message/rfc822", "message/global")
_SUFFIXES: Final = {
    "text/plain": ".txt", "text/html": ".html", "text/calendar": ".ics", "application/pdf": ".pdf",
    "image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif",
}  # fmt: skip

AnyMessage: TypeAlias = "Message[Any, Any]"  # generic in its stubs only


class Parsed(NamedTuple):
    """A message, and the encoded files that were taken out of it."""

    message: AnyMessage
    runs: Runs


class Part(NamedTuple):
    """A part that holds no other; `alternative` numbers the group of versions that it belongs to."""

    message: AnyMessage
    type: str
    alternative: int | None
    runs: Runs

    @property
    def is_shown_text(self) -> bool:
        """Whether a mail program shows it as the text of the message."""
        return (
            self.type in ("text/plain", "text/html")
            and self.message.get_content_disposition() != "attachment"
            and not filename_of(self.message)
        )

    @property
    def is_blank(self) -> bool:
        """Whether it holds nothing but white space."""
        return not any(piece.strip() for piece in pieces_of(self, ""))

    @property
    def charset(self) -> str | None:
        """The encoding that its header states."""
        return _parameter(self.message, "charset", "content-type")


def parse_message(content: bytes, path: str, limits: Limits) -> Parsed:
    """The message in `content`, its large encoded files apart.

    Raises:
        UnreadableDocument: if its lines or its parts are too many or too deep.
    """
    skeleton, runs = without_runs(content)
    hold_limits(skeleton, path, limits)
    try:
        return Parsed(message_from_bytes(skeleton, policy=_POLICY), runs)
    except (MessageError, RecursionError, ValueError, LookupError) as cause:
        raise _damaged(path) from cause


def parts_of(parsed: Parsed, path: str, limits: Limits) -> tuple[Part, ...]:
    """The parts of a message that hold no other, in their order.

    Raises:
        UnreadableDocument: if there are too many.
    """
    parts: list[Part] = []
    open_: list[tuple[AnyMessage, int | None]] = [(parsed.message, None)]
    while open_:
        part, alternative = open_.pop()
        if part.get_content_maintype() == "multipart" and part.is_multipart():
            if part.get_content_type() == "multipart/alternative":
                alternative = len(parts)
            open_.extend((inner, alternative) for inner in reversed(_inner(part)))
        else:
            parts.append(Part(part, part.get_content_type(), alternative, parsed.runs))
        if len(parts) > limits.archive_entries:
            raise too_many_parts(path, limits)
    return tuple(parts)


def is_encrypted(message: AnyMessage) -> bool:
    """Whether the whole message is sealed, by S/MIME or OpenPGP."""
    type_ = message.get_content_type()
    if type_ in _ENVELOPED:
        return (_parameter(message, "smime-type", "content-type") or "").lower() != "signed-data"
    return type_ == "multipart/encrypted"


def is_signature(part: Part) -> bool:
    """Whether a part only seals the others."""
    return part.type in _SIGNATURES


def content_of(part: Part, path: str) -> bytes:
    """The bytes of a part, decoded from how they were sent; of a nested message, its own bytes.

    Raises:
        UnreadableDocument: if it is only referred to, or cannot be written again.
    """
    return b"".join(pieces_of(part, path))


def pieces_of(part: Part, path: str) -> Iterator[bytes]:
    """The same, piece by piece."""
    message, runs = part.message, part.runs
    if part.type == "message/external-body":
        raise UnreadableDocument(
            "unsupported", f"{path} : la pièce n'est pas jointe mais seulement désignée ; la fournir."
        )
    encoded = str(message.get("content-transfer-encoding", "")).strip().lower() == "base64"
    if message.is_multipart():
        written = (piece for inner in _inner(message) for piece in runs.restored(_written(inner, path)))
        yield from [_unbased_message(b"".join(written))] if encoded else written
        return
    number = _number(message, runs)
    if number is not None and encoded:
        yield from runs.decoded(number)
        return
    if number is not None:  # its headers name base64, but not as its encoding
        message.set_payload(runs.encoded[number].tobytes().decode("ascii"))
    decoded = message.get_payload(decode=True)
    yield decoded if isinstance(decoded, bytes) else b""


def _number(message: AnyMessage, runs: Runs) -> int | None:
    """The number of the encoded file that a part stands for; None if it keeps its own text."""
    if not runs.encoded:
        return None
    try:
        return runs.number_of(str(message.get_payload()))
    except (ValueError, LookupError):  # raw bytes in an encoding that does not exist
        return None


def _written(message: AnyMessage, path: str) -> bytes:
    try:
        return message.as_bytes(policy=_POLICY)
    except (MessageError, RecursionError, ValueError, LookupError, TypeError, AttributeError) as cause:
        raise _damaged(path) from cause


def _unbased_message(content: bytes) -> bytes:
    """A message sent in base64, which is not allowed and done all the same."""
    try:
        return base64.b64decode(content.strip())
    except binascii.Error:
        return content


def name_of(part: Part, number: int) -> str:
    """The name under which a part is shown; parts without one are numbered."""
    name = filename_of(part.message)
    if part.type in _MESSAGES:
        subject = next((header_text(_raw(inner, "subject")) for inner in _inner(part.message)), "")
        # A slash of a subject is no folder.
        name = name or subject.replace("/", "-").replace("\\", "-") or f"message {number}"
        return name if name.lower().endswith(".eml") else f"{name}.eml"
    return name or f"partie {number}{_SUFFIXES.get(part.type, '')}"


def filename_of(part: AnyMessage) -> str:
    """The name that the sender gave to a part, or nothing."""
    name = _parameter(part, "filename", "content-disposition") or _parameter(part, "name", "content-type")
    return header_text(name or "").strip()


def _inner(part: AnyMessage) -> list[AnyMessage]:
    """The parts inside a part; the payload of any other is not asked for, which would decode it."""
    payload = part.get_payload() if part.is_multipart() else ()
    return [inner for inner in payload if isinstance(inner, Message)]


def _raw(part: AnyMessage, header: str) -> str:
    """A header with the bytes as they came: the parser's own reading loses those that are no ASCII."""
    return next((str(value) for name, value in part.raw_items() if name.lower() == header), "")


def _parameter(part: AnyMessage, name: str, header: str) -> str | None:
    raw = plain(_raw(part, header))
    if not raw or len(raw) > _PARAMETER_ROOM:
        return None
    alone: AnyMessage = Message(_POLICY)
    alone[header] = raw
    try:
        value = alone.get_param(name, header=header)
    except (ValueError, LookupError, TypeError):
        return None
    if isinstance(value, tuple):
        charset, _, encoded = value
        return decode_declared(encoded.encode("latin-1", "replace"), charset).text
    return value


def _damaged(path: str) -> UnreadableDocument:
    return UnreadableDocument(
        "malformed", f"{path} : le message est abîmé ou emboîté sans fin ; fournir l'original ou ses pièces."
    )

"""One message: who sent it and when, and its own words without those of the messages that it cites."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import getaddresses, parsedate_to_datetime
from typing import Final
from zoneinfo import ZoneInfo

from contract_checker.document import Block, Document, NormalText, ParagraphLocation, TextSpan, fold
from contract_checker.execution.request import Moment

from .wording.messages import CITED

_QUOTED: Final = ">"
_ISO_UTC: Final = "%Y-%m-%d %H:%M:%S UTC"
_IDS: Final = re.compile(r"<[^<>\s]{1,900}>")
_REPLY: Final = re.compile(r"\s*(?:re|rep|tr|fw|fwd|aw)\s*:", re.IGNORECASE)


@dataclass(frozen=True)
class Message:
    """A message of a log.

    Attributes:
        number: its place among the messages, counted from 1.
        words: its subject, unless it is a reply, and its own body.
    """

    document: Document
    number: int
    sent: Moment | None
    sent_at: datetime | None
    received: Moment | None
    sender: str
    identity: str | None
    answers: tuple[str, ...]
    subject: str
    words: NormalText

    @property
    def is_reply(self) -> bool:
        """Whether it goes on from another message."""
        return bool(self.answers) or _REPLY.match(self.subject) is not None


def message_of(document: Document, number: int, zone: ZoneInfo) -> Message:
    """The message that a document holds, its moments in the local time of a zone."""
    headers = dict(_headers(document))
    routing = dict(document.routing)
    sent = _moment(headers.get("Date", ""))
    received = _moment(routing.get("Received", "").rpartition(";")[2])
    subject = headers.get("Subject", "")
    answers = _IDS.findall(routing.get("In-Reply-To", "")) + _IDS.findall(routing.get("References", ""))[::-1]
    is_reply = bool(answers) or _REPLY.match(subject) is not None
    identity = _IDS.search(routing.get("Message-ID", ""))
    return Message(
        document,
        number,
        _local(sent, zone),
        sent,
        _local(received, zone),
        _address(headers.get("From", "")),
        identity[0] if identity else None,
        tuple(dict.fromkeys(answers)),
        subject,
        NormalText(document, tuple(_own_blocks(document, with_subject=not is_reply))),
    )


def same_side(one: str, other: str) -> bool:
    """Whether two addresses are of one organisation."""
    return one == other or (bool(one) and one.rpartition("@")[2] == other.rpartition("@")[2])


def _headers(document: Document) -> Iterator[tuple[str, str]]:
    for block in document.blocks:
        if _is_header(block):
            name, _, value = document.text[block.span.start : block.span.end].partition(":")
            yield name, value.strip()


def _is_header(block: Block) -> bool:
    return isinstance(block.location, ParagraphLocation) and block.location.part == "mail_headers"


def _moment(text: str) -> datetime | None:
    """The moment of a header; without an offset, that of universal time, as its format has it."""
    try:
        moment = parsedate_to_datetime(text.strip())
    except (ValueError, TypeError, IndexError):
        try:
            moment = datetime.strptime(text.strip(), _ISO_UTC)
        except ValueError:
            return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment


def _local(moment: datetime | None, zone: ZoneInfo) -> Moment | None:
    if moment is None:
        return None
    try:
        local = moment.astimezone(zone)
    except OverflowError:
        return None
    return Moment(local.date(), local.time().replace(tzinfo=None))


def _address(sender: str) -> str:
    found = getaddresses([sender[:1_000]])
    return found[0][1].lower() if found else ""


def _own_blocks(document: Document, *, with_subject: bool) -> Iterator[Block]:
    """Blocks of the message's own words: up to the first cited message, without its marked lines."""
    end = _end_of_own(document)
    for block in document.body:
        if block.span.start >= end:
            return
        if not _is_header(block):
            yield from _unmarked(document, block, end)
        elif with_subject and document.text.startswith("Subject:", block.span.start):
            start = block.span.start + len("Subject:")
            if start < block.span.end:
                yield block.model_copy(update={"span": TextSpan(start=start, end=block.span.end)})


def _end_of_own(document: Document) -> int:
    """Where the first cited message begins."""
    body = [block.span.start for block in document.body if not _is_header(block)]
    if not body:
        return len(document.text)
    lines = document.text[body[0] :].split("\n")
    folded = [fold(line) for line in lines]
    match = CITED.search("\n".join(folded))
    if match is None:
        return len(document.text)
    before = "\n".join(folded)[: match.start()].count("\n")
    return body[0] + sum(len(line) + 1 for line in lines[:before])


def _unmarked(document: Document, block: Block, end: int) -> Iterator[Block]:
    start = block.span.start
    for line in document.text[start : min(block.span.end, end)].splitlines(keepends=True):
        stripped = line.strip()
        if stripped and not stripped.startswith(_QUOTED):
            begin = start + line.index(stripped)
            yield block.model_copy(update={"span": TextSpan(start=begin, end=begin + len(stripped))})
        start += len(line)

"""Requests and their answers out of the messages of one exchange."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final, NamedTuple

from contract_checker.document import Document
from contract_checker.execution.request import Answer, AnswerKind, RefusedRow, Row, VolumeRequest

from .asking import request_of
from .message import Message, message_of, same_side
from .settings import LogSettings
from .wording import note, reason, shortened
from .wording.messages import ACCEPTS, EARLY, RECEIPT, REFUSES, RESERVES, WITHDRAWS

_LAST: Final = datetime.max.replace(tzinfo=UTC)


class Exchange(NamedTuple):
    """What the messages of a log give."""

    requests: tuple[VolumeRequest, ...]
    refused: tuple[RefusedRow, ...]


@dataclass
class _Thread:
    """A request with the message that made it."""

    message: Message
    request: VolumeRequest
    answers: list[str] = field(default_factory=list)


def exchange(documents: Sequence[Document], settings: LogSettings) -> Exchange:
    """One request for each message that asks for a change, with the answer that another message gives."""
    zone = settings.zone
    messages = [message_of(document, number, zone) for number, document in enumerate(documents, start=1)]
    messages.sort(key=lambda one: (one.sent_at or _LAST, one.number))
    threads: dict[str, _Thread] = {}
    known = {message.identity for message in messages if message.identity is not None}
    refused: list[RefusedRow] = []
    order: list[_Thread] = []
    for message in messages:
        thread = next((threads[name] for name in message.answers if name in threads), None)
        if thread is not None and _is_answer(message, thread):
            refused.extend(_answered(message, thread))
            _join(message, thread, threads)
            continue
        found = request_of(message, settings)
        if isinstance(found, VolumeRequest):
            order.append(_Thread(message, found))
            _join(message, order[-1], threads)
        elif thread is not None:
            refused.extend(_answered(message, thread))
            _join(message, thread, threads)
        else:
            orphan = bool(message.answers) and not known.intersection(message.answers)
            refused.append(_refusal("orphan_reply", message, message.subject) if orphan else found)
    return Exchange(tuple(thread.request for thread in order), tuple(refused))


def _join(message: Message, thread: _Thread, threads: dict[str, _Thread]) -> None:
    if message.identity is not None:
        threads.setdefault(message.identity, thread)


def _is_answer(message: Message, thread: _Thread) -> bool:
    """Whether a reply settles the request that it goes on from, rather than asking for something itself."""
    text = _text(message)
    if same_side(message.sender, thread.message.sender):
        return WITHDRAWS.search(text) is not None
    return _kind(text) is not None


def _text(message: Message) -> str:
    return message.words.text.replace("\n", " ")


def _kind(text: str) -> AnswerKind | None:
    """What a reply answers; None where it is not said, or with reserve."""
    if REFUSES.search(text):
        return None if ACCEPTS.search(REFUSES.sub(" ", text)) else "refused"
    if RESERVES.search(text) or not ACCEPTS.search(text):
        return None
    return "accepted_early" if EARLY.search(text) else "accepted"


def _answered(message: Message, thread: _Thread) -> list[RefusedRow]:
    """Note on a request what a reply says of it; the reply itself is listed where it says nothing."""
    text, request = _text(message), thread.request
    path = message.document.path
    if same_side(message.sender, thread.message.sender):
        if WITHDRAWS.search(text):
            thread.request = request._replace(withdrawn=message.sent)
            return []
        return [_refusal("own_reply", message, request.id)]
    if RECEIPT.search(text) and request.receipt_proof is None:
        request = thread.request = request._replace(receipt_proof=path)
    kind = _kind(text)
    if kind is None:
        return [] if request.receipt_proof == path else [_refusal("unclear_reply", message, request.id)]
    thread.answers.append(path)
    notes = request.notes
    if len(thread.answers) > 1:
        notes = (*notes, note("two_answers", shown=", ".join(thread.answers)))
    thread.request = request._replace(answer=Answer(kind, message.sent, path), notes=notes)
    return []


def _refusal(key: str, message: Message, shown: str) -> RefusedRow:
    said = reason(key, row=str(message.number), shown=shortened(shown))
    return RefusedRow(Row(message.document.path, message.number), said, shown=shortened(shown))

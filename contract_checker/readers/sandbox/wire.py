"""What goes to a reading process and comes back: a line of JSON, and bytes counted before they are taken.

A container goes as an open file, since it may be larger than any file that is read.

Nothing is unpickled: a document may have taken its process over, so what comes back is parsed as input.
"""

import os
import socket
from io import BytesIO
from struct import Struct
from time import monotonic
from typing import BinaryIO, Final

from contract_checker.document import Box, Document, TextSpan
from contract_checker.frozen import Frozen
from contract_checker.readers.containers import ContainerKind, Member
from contract_checker.settings import Limits

_HEAD: Final = Struct("!QQ")
_CHUNK: Final = 1 << 20


class Task(Frozen):
    """What to do with the bytes that follow it: read them, or place quotes on the pages of a PDF.

    To `unpack`, a file follows instead.
    """

    path: str
    limits: Limits
    document: Document | None = None
    spans: tuple[TextSpan, ...] = ()
    unpack: bool = False


class Listing(Frozen):
    """What a container holds; `is_package` if it is one document, however many parts it has."""

    kind: ContainerKind
    is_package: bool
    members: tuple[Member, ...]


class Wanted(Frozen):
    """The members to take out of a container, each with the path that names it in a message."""

    members: tuple[tuple[Member, str], ...]


class Refusal(Frozen):
    """Why there is no answer."""

    reason: str
    message: str


class Answer(Frozen):
    """A document, the boxes of each quote, what a container holds, or a refusal; none of them: it is done."""

    document: Document | None = None
    boxes: tuple[tuple[Box, ...], ...] | None = None
    listing: Listing | None = None
    refusal: Refusal | None = None


class MessageTooLong(Exception):
    """The other end announces more than is taken from it."""


class Channel:
    """One end of a connection that carries whole messages until a moment, and no longer.

    Args:
        connection: closed together with the channel.
        seconds: what all messages together may take; None for no bound.
    """

    def __init__(self, connection: socket.socket, seconds: float | None = None) -> None:
        self._connection = connection
        self._until = None if seconds is None else monotonic() + seconds

    def send(self, head: bytes, body: bytes = b"") -> None:
        """Send one message.

        Raises:
            TimeoutError: if the time is over.
            OSError: if nobody listens any more.
        """
        self._bound()
        self._connection.sendall(_HEAD.pack(len(head), len(body)) + head)
        if body:  # the other end may have answered a message without one, and be gone
            self._bound()
            self._connection.sendall(body)

    def receive(self, most: int) -> tuple[bytes, bytes] | None:
        """The head and the body of one message; None if it ended early.

        Raises:
            MessageTooLong: if it announces more than `most` bytes.
            TimeoutError: if the time is over.
        """
        sizes = self._exactly(_HEAD.size)
        if sizes is None:
            return None
        head, body = _HEAD.unpack(sizes)
        if head + body > most:
            raise MessageTooLong
        first, second = self._exactly(head), self._exactly(body)
        return None if first is None or second is None else (first, second)

    def send_file(self, stream: BinaryIO) -> None:
        """Let the other end read an open file.

        Raises:
            OSError: if nobody listens any more.
        """
        self._bound()
        socket.send_fds(self._connection, [b"F"], [stream.fileno()])

    def receive_file(self) -> BinaryIO | None:
        """The file that the other end sends, at its start; None if that end is gone."""
        word, descriptors, _, _ = socket.recv_fds(self._connection, 1, 1)
        if not word:
            return None
        stream = os.fdopen(descriptors[0], "rb")
        stream.seek(0)  # the place is shared with the other end, which has read on
        return stream

    def close(self) -> None:
        """Hang up."""
        self._connection.close()

    def _exactly(self, count: int) -> bytes | None:
        content, done = BytesIO(), 0
        while done < count:
            self._bound()
            got = self._connection.recv(min(count - done, _CHUNK))
            if not got:
                return None
            done += content.write(got)
        return content.getvalue()  # shares what was written: large content is not held twice

    def _bound(self) -> None:
        if self._until is not None:
            left = self._until - monotonic()
            if left <= 0:
                raise TimeoutError
            self._connection.settimeout(left)

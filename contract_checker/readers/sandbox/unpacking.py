"""A container as the process that opens it serves it: its list, then the bytes of the members asked for.

A member is any number of messages with bytes and no head, then one with a head: an answer that is empty, or
a refusal of this member alone.
"""

from functools import partial
from typing import BinaryIO

from contract_checker.readers.containers import CONTAINERS, Container, Member, container_kind
from contract_checker.readers.sandbox.wire import Answer, Channel, Listing, Task, Wanted
from contract_checker.readers.sandbox.work import Confine, attempted, written


def unpack(stream: BinaryIO, task: Task, channel: Channel, confine: Confine) -> None:
    """Serve the file in `stream`; `confine` is called with its kind before anything of it is parsed.

    Raises:
        OSError: if nobody listens any more.
    """
    opened = _Opened(stream, task, channel)
    channel.send(written(attempted(task.path, partial(opened.listed, confine)), task.path))
    message = channel.receive(task.limits.answer_bytes)
    wanted = Wanted.model_validate_json(message[0]).members if message else ()
    for member, path in wanted:
        channel.send(written(attempted(path, partial(opened.sent, member, path)), path))


class _Opened:
    def __init__(self, stream: BinaryIO, task: Task, channel: Channel) -> None:
        self._stream = stream
        self._task = task
        self._channel = channel
        self._container: Container | None = None

    def listed(self, confine: Confine) -> Answer:
        """What it holds; an empty answer if it is no container."""
        path, limits = self._task.path, self._task.limits
        kind = container_kind(self._stream, path, limits)
        if kind is None:
            return Answer()
        confine(kind)
        container = CONTAINERS[kind](self._stream, path, limits)
        self._container = container
        members = tuple(Member(_unicode(name), key) for name, key in container.members)
        return Answer(listing=Listing(kind=kind, is_package=container.is_package, members=members))

    def sent(self, member: Member, path: str) -> Answer:
        """An empty answer once the bytes of one member are sent."""
        if self._container is not None:
            for piece in self._container.pieces(member, path):
                self._channel.send(b"", piece)
        return Answer()


def _unicode(name: str) -> str:
    """A name that can be written: half a character, as UTF-16 may leave it, cannot."""
    return name.encode("utf-8", "replace").decode()

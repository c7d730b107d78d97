"""A container that another process holds open, as seen from the program that asked for it."""

import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from functools import cached_property
from threading import Thread
from typing import BinaryIO

from pydantic import ValidationError

from contract_checker.errors import ContainerLost, UnreadableDocument
from contract_checker.readers.containers import Member
from contract_checker.readers.sandbox.ending import WRONG_ANSWER, Ending, ended, explained
from contract_checker.readers.sandbox.launch import Server
from contract_checker.readers.sandbox.unpacking import unpack
from contract_checker.readers.sandbox.wire import Answer, Channel, Listing, MessageTooLong, Task, Wanted
from contract_checker.readers.sandbox.work import failed, out_of_time, too_long


class Opening:
    """An archive or a message, its members taken one by one in the order in which they were wanted.

    Args:
        task: what was asked.
        channel: to the process that opens it.
        status: where its end is told.
    """

    def __init__(self, task: Task, channel: Channel, status: socket.socket) -> None:
        self._task = task
        self._channel = channel
        self._status = status

    @cached_property
    def listing(self) -> Listing | None:
        """What it holds; None if it is no container after all.

        Raises:
            UnreadableDocument: if it cannot be opened.
        """
        return self._answer(self._received()[0]).listing

    @cached_property
    def ending(self) -> Ending:
        """How the process ended; waits for it."""
        return ended(self._status)

    def want(self, members: Sequence[tuple[Member, str]]) -> None:
        """Say which members are to come, each with the path that names it in a message."""
        with suppress(OSError):  # if it is gone, that is told where its first piece is missed
            self._channel.send(Wanted(members=tuple(members)).model_dump_json().encode())

    def take(self, write: Callable[[bytes], object]) -> None:
        """Hand the bytes of the next member to `write`, piece by piece.

        Raises:
            UnreadableDocument: if this member cannot be had.
            ContainerLost: if neither this one nor any that follows can.
        """
        while True:
            head, piece = self._received()
            if head:
                self._answer(head)
                return
            write(piece)

    def close(self) -> None:
        """Hang up, which ends the process."""
        self._channel.close()

    def _received(self) -> tuple[bytes, bytes]:
        task = self._task
        try:
            message = self._channel.receive(task.limits.answer_bytes)
        except TimeoutError:
            raise _lost(out_of_time(task.path, "wall_seconds", task.limits.wall_seconds)) from None
        except MessageTooLong:
            raise _lost(too_long(task.path, task.limits)) from None
        except OSError:
            message = None
        if message is None:
            raise _lost(explained(self.ending, task))
        return message

    def _answer(self, head: bytes) -> Answer:
        try:
            answer = Answer.model_validate_json(head)
        except ValidationError:
            raise _lost(failed(self._task.path, WRONG_ANSWER)) from None
        if answer.refusal is not None:
            raise UnreadableDocument(answer.refusal.reason, answer.refusal.message)
        return answer


@contextmanager
def opening(server: Server | None, stream: BinaryIO, task: Task) -> Iterator[Opening]:
    """The container in `stream`, held open by a process of its own, or by this one where there is no server.

    Raises:
        ContainerLost: if there is no process to be had.
    """
    work, status = _thread(stream, task) if server is None else _process(server, task)
    channel = Channel(work, task.limits.wall_seconds)
    with status, closing(Opening(task, channel, status)) as opened:
        if server is not None:
            with suppress(OSError):  # if it is gone, that is told where its list is missed
                channel.send(task.model_dump_json().encode())
                channel.send_file(stream)
        yield opened


def _process(server: Server, task: Task) -> tuple[socket.socket, socket.socket]:
    try:
        return server.request()
    except OSError:
        raise _lost(failed(task.path, "processus de lecture perdu")) from None


def _thread(stream: BinaryIO, task: Task) -> tuple[socket.socket, socket.socket]:
    work, its_work = socket.socketpair()
    status, its_status = socket.socketpair()

    def serve() -> None:
        with its_status, closing(Channel(its_work)) as channel, suppress(OSError):
            unpack(stream, task, channel, lambda _: None)

    Thread(target=serve, daemon=True).start()
    return work, status


def _lost(answer: Answer) -> ContainerLost:
    refusal = answer.refusal
    if refusal is None:
        raise TypeError("an answer that is no refusal")
    return ContainerLost(refusal.reason, refusal.message)

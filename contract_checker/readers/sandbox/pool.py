"""Reading in processes of their own: one file each, with bounds on memory and time and no network."""

import atexit
import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import cache
from threading import Lock
from time import monotonic
from typing import BinaryIO, Final, NamedTuple

from pydantic import ValidationError

from contract_checker.document import Box, Document, TextSpan
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.sandbox.ending import UNKNOWN, WRONG_ANSWER, Ending, ended, explained
from contract_checker.readers.sandbox.isolation import Isolation
from contract_checker.readers.sandbox.launch import Server, launch
from contract_checker.readers.sandbox.opening import Opening, opening
from contract_checker.readers.sandbox.wire import Answer, Channel, MessageTooLong, Task
from contract_checker.readers.sandbox.work import answer, failed, out_of_time, too_long
from contract_checker.settings import Limits

PROGRAM: Final = "from contract_checker.readers.sandbox.server import main"
_HERE: Final = Lock()  # PDFium may not be entered by two threads of one process


class Cost(NamedTuple):
    """What one file took: its caller's time, and what the system counted for its process, if it had one."""

    path: str
    seconds: float
    cpu_seconds: float | None = None
    peak_bytes: int | None = None


class Sandbox:
    """Reads documents in processes of their own; made once and used for many, by several threads if need be.

    Where the system has no such processes, documents are read in this one, and `isolation` says so.

    Args:
        program: Python text that defines ``main(descriptor)``, the server that reading processes come from.
        observe: told what each file took.
    """

    def __init__(self, program: str = PROGRAM, observe: Callable[[Cost], None] | None = None) -> None:
        self._program = program
        self._observe = observe
        self._lock = Lock()
        self._hopeless = False
        self._server = launch(program)

    @property
    def isolation(self) -> Isolation:
        """What is in force between a document and this machine."""
        server = self._running()
        return Isolation() if server is None else server.isolation

    def read(self, content: bytes, path: str, limits: Limits) -> Document:
        """The document in `content`, read as what its content is.

        Raises:
            UnreadableDocument: with a stable reason and one sentence for the user.
        """
        document = self._done(Task(path=path, limits=limits), content).document
        if document is None or not _sound(document, content, path):
            raise _refusal(failed(path, WRONG_ANSWER))
        return document

    def boxes(
        self, content: bytes, document: Document, spans: Sequence[TextSpan], limits: Limits
    ) -> tuple[tuple[Box, ...], ...]:
        """The rectangles of each span on the pages of a PDF that was read before.

        Raises:
            UnreadableDocument: as when it was read.
        """
        bare = document.model_copy(update={"text": "", "blocks": (), "notes": ()})
        task = Task(path=document.path, limits=limits, document=bare, spans=tuple(spans))
        found = self._done(task, content).boxes
        if found is None or len(found) != len(spans):
            raise _refusal(failed(document.path, WRONG_ANSWER))
        return found

    @contextmanager
    def opened(self, stream: BinaryIO, path: str, limits: Limits) -> Iterator[Opening]:
        """The archive or the message in `stream`, open as long as the block runs.

        Raises:
            ContainerLost: if there is no process to open it.
        """
        begun = monotonic()
        task = Task(path=path, limits=limits, unpack=True)
        with opening(self._running(), stream, task) as opened:
            try:
                yield opened
            finally:
                if self._observe is not None:
                    opened.close()
                    self._tell(task, begun, opened.ending)

    def close(self) -> None:
        """End the processes; they start anew when something is read."""
        with self._lock:
            self._dismiss()

    def _running(self) -> Server | None:
        """The server, started anew if it is gone or was another process's; None where there is none."""
        with self._lock:
            if self._hopeless:
                return None
            if self._server is not None and not self._server.serves():
                self._dismiss()
            self._server = self._server or launch(self._program)
            if self._server is None or not self._server.isolation.processes:
                self._hopeless = True
                self._dismiss()
            return self._server

    def _dismiss(self) -> None:
        if self._server is not None:
            self._server.close()
        self._server = None

    def _done(self, task: Task, content: bytes) -> Answer:
        begun = monotonic()
        server = self._running()
        if server is None:
            with _HERE:
                done, ending = answer(task, content, lambda _: None), UNKNOWN
        else:
            done, ending = self._exchanged(server, task, content)
        self._tell(task, begun, ending)
        if done.refusal is not None:
            raise _refusal(done)
        return done

    def _tell(self, task: Task, begun: float, ending: Ending) -> None:
        if self._observe is not None:
            self._observe(Cost(task.path, monotonic() - begun, ending.cpu_seconds, ending.peak_bytes))

    def _exchanged(self, server: Server, task: Task, content: bytes) -> tuple[Answer, Ending]:
        try:
            work, status = server.request()
        except OSError:
            return failed(task.path, "processus de lecture perdu"), UNKNOWN
        message = None
        with status:
            try:
                with closing(Channel(work, task.limits.wall_seconds)) as channel:
                    channel.send(task.model_dump_json().encode(), content)
                    message = channel.receive(task.limits.answer_bytes)
            except TimeoutError:
                return out_of_time(task.path, "wall_seconds", task.limits.wall_seconds), UNKNOWN
            except MessageTooLong:
                return too_long(task.path, task.limits), UNKNOWN
            except OSError:
                pass  # it ended before it had taken all: how, its status says
            if message is not None and self._observe is None:
                return _parsed(message[0], task), UNKNOWN
            ending = ended(status)
            done = explained(ending, task) if message is None else _parsed(message[0], task)
            return done, ending


@cache
def shared() -> Sandbox:
    """The sandbox of this process, for callers that bring none; closed when the process ends."""
    sandbox = Sandbox()
    atexit.register(sandbox.close)
    return sandbox


def _parsed(message: bytes, task: Task) -> Answer:
    try:
        return Answer.model_validate_json(message)
    except ValidationError:
        return failed(task.path, WRONG_ANSWER)


def _sound(document: Document, content: bytes, path: str) -> bool:
    """Whether a document can be the one asked for: a process that was taken over may say anything."""
    return (
        document.path == path
        and document.sha256 == hashlib.sha256(content).hexdigest()
        and all(block.span.end <= len(document.text) for block in document.blocks)
    )


def _refusal(done: Answer) -> UnreadableDocument:
    refusal = done.refusal
    if refusal is None:
        raise TypeError("an answer that is no refusal")
    return UnreadableDocument(refusal.reason, refusal.message)

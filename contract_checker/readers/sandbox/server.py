"""The process that reading processes are made from: it loads the readers once and never sees a document.

Each document is read by a copy of it, which ends with its answer; the next copy is made while it reads. Two
connections come with each request: the copy gets its task over one, and over the other this process tells how
the copy ended and what it took.
"""

import gc
import os
import selectors
import signal
import socket
import sys
from contextlib import suppress
from importlib import import_module
from typing import Final, NamedTuple, NoReturn

from contract_checker.readers.sandbox.confinement import (
    confine_reader,
    confine_server,
    confine_work,
    end_with,
)
from contract_checker.readers.sandbox.unpacking import unpack
from contract_checker.readers.sandbox.wire import Channel, Task
from contract_checker.readers.sandbox.work import OUT_OF_MEMORY, answer, written
from contract_checker.readers.table import READERS

_MOST_SENT: Final = 1 << 40
_KILOBYTE: Final = 1 if sys.platform == "darwin" else 1024


def main(descriptor: int) -> None:
    """Serve the requests that come over an inherited connection, until its other end is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the program that asked decides what an interrupt means
    with socket.socket(fileno=descriptor) as control:
        control.sendall(confine_server().model_dump_json().encode() + b"\n")
        for name in (*READERS, "archive"):
            module = import_module(f"contract_checker.readers.{name}")
            for late in getattr(module, "LOADED_LATE", ()):
                import_module(late)
        gc.freeze()  # what is loaded by now is shared with the copies as long as nobody writes to it
        _Server(control).serve()


class _Copy(NamedTuple):
    pid: int
    ear: socket.socket


class _Server:
    def __init__(self, control: socket.socket) -> None:
        self._control = control
        self._statuses: dict[int, socket.socket] = {}
        self._pids: dict[object, int] = {}
        self._woken, self._wake = socket.socketpair()
        for end in (self._woken, self._wake):
            end.setblocking(False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(self._wake.fileno(), warn_on_full_buffer=False)
        self._selector = selectors.DefaultSelector()
        self._selector.register(control, selectors.EVENT_READ)
        self._selector.register(self._woken, selectors.EVENT_READ)
        self._spare = self._copied()

    def serve(self) -> None:
        """Start, end and bury the copies."""
        while True:
            for key, _ in self._selector.select():
                if key.fileobj is self._control:
                    if not self._start():
                        return
                elif key.fileobj is self._woken:
                    self._woken.recv(4096)
                    self._bury()
                else:
                    self._stop(key.fileobj)

    def _start(self) -> bool:
        """Hand one request to the copy that waits; False when there will be no more."""
        word, descriptors, _, _ = socket.recv_fds(self._control, 1, 2)
        if not word:
            return False
        work, status = (socket.socket(fileno=descriptor) for descriptor in descriptors)
        with work, self._spare.ear, suppress(OSError):  # if it was killed, it is buried with its request
            socket.send_fds(self._spare.ear, [word], [work.fileno()])
        self._statuses[self._spare.pid] = status
        self._pids[status] = self._spare.pid
        self._selector.register(status, selectors.EVENT_READ)
        self._spare = self._copied()
        return True

    def _copied(self) -> _Copy:
        """A copy of this process that waits for one task."""
        ear, its_ear = socket.socketpair()
        server, pid = os.getpid(), os.fork()
        if pid:
            its_ear.close()
            return _Copy(pid, ear)
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        for end in (ear, self._control, self._woken, self._wake, *self._statuses.values()):
            end.close()  # one document's reader has no hold on another's
        self._selector.close()
        _read(server, its_ear)

    def _stop(self, status: object) -> None:
        """The program that asked has hung up: it waits no longer."""
        pid = self._pids.get(status)
        if pid is not None:  # else it ended in the same moment, and its number may be another's by now
            self._selector.unregister(self._statuses[pid])
            os.kill(pid, signal.SIGKILL)

    def _bury(self) -> None:
        while True:  # there is always one child, the copy that waits
            pid, status, used = os.wait4(-1, os.WNOHANG)
            if not pid:
                return
            if pid == self._spare.pid:  # killed from outside while it waited
                self._spare.ear.close()
                self._spare = self._copied()
                continue
            end = self._statuses.pop(pid)
            del self._pids[end]
            if end in self._selector.get_map():
                self._selector.unregister(end)
            code, peak = os.waitstatus_to_exitcode(status), used.ru_maxrss * _KILOBYTE
            with end, suppress(OSError):  # if nobody waits for it
                end.sendall(f"{code} {peak} {used.ru_utime + used.ru_stime}".encode())


def _read(server: int, ear: socket.socket) -> NoReturn:
    """Wait for one task, do it and end, without the clean-up of a process that goes on."""
    code = 0
    try:
        end_with(server)
        word, descriptors, _, _ = socket.recv_fds(ear, 1, 1)
        ear.close()
        if word:
            _work(Channel(socket.socket(fileno=descriptors[0])))
    except MemoryError:
        code = OUT_OF_MEMORY
    except BaseException:  # noqa: BLE001 - nothing may go up into the loop of the server
        code = 1
    os._exit(code)


def _work(channel: Channel) -> None:
    message = channel.receive(_MOST_SENT)
    if message is None:
        return
    head, content = message
    task = Task.model_validate_json(head)
    confine_work(task.limits)
    if task.unpack:
        _unpack(task, channel)
    else:
        done = answer(task, content, lambda format_: confine_reader(format_, len(content), task.limits))
        channel.send(written(done, task.path))


def _unpack(task: Task, channel: Channel) -> None:
    stream = channel.receive_file()
    if stream is not None:
        size = os.fstat(stream.fileno()).st_size
        unpack(stream, task, channel, lambda kind: confine_reader(kind, size, task.limits))

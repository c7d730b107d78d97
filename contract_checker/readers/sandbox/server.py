"""The process that reading processes are made from: it loads the readers once and never sees a document.

Each document is read by a copy of it, which ends with its answer. Two connections come with each request:
over one the copy gets its task, over the other this process tells how the copy ended, and what it took.
"""

import gc
import os
import selectors
import signal
import socket
import sys
from importlib import import_module
from typing import Final, NoReturn

from contract_checker.readers.sandbox.confinement import confine_memory, confine_reader, confine_server
from contract_checker.readers.sandbox.wire import Channel, Task
from contract_checker.readers.sandbox.work import OUT_OF_MEMORY, answer
from contract_checker.readers.table import READERS

_MOST_SENT: Final = 1 << 40
_KILOBYTE: Final = 1 if sys.platform == "darwin" else 1024


def main(descriptor: int) -> None:
    """Serve the requests that come over an inherited connection, until its other end is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the program that asked decides what an interrupt means
    with socket.socket(fileno=descriptor) as control:
        control.sendall(confine_server().model_dump_json().encode() + b"\n")
        for format_ in READERS:
            module = import_module(f"contract_checker.readers.{format_}")
            for late in getattr(module, "LOADED_LATE", ()):
                import_module(late)
        gc.freeze()  # what is loaded by now is shared with the copies as long as nobody writes to it
        _Server(control).serve()


class _Server:
    def __init__(self, control: socket.socket) -> None:
        self._control = control
        self._statuses: dict[int, socket.socket] = {}
        self._pids: dict[int, int] = {}
        self._woken, wake = socket.socketpair()
        for end in (self._woken, wake):
            end.setblocking(False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(wake.detach(), warn_on_full_buffer=False)
        self._selector = selectors.DefaultSelector()
        self._selector.register(control, selectors.EVENT_READ)
        self._selector.register(self._woken, selectors.EVENT_READ)

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
                    self._stop(key.fd)

    def _start(self) -> bool:
        """Take one request; False when there will be no more."""
        word, descriptors, _, _ = socket.recv_fds(self._control, 1, 2)
        if not word:
            return False
        work, status = (socket.socket(fileno=descriptor) for descriptor in descriptors)
        server, pid = os.getpid(), os.fork()
        if not pid:
            _read(server, work)
        work.close()
        self._statuses[pid] = status
        self._pids[status.fileno()] = pid
        self._selector.register(status, selectors.EVENT_READ)
        return True

    def _stop(self, descriptor: int) -> None:
        """The program that asked has hung up: it waits no longer."""
        self._selector.unregister(descriptor)
        os.kill(self._pids[descriptor], signal.SIGKILL)  # not buried yet, so the number is still its own

    def _bury(self) -> None:
        while self._statuses:
            pid, status, used = os.wait4(-1, os.WNOHANG)
            if not pid:
                return
            end = self._statuses.pop(pid)
            del self._pids[end.fileno()]
            if end in self._selector.get_map():
                self._selector.unregister(end)
            with end:
                try:
                    end.sendall(f"{os.waitstatus_to_exitcode(status)} {used.ru_maxrss * _KILOBYTE}".encode())
                except OSError:
                    continue  # nobody waits for it


def _read(server: int, work: socket.socket) -> NoReturn:
    """Do one task and end, whatever happens, without the clean-up of a process that goes on."""
    code = 0
    try:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        _work(server, Channel(work))
    except MemoryError:
        code = OUT_OF_MEMORY
    except BaseException:  # noqa: BLE001 - nothing may go up into the loop of the server
        code = 1
    os._exit(code)


def _work(server: int, channel: Channel) -> None:
    message = channel.receive(_MOST_SENT)
    if message is not None:
        head, content = message
        task = Task.model_validate_json(head)
        confine_reader(server, task.limits)
        done = answer(task, content, lambda format_: confine_memory(format_, task.limits))
        channel.send(done.model_dump_json().encode())

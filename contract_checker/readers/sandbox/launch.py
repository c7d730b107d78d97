"""The server of reading processes as seen from the program that started it."""

import os
import socket
import subprocess
import sys
from functools import cached_property
from typing import Final

from pydantic import ValidationError

from contract_checker.readers.sandbox.isolation import Isolation

# A document that takes its process over finds no secret in the environment.
_KEPT: Final = ("PATH", "PYTHONPATH", "PYTHONHOME", "LD_LIBRARY_PATH", "LANG", "LC_ALL", "TMPDIR", "HOME")
# A process that lives for one file takes memory by the megabyte and gives none back before its end: with
# glibc that halves its page faults, a tenth of the time that a short PDF takes.
_MEMORY: Final = {"MALLOC_TOP_PAD_": "1000000", "MALLOC_TRIM_THRESHOLD_": "64000000"}
_START_SECONDS: Final = 30
_END_SECONDS: Final = 5
_LONGEST_HELLO: Final = 4096


class Server:
    """A running server; `launch` makes it."""

    def __init__(self, process: subprocess.Popen[bytes], control: socket.socket) -> None:
        self._process = process
        self._control = control
        self._owner = os.getpid()

    def serves(self) -> bool:
        """Whether it still runs, and for this process: one that was forked off must have its own."""
        return self._owner == os.getpid() and self._process.poll() is None

    @cached_property
    def isolation(self) -> Isolation:
        """What it has put into force, once it has said so; without `processes` if it does not answer."""
        self._control.settimeout(_START_SECONDS)
        word = b""
        try:
            while not word.endswith(b"\n") and len(word) < _LONGEST_HELLO:
                got = self._control.recv(_LONGEST_HELLO)
                if not got:
                    break
                word += got
            self._control.settimeout(None)
            return Isolation.model_validate_json(word)
        except (OSError, ValidationError):
            return Isolation()

    def request(self) -> tuple[socket.socket, socket.socket]:
        """Two connections: to a new reading process, and to the word of how it ended.

        Hanging up on the second ends the process.

        Raises:
            OSError: if the server is gone.
        """
        work, its_work = socket.socketpair()
        status, its_status = socket.socketpair()
        with its_work, its_status:
            try:
                socket.send_fds(self._control, [b"R"], [its_work.fileno(), its_status.fileno()])
            except OSError:
                work.close()
                status.close()
                raise
        return work, status

    def close(self) -> None:
        """End it and what it started."""
        self._control.close()
        if self._owner != os.getpid():
            return
        try:
            self._process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def launch(program: str) -> Server | None:
    """Start a server without waiting for it; None where the system has no such processes.

    Args:
        program: Python text that defines ``main(descriptor)``.
    """
    if not (sys.executable and hasattr(os, "fork") and hasattr(socket, "send_fds")):
        return None
    control, its_control = socket.socketpair()
    command = [sys.executable, "-P", "-c", f"{program}\nmain({its_control.fileno()})"]
    with its_control:
        try:
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env={name: os.environ[name] for name in _KEPT if name in os.environ} | _MEMORY,
                pass_fds=[its_control.fileno()],
                start_new_session=True,  # an interrupt of the terminal is for the program that asked
            )
        except OSError:
            control.close()
            return None
    return Server(process, control)

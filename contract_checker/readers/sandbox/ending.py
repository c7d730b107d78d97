"""How a reading process ended, and what that says about its document."""

import signal
from socket import socket
from typing import Final, NamedTuple

from contract_checker.readers.sandbox.wire import Answer, Task
from contract_checker.readers.sandbox.work import OUT_OF_MEMORY, failed, out_of_memory, out_of_time

WRONG_ANSWER: Final = "réponse incohérente"
_END_SECONDS: Final = 5


class Ending(NamedTuple):
    """The exit code, or the signal as a negative number, and what the process used; None if not known."""

    code: int | None = None
    peak_bytes: int | None = None
    cpu_seconds: float | None = None


UNKNOWN: Final = Ending()


def ended(status: socket) -> Ending:
    """Wait for the word of the server about a process that is ending."""
    status.settimeout(_END_SECONDS)
    try:
        code, peak, seconds = status.recv(64).split()
        return Ending(int(code), int(peak), float(seconds))
    except (OSError, ValueError):
        return UNKNOWN


def explained(ending: Ending, task: Task) -> Answer:
    """Why a process ended without an answer."""
    # Its own word, that of a system without memory, or PDFium's when it is refused some.
    if ending.code in (OUT_OF_MEMORY, -signal.SIGKILL, -signal.SIGABRT):
        return out_of_memory(task.path)
    if ending.code == -signal.SIGXCPU:
        return out_of_time(task.path, "cpu_seconds", task.limits.cpu_seconds)
    return failed(task.path, _named(ending.code))


def _named(code: int | None) -> str:
    if not code:
        return WRONG_ANSWER
    return signal.Signals(-code).name if code < 0 else f"code {code}"

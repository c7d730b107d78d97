"""Programs of the system that a reader calls: each runs as a child that can harm nothing else.

A program gets an empty environment, a work folder of its own that is removed afterwards, ceilings on its
memory, its processor time and what it writes, a time after which it is killed with all its children, and no
network where the system allows that. The ceilings bite from its first instruction on: they are set by the
programs of util-linux, which then become the program.
"""

import os
import resource
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache, partial
from pathlib import Path
from selectors import EVENT_READ, EVENT_WRITE, DefaultSelector
from time import monotonic
from typing import BinaryIO, Final, NamedTuple, cast

_UTIL_LINUX: Final = ("setpriv", "prlimit", "unshare")
_TRIAL_SECONDS: Final = 5
_PIECE: Final = 65_536
_PAUSE: Final = 0.2
# A user and a network of its own, and processes that all end with the first of them.
_APART: Final = ("--map-root-user", "--net", "--pid", "--fork", "--kill-child=KILL", "--")


class Budget(NamedTuple):
    """What one run may cost: seconds of time and of each processor, bytes of memory and of output."""

    seconds: int
    memory: int
    output: int


class Job(NamedTuple):
    """A program with its arguments, and what stands on its standard input."""

    command: Sequence[str]
    given: bytes = b""


class Ended(NamedTuple):
    """How a run ended: `status` is 0 if all went well, None if its time ran out; `output` is what it said."""

    status: int | None
    output: bytes


def find(name: str, folders: str) -> str | None:
    """Where the program `name` is below `folders`; None if it, or what sets its ceilings, is missing."""
    if any(shutil.which(tool, path=folders) is None for tool in _UTIL_LINUX):
        return None
    return shutil.which(name, path=folders)


@contextmanager
def work_folder() -> Iterator[Path]:
    """A folder of its own for one run, removed afterwards with whatever was left in it."""
    with tempfile.TemporaryDirectory(prefix="contract-checker-", ignore_cleanup_errors=True) as name:
        yield Path(name)


def run(command: Sequence[str], work: Path | None, folders: str, budget: Budget, given: bytes = b"") -> Ended:
    """Run `command` with `given` on its standard input, and wait for its end.

    Args:
        command: the program and its arguments.
        work: its folder; None for one that writes no file.
        folders: where it finds other programs.
        budget: what it may cost.
        given: what it reads.
    """
    (ended,) = run_together([Job(command, given)], work, folders, budget)
    return ended


def run_together(jobs: Sequence[Job], work: Path | None, folders: str, budget: Budget) -> tuple[Ended, ...]:
    """Run programs as `run` does, all at the same time, and wait for the end of all."""
    before = tuple(_ceilings(folders, budget))
    children = [_Child([*before, *job.command], job.given, work, folders) for job in jobs]
    try:
        _converse(children, budget)
    finally:
        for child in children:
            child.end()
    return tuple(child.ended for child in children)


def without_network(folders: str) -> bool:
    """Whether programs run without network here; some systems forbid to take it from them."""
    return _has_no_network() or _can_be_apart(folders)


def _has_no_network() -> bool:
    """Whether this process itself is cut off already."""
    return [name for _, name in socket.if_nameindex()] == ["lo"]


@cache
def _can_be_apart(folders: str) -> bool:
    unshare = shutil.which("unshare", path=folders)
    if unshare is None:
        return False
    trial = subprocess.Popen(
        [unshare, *_APART, "true"], env=_environment(folders), stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        return trial.wait(_TRIAL_SECONDS) == 0
    except subprocess.TimeoutExpired:
        return False
    finally:
        trial.kill()
        trial.wait()


class _Child:
    """One running program, what it still has to be given, and what it has said."""

    def __init__(self, words: Sequence[str], given: bytes, work: Path | None, folders: str) -> None:
        self.left = memoryview(given)
        self.said = bytearray()
        self.status: int | None = None
        self.process = subprocess.Popen(
            words, cwd=work or "/", env=_environment(folders, work), start_new_session=True, bufsize=0,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    @property
    def ended(self) -> Ended:
        return Ended(self.status, bytes(self.said))

    def give(self, stream: BinaryIO) -> bool:
        """Write what its pipe takes; False once there is no more to give."""
        try:
            self.left = self.left[os.write(stream.fileno(), self.left[:_PIECE]) :]
        except BlockingIOError:
            return True
        except BrokenPipeError:
            return False
        return bool(self.left)

    def hear(self, stream: BinaryIO, most: int) -> bool:
        """Read what its pipe holds; False once there is no more, or too much, to hear."""
        piece = os.read(stream.fileno(), min(_PIECE, most + 1 - len(self.said)))
        self.said += piece
        return bool(piece) and len(self.said) <= most

    def wait(self, deadline: float) -> None:
        with suppress(subprocess.TimeoutExpired):
            self.status = self.process.wait(max(deadline - monotonic(), 0))

    def end(self) -> None:
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        for stream in filter(None, (self.process.stdin, self.process.stdout)):
            stream.close()
        self.process.wait()


def _converse(children: Sequence[_Child], budget: Budget) -> None:
    """Give and hear all children at once, in one thread, until their end or that of their time."""
    deadline = monotonic() + budget.seconds
    with DefaultSelector() as selector:
        for child in children:
            if child.process.stdin and child.process.stdout:
                os.set_blocking(child.process.stdin.fileno(), False)
                selector.register(child.process.stdin, EVENT_WRITE, child.give)
                selector.register(child.process.stdout, EVENT_READ, partial(child.hear, most=budget.output))
        while selector.get_map() and monotonic() < deadline:
            ready = selector.select(_PAUSE)
            # What a program leaves behind may hold its pipe open for ever.
            if not ready and all(child.process.poll() is not None for child in children):
                break
            for key, _ in ready:
                if not key.data(key.fileobj):
                    selector.unregister(key.fileobj)
                    cast(BinaryIO, key.fileobj).close()
    for child in children:
        child.wait(deadline)


def _ceilings(folders: str, budget: Budget) -> Iterator[str]:
    """The words before a command that make it end with its parent, limit it, and cut it off."""
    wanted = {
        "as": (resource.RLIMIT_AS, budget.memory),
        "cpu": (resource.RLIMIT_CPU, budget.seconds),
        "fsize": (resource.RLIMIT_FSIZE, budget.output),
        "core": (resource.RLIMIT_CORE, 0),
    }
    yield from (_tool("setpriv", folders), "--pdeathsig", "KILL", "--", _tool("prlimit", folders))
    yield from (f"--{name}={_allowed(kind, most)}" for name, (kind, most) in wanted.items())
    yield "--"
    if _can_be_apart(folders):
        yield from (_tool("unshare", folders), *_APART)


def _tool(name: str, folders: str) -> str:
    return shutil.which(name, path=folders) or name


def _allowed(kind: int, most: int) -> int:
    """The ceiling wanted, or the one that this process is under itself: nobody may raise that."""
    hard = resource.getrlimit(kind)[1]
    return most if hard == resource.RLIM_INFINITY else min(most, hard)


def _environment(folders: str, work: Path | None = None) -> dict[str, str]:
    # One thread: a program does not take the processors of the other documents.
    plain = {"PATH": folders, "LANG": "C.UTF-8", "OMP_THREAD_LIMIT": "1"}
    return plain if work is None else plain | {"HOME": str(work), "TMPDIR": str(work)}

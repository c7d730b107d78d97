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
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

_UTIL_LINUX: Final = ("setpriv", "prlimit", "unshare")
_TRIAL_SECONDS: Final = 5
# A user and a network of its own, and processes that all end with the first of them.
_APART: Final = ("--map-root-user", "--net", "--pid", "--fork", "--kill-child=KILL", "--")


class Budget(NamedTuple):
    """What one run may cost: seconds of time and of each processor, bytes of memory and of each file."""

    seconds: int
    memory: int
    output: int


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


def run(command: Sequence[str], work: Path, folders: str, budget: Budget, given: bytes = b"") -> Ended:
    """Run `command` in the folder `work` with `given` on its standard input, and wait for its end."""
    with tempfile.TemporaryFile(dir=work) as source, tempfile.TemporaryFile(dir=work) as target:
        source.write(given)
        source.seek(0)
        # A file, not a pipe: what is printed falls under the ceiling on files.
        status = _status([*_ceilings(folders, budget), *command], work, folders, budget, (source, target))
        target.seek(0)
        return Ended(status, target.read(budget.output))


@cache
def without_network(folders: str) -> bool:
    """Whether programs run without network here; some systems forbid to take it from them."""
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


def _status(
    command: Sequence[str], work: Path, folders: str, budget: Budget, streams: tuple[BinaryIO, BinaryIO]
) -> int | None:
    process = subprocess.Popen(
        command, cwd=work, env=_environment(folders, work), stdin=streams[0], stdout=streams[1],
        stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    try:
        return process.wait(budget.seconds)
    except subprocess.TimeoutExpired:
        return None
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


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
    if without_network(folders):
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

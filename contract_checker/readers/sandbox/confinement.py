"""What a process gives up before it meets a document: asked of the system itself, never sampled.

Each step says whether it took, since systems differ: the report repeats it.
"""

import ctypes
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from contract_checker.document import Format
from contract_checker.readers.containers import ContainerKind
from contract_checker.readers.sandbox.isolation import Isolation
from contract_checker.readers.sandbox.work import memory_setting
from contract_checker.settings import Limits

if sys.platform != "win32":
    import resource

_SET_PARENT_DEATH_SIGNAL: Final = 1
_SET_NO_NEW_PRIVILEGES: Final = 38
_NEW_USER: Final = 0x1000_0000
_NEW_NETWORK: Final = 0x4000_0000
_LINUX: Final = sys.platform == "linux"

# Their readers call Tesseract or LibreOffice, each under ceilings of its own and with a work folder.
_CALL_PROGRAMS: Final = frozenset(("pdf", "image", "doc", "rtf"))
_OPEN_FILES: Final = 64
_OPEN_FILES_OF_PROGRAMS: Final = 1024


def confine_server() -> Isolation:
    """Give up, for this process and those it starts: dumps of memory, new rights, the network."""
    _bound(resource.RLIMIT_CORE, 0)
    if not _LINUX:
        return Isolation(processes=True)
    libc = ctypes.CDLL(None)
    libc.prctl(_SET_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    # A user namespace lets anyone have a network of his own, an empty one; else only root may.
    user, group = os.getuid(), os.getgid()
    apart = libc.unshare(_NEW_USER | _NEW_NETWORK) == 0
    if apart:
        _keep_identity(user, group)
    return Isolation(processes=True, memory=True, network=apart or libc.unshare(_NEW_NETWORK) == 0)


def _keep_identity(user: int, group: int) -> None:
    """Be the same user in the new namespace as before: a program called later may want one of its own."""
    place = Path("/proc/self")
    for name, line in (
        ("setgroups", "deny"),
        ("uid_map", f"{user} {user} 1"),
        ("gid_map", f"{group} {group} 1"),
    ):
        with suppress(OSError):  # forbidden in some places, and nothing depends on it but such programs
            (place / name).write_text(line)


def end_with(parent: int) -> None:
    """Let this process end together with its `parent`."""
    if _LINUX:
        ctypes.CDLL(None).prctl(_SET_PARENT_DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)


def confine_work(limits: Limits) -> None:
    """Bound the processor time of this process, and the memory of it that any format may use."""
    # The first bound ends it with a signal of its own name, the second even if that one is caught.
    resource.setrlimit(resource.RLIMIT_CPU, (limits.cpu_seconds, limits.cpu_seconds + 1))
    if _LINUX:
        _bound(resource.RLIMIT_AS, _held() + limits.memory_most)


def confine_reader(format_: Format | ContainerKind, size: int, limits: Limits) -> None:
    """Bound what this process may allocate, open and write from now on, to read `size` bytes of a format.

    An archive is never held: its size gives it no memory.
    """
    calls_programs = format_ in _CALL_PROGRAMS
    _bound(resource.RLIMIT_FSIZE, limits.written_bytes if calls_programs else 0)
    _bound(resource.RLIMIT_NOFILE, _OPEN_FILES_OF_PROGRAMS if calls_programs else _OPEN_FILES)
    if _LINUX:
        by_size = 0 if format_ == "zip" else size * limits.memory_per_byte
        room = getattr(limits, memory_setting(format_)) + by_size
        own, most = _held() + min(room, limits.memory_most), _held() + limits.memory_most
        _bound(resource.RLIMIT_AS, own, most if calls_programs else own)


def _held() -> int:
    """Bytes of address space that this process has."""
    return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()


def _bound(what: int, value: int, most: int | None = None) -> None:
    """Set a bound that this process cannot take back, or can raise to `most` for a program it calls."""
    hard = resource.getrlimit(what)[1]
    ceiling = value if most is None else most
    if hard != resource.RLIM_INFINITY:
        value, ceiling = min(value, hard), min(ceiling, hard)
    resource.setrlimit(what, (value, ceiling))

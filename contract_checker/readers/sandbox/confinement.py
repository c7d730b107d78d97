"""What a process gives up before it meets a document: asked of the system itself, never sampled.

Each step says whether it took, since systems differ: the report repeats it.
"""

import ctypes
import os
import signal
import sys
from pathlib import Path
from typing import Final

from contract_checker.document import Format
from contract_checker.readers.sandbox.isolation import Isolation
from contract_checker.readers.sandbox.work import memory_setting
from contract_checker.settings import Limits

if sys.platform != "win32":
    import resource

_SET_PARENT_DEATH_SIGNAL: Final = 1
_SET_NO_NEW_PRIVILEGES: Final = 38
_NEW_USER: Final = 0x1000_0000
_NEW_NETWORK: Final = 0x4000_0000
_OPEN_FILES: Final = 64
_LINUX: Final = sys.platform == "linux"


def confine_server() -> Isolation:
    """Give up, for this process and those it starts: dumps, files to write, new rights, the network."""
    _lower(resource.RLIMIT_CORE, 0)
    _lower(resource.RLIMIT_FSIZE, 0)
    _lower(resource.RLIMIT_NOFILE, _OPEN_FILES)
    if not _LINUX:
        return Isolation(processes=True)
    libc = ctypes.CDLL(None)
    libc.prctl(_SET_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    # A user namespace lets anyone have a network of his own, an empty one; else only root may.
    alone = libc.unshare(_NEW_USER | _NEW_NETWORK) == 0 or libc.unshare(_NEW_NETWORK) == 0
    return Isolation(processes=True, memory=True, network=alone)


def end_with(parent: int) -> None:
    """Let this process end together with its `parent`."""
    if _LINUX:
        ctypes.CDLL(None).prctl(_SET_PARENT_DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)


def confine_time(limits: Limits) -> None:
    """Bound the processor time of this process."""
    # The first bound ends it with a signal of its own name, the second even if that one is caught.
    resource.setrlimit(resource.RLIMIT_CPU, (limits.cpu_seconds, limits.cpu_seconds + 1))


def confine_memory(format_: Format, size: int, limits: Limits) -> None:
    """Bound what this process may allocate from now on to read `size` bytes of a format."""
    if _LINUX:
        held = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
        room = getattr(limits, memory_setting(format_)) + size * limits.memory_per_byte
        _lower(resource.RLIMIT_AS, held + min(room, limits.memory_most))


def _lower(what: int, value: int) -> None:
    """Set both bounds, so that the process cannot take it back."""
    hard = resource.getrlimit(what)[1]
    bound = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(what, (bound, bound))

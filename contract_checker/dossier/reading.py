"""Reading the files of a dossier apart from this process, in their order, some of them ahead of the rest."""

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import nullcontext
from itertools import islice
from threading import Lock
from typing import Final

from contract_checker.document import Document, Skipped
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.sandbox import Sandbox
from contract_checker.settings import Limits

from .sources import SourceFile

_LARGE: Final = 32_000_000  # bytes
_ONE_LARGE: Final = Lock()


def read_files(files: Sequence[SourceFile], sandbox: Sandbox, limits: Limits) -> Iterator[Document | Skipped]:
    """The document of each file, or why there is none, in the order of the files.

    While the caller works on one, as many of the next as `limits.parallel_files` are read, if each is in a
    process of its own. Of large files, this process holds one at a time.
    """
    at_once = limits.parallel_files if sandbox.isolation.processes else 1
    if min(at_once, len(files)) < 2:
        yield from (_read(file, sandbox, limits) for file in files)
        return
    with ThreadPoolExecutor(at_once) as threads:
        waiting = iter(files)
        begun: deque[Future[Document | Skipped]] = deque(
            threads.submit(_read, file, sandbox, limits) for file in islice(waiting, at_once)
        )
        while begun:
            outcome = begun.popleft().result()
            begun.extend(threads.submit(_read, file, sandbox, limits) for file in islice(waiting, 1))
            yield outcome


def _read(file: SourceFile, sandbox: Sandbox, limits: Limits) -> Document | Skipped:
    try:
        with _ONE_LARGE if file.size > _LARGE else nullcontext():
            return sandbox.read(file.content(limits), file.path, limits)
    except UnreadableDocument as cause:
        return Skipped(path=file.path, reason=cause.reason, message=str(cause))
    except OSError as cause:
        message = f"{file.path} : lecture impossible ({cause.strerror}) ; vérifier les droits d'accès."
        return Skipped(path=file.path, reason="unreadable", message=message)

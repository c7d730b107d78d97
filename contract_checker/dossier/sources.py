"""Where the bytes of a file come from: the disk, or a container that is itself such a file."""

import hashlib
import weakref
from collections import OrderedDict
from dataclasses import dataclass, field
from io import BufferedReader, BytesIO
from pathlib import Path
from threading import RLock
from typing import Final

from contract_checker.readers.containers import CONTAINERS, Container, ContainerKind, Member
from contract_checker.settings import Limits

_KEPT_OPEN: Final = 4


@dataclass(frozen=True, slots=True)
class DiskFile:
    """A file on disk and its path inside the dossier, with forward slashes."""

    path: str
    disk: Path

    @property
    def container(self) -> None:
        """A file on disk is in no container."""
        return None

    def open(self, limits: Limits) -> BufferedReader:
        """The file, to be closed by the caller; of any length, so that no limit applies."""
        return self.disk.open("rb")

    def content(self, limits: Limits) -> bytes:
        """The bytes; one more than is allowed where there are too many, for the reader to refuse."""
        with self.disk.open("rb") as stream:
            return stream.read(limits.file_bytes + 1)


@dataclass(frozen=True, slots=True)
class MemberFile:
    """A file inside an archive or a message, inflated again each time it is asked for.

    Attributes:
        path: path inside the dossier, below that of its container: « DCE.zip/CCAP.pdf ».
        container: path of the container inside the dossier.
    """

    path: str
    container: str
    member: Member
    shelf: "Shelf" = field(repr=False, compare=False)

    def open(self, limits: Limits) -> BytesIO:
        """The bytes as a stream.

        Raises:
            UnreadableDocument: if the container does not yield them.
        """
        return BytesIO(self.content(limits))

    def content(self, limits: Limits) -> bytes:
        """The bytes.

        Raises:
            UnreadableDocument: if the container does not yield them.
        """
        return self.shelf.content(self.container, self.member, self.path, limits)


SourceFile = DiskFile | MemberFile


class Shelf:
    """The containers of one dossier, the last used kept open: members are mostly read in order.

    One thread at a time takes something out: some containers are no better than one file with one place.
    """

    def __init__(self) -> None:
        self._places: dict[str, tuple[ContainerKind, SourceFile]] = {}
        self._open: OrderedDict[str, Container] = OrderedDict()
        self._lock = RLock()

    def put(self, kind: ContainerKind, source: SourceFile, limits: Limits) -> Container:
        """Open a container for the first time.

        Raises:
            UnreadableDocument: if it is damaged, trapped or beyond a limit.
        """
        self._places[source.path] = (kind, source)
        return self.take(source.path, limits)

    def content(self, container: str, member: Member, path: str, limits: Limits) -> bytes:
        """The bytes of a member of the container at `container`; `path` names it in a message.

        Raises:
            UnreadableDocument: if the container does not yield them.
        """
        with self._lock:
            return self.take(container, limits).content(member, path)

    def take(self, path: str, limits: Limits) -> Container:
        """The container at `path`, opened again if need be."""
        with self._lock:
            opened = self._open.pop(path, None) or _opened(*self._places[path], limits)
            self._open[path] = opened
            while len(self._open) > _KEPT_OPEN:
                self._open.popitem(last=False)
            return opened


def digest(source: SourceFile, limits: Limits) -> str:
    """SHA-256 of a file of any length."""
    with source.open(limits) as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _opened(kind: ContainerKind, source: SourceFile, limits: Limits) -> Container:
    stream = source.open(limits)
    try:
        container = CONTAINERS[kind](stream, source.path, limits)
    except BaseException:
        stream.close()
        raise
    weakref.finalize(container, stream.close)
    return container

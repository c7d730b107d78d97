"""Where the bytes of a file come from: the disk of the user, or what was taken out of a container."""

import hashlib
import shutil
import weakref
from dataclasses import dataclass, field
from functools import cached_property
from io import BufferedReader
from pathlib import Path
from tempfile import mkdtemp

from contract_checker.settings import Limits


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file of a dossier.

    Attributes:
        path: path inside the dossier, with forward slashes, such as « DCE.zip/CCAP.pdf ».
        disk: where its bytes are.
        container: path of its container inside the dossier; None for a file that was given.
        shelf: what keeps its bytes, if it was taken out of a container.
    """

    path: str
    disk: Path
    container: str | None = None
    shelf: "Shelf | None" = field(default=None, repr=False, compare=False)

    @property
    def size(self) -> int:
        """The number of the bytes.

        Raises:
            OSError: if the file is gone, or kept from this user.
        """
        return self.disk.stat().st_size

    def open(self) -> BufferedReader:
        """The file, to be closed by the caller; of any length, so that no limit applies."""
        return self.disk.open("rb")

    def content(self, limits: Limits) -> bytes:
        """The bytes; one more than is allowed where there are too many, for the reader to refuse."""
        with self.open() as stream:
            return stream.read(limits.file_bytes + 1)

    def digest(self) -> str:
        """SHA-256 of the bytes, however many they are."""
        with self.open() as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()


class Shelf:
    """Files taken out of containers, in a folder that is private and gone when nobody holds one any more."""

    def __init__(self) -> None:
        self._count = 0

    def place(self, path: str, container: str) -> SourceFile:
        """A file still to be written, under a name of our own."""
        self._count += 1
        return SourceFile(path, self._folder / f"{self._count:06}", container, self)

    @cached_property
    def _folder(self) -> Path:
        folder = mkdtemp(prefix="contract_checker-")
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        return Path(folder)

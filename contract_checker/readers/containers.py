"""Files that hold other files: archives and messages, opened under limits, their members taken one by one."""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import PurePosixPath
from typing import BinaryIO, Final, Literal, NamedTuple, Protocol

from contract_checker.errors import UnreadableDocument
from contract_checker.readers.archive_end import directory_of
from contract_checker.readers.detect import detect, is_archive_name
from contract_checker.settings import Limits

ContainerKind = Literal["zip", "eml", "msg"]
MAILS: Final[tuple[ContainerKind, ...]] = ("eml", "msg")

_ZIP_STARTS: Final = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08", b"PK00PK")


class Member(NamedTuple):
    """A file inside a container; `name` is the container's own word for it and not to be trusted."""

    name: str
    key: int


class Container(Protocol):
    """An open archive or message."""

    @property
    def members(self) -> tuple[Member, ...]:
        """The files in it, in its own order."""
        ...

    @property
    def is_package(self) -> bool:
        """Whether it is the package of one document: a Word file is a ZIP too, and stays whole."""
        ...

    def pieces(self, member: Member, path: str) -> Iterator[bytes]:
        """The bytes of one member as they are decoded; `path` names it in a message.

        Raises:
            UnreadableDocument: if it is encrypted, damaged or beyond a limit.
        """
        ...


Opener = Callable[[BinaryIO, str, Limits], Container]


def _on_first_use(module: str) -> Opener:
    def open_with(stream: BinaryIO, path: str, limits: Limits) -> Container:
        opener: Opener = import_module(module).open_container
        return opener(stream, path, limits)

    return open_with


CONTAINERS: Final[Mapping[ContainerKind, Opener]] = {
    "zip": _on_first_use("contract_checker.readers.archive"),
    "eml": _on_first_use("contract_checker.readers.eml"),
    "msg": _on_first_use("contract_checker.readers.msg"),
}


def may_be_container(start: bytes, path: str) -> bool:
    """Whether a file deserves to be opened as a container: told by its name and its first bytes alone."""
    suffix = PurePosixPath(path).suffix.lower()
    return suffix in (".zip", ".eml", ".msg") or (start.startswith(_ZIP_STARTS) and is_archive_name(path))


def container_kind(stream: BinaryIO, path: str, limits: Limits) -> ContainerKind | None:
    """What kind of container the content may be, held against its name; the stream is left at its start."""
    start = stream.read(8)
    stream.seek(0)
    suffix = PurePosixPath(path).suffix.lower()
    if start.startswith(_ZIP_STARTS):
        return "zip" if is_archive_name(path) else None
    if suffix == ".zip":  # a program may stand before it, and the last of several volumes begins anyhow
        ended = directory_of(stream) is not None
        stream.seek(0)
        return "zip" if ended else None
    if suffix not in (".eml", ".msg"):
        return None
    content = stream.read(limits.file_bytes + 1)
    stream.seek(0)
    if len(content) > limits.file_bytes:  # its reader says so
        return None
    try:
        format_ = detect(content, path)
    except UnreadableDocument:
        return None
    return next((kind for kind in MAILS if kind == format_), None)

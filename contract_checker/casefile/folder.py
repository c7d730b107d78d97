"""The folder of a complaint: where its parts stand, and what counts as one of its files."""

import hashlib
import os
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from contract_checker.dossier.names import is_hidden
from contract_checker.errors import CaseFileError, UsageError
from contract_checker.settings import Limits

from .case_file import CASE_FILE, CaseFile, parse_case
from .events import EVENTS, Event, parse_events

DOSSIER: Final = "dossier"
LOGS: Final = "logs"
REPLIES: Final = "replies"
REPORT: Final = "report"
PARTS: Final = (DOSSIER, LOGS, REPLIES)
STATED: Final = f"{DOSSIER}/dossier.yaml"
REPORT_JSON: Final = f"{REPORT}/report.json"
REPORT_HTML: Final = f"{REPORT}/report.html"


class Part(NamedTuple):
    """A file of the case: its path in the folder, with forward slashes, and where its bytes are."""

    path: str
    disk: Path

    def digest(self) -> str:
        """SHA-256 of its bytes."""
        with self.disk.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()


class CaseFolder:
    """The folder of one complaint.

    Raises:
        UsageError: if it is none: « case new » makes one.
    """

    def __init__(self, root: Path) -> None:
        if not (root / EVENTS).is_file():
            raise UsageError(
                f"{root} is not the folder of a case: it has no {EVENTS}. Make one with 'case new'."
            )
        # A name such as « label » must not be taken for a path, nor a path for a name.
        self.root = root.absolute()

    def case(self) -> CaseFile:
        """What ``case.yaml`` states.

        Raises:
            CaseFileError: with file and line.
        """
        path = self.root / CASE_FILE
        try:
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as cause:
            raise CaseFileError(
                f"{path}: cannot be read ({cause}). Check that it is there and UTF-8."
            ) from cause
        return parse_case(text, str(path))

    @property
    def events_path(self) -> Path:
        """The file of the events."""
        return self.root / EVENTS

    def events(self) -> tuple[Event, ...]:
        """What happened, in order.

        Raises:
            CaseFileError: if an event was changed or removed.
        """
        return parse_events(self.events_path.read_bytes(), str(self.events_path))

    def files(self, part: str) -> tuple[Part, ...]:
        """The files of one part, in the order of their paths; hidden ones, left by a system, are none.

        Raises:
            UsageError: if a link or a special file stands there, or a name that no archive could hold.
        """
        return tuple(sorted(self._below(part), key=lambda found: found.path.encode()))

    def existing(self, path: str, wanted: str) -> bytes:
        """The bytes of one file that must be there; `wanted` says what to do else.

        Raises:
            UsageError: if it is not there.
        """
        try:
            return (self.root / path).read_bytes()
        except OSError as cause:
            raise UsageError(f"No {path} in {self.root}: {wanted}") from cause

    def _below(self, part: str) -> Iterator[Part]:
        top = self.root / part
        for folder, folders, names in os.walk(top):
            folders[:] = sorted(name for name in folders if not is_hidden(name))
            for name in (*folders, *names):
                disk = Path(folder, name)
                if is_hidden(name):
                    continue
                if disk.is_symlink() or not (disk.is_file() or disk.is_dir()):
                    raise UsageError(f"{disk} is a link or a special file: put a copy of the file there.")
            for name in sorted(names):
                if not is_hidden(name):
                    disk = Path(folder, name)
                    yield Part(checked_name(disk.relative_to(self.root).as_posix()), disk)


def checked_name(path: str) -> str:
    """`path`, which any machine can write and read back.

    Raises:
        UsageError: if it is not so.
    """
    longest = Limits().name_characters
    for name in path.split("/"):
        unseen = any(unicodedata.category(letter)[0] == "C" for letter in name)
        if name in ("", ".", "..") or unseen or any(letter in name for letter in '\\:"*?<>|'):
            raise UsageError(f"The name {path!r} cannot be kept on every machine: rename the file.")
        if len(name) > longest:
            raise UsageError(f"The name {path!r} is longer than {longest} characters: rename the file.")
    return path

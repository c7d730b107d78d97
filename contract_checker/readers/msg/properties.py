"""Properties of an Outlook message, a recipient or an attachment, by number; each may be absent or wrong."""

import struct
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Final

from olefile import OleFileIO
from oxmsg.domain import constants as c
from oxmsg.domain.encodings import encoding_from_codepage
from oxmsg.domain.model import UnrecognizedCodePageError, UnsupportedEncodingError
from oxmsg.storage import Storage

from contract_checker.errors import UnreadableDocument
from contract_checker.readers.charset import decode_declared
from contract_checker.readers.mail import too_many_parts
from contract_checker.settings import Limits

TOP: Final = 32
EMBEDDED: Final = 24
PART: Final = 8
"""Where properties begin in their stream, by what they belong to."""

_EPOCH: Final = datetime(1601, 1, 1, tzinfo=UTC)
_UNICODE: Final = 0x001F
_STRING8: Final = 0x001E
_BINARY: Final = 0x0102
_SEGMENT: Final = 16
_FAILURES: Final = (
    OSError, ValueError, KeyError, IndexError, TypeError, AttributeError, AssertionError, RecursionError,
    struct.error, OverflowError,
)  # fmt: skip


class Properties:
    """Properties of one storage; `header` is the length of what precedes them.

    Attributes:
        storage: the storage itself.
    """

    def __init__(self, storage: Storage, header: int) -> None:
        self.storage = storage
        self._streams = {stream.name: stream.bytes_ for stream in storage.streams}
        fixed = self._streams.get("__properties_version1.0", b"")[header:]
        self._fixed = {
            struct.unpack_from("<H", fixed, at + 2)[0]: fixed[at + 8 : at + _SEGMENT]
            for at in range(0, len(fixed) - _SEGMENT + 1, _SEGMENT)
        }

    def binary(self, number: int) -> bytes | None:
        """A property that is bytes."""
        return self._streams.get(f"__substg1.0_{number:04X}{_BINARY:04X}")

    def text(self, number: int, code_page: int = c.PID_MESSAGE_CODEPAGE) -> str:
        """A property that is text; empty if there is none."""
        unicode = self._streams.get(f"__substg1.0_{number:04X}{_UNICODE:04X}")
        if unicode is not None:
            return unicode.decode("utf-16-le", "replace").rstrip("\x00")
        narrow = self._streams.get(f"__substg1.0_{number:04X}{_STRING8:04X}")
        return "" if narrow is None else decode_declared(narrow, self.encoding(code_page)).text.rstrip("\x00")

    def integer(self, number: int) -> int | None:
        """A property that is an integer of 32 bits."""
        raw = self._fixed.get(number)
        return None if raw is None else int(struct.unpack_from("<i", raw)[0])

    def time(self, number: int) -> datetime | None:
        """A property that is a moment, in universal time."""
        raw = self._fixed.get(number)
        if raw is None:
            return None
        try:
            return datetime(1601, 1, 1, tzinfo=UTC) + timedelta(
                microseconds=struct.unpack("<Q", raw)[0] // 10
            )
        except OverflowError:
            return None

    def encoding(self, number: int) -> str | None:
        """The encoding that a property states as a code page."""
        code_page = self.integer(number)
        if code_page is None:
            return None
        try:
            return encoding_from_codepage(code_page)
        except (UnrecognizedCodePageError, UnsupportedEncodingError):
            return None

    def parts(self, kind: str) -> tuple["Properties", ...]:
        """Properties of the recipients (``recip``) or the attachments (``attach``), in their order."""
        start = f"__{kind}_version1.0_#"
        return tuple(
            Properties(storage, PART)
            for storage in sorted(self.storage.storages, key=lambda storage: str(storage.name))
            if storage.name.startswith(start)
        )


def open_message(content: bytes, path: str, limits: Limits) -> Properties:
    """The properties of the message in `content`.

    Raises:
        UnreadableDocument: if it is damaged, has too many parts, or parts that share their bytes to grow
            without end.
    """
    try:
        with OleFileIO(BytesIO(content)) as ole:
            entries = [entry for entry in ole.direntries if entry is not None]
            if len(entries) > limits.archive_entries:
                raise too_many_parts(path, limits)
            if sum(entry.size for entry in entries) > 3 * len(content):
                raise _damaged(path)
            return Properties(Storage.from_ole(ole), TOP)
    except _FAILURES as cause:
        raise _damaged(path) from cause


def _damaged(path: str) -> UnreadableDocument:
    return UnreadableDocument(
        "malformed", f"{path} : le message Outlook est abîmé ; l'enregistrer de nouveau depuis Outlook."
    )

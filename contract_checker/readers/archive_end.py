"""The last record of a ZIP archive: how much its directory announces, before anything is listed."""

import struct
from typing import BinaryIO, Final, NamedTuple

_END: Final = struct.Struct("<4s4H2LH")
_END_SIGN: Final = b"PK\x05\x06"
_LONGEST_COMMENT: Final = 65_535
_LOCATOR: Final = struct.Struct("<4sLQL")
_LOCATOR_SIGN: Final = b"PK\x06\x07"
_END_64: Final = struct.Struct("<4sQ2H2L4Q")
_END_64_SIGN: Final = b"PK\x06\x06"

_BYTES_PER_ENTRY: Final = 512  # on average: 46 and a long name
_SMALL: Final = 1 << 16


class Directory(NamedTuple):
    """The directory of an archive as announced; `split` if it spreads over several volumes."""

    entries: int
    size: int
    split: bool

    def is_beyond(self, most: int) -> bool:
        """Whether it announces more than `most` entries, in number or by the room of their names."""
        return self.entries > most or self.size > max(most * _BYTES_PER_ENTRY, _SMALL)


def directory_of(stream: BinaryIO) -> Directory | None:
    """What the last record announces, that of ZIP64 if there is one; None without such a record."""
    length = stream.seek(0, 2)
    start = stream.seek(max(length - _END.size - _LONGEST_COMMENT - _LOCATOR.size, 0))
    tail = stream.read()
    found = tail.rfind(_END_SIGN)
    if found < 0 or len(tail) - found < _END.size:
        return None
    _, disk, first_disk, _, entries, size, _, _ = _END.unpack_from(tail, found)
    locator = found - _LOCATOR.size
    if locator >= 0 and tail.startswith(_LOCATOR_SIGN, locator):
        _, _, _, disks = _LOCATOR.unpack_from(tail, locator)
        return _directory_64(stream, start + locator, disks)
    return Directory(entries, size, disk != 0 or first_disk != 0)


def _directory_64(stream: BinaryIO, locator: int, disks: int) -> Directory | None:
    # Where zipfile looks for it too: right before its locator, whatever that announces.
    stream.seek(max(locator - _END_64.size, 0))
    record = stream.read(_END_64.size)
    if len(record) < _END_64.size or not record.startswith(_END_64_SIGN):
        return None
    _, _, _, _, disk, _, _, entries, size, _ = _END_64.unpack(record)
    return Directory(entries, size, disks > 1 or disk != 0)

"""Files in a ZIP archive, inflated piece by piece, so that they are counted before they are held."""

import errno
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final

SMALL: Final = 1 << 20
"""A file this small cannot do harm whatever its ratio; styles of some writers repeat themselves that much."""
DAMAGES: Final = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError,
    struct.error,
)  # fmt: skip
"""What the archives of the standard library raise on damaged ones."""
_CHUNK: Final = 1 << 16
_OUT_OF_MEMORY: Final = ("Error -4 ", f"[Errno {errno.ENOMEM}]")  # Z_MEM_ERROR, which Python does not export


def pieces(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    """The bytes of one file as they come: what an archive announces may be false.

    Raises:
        one of `DAMAGES`: where they stop being sound.
        MemoryError: where there is no more memory, which zlib says as if the bytes were damaged.
    """
    try:
        with archive.open(entry) as stream:
            while piece := stream.read(_CHUNK):
                yield piece
    except (zlib.error, OSError) as cause:
        if str(cause).startswith(_OUT_OF_MEMORY):
            raise MemoryError from cause
        raise

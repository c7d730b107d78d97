"""An archive that another program made again from a seal: what it holds, to name what was added."""

import io
import zipfile
import zlib
from typing import Final, NamedTuple

from contract_checker.settings import Limits

from .layout import Difference

_MOST_NAMED: Final = 20
_FAULTS: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
    ValueError,
)


class Remade(NamedTuple):
    """What such an archive holds, and what no seal has."""

    members: dict[str, bytes]
    differences: tuple[Difference, ...]


def remade(archive: bytes) -> Remade | None:
    """The files of an archive, read within the limits of a case; None if no program could open it."""
    limits = Limits()
    try:
        with zipfile.ZipFile(io.BytesIO(archive)) as opened:
            entries = opened.infolist()
            if len(entries) > limits.archive_entries:
                return None
            if sum(entry.file_size for entry in entries) > limits.members_bytes:
                return None
            folders = [entry.filename for entry in entries if entry.is_dir()]
            members = {entry.filename: _content(opened, entry) for entry in entries if not entry.is_dir()}
            packed = sum(entry.compress_type != zipfile.ZIP_STORED for entry in entries)
    except _FAULTS:
        return None
    return Remade(members, (_said(packed), *_added(folders)))


def _content(opened: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """No more than the archive says that there is: what is more is a fault of it."""
    with opened.open(entry) as stream:
        content = stream.read(entry.file_size)
        if stream.read(1):
            raise zipfile.BadZipFile
    return content


def _said(packed: int) -> Difference:
    compressed = (
        f" ; {packed} membres y sont compressés, le scellement n'en compresse aucun" if packed else ""
    )
    return Difference("archive", f"refaite par un autre outil que « case seal »{compressed}")


def _added(folders: list[str]) -> list[Difference]:
    named = [Difference(name, "dossier ajouté depuis le scellement") for name in folders[:_MOST_NAMED]]
    if len(folders) > _MOST_NAMED:
        named.append(Difference("archive", f"autres dossiers ajoutés : {len(folders) - _MOST_NAMED}"))
    return named

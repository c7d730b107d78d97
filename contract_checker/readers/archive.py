"""A ZIP archive: its members listed, and inflated one by one under limits."""

import stat
import zipfile
from collections.abc import Iterator
from itertools import pairwise
from typing import BinaryIO, Final

from contract_checker.errors import UnreadableDocument
from contract_checker.readers.archive_end import directory_of
from contract_checker.readers.archive_names import decoded_name
from contract_checker.readers.containers import Member
from contract_checker.readers.inflation import DAMAGES, SMALL, pieces
from contract_checker.settings import Limits

_LOCAL_HEADER: Final = 30
_ENCRYPTED: Final = 0x1
_UNIX: Final = 3
_METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# Parts that stand at the root of Word, Excel, OpenDocument and other packages.
_PACKAGE_PARTS: Final = frozenset(("[content_types].xml", "mimetype"))
_REPACK: Final = "extraire l'archive et fournir ses fichiers"


class Archive:
    """An open ZIP archive.

    Attributes:
        members: its files, folders left out.
        is_package: whether it is the package of one office document.
    """

    def __init__(self, stream: BinaryIO, path: str, limits: Limits) -> None:
        self._limits = limits
        self._check_directory(stream, path)
        try:
            self._archive = zipfile.ZipFile(stream)
        except DAMAGES as cause:
            raise _damaged(path) from cause
        self._entries = self._archive.infolist()
        if len(self._entries) > limits.archive_entries:
            raise _too_many(path, len(self._entries), limits)
        if _overlap(self._entries, self._archive.start_dir):
            raise UnreadableDocument(
                "overlapping",
                f"{path} : l'archive est piégée ou altérée, ses entrées se recouvrent ; {_REPACK}.",
            )
        self.is_package = any(entry.filename.lower() in _PACKAGE_PARTS for entry in self._entries)
        self.members = tuple(
            Member(decoded_name(entry), key)
            for key, entry in enumerate(self._entries)
            if not _is_folder(entry)
        )

    def pieces(self, member: Member, path: str) -> Iterator[bytes]:
        """The bytes of one member, counted as they are inflated: what an archive announces may be false.

        Raises:
            UnreadableDocument: if it is encrypted, a link, damaged or beyond a limit.
        """
        entry = self._entries[member.key]
        self._check_entry(entry, path)
        total = 0
        try:
            for piece in pieces(self._archive, entry):
                total += len(piece)
                self._check_size(total, entry.compress_size, path)
                yield piece
        except DAMAGES as cause:
            raise _damaged(path) from cause
        if total != entry.file_size:
            raise _damaged(path)

    def _check_directory(self, stream: BinaryIO, path: str) -> None:
        """Refuse by the last record alone: listing a hundred thousand entries costs memory already."""
        directory = directory_of(stream)
        if directory is None:
            raise _damaged(path)
        if directory.split:
            message = f"{path} : l'archive est en plusieurs volumes ; la réunir ou fournir ses fichiers."
            raise UnreadableDocument("unsupported_archive", message)
        if directory.is_beyond(self._limits.archive_entries):
            raise _too_many(path, directory.entries, self._limits)

    def _check_entry(self, entry: zipfile.ZipInfo, path: str) -> None:
        if entry.flag_bits & _ENCRYPTED:
            raise UnreadableDocument(
                "encrypted",
                f"{path} : le fichier est chiffré dans son archive ; fournir une archive sans mot de passe.",
            )
        if _is_special(entry):
            raise UnreadableDocument(
                "not_a_file",
                f"{path} : l'archive contient un lien ou un fichier spécial, non suivi ; fournir le fichier.",
            )
        if entry.compress_type not in _METHODS:
            raise UnreadableDocument(
                "unsupported_archive",
                f"{path} : la compression de ce fichier (méthode {entry.compress_type}) n'est pas lue ;"
                f" {_REPACK}.",
            )
        self._check_size(entry.file_size, entry.compress_size, path)

    def _check_size(self, size: int, packed: int, path: str) -> None:
        limits = self._limits
        if size > limits.file_bytes:
            raise _too_large(path, "trop grand", f"limits.file_bytes = {limits.file_bytes}")
        if size > max(SMALL, limits.inflation_ratio * packed):
            ratio = f"limits.inflation_ratio = {limits.inflation_ratio}"
            raise _too_large(path, "anormalement comprimé", ratio)


def open_container(stream: BinaryIO, path: str, limits: Limits) -> Archive:
    """Open a ZIP archive.

    Raises:
        UnreadableDocument: if it is damaged, split, trapped or beyond a limit.
    """
    return Archive(stream, path, limits)


def _overlap(entries: list[zipfile.ZipInfo], end: int) -> bool:
    """Whether two members share bytes: the way to make gigabytes of kilobytes."""
    spans = sorted(
        (entry.header_offset, entry.header_offset + _LOCAL_HEADER + entry.compress_size) for entry in entries
    )
    return any(one[1] > other[0] for one, other in pairwise([*spans, (end, end)]))


def _is_folder(entry: zipfile.ZipInfo) -> bool:
    return entry.orig_filename.endswith(("/", "\\"))


def _is_special(entry: zipfile.ZipInfo) -> bool:
    kind = stat.S_IFMT(entry.external_attr >> 16)
    return entry.create_system == _UNIX and kind not in (0, stat.S_IFREG)


def _damaged(path: str) -> UnreadableDocument:
    return UnreadableDocument(
        "malformed", f"{path} : l'archive est tronquée ou abîmée ; se procurer de nouveau l'original."
    )


def _too_many(path: str, entries: int, limits: Limits) -> UnreadableDocument:
    return UnreadableDocument(
        "too_large",
        f"{path} : l'archive a {entries} entrées, ou des noms démesurés, plus que la limite"
        f" (limits.archive_entries = {limits.archive_entries}) ; la diviser ou relever ce réglage.",
    )


def _too_large(path: str, problem: str, setting: str) -> UnreadableDocument:
    return UnreadableDocument(
        "too_large",
        f"{path} : le fichier est {problem}, plus que la limite ({setting}) ;"
        " relever ce réglage si l'archive est sûre.",
    )

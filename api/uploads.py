"""Uploaded files as a dossier: names of our own on disk, the sender's names only inside the report."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from fastapi import UploadFile

from contract_checker.dossier import Dossier, SourceFile, distinct, dossier_of, inside
from contract_checker.errors import UsageError


@contextmanager
def dossier(files: Sequence[UploadFile], most_files: int) -> Iterator[Dossier]:
    """The files as a dossier that exists while the block runs.

    Raises:
        UsageError: if there are too many of them.
    """
    if len(files) > most_files:
        raise UsageError(
            f"{len(files)} files sent, the limit is {most_files}: send fewer, or raise limits.files."
        )
    with TemporaryDirectory(prefix="contract_checker-") as folder:
        sources: list[SourceFile] = []
        for name, upload in zip(_names(files), files, strict=True):
            disk = Path(folder, f"{len(sources):06}")
            with disk.open("wb") as copy:
                shutil.copyfileobj(upload.file, copy)
            sources.append(SourceFile(name, disk))
        yield dossier_of(_title(sorted(sources, key=lambda source: source.path)), sources)


def _names(files: Sequence[UploadFile]) -> Iterator[str]:
    """A path inside the dossier for each file; two equal ones are told apart."""
    used: set[str] = set()
    for upload in files:
        yield distinct(inside(upload.filename or ""), used)


def _title(sources: Sequence[SourceFile]) -> str:
    first = sources[0].path
    return first if len(sources) == 1 else f"{first} + {len(sources) - 1}"

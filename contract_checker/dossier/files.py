"""The files of one dossier: found in a stable order, named relative to it."""

import hashlib
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Final, NamedTuple

from contract_checker.document import Document, Skipped
from contract_checker.errors import UsageError
from contract_checker.settings import Limits

from .dossier_file import DOSSIER_FILE
from .names import distinct, is_hidden
from .sources import SourceFile

_NAMES_SHOWN: Final = 3


class Archive(NamedTuple):
    """An archive that files were taken from; `container` is the one that it lay in itself."""

    path: str
    sha256: str
    container: str | None = None


class Dossier(NamedTuple):
    """The files of one dossier in the order of their paths, what is left out, and a name for titles."""

    name: str
    files: tuple[SourceFile, ...]
    skipped: tuple[Skipped, ...] = ()
    archives: tuple[Archive, ...] = ()
    stated: SourceFile | None = None
    """The ``dossier.yaml`` of the user; one inside an archive or a message comes from others and is none."""
    logs: frozenset[str] = frozenset()
    """Paths of the files that were given as logs of requests: they are judged, not read for clauses."""

    def is_log(self, path: str) -> bool:
        """Whether a file was given as a log, or came out of one that was."""
        return any(path == log or path.startswith(f"{log}/") for log in self.logs)

    def content(self, document: Document, limits: Limits) -> bytes | None:
        """The bytes that a document was read from; None if the file is gone or has changed since."""
        file = next((file for file in self.files if file.path == document.path), None)
        if file is None:
            return None
        try:
            content = file.content(limits)
        except OSError:
            return None
        return content if hashlib.sha256(content).hexdigest() == document.sha256 else None


def collect(paths: Sequence[Path], most_files: int, logs: Sequence[Path] = ()) -> Dossier:
    """List the files below `paths` and those of `logs`, and what is left out with the reason.

    Raises:
        UsageError: if nothing at all can be checked, or if there are too many files.
    """
    given = tuple(dict.fromkeys((*paths, *logs)))
    wanted = [path for path in given if path.exists()]
    skipped = [_missing(path) for path in given if not path.exists()]
    if not wanted:
        names = ", ".join(str(path) for path in given) or "no path given"
        raise UsageError(f"Nothing to check at {names}: give at least one file or folder that exists.")
    files: dict[Path, str] = {}
    # Apart, so that a log beside the pieces changes the name of none: dossier.yaml calls them by it.
    for group in (paths, logs):
        for path, found, name in _named([one for one in dict.fromkeys(group) if one in wanted]):
            # What the caller names is always tried, hidden or not.
            left_out = None if found == path else _left_out(found, name)
            if left_out:
                skipped.append(left_out)
            elif found.resolve() not in files:
                files[found.resolve()] = distinct(name, set(files.values()))
    if len(files) > most_files:
        raise UsageError(
            f"{len(files)} files, the limit is {most_files}: split the dossier or raise limits.files."
        )
    if not files and not skipped:
        raise UsageError(f"No file below {', '.join(map(str, wanted))}: give a folder that holds documents.")
    found_of = (SourceFile(name, disk) for disk, name in files.items())
    named = _name([path for path in paths if path.exists()] or wanted)
    return dossier_of(named, found_of, skipped)._replace(logs=_below(files, logs))


def _named(paths: Sequence[Path]) -> Iterator[tuple[Path, Path, str]]:
    """Each path given, with every file at or below it and the name of that file in the dossier."""
    for path, prefix in zip(paths, _prefixes(paths), strict=True):
        for found in _walk(path):
            name = prefix / found.relative_to(path).as_posix() if path.is_dir() else prefix
            yield path, found, _unicode(str(name))


def _below(files: Mapping[Path, str], logs: Iterable[Path]) -> frozenset[str]:
    """The names of the files at or below some paths."""
    roots = {path.resolve() for path in logs}
    return frozenset(name for disk, name in files.items() if not roots.isdisjoint((disk, *disk.parents)))


def dossier_of(name: str, files: Iterable[SourceFile], skipped: Iterable[Skipped] = ()) -> Dossier:
    """A dossier of some files, that which states what it is set apart.

    Raises:
        UsageError: if two of them do, or if there is nothing else.
    """
    ordered, skipped = sorted(files, key=lambda file: file.path), tuple(skipped)
    stated = [file for file in ordered if PurePosixPath(file.path).name == DOSSIER_FILE]
    if len(stated) > 1:
        raise UsageError(
            f"Two files state what the dossier is, {stated[0].path} and {stated[1].path}: keep one of them."
        )
    if len(ordered) == len(stated) and not skipped:
        raise UsageError(f"No document beside {stated[0].path}: give the documents that it speaks of.")
    return Dossier(
        name,
        tuple(file for file in ordered if file not in stated),
        tuple(sorted(skipped, key=lambda item: item.path)),
        stated=stated[0] if stated else None,
    )


def _unicode(name: str) -> str:
    """A name that can be written: bytes that are no UTF-8 are spelt out."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _name(paths: Sequence[Path]) -> str:
    names = [_unicode(path.resolve().name) for path in paths if path.name != DOSSIER_FILE]
    return ", ".join(names[:_NAMES_SHOWN]) + (" …" if len(names) > _NAMES_SHOWN else "")


def _prefixes(paths: Sequence[Path]) -> list[PurePosixPath]:
    """Names of the inputs inside the dossier: their own, or from their common parent if two are equal."""
    if len(paths) == 1 and paths[0].is_dir():
        return [PurePosixPath()]
    if not paths:
        return []
    resolved = [path.resolve() for path in paths]
    if max(Counter(path.name for path in set(resolved)).values()) == 1:
        return [PurePosixPath(path.name) for path in resolved]
    common = os.path.commonpath([path.parent for path in resolved])
    return [PurePosixPath(path.relative_to(common).as_posix()) for path in resolved]


def _walk(path: Path) -> Iterator[Path]:
    """Files at or below `path` in alphabetical order, and the folders that are not entered."""
    if not path.is_dir():
        yield path
        return
    for folder, folders, names in os.walk(path):
        closed = [name for name in folders if is_hidden(name) or Path(folder, name).is_symlink()]
        folders[:] = sorted(set(folders).difference(closed))
        yield from (Path(folder, name) for name in sorted([*names, *closed]))


def _missing(path: Path) -> Skipped:
    name = _unicode(path.name or str(path))
    return Skipped(
        path=name,
        reason="missing",
        message=f"{name} : aucun fichier ni dossier de ce nom ; corriger le chemin et recommencer.",
    )


def _left_out(found: Path, name: str) -> Skipped | None:
    """Why a file met in a folder is not read."""
    if is_hidden(found.name):
        return Skipped(
            path=name, reason="hidden", message=f"{name} : fichier caché ou de verrouillage, laissé de côté."
        )
    if found.is_symlink() or not found.is_file():
        return Skipped(
            path=name,
            reason="not_a_file",
            message=f"{name} : lien ou fichier spécial, non suivi ; en mettre une copie dans le dossier.",
        )
    return None

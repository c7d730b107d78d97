"""The ZIP package of an Office file, opened under limits: nothing is inflated or parsed beyond them."""

import posixpath
import re
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO, Final, Literal

from lxml import etree

from contract_checker.errors import UnreadableDocument
from contract_checker.readers.archive_end import directory_of
from contract_checker.readers.inflation import DAMAGES, SMALL, pieces
from contract_checker.readers.markup import DoctypeError, Element, Renames, parse, walk
from contract_checker.settings import Limits

_RELATIONSHIP: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


@dataclass(frozen=True, slots=True)
class Writing:
    """What a format's files are written by, and how many tags a part of them may have.

    Attributes:
        program: the program that messages tell the user to open the file with.
        setting: the limit that bounds the tags of one part.
        tags: tags that one of what `setting` counts may take.
        main: name of the part that holds the body, where the package does not say.
        counted: how what `setting` counts begins, to be counted before it is parsed; None if it is
            counted only while it is read.
        renames: byte strings of its XML to be replaced before it is parsed, such as the names of a variant.
    """

    program: str
    setting: Literal["paragraphs", "cells"]
    tags: int
    main: str
    counted: re.Pattern[bytes] | None = None
    renames: Renames = ()


class Package:
    """Parts of one Office file, by name.

    Attributes:
        sizes: unpacked size of each part, as the archive announces it, by name.
    """

    def __init__(self, content: bytes, path: str, limits: Limits, writing: Writing) -> None:
        self._path = path
        self._writing = writing
        self._limits = limits
        self._inflated = 0
        stream = BytesIO(content)
        self._check_directory(stream)
        try:
            self._archive = zipfile.ZipFile(stream)
        except DAMAGES as cause:
            raise self._malformed("l'archive est tronquée ou abîmée") from cause
        entries = self._archive.infolist()
        self.sizes = {entry.filename: entry.file_size for entry in entries}
        self._entries = {_key(entry.filename): entry for entry in entries}
        self._check(entries)
        if len(self._entries) < len(entries):
            raise self._malformed("l'archive contient deux parties du même nom, dont une seule s'afficherait")

    def part(self, name: str) -> Element | None:
        """The root of an XML part; None if there is no such part.

        Raises:
            UnreadableDocument: if the part is too large, not XML, or declares a document type.
        """
        content = self.content(name)
        if content is None:
            return None
        with self._guarded(name):
            return parse(content, self._writing.renames)

    def walk(self, name: str, starts: Sequence[str], ends: Sequence[str]) -> Iterator[tuple[str, Element]]:
        """The elements of a part as they pass, see `markup.walk`; nothing if there is no such part.

        Raises:
            UnreadableDocument: as for `part`, when what is wrong is reached.
        """
        content = self.content(name)
        if content is not None:
            with self._guarded(name):
                yield from walk(content, starts, ends, self._writing.renames)

    def content(self, name: str) -> bytes | None:
        """The bytes of a part, nothing of it parsed; None if there is no such part.

        Raises:
            UnreadableDocument: if the part is too large or damaged.
        """
        entry = self._entries.get(_key(name))
        return None if entry is None else self._inflate(entry)

    def main_name(self) -> str:
        """Name of the part that holds the body."""
        targets = self.related("", "officeDocument")
        return next(iter(targets.values()), self._writing.main)

    def related(self, name: str, kind: str) -> dict[str, str]:
        """Parts that part `name` refers to by relationships of `kind`, by id; never anything outside."""
        folder, base = posixpath.split(name)
        root = self.part(posixpath.join(folder, "_rels", f"{base}.rels"))
        if root is None:
            return {}
        return {
            relation.get("Id", ""): _resolve(folder, relation.get("Target", ""))
            for relation in root.iter(_RELATIONSHIP)
            if relation.get("Type", "").endswith(f"/{kind}") and relation.get("TargetMode") != "External"
        }

    def external_links(self) -> list[str]:
        """What the parts refer to outside of the file, by kind, such as 'attachedTemplate'; none is followed.

        Hyperlinks are not counted: a reader follows them or not.
        """
        parts = [self.part(name) for name in self.sizes if name.lower().endswith(".rels")]
        kinds = [
            relation.get("Type", "").rpartition("/")[2]
            for root in parts
            if root is not None
            for relation in root.iter(_RELATIONSHIP)
            if relation.get("TargetMode") == "External"
        ]
        return [kind for kind in kinds if kind != "hyperlink"]

    def related_part(self, name: str, kind: str) -> Element | None:
        """The one part of `kind` that part `name` refers to; None if there is none."""
        return next((self.part(target) for target in self.related(name, kind).values()), None)

    def _check_directory(self, stream: BinaryIO) -> None:
        """Refuse by the last record alone: making the list of parts takes time and memory already."""
        directory = directory_of(stream)
        if directory is None:
            raise self._malformed("l'archive est tronquée ou abîmée")
        if directory.is_beyond(self._limits.archive_entries):
            raise self._too_many(directory.entries)

    def _check(self, entries: list[zipfile.ZipInfo]) -> None:
        limits = self._limits
        if len(entries) > limits.archive_entries:
            raise self._too_many(len(entries))
        if any(entry.flag_bits & 1 for entry in entries):
            message = "le fichier est protégé par un mot de passe"
            raise self._refused("encrypted", message, "fournir une version sans mot de passe")
        declared = sum(entry.file_size for entry in entries)
        if declared > limits.inflated_bytes:
            raise self._too_large(
                f"l'archive annonce {declared} octets", "inflated_bytes", limits.inflated_bytes
            )
        for entry in entries:
            if entry.file_size > max(SMALL, limits.inflation_ratio * entry.compress_size):
                message = f"la partie {entry.filename} est anormalement comprimée"
                raise self._too_large(message, "inflation_ratio", limits.inflation_ratio)

    @contextmanager
    def _guarded(self, name: str) -> Iterator[None]:
        try:
            yield
        except DoctypeError as cause:
            program = self._writing.program
            message = f"la partie {name} déclare un DOCTYPE, ce que {program} n'écrit jamais"
            raise self._refused("doctype", message, f"l'enregistrer de nouveau depuis {program}") from cause
        except etree.XMLSyntaxError as cause:
            if cause.code == etree.ErrorTypes.ERR_NO_MEMORY:
                raise MemoryError from cause
            raise self._malformed(f"la partie {name} n'est pas du XML valide") from cause

    def _inflate(self, entry: zipfile.ZipInfo) -> bytes:
        """The bytes of a part, counted as they come: what an archive announces may be false."""
        chunks = []
        tags = 0
        try:
            for piece in pieces(self._archive, entry):
                chunks.append(piece)
                tags += piece.count(b"<")
                self._count(entry.filename, len(piece), tags)
        except DAMAGES as cause:
            raise self._malformed(f"la partie {entry.filename} est illisible") from cause
        content = b"".join(chunks)
        self._count_beginnings(entry.filename, content, tags)
        return content

    def _count(self, name: str, size: int, tags: int) -> None:
        """Refuse a part as soon as its bytes or its tags are too many, before the rest is unpacked."""
        limits, setting = self._limits, self._writing.setting
        self._inflated += size
        if self._inflated > limits.inflated_bytes:
            raise self._too_large("l'archive est trop grande", "inflated_bytes", limits.inflated_bytes)
        limit: int = getattr(limits, setting)
        if tags > limit * self._writing.tags:
            raise self._too_large(f"la partie {name} a trop de balises", setting, limit)

    def _count_beginnings(self, name: str, content: bytes, tags: int) -> None:
        """Refuse a part whose paragraphs are too many, before it is parsed."""
        counted, setting = self._writing.counted, self._writing.setting
        limit: int = getattr(self._limits, setting)
        if counted is not None and tags > limit and sum(1 for _ in counted.finditer(content)) > limit:
            raise self._too_large(f"la partie {name} a trop de paragraphes", setting, limit)

    def _too_many(self, entries: int) -> UnreadableDocument:
        problem = f"l'archive a {entries} parties, ou des noms démesurés"
        return self._too_large(problem, "archive_entries", self._limits.archive_entries)

    def _too_large(self, problem: str, setting: str, limit: int) -> UnreadableDocument:
        advice = f"relever ce réglage si le fichier est sûr (limits.{setting} = {limit})"
        return self._refused("too_large", f"{problem}, plus que la limite", advice)

    def _malformed(self, problem: str) -> UnreadableDocument:
        advice = f"l'ouvrir dans {self._writing.program} et l'enregistrer de nouveau"
        return self._refused("malformed", problem, advice)

    def _refused(self, reason: str, problem: str, advice: str) -> UnreadableDocument:
        return UnreadableDocument(reason, f"{self._path} : {problem} ; {advice}.")


def _key(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()


def _resolve(folder: str, target: str) -> str:
    return (
        target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
    )

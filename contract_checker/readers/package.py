"""The ZIP package of an Office file, opened under limits: nothing is inflated or parsed beyond them."""

import posixpath
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Final, Literal

from lxml import etree

from contract_checker.errors import UnreadableDocument
from contract_checker.readers.markup import DoctypeError, Element, parse, walk
from contract_checker.settings import Limits

_CHUNK: Final = 1 << 16
# A part this small cannot do harm whatever its ratio; styles of some writers repeat themselves that much.
_SMALL_PART: Final = 1 << 20
_RELATIONSHIP: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


@dataclass(frozen=True, slots=True)
class Writing:
    """What a format's files are written by, and how many tags a part of them may have.

    Attributes:
        program: the program that messages tell the user to open the file with.
        setting: the limit that bounds the tags of one part.
        tags: tags that one of what `setting` counts may take.
        main: name of the part that holds the body, where the package does not say.
    """

    program: str
    setting: Literal["paragraphs", "cells"]
    tags: int
    main: str


class Package:
    """Parts of one Office file, by name.

    Attributes:
        names: names of all parts.
    """

    def __init__(self, content: bytes, path: str, limits: Limits, writing: Writing) -> None:
        self._path = path
        self._writing = writing
        self._limits = limits
        self._inflated = 0
        try:
            self._archive = zipfile.ZipFile(BytesIO(content))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as cause:
            raise self._malformed("l'archive est tronquée ou abîmée") from cause
        entries = self._archive.infolist()
        self.names = [entry.filename for entry in entries]
        self._entries = {_key(entry.filename): entry for entry in entries}
        self._check(entries)
        if len(self._entries) < len(entries):
            raise self._malformed("l'archive contient deux parties du même nom, dont une seule s'afficherait")

    def part(self, name: str) -> Element | None:
        """The root of an XML part; None if there is no such part.

        Raises:
            UnreadableDocument: if the part is too large, not XML, or declares a document type.
        """
        content = self._content(name)
        if content is None:
            return None
        with self._guarded(name):
            return parse(content)

    def walk(self, name: str, starts: Sequence[str], ends: Sequence[str]) -> Iterator[tuple[str, Element]]:
        """The elements of a part as they pass, see `markup.walk`; nothing if there is no such part.

        Raises:
            UnreadableDocument: as for `part`, when what is wrong is reached.
        """
        content = self._content(name)
        if content is not None:
            with self._guarded(name):
                yield from walk(content, starts, ends)

    def mentions(self, name: str, word: bytes) -> bool:
        """Whether the bytes of a part hold `word`; nothing of it is parsed."""
        return word in (self._content(name) or b"")

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

    def related_part(self, name: str, kind: str) -> Element | None:
        """The one part of `kind` that part `name` refers to; None if there is none."""
        return next((self.part(target) for target in self.related(name, kind).values()), None)

    def _check(self, entries: list[zipfile.ZipInfo]) -> None:
        limits = self._limits
        if len(entries) > limits.archive_entries:
            raise self._too_large(
                f"l'archive a {len(entries)} parties", "archive_entries", limits.archive_entries
            )
        if any(entry.flag_bits & 1 for entry in entries):
            message = "le fichier est protégé par un mot de passe"
            raise self._refused("encrypted", message, "fournir une version sans mot de passe")
        declared = sum(entry.file_size for entry in entries)
        if declared > limits.inflated_bytes:
            raise self._too_large(
                f"l'archive annonce {declared} octets", "inflated_bytes", limits.inflated_bytes
            )
        for entry in entries:
            if entry.file_size > max(_SMALL_PART, limits.inflation_ratio * entry.compress_size):
                message = f"la partie {entry.filename} est anormalement comprimée"
                raise self._too_large(message, "inflation_ratio", limits.inflation_ratio)

    def _content(self, name: str) -> bytes | None:
        """The bytes of a part, if it is there and its tags are within the limit."""
        entry = self._entries.get(_key(name))
        if entry is None:
            return None
        content = self._inflate(entry)
        setting = self._writing.setting
        limit: int = getattr(self._limits, setting)
        if content.count(b"<") > limit * self._writing.tags:
            raise self._too_large(f"la partie {name} a trop de balises", setting, limit)
        return content

    @contextmanager
    def _guarded(self, name: str) -> Iterator[None]:
        try:
            yield
        except DoctypeError as cause:
            program = self._writing.program
            message = f"la partie {name} déclare un DOCTYPE, ce que {program} n'écrit jamais"
            raise self._refused("doctype", message, f"l'enregistrer de nouveau depuis {program}") from cause
        except etree.XMLSyntaxError as cause:
            raise self._malformed(f"la partie {name} n'est pas du XML valide") from cause

    def _inflate(self, entry: zipfile.ZipInfo) -> bytes:
        """The bytes of a part, counted as they come: what an archive announces may be false."""
        chunks = []
        try:
            with self._archive.open(entry) as stream:
                while chunk := stream.read(_CHUNK):
                    chunks.append(chunk)
                    self._inflated += len(chunk)
                    if self._inflated > self._limits.inflated_bytes:
                        raise self._too_large(
                            "l'archive est trop grande", "inflated_bytes", self._limits.inflated_bytes
                        )
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            RuntimeError,
            OSError,
        ) as cause:
            raise self._malformed(f"la partie {entry.filename} est illisible") from cause
        return b"".join(chunks)

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

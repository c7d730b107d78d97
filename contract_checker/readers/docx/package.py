"""The ZIP package of a Word file, opened under limits: nothing is inflated or parsed beyond them."""

import posixpath
import zipfile
import zlib
from io import BytesIO
from typing import Final

from lxml import etree

from contract_checker.errors import UnreadableDocument
from contract_checker.readers.docx.markup import DoctypeError, Element, parse
from contract_checker.settings import Limits

_CHUNK: Final = 1 << 16
_ENTRY: Final = b"PK\x01\x02"  # begins each line of the list of parts
# A part this small cannot do harm whatever its ratio; styles of some writers repeat themselves that much.
_SMALL_PART: Final = 1 << 20
# Word writes about thirty tags for a paragraph with formatted runs.
_TAGS_PER_PARAGRAPH: Final = 30
_RELATIONSHIP: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class Package:
    """Parts of one Word file, by name.

    Attributes:
        names: names of all parts.
    """

    def __init__(self, content: bytes, path: str, limits: Limits) -> None:
        self._path = path
        self._limits = limits
        self._inflated = 0
        self._check_count(content.count(_ENTRY))  # before the list of parts is made, which takes its time
        try:
            self._archive = zipfile.ZipFile(BytesIO(content))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as cause:
            raise self._malformed("l'archive est tronquée ou abîmée") from cause
        entries = self._archive.infolist()
        self.names = [entry.filename for entry in entries]
        self._entries = {_key(entry.filename): entry for entry in entries}
        self._check(entries)

    def part(self, name: str) -> Element | None:
        """The root of an XML part; None if there is no such part.

        Raises:
            UnreadableDocument: if the part is too large, not XML, or declares a document type.
        """
        entry = self._entries.get(_key(name))
        if entry is None:
            return None
        content = self._inflate(entry)
        if content.count(b"<") > self._limits.paragraphs * _TAGS_PER_PARAGRAPH:
            raise self._too_large(
                f"la partie {name} a trop de balises", "paragraphs", self._limits.paragraphs
            )
        try:
            return parse(content)
        except DoctypeError as cause:
            message = f"la partie {name} déclare un DOCTYPE, ce que Word n'écrit jamais"
            raise self._refused("doctype", message, "l'enregistrer de nouveau depuis Word") from cause
        except etree.XMLSyntaxError as cause:
            if cause.code == etree.ErrorTypes.ERR_NO_MEMORY:
                raise MemoryError from cause
            raise self._malformed(f"la partie {name} n'est pas du XML valide") from cause

    def main_name(self) -> str:
        """Name of the part that holds the body."""
        targets = self.related("", "officeDocument")
        return next(iter(targets.values()), "word/document.xml")

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

    def _check_count(self, count: int) -> None:
        most = self._limits.archive_entries
        if count > most:
            raise self._too_large(f"l'archive a {count} parties", "archive_entries", most)

    def _check(self, entries: list[zipfile.ZipInfo]) -> None:
        limits = self._limits
        self._check_count(len(entries))
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
            ValueError,  # a part that would begin before the file
            OSError,
        ) as cause:
            raise self._malformed(f"la partie {entry.filename} est illisible") from cause
        return b"".join(chunks)

    def _too_large(self, problem: str, setting: str, limit: int) -> UnreadableDocument:
        advice = f"relever ce réglage si le fichier est sûr (limits.{setting} = {limit})"
        return self._refused("too_large", f"{problem}, plus que la limite", advice)

    def _malformed(self, problem: str) -> UnreadableDocument:
        return self._refused("malformed", f"{problem}", "l'ouvrir dans Word et l'enregistrer de nouveau")

    def _refused(self, reason: str, problem: str, advice: str) -> UnreadableDocument:
        return UnreadableDocument(reason, f"{self._path} : {problem} ; {advice}.")


def _key(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()


def _resolve(folder: str, target: str) -> str:
    return (
        target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
    )

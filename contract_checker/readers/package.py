"""The ZIP package of an office file, opened under limits: nothing is inflated or parsed beyond them."""

import posixpath
import re
import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final

from lxml import etree

from contract_checker.errors import UnreadableDocument
from contract_checker.settings import Limits

Element = Any  # lxml ships no types

_CHUNK: Final = 1 << 16
# A part this small cannot do harm whatever its ratio; styles of some writers repeat themselves that much.
_SMALL_PART: Final = 1 << 20
# Word writes about thirty tags for a paragraph with formatted runs.
_TAGS_PER_PARAGRAPH: Final = 30
_RELATIONSHIP: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_PARAGRAPH: Final = re.compile(rb"<(?:[\w.-]+:)?[ph][\s/>]")
_DOCTYPES: Final = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))


class DoctypeError(Exception):
    """An XML part declares a document type, which no office file needs."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What packages of one format have of their own.

    Attributes:
        maker: the program to save such a file with, named in advice.
        renames: byte strings of its XML to be replaced before it is parsed, such as the names of a variant.
    """

    maker: str
    renames: tuple[tuple[bytes, bytes], ...] = ()


class Package:
    """Parts of one office file, by name.

    Attributes:
        sizes: unpacked size of each part, as the archive announces it, by name.
    """

    def __init__(self, content: bytes, path: str, limits: Limits, kind: Kind) -> None:
        self._path = path
        self._limits = limits
        self._kind = kind
        self._inflated = 0
        try:
            self._archive = zipfile.ZipFile(BytesIO(content))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as cause:
            raise self._malformed("l'archive est tronquée ou abîmée") from cause
        entries = self._archive.infolist()
        self.sizes = {entry.filename: entry.file_size for entry in entries}
        self._entries = {_key(entry.filename): entry for entry in entries}
        self._check(entries)

    def part(self, name: str) -> Element | None:
        """The root of an XML part; None if there is no such part.

        Raises:
            UnreadableDocument: if the part is too large, not XML, or declares a document type.
        """
        content = self.content(name)
        if content is None:
            return None
        try:
            return parse(content, self._kind.renames)
        except DoctypeError as cause:
            message = f"la partie {name} déclare un DOCTYPE, ce que {self._kind.maker} n'écrit jamais"
            advice = f"l'enregistrer de nouveau depuis {self._kind.maker}"
            raise self._refused("doctype", message, advice) from cause
        except etree.XMLSyntaxError as cause:
            raise self._malformed(f"la partie {name} n'est pas du XML valide") from cause

    def content(self, name: str) -> bytes | None:
        """The bytes of a part; None if there is no such part.

        Raises:
            UnreadableDocument: if the part is too large or damaged.
        """
        entry = self._entries.get(_key(name))
        return None if entry is None else self._inflate(entry)

    def main_name(self, usual: str) -> str:
        """Name of the part that holds the body, the `usual` one if the package does not say."""
        return next(iter(self.related("", "officeDocument").values()), usual)

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

    def _inflate(self, entry: zipfile.ZipInfo) -> bytes:
        """The bytes of a part, counted as they come: what an archive announces may be false."""
        chunks = []
        tags = 0
        try:
            with self._archive.open(entry) as stream:
                while chunk := stream.read(_CHUNK):
                    chunks.append(chunk)
                    tags += chunk.count(b"<")
                    self._count(entry.filename, len(chunk), tags)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            RuntimeError,
            OSError,
        ) as cause:
            raise self._malformed(f"la partie {entry.filename} est illisible") from cause
        content = b"".join(chunks)
        limit = self._limits.paragraphs
        if tags > limit and sum(1 for _ in _PARAGRAPH.finditer(content)) > limit:
            raise self._too_large(f"la partie {entry.filename} a trop de paragraphes", "paragraphs", limit)
        return content

    def _count(self, name: str, size: int, tags: int) -> None:
        limits = self._limits
        self._inflated += size
        if self._inflated > limits.inflated_bytes:
            raise self._too_large("l'archive est trop grande", "inflated_bytes", limits.inflated_bytes)
        if tags > limits.paragraphs * _TAGS_PER_PARAGRAPH:
            raise self._too_large(f"la partie {name} a trop de balises", "paragraphs", limits.paragraphs)

    def _too_large(self, problem: str, setting: str, limit: int) -> UnreadableDocument:
        advice = f"relever ce réglage si le fichier est sûr (limits.{setting} = {limit})"
        return self._refused("too_large", f"{problem}, plus que la limite", advice)

    def _malformed(self, problem: str) -> UnreadableDocument:
        advice = f"l'ouvrir dans {self._kind.maker} et l'enregistrer de nouveau"
        return self._refused("malformed", problem, advice)

    def _refused(self, reason: str, problem: str, advice: str) -> UnreadableDocument:
        return UnreadableDocument(reason, f"{self._path} : {problem} ; {advice}.")


def parse(content: bytes, renames: tuple[tuple[bytes, bytes], ...] = ()) -> Element:
    """The root of an XML part, with `renames` made; nothing is expanded nor fetched.

    Raises:
        DoctypeError: before anything of the declaration is read.
        etree.XMLSyntaxError: if it is not well-formed.
    """
    if any(doctype in content for doctype in _DOCTYPES):
        raise DoctypeError
    for old, new in renames:
        if old in content:
            content = content.replace(old, new)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(content, parser)
    if root.getroottree().docinfo.doctype:  # declared in an encoding that the search above does not know
        raise DoctypeError
    return root


def _key(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()


def _resolve(folder: str, target: str) -> str:
    return (
        target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
    )

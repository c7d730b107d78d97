"""What a file really is, by its content, held against what its name says."""

import re
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import Final

from contract_checker.document import Format
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.text_decoding import is_binary

_BY_EXTENSION: Final[dict[str, Format]] = {
    ".pdf": "pdf", ".docx": "docx", ".docm": "docx", ".dotx": "docx",
    ".odt": "odt", ".ott": "odt",
    ".xlsx": "xlsx", ".xlsm": "xlsx", ".xltx": "xlsx", ".xltm": "xlsx", ".ods": "ods", ".ots": "ods",
    ".md": "markdown", ".markdown": "markdown", ".txt": "text", ".text": "text",
    ".json": "text", ".jsonl": "text", ".ndjson": "text", ".csv": "csv", ".tsv": "csv", ".tab": "csv",
    ".html": "html", ".htm": "html", ".xhtml": "html", ".eml": "eml", ".msg": "msg",
    ".png": "image", ".jpg": "image", ".jpeg": "image", ".tif": "image", ".tiff": "image",
    ".doc": "doc", ".dot": "doc", ".rtf": "rtf",
}  # fmt: skip
_SUPPORTED: Final = (
    "PDF, Word (.docx, .doc), RTF, OpenDocument (.odt, .ods), Excel (.xlsx), images (.png, .jpg, .tif),"
    " Markdown (.md), texte brut (.txt, .json), tableaux en texte (.csv, .tsv), HTML (.html),"
    " courriels (.eml, .msg) et archives ZIP"
)
_NAMES: Final[dict[Format, str]] = {
    "pdf": "un PDF",
    "docx": "un document Word (.docx)",
    "odt": "un document OpenDocument (.odt)",
    "doc": "un document Word antérieur à 2007 (.doc)",
    "rtf": "un document RTF",
    "xlsx": "un classeur Excel (.xlsx)",
    "ods": "un classeur OpenDocument (.ods)",
    "html": "un document HTML",
    "eml": "un courriel (.eml)",
    "msg": "un message Outlook (.msg)",
    "image": "une image (.png, .jpg, .tif)",
}
_PACKAGED: Final[tuple[Format, ...]] = ("docx", "odt", "xlsx", "ods")

_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_OLD_WORD: Final = "WordDocument".encode("utf-16-le")
_OLD_EXCEL: Final = "Workbook".encode("utf-16-le")
_OUTLOOK: Final = "__properties_version1.0".encode("utf-16-le")

_Test = Callable[[bytes], bool]


def _starts(*magics: bytes) -> _Test:
    return lambda content: content.startswith(magics)


def _zip_with(*names: bytes) -> _Test:
    # Part names stand uncompressed in the archive, so that a truncated one is still named.
    return lambda content: content.startswith(b"PK\x03\x04") and any(name in content for name in names)


# First match wins.
_OTHERS: Final[tuple[tuple[str, _Test], ...]] = (
    ("une image GIF", _starts(b"GIF8")),
    ("un classeur Excel binaire (.xlsb)", _zip_with(b"xl/workbook.bin")),
    ("une présentation PowerPoint (.pptx)", _zip_with(b"ppt/presentation", b"ppt/slides")),
    ("un document OpenDocument (.odp …)", _zip_with(b"application/vnd.oasis.opendocument")),
    ("une archive ZIP", _starts(b"PK\x03\x04", b"PK\x05\x06")),
    ("une archive RAR", _starts(b"Rar!")),
    ("une archive 7z", _starts(b"7z\xbc\xaf")),
    ("une archive gzip", _starts(b"\x1f\x8b")),
    ("une archive tar", lambda content: content[257:262] == b"ustar"),
    ("une enveloppe Outlook (winmail.dat)", _starts(b"\x78\x9f\x3e\x22")),
    ("un programme", _starts(b"MZ", b"\x7fELF")),
)
_IMAGES: Final[tuple[tuple[str, _Test], ...]] = (
    ("une image PNG", _starts(b"\x89PNG")),
    ("une image JPEG", _starts(b"\xff\xd8\xff")),
    ("une image TIFF", _starts(b"II*\x00", b"MM\x00*")),
)
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP_END: Final = b"PK\x05\x06"
_ZIP_END_ROOM: Final = 22 + 65_535  # the last record of an archive and its longest comment
_PARTS: Final[dict[Format, tuple[bytes, ...]]] = {
    "docx": (b"word/document", b"word/_rels"),
    "xlsx": (b"xl/workbook.xml", b"xl/worksheets/sheet", b"xl/_rels/workbook.xml"),
}
# The first part of an OpenDocument file names its kind, uncompressed.
_OPEN_DOCUMENT: Final = re.compile(
    rb"PK\x03\x04.{26}mimetype.{0,64}?application/vnd\.oasis\.opendocument\.(text|spreadsheet)(?:-template|(?!-))",
    re.DOTALL,
)
_SOMETHING: Final = re.compile(rb"[^\x00 \t\r\n]")
_PDF_HEADER: Final = re.compile(rb"%PDF-\d")
_MAIL_HEADER: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:From [^\n]{0,500}\n)?[!-9;-~]{1,100}[ \t]?:")
# A file that only wraps others: the code of its refusal and what to do.
_WRAPPERS: Final[dict[str, tuple[str, str]]] = {
    **dict.fromkeys(
        ("une archive RAR", "une archive 7z", "une archive gzip", "une archive tar"),
        ("unsupported_archive", "Extraire l'archive et fournir ses fichiers, ou une archive ZIP"),
    ),
    "une enveloppe Outlook (winmail.dat)": (
        "outlook_envelope",
        "Demander à l'expéditeur un message au format HTML ou texte",
    ),
}


def detect(content: bytes, path: str) -> Format:
    """The format to read `content` as.

    Raises:
        UnreadableDocument: if it is empty, encrypted, of a format that is not read, or not what its
            extension says.
    """
    if not _SOMETHING.search(content):  # a copy of it without its blanks may be large
        raise UnreadableDocument("empty", f"{path} : le fichier est vide ; fournir le document d'origine.")
    extension = PurePosixPath(path).suffix.lower()
    named = _BY_EXTENSION.get(extension)
    found = _format_of(content, named)
    if found is not None:
        if (named is None and not extension) or named == found:
            return found
        exact = next((name for name, test in _IMAGES if test(content)), _NAMES[found])
        raise _wrong_type(path, extension, exact)
    if named in _PACKAGED and content.startswith(b"PK\x03\x04") and _ZIP_END not in content[-_ZIP_END_ROOM:]:
        raise UnreadableDocument(
            "malformed", f"{path} : le fichier est tronqué ; se procurer de nouveau le document d'origine."
        )
    if named == "eml" and _MAIL_HEADER.match(content):
        return "eml"
    if content.startswith(_OLE):
        raise _compound(content, path, extension, named)
    for name, test in _OTHERS:
        if test(content):
            raise _other(path, extension, named, name)
    if is_binary(content):
        raise _other(path, extension, named, "un fichier binaire de format inconnu")
    if named in ("text", "markdown", "csv", "html"):
        return named
    if not extension:
        return "text"
    raise _other(path, extension, named, "du texte")


def is_archive_name(path: str) -> bool:
    """Whether a ZIP under that name is an archive of files, and not a document that lost its parts."""
    return PurePosixPath(path).suffix.lower() not in _BY_EXTENSION


def _format_of(content: bytes, named: Format | None) -> Format | None:
    if _PDF_HEADER.search(content, 0, 1024):
        return "pdf"
    if content.startswith(b"{\\rtf"):
        return "rtf"
    if any(test(content) for _, test in _IMAGES):
        return "image"
    if content.startswith(_OLE):
        return _in_old_container(content, named)
    return _packaged(content) if content.startswith(b"PK\x03\x04") else None


def _in_old_container(content: bytes, named: Format | None) -> Format | None:
    """A message may hold a Word file, and a Word file a message: where both are met, the name decides."""
    found: list[Format] = []
    if _OUTLOOK in content:
        found.append("msg")
    if _OLD_WORD in content and _ENCRYPTED not in content:
        found.append("doc")
    return named if named in found else next(iter(found), None)


def _packaged(content: bytes) -> Format | None:
    open_document = _OPEN_DOCUMENT.match(content)
    if open_document:
        return "odt" if open_document[1] == b"text" else "ods"
    # The list of an archive stands at its end: names of a file embedded in it come before its own.
    last = {format_: max(map(content.rfind, names)) for format_, names in _PARTS.items()}
    found = max(last, key=lambda format_: last[format_])
    return found if last[found] >= 0 and content.rfind(b"xl/workbook.bin") < last[found] else None


def _compound(content: bytes, path: str, extension: str, named: Format | None) -> UnreadableDocument:
    """Microsoft's older container: an encrypted Office file, or a format before 2007."""
    if _ENCRYPTED in content:
        return UnreadableDocument(
            "encrypted",
            f"{path} : le fichier est protégé par un mot de passe ; fournir une version sans mot de passe.",
        )
    if _OLD_EXCEL in content:
        return _other(path, extension, named, "un classeur Excel antérieur à 2007 (.xls)")
    return _other(path, extension, named, "un fichier Office antérieur à 2007 ou un message Outlook")


def _other(path: str, extension: str, named: Format | None, name: str) -> UnreadableDocument:
    if named is not None:
        return _wrong_type(path, extension, name)
    shown = f"le format {extension}" if name == "du texte" else f"le format de ce fichier ({name})"
    reason, advice = _WRAPPERS.get(name, ("unsupported", "Convertir le fichier"))
    return UnreadableDocument(
        reason, f"{path} : {shown} n'est pas lu ; formats lus : {_SUPPORTED}. {advice}."
    )


def _wrong_type(path: str, extension: str, name: str) -> UnreadableDocument:
    named = _NAMES.get(_BY_EXTENSION.get(extension, "text"), "un fichier")
    return UnreadableDocument(
        "wrong_type",
        f"{path} : le fichier est {name} malgré son extension {extension} ; fournir {named} d'origine"
        " ou corriger l'extension.",
    )

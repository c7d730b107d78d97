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
    ".md": "markdown", ".markdown": "markdown", ".txt": "text", ".text": "text",
    ".html": "html", ".htm": "html", ".xhtml": "html", ".eml": "eml", ".msg": "msg",
}  # fmt: skip
_SUPPORTED: Final = (
    "PDF, Word (.docx), Markdown (.md), texte brut (.txt), HTML (.html), courriels (.eml, .msg)"
    " et archives ZIP"
)
_NAMES: Final[dict[Format, str]] = {
    "pdf": "un PDF", "docx": "un document Word (.docx)", "html": "un document HTML",
    "eml": "un courriel (.eml)", "msg": "un message Outlook (.msg)",
}  # fmt: skip

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
    ("une image PNG", _starts(b"\x89PNG")),
    ("une image JPEG", _starts(b"\xff\xd8\xff")),
    ("une image GIF", _starts(b"GIF8")),
    ("une image TIFF", _starts(b"II*\x00", b"MM\x00*")),
    ("un document RTF", _starts(b"{\\rtf")),
    ("un classeur Excel (.xlsx)", _zip_with(b"xl/workbook", b"xl/worksheets")),
    ("une présentation PowerPoint (.pptx)", _zip_with(b"ppt/presentation", b"ppt/slides")),
    ("un document OpenDocument (.odt, .ods)", _zip_with(b"application/vnd.oasis.opendocument")),
    ("une archive ZIP", _starts(b"PK\x03\x04", b"PK\x05\x06")),
    ("une archive RAR", _starts(b"Rar!")),
    ("une archive 7z", _starts(b"7z\xbc\xaf")),
    ("une archive gzip", _starts(b"\x1f\x8b")),
    ("une archive tar", lambda content: content[257:262] == b"ustar"),
    ("une enveloppe Outlook (winmail.dat)", _starts(b"\x78\x9f\x3e\x22")),
    ("un programme", _starts(b"MZ", b"\x7fELF")),
)
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP_END: Final = b"PK\x05\x06"
_ZIP_END_ROOM: Final = 22 + 65_535  # the last record of an archive and its longest comment
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
    if not content.strip(b"\x00 \t\r\n"):
        raise UnreadableDocument("empty", f"{path} : le fichier est vide ; fournir le document d'origine.")
    extension = PurePosixPath(path).suffix.lower()
    named = _BY_EXTENSION.get(extension)
    found = _format_of(content)
    if found is not None:
        if (named is None and not extension) or named == found:
            return found
        raise _wrong_type(path, extension, _NAMES[found])
    if named == "docx" and content.startswith(b"PK\x03\x04") and _ZIP_END not in content[-_ZIP_END_ROOM:]:
        raise UnreadableDocument(
            "malformed", f"{path} : le fichier est tronqué ; se procurer de nouveau le document d'origine."
        )
    if named == "eml" and _MAIL_HEADER.match(content):
        return "eml"
    if named == "msg" and content.startswith(_OLE) and _OUTLOOK in content:
        return "msg"
    if content.startswith(_OLE):
        raise _compound(content, path, extension, named)
    for name, test in _OTHERS:
        if test(content):
            raise _other(path, extension, named, name)
    if is_binary(content):
        raise _other(path, extension, named, "un fichier binaire de format inconnu")
    if named in ("text", "markdown", "html"):
        return named
    if not extension:
        return "text"
    raise _other(path, extension, named, "du texte")


def is_archive_name(path: str) -> bool:
    """Whether a ZIP under that name is an archive of files, and not a document that lost its parts."""
    return PurePosixPath(path).suffix.lower() not in _BY_EXTENSION


def _format_of(content: bytes) -> Format | None:
    if _PDF_HEADER.search(content, 0, 1024):
        return "pdf"
    return "docx" if _zip_with(b"word/document", b"word/_rels")(content) else None


def _compound(content: bytes, path: str, extension: str, named: Format | None) -> UnreadableDocument:
    """Microsoft's older container: an encrypted Office file, or a format before 2007."""
    if _ENCRYPTED in content:
        return UnreadableDocument(
            "encrypted",
            f"{path} : le fichier est protégé par un mot de passe ; fournir une version sans mot de passe.",
        )
    if _OLD_WORD in content:
        return _other(path, extension, named, "un document Word antérieur à 2007 (.doc)")
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
    wanted = _NAMES.get(_BY_EXTENSION.get(extension, "text"), "le fichier").removeprefix("un ")
    return UnreadableDocument(
        "wrong_type",
        f"{path} : le fichier est {name} malgré son extension {extension} ; fournir le {wanted} d'origine"
        " ou corriger l'extension.",
    )

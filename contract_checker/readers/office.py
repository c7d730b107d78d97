"""Reads Word files before 2007 and RTF: LibreOffice converts them to DOCX, which the reader of Word reads.

LibreOffice runs with a profile of its own that runs no macro and follows no link.
"""

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, Literal

from contract_checker.document import Document
from contract_checker.errors import UnreadableDocument
from contract_checker.readers import docx
from contract_checker.readers.program import Budget, find, run, without_network, work_folder
from contract_checker.settings import Limits

_PROGRAM: Final = "soffice"
_PACKAGE: Final = "libreoffice-writer-nogui"
_NEVER: Final = 2
# Items of LibreOffice's registry: path, property, value.
_PROFILE: Final = (
    ("org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("org.openoffice.Office.Writer/Content/Update", "Link", str(_NEVER)),
)
# Mark and version of Word 6 to 2003 and of LibreOffice, at the head of the text.
_WORD_HEADER: Final = re.compile(
    rb"[\xdc\xec]\xa5(?:[\x65-\x69\xc0-\xc2\xd9]\x00|[\x01\x0c\x12]\x01)", re.DOTALL
)
_SECTOR: Final = 64  # the smallest; streams begin with one
_FLAGS: Final = 11
_ENCRYPTED: Final = 0x01
_MACROS: Final = "_VBA_PROJECT".encode("utf-16-le")
_RTF_OBJECT: Final = re.compile(rb"\\objdata\b")


def read_doc(content: bytes, path: str, limits: Limits) -> Document:
    """The text and blocks of a Word file before 2007, in paragraphs.

    Raises:
        UnreadableDocument: if it is encrypted or damaged, or if it cannot be converted here.
    """
    if _is_encrypted(content):
        raise UnreadableDocument(
            "encrypted",
            f"{path} : le fichier est protégé par un mot de passe ; fournir une version sans mot de passe.",
        )
    macros = ("macros",) if _MACROS in content else ()
    return _converted(content, path, limits, "doc", macros)


def read_rtf(content: bytes, path: str, limits: Limits) -> Document:
    """The text and blocks of an RTF file, in paragraphs.

    Raises:
        UnreadableDocument: if it is damaged, or if it cannot be converted here.
    """
    objects = len(_RTF_OBJECT.findall(content))
    return _converted(content, path, limits, "rtf", (f"embedded_files:{objects}",) if objects else ())


def _converted(
    content: bytes, path: str, limits: Limits, format_: Literal["doc", "rtf"], notes: tuple[str, ...]
) -> Document:
    document = docx.read(_as_docx(content, path, limits, format_), path, limits)
    told = {note.partition(":")[0] for note in notes}
    kept = (note for note in document.notes if note.partition(":")[0] not in told)
    network = () if without_network(limits.program_folders) else ("program_with_network",)
    return document.model_copy(
        update={
            "format": format_,
            "sha256": hashlib.sha256(content).hexdigest(),
            "notes": ("converted:LibreOffice", *notes, *kept, *network),
        }
    )


def _as_docx(content: bytes, path: str, limits: Limits, suffix: str) -> bytes:
    program = find(_PROGRAM, limits.program_folders)
    if program is None:
        raise UnreadableDocument(
            "office_missing",
            f"{path} : ce format se lit au moyen de LibreOffice, qui manque ici ; installer le paquet Debian"
            f" {_PACKAGE}, ou enregistrer le document en DOCX.",
        )
    budget = Budget(limits.office_seconds, limits.office_memory_bytes, limits.office_output_bytes)
    with work_folder() as work:
        source, target = work / f"document.{suffix}", work / "converted" / "document.docx"
        source.write_bytes(content)
        ended = run([*_command(program, work, source, target)], work, limits.program_folders, budget)
        if ended.status is None:
            raise UnreadableDocument(
                "office_failed",
                f"{path} : la conversion dépasse la limite (limits.office_seconds ="
                f" {limits.office_seconds}) ; relever ce réglage ou enregistrer le document en DOCX.",
            )
        if not target.is_file():
            raise UnreadableDocument(
                "office_failed",
                f"{path} : LibreOffice n'a pas pu convertir le fichier, endommagé ou au-delà des limites"
                " (limits.office_memory_bytes, limits.office_output_bytes) ;"
                " enregistrer le document en DOCX.",
            )
        return target.read_bytes()


def _command(program: str, work: Path, source: Path, target: Path) -> Iterator[str]:
    profile = work / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_registry(), encoding="utf-8")
    yield from (program, f"-env:UserInstallation={profile.as_uri()}")
    yield from ("--headless", "--norestore", "--nodefault", "--nolockcheck", "--nologo")
    yield from ("--convert-to", "docx", "--outdir", str(target.parent), str(source))


def _registry() -> str:
    items = "".join(
        f'<item oor:path="/{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
        for path, name, value in _PROFILE
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<oor:items xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>'
    )


def _is_encrypted(content: bytes) -> bool:
    """Whether the header of the text, which begins a sector, says that what follows is encrypted."""
    headers = [match.start() for match in _WORD_HEADER.finditer(content) if match.start() % _SECTOR == 0]
    return any(content[start + _FLAGS] & _ENCRYPTED for start in headers if start + _FLAGS < len(content))

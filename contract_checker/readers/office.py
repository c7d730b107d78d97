"""Converts files to DOCX through LibreOffice, for the reader of Word to read.

LibreOffice runs with a profile of its own that runs no macro and follows no link.
"""

import hashlib
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


def converted(
    content: bytes, path: str, limits: Limits, format_: Literal["doc", "rtf"], notes: tuple[str, ...]
) -> Document:
    """The document that LibreOffice makes of `content`, with `notes` on what the file holds.

    Raises:
        UnreadableDocument: if LibreOffice is missing, fails, or goes beyond a limit.
    """
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
        try:
            source.write_bytes(content)
            command = [*_command(program, work, source, target)]
        except OSError as cause:
            raise UnreadableDocument(
                "office_failed",
                f"{path} : le fichier n'a pas pu être préparé pour sa conversion ({cause.strerror}) ; faire"
                f" de la place, ou relever limits.written_bytes = {limits.written_bytes} s'il est grand.",
            ) from cause
        ended = run(command, work, limits.program_folders, budget)
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
                " (limits.office_memory_bytes, limits.office_output_bytes, et limits.office_seconds en temps"
                " de processeur) ; enregistrer le document en DOCX.",
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

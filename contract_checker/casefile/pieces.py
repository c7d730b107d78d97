"""Adding files to a case: copied, hashed, and said to come from a side, in events and in ``dossier.yaml``."""

import hashlib
from collections.abc import Sequence
from importlib.resources import files as shipped
from pathlib import Path
from typing import Final, Literal

from contract_checker import yaml
from contract_checker.engine.circumstances import Supplier
from contract_checker.errors import DossierFileError, UsageError
from contract_checker.settings import Limits

from .case_file import CASE_FILE
from .events import EVENTS, Event, Moment, append
from .folder import DOSSIER, LOGS, PARTS, REPLIES, STATED, CaseFolder, checked_name
from .stated import PIECES

Use = Literal["piece", "log", "reply"]

_FOLDERS: Final = {"piece": DOSSIER, "log": LOGS}


def new_case(root: Path, at: Moment) -> CaseFolder:
    """Make the folder of a case, with a ``case.yaml`` to be filled in.

    Raises:
        UsageError: if the folder holds something already, or cannot be made.
    """
    try:
        root.mkdir(parents=True, exist_ok=True)
        if any(root.iterdir()):
            raise UsageError(f"{root} is not empty: give a new folder to 'case new'.")
        for part in PARTS:
            (root / part).mkdir()
        (root / CASE_FILE).write_bytes((shipped("contract_checker.casefile") / "blank.yaml").read_bytes())
    except OSError as cause:
        raise UsageError(f"Cannot make {root}: {cause.strerror}. Give another folder.") from cause
    append(root / EVENTS, Event(at=at, kind="created"))
    return CaseFolder(root)


def add(
    folder: CaseFolder, files: Sequence[Path], supplied_by: Supplier, use: Use, at: Moment
) -> tuple[str, ...]:
    """Copy files into the case, and give the path of each in it.

    Raises:
        UsageError: if one cannot be read, is too large, or would take the place of another; nothing is added.
        DossierFileError: if ``dossier.yaml`` cannot be written for the user.
    """
    folder.events()
    contents = {_target(file, supplied_by, use): _content(file) for file in files}
    if len(contents) < len(files):
        raise UsageError("Two files have the same name: rename one of them.")
    for path in contents:
        if (folder.root / path).exists():
            raise UsageError(
                f"{path} is in the case already, and nothing there is replaced: rename the file."
            )
    stated = _stated(folder, list(contents), supplied_by) if use != "reply" else None
    for path, content in contents.items():
        target = folder.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as stream:
            stream.write(content)
    if stated is not None:
        (folder.root / STATED).write_text(stated, encoding="utf-8", newline="\n")
    append(
        folder.events_path,
        *(
            Event(
                at=at,
                kind="piece_added",
                path=path,
                sha256=hashlib.sha256(content).hexdigest(),
                supplied_by=supplied_by,
            )
            for path, content in contents.items()
        ),
    )
    return tuple(contents)


def _target(file: Path, supplied_by: Supplier, use: Use) -> str:
    if use == "piece" and file.name == Path(STATED).name:
        raise UsageError(f"{file}: this file states and is no piece: give it alone to 'case add'.")
    folder = _FOLDERS.get(use) or f"{REPLIES}/{supplied_by}"
    return checked_name(f"{folder}/{file.name}")


def _content(file: Path) -> bytes:
    most = Limits().file_bytes
    try:
        with file.open("rb") as stream:
            content = stream.read(most + 1)
    except OSError as cause:
        raise UsageError(f"Cannot read {file}: {cause.strerror}. Give files that exist.") from cause
    if len(content) > most:
        raise UsageError(f"{file} is larger than {most} bytes (limits.file_bytes): split it.")
    return content


def _stated(folder: CaseFolder, paths: Sequence[str], supplied_by: Supplier) -> str:
    """The text of ``dossier.yaml`` with some pieces more, all that stands in it kept as it is."""
    disk = folder.root / STATED
    text = disk.read_text(encoding="utf-8-sig") if disk.exists() else ""
    name = str(disk)
    before, positions = yaml.parse(text, name, DossierFileError)
    known = _pieces_of(before)
    added = [{"path": path.removeprefix(f"{DOSSIER}/"), "supplied_by": supplied_by} for path in paths]
    for piece in added:
        told = next((one for one in known if _path_of(one) == piece["path"]), None)
        if told is not None:
            raise DossierFileError(
                f"{name}: the piece '{piece['path']}' is described before it is there. Remove its entry, add"
                " the file, then complete the entry that is written."
            )
    written = _with_pieces(text, len(known), positions, added)
    if _reread(written, name) != [*known, *added]:
        raise DossierFileError(
            f"{name}: cannot be completed without rewriting it. Write 'pieces:' as a list, one key a line,"
            " with '- ' before each piece."
        )
    return written


def _reread(text: str, name: str) -> list[object] | None:
    try:
        return _pieces_of(yaml.parse(text, name, DossierFileError)[0])
    except DossierFileError:
        return None  # lines put into a list in brackets


def _with_pieces(text: str, count: int, positions: yaml.Positions, added: Sequence[dict[str, str]]) -> str:
    lines = text.splitlines()
    if not count:
        indent, last = "  ", len(lines)
        if (PIECES,) not in positions:
            lines.append(f"{PIECES}:")
            last += 1
        else:  # « pieces: » that holds nothing yet
            last = positions[(PIECES,)]
    else:
        first = lines[positions[(PIECES, 0)] - 1]
        indent = first[: len(first) - len(first.lstrip())]
        last = max(line for place, line in positions.items() if place[:2] == (PIECES, count - 1))
    entries = [
        line
        for piece in added
        for line in (
            f"{indent}- path: {yaml.quoted(piece['path'])}",
            f"{indent}  supplied_by: {piece['supplied_by']}",
        )
    ]
    return "\n".join([*lines[:last], *entries, *lines[last:]]) + "\n"


def _pieces_of(values: object) -> list[object]:
    pieces = values.get(PIECES) if isinstance(values, dict) else None
    return list(pieces) if isinstance(pieces, list) else []


def _path_of(piece: object) -> object:
    return piece.get("path") if isinstance(piece, dict) else None

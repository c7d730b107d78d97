"""Makes the copy of a whole folder, with the list of what was masked and, apart, the key."""

import io
import json
import os
from collections.abc import Callable, Iterator
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple

from pydantic import BaseModel

from contract_checker.document import Document
from contract_checker.dossier import collect
from contract_checker.dossier.names import distinct, hidden_place, inside
from contract_checker.errors import UnreadableDocument, UsageError, ValueSurvived
from contract_checker.readers.containers import CONTAINERS, container_kind
from contract_checker.readers.sandbox import Sandbox, shared
from contract_checker.settings import Limits

from .known import amounts_in
from .listing import CopiedFile, KeyEntry, MaskedPlace, RedactionKey, RedactionList
from .masker import Masker
from .plan import RedactionPlan
from .redact import redact
from .suggest import suggest_names

LIST_FILE: Final = "masques.json"
_PRIVATE: Final = 0o600


class _Member(NamedTuple):
    """A file to copy, by its path in the source, with its bytes."""

    path: str
    content: bytes


class Copying(NamedTuple):
    """How a folder is copied."""

    sandbox: Sandbox | None = None
    """Where documents are read; None for the one that the whole process shares."""
    limits: Limits = Limits()
    progress: Callable[[str], None] | None = None
    """Told the path of each file before it is copied."""


_DEFAULT: Final = Copying()


def redact_folder(
    source: Path, target: Path, plan: RedactionPlan, *, key: Path | None = None, copying: Copying = _DEFAULT
) -> RedactionList:
    """Copy the documents of `source` into the new folder `target`, masked, with the list `masques.json`.

    All are read before the first is copied: an amount of one is masked as a bare figure in the others. Files
    that cannot be masked are left out and listed with the reason. Archives become folders.

    Args:
        source: a file or a folder, which is only read.
        target: a folder that does not exist yet or is empty.
        plan: what the user confirmed.
        key: where the values behind the labels are written, readable by this user alone; outside of `target`.
        copying: how documents are read.

    Raises:
        UsageError: if `target` is not empty, overlaps with `source`, or would hold the key.
    """
    _check_places(source, target, key)
    walk = _Walk(plan, target, copying)
    found = collect([source], copying.limits.files)
    for file in (*found.files, *filter(None, [found.stated])):
        walk.learn(_Member(file.path, file.content(copying.limits)))
    for file in (*found.files, *filter(None, [found.stated])):
        walk.add(_Member(file.path, file.content(copying.limits)), 0)
    for left in found.skipped:
        walk.leave_out(left.path, left.reason, left.message)
    masked = RedactionList(files=tuple(walk.files), masks=tuple(walk.masks))
    target.mkdir(parents=True, exist_ok=True)
    (target / LIST_FILE).write_text(_json(masked), encoding="utf-8")
    if key is not None:
        _write_private(key, _json(walk.key()))
    return masked


def suggest(source: Path, copying: Copying = _DEFAULT) -> RedactionPlan:
    """A plan with the names that the documents of `source` show, to be confirmed by the user."""
    documents = []
    for file in collect([source], copying.limits.files).files:
        for member in _members(_Member(file.path, file.content(copying.limits)), 0, copying.limits):
            try:
                documents.append(_read(member.content, member.path, copying))
            except UnreadableDocument:
                continue  # it is told when the copy is made
    return RedactionPlan(names=suggest_names(documents))


def _read(content: bytes, path: str, copying: Copying) -> Document:
    return (copying.sandbox or shared()).read(content, path, copying.limits)


class _Walk:
    """The copies made so far."""

    def __init__(self, plan: RedactionPlan, target: Path, copying: Copying) -> None:
        self.files: list[CopiedFile] = []
        self.masks: list[MaskedPlace] = []
        self._target = target
        self._copying = copying
        self._plan = plan
        self._held: dict[tuple[str, bytes], Document] = {}
        self._known: frozenset[str] = frozenset()
        self._used = {LIST_FILE}
        self._names: list[tuple[str, str]] = []

    def learn(self, file: _Member) -> None:
        """Note the amounts of a file, and keep it as it was read until it is copied."""
        if not self._plan.mask.amounts:
            return
        scratch = Masker(self._plan, self._copying.limits, self._first_read)
        try:
            members = _members(file, 0, self._copying.limits)
            for member in members:
                self._known |= amounts_in(member.content, member.path.rpartition("/")[2], scratch)
        except UnreadableDocument:
            return  # it is told when the copy is made

    @cached_property
    def _masker(self) -> Masker:
        return Masker(self._plan, self._copying.limits, self._second_read, self._known)

    def _first_read(self, content: bytes, path: str) -> Document:
        document = self._held[path, sha256(content).digest()] = _read(content, path, self._copying)
        return document

    def _second_read(self, content: bytes, path: str) -> Document:
        held = self._held.pop((path, sha256(content).digest()), None)
        return held or _read(content, path, self._copying)

    def add(self, file: _Member, depth: int) -> None:
        """Copy a file, or the members of an archive."""
        try:
            members = _members(file, depth, self._copying.limits)
            for member in members:
                self._copy(member)
        except UnreadableDocument as cause:
            self.leave_out(file.path, cause.reason, str(cause))

    def leave_out(self, path: str, reason: str, message: str) -> None:
        """List a file of which there is no copy, under a name and with a message that show nothing."""
        shown = self._path(path)
        clean = message.replace(path, shown)
        (masks,) = self._masker.finder.masks_in([clean])
        self.files.append(
            CopiedFile(path=shown, outcome="left_out", reason=reason, message=self._masker.text(clean, masks))
        )

    def key(self) -> RedactionKey:
        """What the labels stand for."""
        values = [
            KeyEntry(label=v.label, kind=v.kind, values=v.written) for v in self._masker.labels.values()
        ]
        return RedactionKey(values=tuple(values), files=tuple(self._names))

    def _copy(self, file: _Member) -> None:
        if self._copying.progress is not None:
            self._copying.progress(file.path)
        folder, _, name = file.path.rpartition("/")
        try:
            copy = redact(file.content, name, self._masker)
        except UnreadableDocument as cause:
            self.leave_out(file.path, cause.reason, str(cause))
            return
        except ValueSurvived as cause:
            self.leave_out(file.path, "value_survived", str(cause))
            return
        path = distinct(f"{self._path(folder)}/{copy.name}" if folder else copy.name, self._used)
        disk = self._target / path
        disk.parent.mkdir(parents=True, exist_ok=True)
        disk.write_bytes(copy.content)
        self._names.append((file.path, path))
        self.files.append(CopiedFile(path=path, outcome="copied", notes=copy.notes))
        self.masks.extend(
            MaskedPlace(kind=one.kind, label=one.label, document=path, place=one.place) for one in copy.masked
        )

    def _path(self, path: str) -> str:
        return "/".join(map(self._masker.name, path.split("/"))) if path else ""


def _members(file: _Member, depth: int, limits: Limits) -> Iterator[_Member]:
    """The file itself, or what an archive holds, archives inside of it opened too."""
    kind = container_kind(io.BytesIO(file.content), file.path, limits)
    if kind != "zip":
        yield file
        return
    if depth >= limits.nesting:
        raise UnreadableDocument(
            "nesting",
            f"{file.path} : plus d'archives emboîtées que limits.nesting = {limits.nesting} ; l'extraire.",
        )
    opened = CONTAINERS["zip"](io.BytesIO(file.content), file.path, limits)
    used: set[str] = set()
    total = 0
    for member in opened.members[: limits.files]:
        name = inside(member.name, limits.name_characters)
        if hidden_place(name) is None:
            path = distinct(f"{file.path}/{name}", used)
            content = b"".join(opened.pieces(member, path))
            total += len(content)
            if total > limits.members_bytes:
                raise UnreadableDocument(
                    "members_too_large",
                    f"{file.path} : ses fichiers dépassent limits.members_bytes ensemble ; la diviser.",
                )
            yield from _members(_Member(path, content), depth + 1, limits)


def _check_places(source: Path, target: Path, key: Path | None) -> None:
    if not source.exists():
        raise UsageError(f"Nothing to copy at {source}: give a file or folder that exists.")
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise UsageError(f"{target} is not empty: give a new folder for the copy.")
    places = source.resolve(), target.resolve()
    if places[0] == places[1] or places[0] in places[1].parents or places[1] in places[0].parents:
        raise UsageError(f"{target} and {source} overlap: give a folder for the copy beside the source.")
    if key is not None and (target.resolve() in key.resolve().parents or key.exists()):
        raise UsageError(f"{key}: the key must be a new file outside of the copy. Give another place.")


def _json(model: BaseModel) -> str:
    return json.dumps(model.model_dump(), ensure_ascii=False, indent=2) + "\n"


def _write_private(path: Path, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE)
    with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
        stream.write(text)

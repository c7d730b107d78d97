"""Archives and messages opened, so that each file in them is a file of the dossier like any other."""

from collections.abc import Iterator

from contract_checker.document import Skipped
from contract_checker.errors import UnreadableDocument
from contract_checker.readers.containers import MAILS, Container, ContainerKind, Member, container_kind
from contract_checker.settings import Limits

from .files import Archive, Dossier
from .names import distinct, hidden_place, inside
from .sources import MemberFile, Shelf, SourceFile, digest


class _BudgetSpentError(Exception):
    """The files of one outermost container are too large together."""


def expand(dossier: Dossier, limits: Limits) -> Dossier:
    """The dossier with the members of its archives and messages as files of their own.

    An archive gives way to its members; a message stays, being a document too. What cannot be taken out
    is listed among the skipped, and all else is kept. Every member is inflated here once and let go, so
    that the limits hold before anything is read.
    """
    walk = _Walk(dossier, limits)
    for file in dossier.files:
        walk.add_outermost(file)
    return Dossier(
        dossier.name,
        tuple(sorted(walk.files, key=lambda file: file.path)),
        tuple(sorted(walk.skipped, key=lambda item: item.path)),
        tuple(sorted(walk.archives, key=lambda archive: archive.path)),
    )


class _Walk:
    """What was found so far."""

    def __init__(self, dossier: Dossier, limits: Limits) -> None:
        self.files: list[SourceFile] = []
        self.skipped = list(dossier.skipped)
        self.archives: list[Archive] = []
        self._limits = limits
        self._shelf = Shelf()
        self._used = {file.path for file in dossier.files}
        self._given = len(dossier.files)
        self._room = self._bytes = 0

    def add_outermost(self, file: SourceFile) -> None:
        """Add one file that was given, and what it holds.

        Members that come to nothing leave their room to the next container: a trap closes no other.
        """
        kept = sum(isinstance(one, MemberFile) for one in self.files)
        self._room = self._limits.files - self._given - kept
        self._bytes = 0
        try:
            self._add(file, 1)
        except _BudgetSpentError:
            most = self._limits.members_bytes
            problem = f"ses fichiers dépassent ensemble la limite (limits.members_bytes = {most}), le reste"
            remedy = "n'a pas été lu ; relever ce réglage ou diviser l'archive."
            self._skip(file.path, "members_too_large", f"{problem} {remedy}")

    def _add(self, file: SourceFile, depth: int) -> None:
        kind = self._kind(file)
        if kind is None or kind in MAILS:
            self.files.append(file)
        if kind is None:
            return
        try:
            container = self._shelf.put(kind, file, self._limits)
        except UnreadableDocument as cause:
            if kind not in MAILS:  # of a message, its reader says the same
                self._refuse(file.path, cause)
            return
        except Exception as cause:  # noqa: BLE001 - as for readers, which stand on the same libraries
            self._fail(file.path, cause)
            return
        if container.is_package:
            self.files.append(file)
            return
        if kind not in MAILS:
            self.archives.append(Archive(file.path, digest(file, self._limits), file.container))
        self._add_members(container, file, depth)

    def _kind(self, file: SourceFile) -> ContainerKind | None:
        try:
            with file.open(self._limits) as stream:
                return container_kind(stream, file.path, self._limits)
        except OSError:  # its reader will say so
            return None

    def _add_members(self, container: Container, file: SourceFile, depth: int) -> None:
        members = list(self._wanted(container, file))
        if not members:
            return
        if depth > self._limits.nesting:
            problem = f"plus d'archives ou de messages emboîtés que limits.nesting = {self._limits.nesting}"
            self._skip(file.path, "nesting", f"{problem}, le plus profond n'est pas ouvert ; l'extraire.")
        elif len(members) > self._room:
            problem = (
                f"ses {len(members)} fichiers sont plus que n'en laisse limits.files = {self._limits.files}"
            )
            remedy = "relever ce réglage ou diviser le dossier."
            self._skip(file.path, "too_many_files", f"{problem} ; {remedy}")
        else:
            self._room -= len(members)
            for member, name in members:
                self._add_member(member, f"{file.path}/{name}", file, depth)

    def _wanted(self, container: Container, file: SourceFile) -> Iterator[tuple[Member, str]]:
        """Members with their safe names; hidden files and folders are listed once as left out."""
        left_out = dict[str, None]()
        for member in container.members:
            name = inside(member.name, self._limits.name_characters)
            hidden = hidden_place(name)
            if hidden is None:
                yield member, name
            else:
                left_out[hidden] = None
        for hidden in left_out:
            self._skip(f"{file.path}/{hidden}", "hidden", "fichier caché ou de verrouillage, laissé de côté.")

    def _add_member(self, member: Member, wanted: str, container: SourceFile, depth: int) -> None:
        # Two members of one name are two files: which one counts is for a person to say.
        path = distinct(wanted, self._used)
        file = MemberFile(path, container.path, member, self._shelf)
        try:
            self._bytes += len(file.content(self._limits))
        except UnreadableDocument as cause:
            self._refuse(path, cause)
            return
        except Exception as cause:  # noqa: BLE001 - as for readers, which stand on the same libraries
            self._fail(path, cause)
            return
        if self._bytes > self._limits.members_bytes:
            raise _BudgetSpentError
        self._add(file, depth + 1)

    def _refuse(self, path: str, cause: UnreadableDocument) -> None:
        self.skipped.append(Skipped(path=path, reason=cause.reason, message=str(cause)))

    def _fail(self, path: str, cause: Exception) -> None:
        problem = f"le contenu n'a pas pu être extrait ({type(cause).__name__})"
        self._skip(path, "reader_failed", f"{problem} ; fournir une copie saine.")

    def _skip(self, path: str, reason: str, message: str) -> None:
        self.skipped.append(Skipped(path=path, reason=reason, message=f"{path} : {message}"))

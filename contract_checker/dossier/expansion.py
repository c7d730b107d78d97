"""Archives and messages opened, so that each file in them is a file of the dossier like any other."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import BinaryIO, Final

from contract_checker.document import Skipped
from contract_checker.errors import ContainerLost, UnreadableDocument
from contract_checker.readers.containers import MAILS, Member, may_be_container
from contract_checker.readers.sandbox import Opening, Sandbox
from contract_checker.settings import Limits

from .files import Archive, Dossier
from .names import distinct, hidden_place, inside
from .sources import Shelf, SourceFile

_START: Final = 8  # bytes that tell what a file may be
_TRAPS: Final = 20  # more containers that are refused in one make it a trap
Wanted = tuple[Member, str]


class _BudgetSpentError(Exception):
    """The files of one outermost container are too large together."""


def expand(dossier: Dossier, sandbox: Sandbox, limits: Limits) -> Dossier:
    """The dossier with the members of its archives and messages as files of their own.

    An archive gives way to its members; a message stays, being a document too. What cannot be taken out
    is listed among the skipped, and all else is kept. Containers are opened apart from this process; every
    member goes to a private folder that lasts as long as the files are held, so that the limits hold before
    anything is read.
    """
    walk = _Walk(dossier, sandbox, limits)
    for file in dossier.files:
        walk.add_outermost(file)
    return Dossier(
        dossier.name,
        tuple(sorted(walk.files, key=lambda file: file.path)),
        tuple(sorted(walk.skipped, key=lambda item: item.path)),
        tuple(sorted(walk.archives, key=lambda archive: archive.path)),
        dossier.stated,
        dossier.logs,
    )


class _Walk:
    """What was found so far."""

    def __init__(self, dossier: Dossier, sandbox: Sandbox, limits: Limits) -> None:
        self.files: list[SourceFile] = []
        self.skipped = list(dossier.skipped)
        self.archives: list[Archive] = []
        self._sandbox = sandbox
        self._limits = limits
        self._shelf = Shelf()
        self._used = {file.path for file in dossier.files}
        self._given = len(dossier.files)
        self._room = self._bytes = self._refused = 0

    def add_outermost(self, file: SourceFile) -> None:
        """Add one file that was given, and what it holds.

        Members that come to nothing leave their room to the next container: a trap closes no other.
        """
        kept = sum(one.container is not None for one in self.files)
        self._room = self._limits.files - self._given - kept
        self._bytes = self._refused = 0
        self._add(file, 1)
        if self._bytes > self._limits.members_bytes:
            most = self._limits.members_bytes
            problem = f"ses fichiers dépassent ensemble la limite (limits.members_bytes = {most}), le reste"
            remedy = "n'a pas été lu ; relever ce réglage ou diviser l'archive."
            self._skip(file.path, "members_too_large", f"{problem} {remedy}")

    def _add(self, file: SourceFile, depth: int) -> None:
        """Add a file, or what it holds: its own members first, then those of the containers among them."""
        try:
            members = self._taken_out(file, depth)
        except UnreadableDocument as cause:
            self._refuse(file.path, cause)
            return
        for member in members:
            self._add(member, depth + 1)

    def _taken_out(self, file: SourceFile, depth: int) -> Sequence[SourceFile]:
        """The members of a file; it is itself added if it is a document.

        Raises:
            UnreadableDocument: if it is a container that cannot be opened.
        """
        try:
            stream = file.open()
        except OSError:  # its reader will say so
            self.files.append(file)
            return ()
        with stream:
            if not may_be_container(stream.read(_START), file.path):
                self.files.append(file)
                return ()
            if self._refused > _TRAPS:
                problem = "trop d'archives ou de messages du même envoi ont déjà été refusés pour leur nombre"
                self._skip(file.path, "too_many_files", f"{problem}, celui-ci n'est pas ouvert ; l'extraire.")
                return ()
            stream.seek(0)
            with self._sandbox.opened(stream, file.path, self._limits) as opened:
                return tuple(self._members(opened, file, depth))

    def _members(self, opened: Opening, file: SourceFile, depth: int) -> Iterator[SourceFile]:
        listing = opened.listing
        if listing is None or listing.is_package:
            self.files.append(file)
            return
        if listing.kind in MAILS:
            self.files.append(file)
        else:
            self.archives.append(Archive(file.path, file.digest(), file.container))
        wanted = list(self._wanted(listing.members, file))
        if not self._may_have(wanted, file, depth):
            self._refused += 1
            return
        self._room -= len(wanted)
        named = [(member, distinct(path, self._used)) for member, path in wanted]
        yield from self._taken(named, opened, file)

    def _may_have(self, wanted: Sequence[Wanted], file: SourceFile, depth: int) -> bool:
        if wanted and depth > self._limits.nesting:
            problem = f"plus d'archives ou de messages emboîtés que limits.nesting = {self._limits.nesting}"
            self._skip(file.path, "nesting", f"{problem}, le plus profond n'est pas ouvert ; l'extraire.")
            return False
        if len(wanted) > self._room:
            problem = (
                f"ses {len(wanted)} fichiers sont plus que n'en laisse limits.files = {self._limits.files}"
            )
            remedy = "relever ce réglage ou diviser le dossier."
            self._skip(file.path, "too_many_files", f"{problem} ; {remedy}")
            return False
        return True

    def _wanted(self, members: Sequence[Member], file: SourceFile) -> Iterator[Wanted]:
        """Members with their safe paths; hidden files and folders are listed once as left out."""
        left_out = dict[str, None]()
        for member in members:
            name = inside(member.name, self._limits.name_characters)
            hidden = hidden_place(name)
            if hidden is None:
                yield member, f"{file.path}/{name}"
            else:
                left_out[hidden] = None
        for hidden in left_out:
            self._skip(f"{file.path}/{hidden}", "hidden", "fichier caché ou de verrouillage, laissé de côté.")

    def _taken(self, wanted: Sequence[Wanted], opened: Opening, file: SourceFile) -> Iterator[SourceFile]:
        """Those of the wanted members that come out; why the others do not is noted."""
        opened.want(wanted)
        for number, (_, path) in enumerate(wanted):
            before = self._bytes
            try:
                taken = self._stored(path, file, opened)
            except ContainerLost as cause:
                for _, left in wanted[number:]:
                    self._skip(left, cause.reason, f"n'a pas été extrait ; {cause}")
                return
            except UnreadableDocument as cause:
                self._bytes = before
                self._refuse(path, cause)
            except _BudgetSpentError:
                return
            else:
                yield taken

    def _stored(self, path: str, file: SourceFile, opened: Opening) -> SourceFile:
        """The next member, written to a place of its own if it comes whole."""
        try:
            target = self._shelf.place(path, file.path)
            try:
                with target.disk.open("xb") as stream:
                    opened.take(partial(self._write, stream))
            except BaseException:
                target.disk.unlink(missing_ok=True)
                raise
        except OSError as cause:
            problem = f"impossible d'écrire dans le dossier temporaire ({cause.strerror})"
            message = f"{file.path} : {problem} ; y faire de la place ou en désigner un autre (TMPDIR)."
            raise ContainerLost("no_room", message) from cause
        return target

    def _write(self, stream: BinaryIO, piece: bytes) -> None:
        self._bytes += len(piece)
        if self._bytes > self._limits.members_bytes:
            raise _BudgetSpentError
        stream.write(piece)

    def _refuse(self, path: str, cause: UnreadableDocument) -> None:
        self.skipped.append(Skipped(path=path, reason=cause.reason, message=str(cause)))

    def _skip(self, path: str, reason: str, message: str) -> None:
        self.skipped.append(Skipped(path=path, reason=reason, message=f"{path} : {message}"))

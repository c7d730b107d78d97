"""The log of requests of a dossier: read as its files are, judged by the texts of each day."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

from contract_checker.document import Document, Skipped
from contract_checker.dossier import DossierFile, Texts, collect, expand, read_files
from contract_checker.engine import Circumstances, Piece
from contract_checker.engine.circumstances import Supplier
from contract_checker.execution import Judgement, RequestLog, conventions, judge_log
from contract_checker.execution.log import LogSettings, read_log
from contract_checker.execution.request import Field

from .options import Options, Rules

_AS_GUESSED: Final[Mapping[Field, str]] = MappingProxyType({})


class LogGiven(NamedTuple):
    """A log of requests to judge, and what the user says of it.

    Attributes:
        paths: its files and folders.
        columns: by field, the header or the letter of the column that it stands in, where the guess is wrong.
        supplied_by: who handed it in, for rows that do not say it.
    """

    paths: tuple[Path, ...]
    columns: Mapping[Field, str] = _AS_GUESSED
    supplied_by: Supplier | None = None


class LogRead(NamedTuple):
    """The requests of a log, and its files that could not be read."""

    log: RequestLog
    skipped: tuple[Skipped, ...]

    @property
    def pieces(self) -> Iterator[Piece]:
        """Its files, as pieces of the dossier."""
        return (Piece(path=document.path, kind="log") for document in self.log.documents)


def read_requests(given: LogGiven, stated: DossierFile, options: Options) -> LogRead:
    """Read a log, in the sandbox as any document.

    Raises:
        UsageError: if there is nothing to read, or a correction names no column.
    """
    limits = options.settings.limits
    files = expand(collect(given.paths, limits.files), options.reader, limits)
    outcomes: Sequence[Document | Skipped] = list(read_files(files.files, options.reader, limits))
    settings = LogSettings(time_zone=stated.counting.time_zone, supplied_by=given.supplied_by)
    log = read_log([one for one in outcomes if isinstance(one, Document)], given.columns, settings)
    skipped = (*files.skipped, *(one for one in outcomes if isinstance(one, Skipped)))
    return LogRead(log, tuple(sorted(skipped, key=lambda item: item.path)))


def judged(log: RequestLog, texts: Texts, known: Circumstances, stated: DossierFile, rules: Rules) -> Judgement:
    """Judge a log by the texts of a dossier and the conventions of the packs."""
    taken = conventions(rules.packs, rules.layers, known, stated.counting.calendar)
    return judge_log(log, texts, known, taken)

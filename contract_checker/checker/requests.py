"""The log of requests of a dossier, judged by what its texts said on the day of each."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

from contract_checker.document import Skipped
from contract_checker.dossier import Texts, collect, expand
from contract_checker.engine import Circumstances
from contract_checker.engine.circumstances import Supplier
from contract_checker.execution import Judgement, RequestLog, conventions, judge_log
from contract_checker.execution.log import LogSettings, read_log
from contract_checker.execution.request import Field
from contract_checker.report import Reading

from .options import DEFAULT, Options, Rules
from .reading import read_dossier

_AS_GUESSED: Final[Mapping[Field, str]] = MappingProxyType({})
_NOBODY: Final[Mapping[str, Supplier]] = MappingProxyType({})


class LogGiven(NamedTuple):
    """A log of requests to judge, and what the user says of it.

    Attributes:
        paths: its files and folders.
        columns: by field, the header or the letter of the column that it stands in, where the guess is wrong.
        supplied_by: who handed it in, for rows that do not say it.
        suppliers: the same by the path of a file in the dossier, where several handed in one each.
    """

    paths: tuple[Path, ...]
    columns: Mapping[Field, str] = _AS_GUESSED
    supplied_by: Supplier | None = None
    suppliers: Mapping[str, Supplier] = _NOBODY


def requests_of(reading: Reading, given: LogGiven) -> RequestLog:
    """The requests of the files that were given as a log.

    Raises:
        UsageError: if a correction names no column, or dossier.yaml no time zone.
    """
    documents = [one for one in reading.documents if reading.dossier.is_log(one.path)]
    stated = {one.path: reading.stated.piece(one.path).supplied_by for one in documents}
    settings = LogSettings(
        time_zone=reading.stated.counting.time_zone,
        supplied_by=given.supplied_by,
        suppliers={path: side for path, side in stated.items() if side is not None} | dict(given.suppliers),
    )
    return read_log(documents, given.columns, settings)


def read_requests(given: LogGiven, options: Options = DEFAULT) -> tuple[RequestLog, tuple[Skipped, ...]]:
    """Read a log by itself: its requests, and its files that could not be read.

    Raises:
        UsageError: if there is nothing to read, or a correction names no column.
    """
    limits = options.settings.limits
    dossier = expand(collect((), limits.files, given.paths), options.reader, limits)
    reading = read_dossier(dossier, options, frozenset())
    return requests_of(reading, given), reading.coverage.unread


def judged(
    reading: Reading, given: LogGiven | None, texts: Texts, known: Circumstances, rules: Rules
) -> Judgement | None:
    """The log of a dossier judged by its texts and the conventions of the packs; None without a log."""
    if given is None:
        return None
    taken = conventions(rules.packs, rules.layers, known, reading.stated.counting.calendar)
    return judge_log(requests_of(reading, given), texts, known, taken)

"""Logs for tests, read as a user's files are."""

from collections.abc import Mapping, Sequence

from contract_checker.document import Document
from contract_checker.execution.log import LogSettings, read_log
from contract_checker.execution.request import Field, RequestLog, VolumeRequest
from contract_checker.readers import read
from contract_checker.settings import Limits


def document(content: str | bytes, name: str = "journal.csv") -> Document:
    return read(content.encode() if isinstance(content, str) else content, name, Limits())


def log(
    content: str | bytes,
    name: str = "journal.csv",
    correction: Mapping[Field, str] | None = None,
    settings: LogSettings | None = None,
) -> RequestLog:
    return read_log([document(content, name)], correction or {}, settings or LogSettings())


def table(header: str, *rows: str) -> RequestLog:
    return log("\n".join((header, *rows)))


def only(found: RequestLog) -> VolumeRequest:
    assert [refused.reason.fr for refused in found.refused] == []
    (request,) = found.requests
    return request


def reasons(found: RequestLog) -> Sequence[str]:
    return [refused.reason.fr for refused in found.refused]

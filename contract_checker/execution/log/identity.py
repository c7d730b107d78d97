"""Requests that a log tells twice, and those that only share a reference."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

from contract_checker.execution.request import RefusedRow, Row, VolumeRequest

from .versions import may_be_one, several_versions
from .wording import note, reason


class Distinct(NamedTuple):
    """Requests that are told apart, and the rows refused for want of it."""

    requests: tuple[VolumeRequest, ...]
    refused: tuple[RefusedRow, ...]


def distinct(requests: Sequence[VolumeRequest], messages: Set[str] = frozenset()) -> Distinct:
    """Each request once: a copy is refused, and two different rows of one reference in one document are both.

    Not where one of them was withdrawn, or says that it replaces the other. A request that several documents
    hold is one, with what each of them says; a message of `messages` that comes twice is a copy.
    """
    counts = Counter(request.id for request in requests)
    groups: dict[str, list[VolumeRequest]] = defaultdict(list)
    for request in requests:
        if counts[request.id] > 1:
            groups[request.id].append(request)
    refused: dict[Row, RefusedRow] = {}
    together: dict[Row, VolumeRequest] = {}
    joined = set[Row]()
    for group in groups.values():
        is_mail = any(one.row.document in messages for one in group)
        tellings = None if is_mail else _tellings(group)
        if tellings is None:
            refused.update(_refused(group))
            continue
        refused.update(tellings.refused)
        first, *others = tellings.requests
        together[first.row] = several_versions(tellings.requests)
        joined.update(one.row for one in others)
    known = frozenset(counts)
    left_out = joined.union(refused)
    kept = [
        together.get(request.row, request) if counts[request.id] > 1 else request
        for request in requests
        if counts[request.id] == 1 or request.row not in left_out
    ]
    return Distinct(tuple([_checked(request, known) for request in kept]), tuple(refused.values()))


class _Tellings(NamedTuple):
    """One request as each of several documents tells it, and the copies inside one of them."""

    requests: Sequence[VolumeRequest]
    refused: Mapping[Row, RefusedRow]


def _tellings(group: Sequence[VolumeRequest]) -> _Tellings | None:
    """The request that several documents tell, each once; None where they cannot mean the same one."""
    by_document: dict[str, list[VolumeRequest]] = defaultdict(list)
    for request in group:
        by_document[request.row.document].append(request)
    refused: dict[Row, RefusedRow] = {}
    for same in by_document.values():
        refused.update(_refused(same))
    told = [one for one in group if one.row not in refused]
    is_numbered = any(one.id == f"row-{one.row.number}" for one in group)
    once = len(told) == len(by_document) == len({one.row.document for one in told})
    if is_numbered or not once or len(told) < 2 or not all(may_be_one(told[0], one) for one in told[1:]):
        return None
    return _Tellings(told, refused)


def _refused(group: Sequence[VolumeRequest]) -> dict[Row, RefusedRow]:
    refused: dict[Row, RefusedRow] = {}
    different: dict[VolumeRequest, VolumeRequest] = {}
    for request in group:
        first = different.setdefault(_content(request), request)
        if first is not request:
            refused[request.row] = _refusal("copy", request, first)
    standing = [one for one in different.values() if one.withdrawn is None]
    if len(standing) > 1 and not any(one.replaces == one.id for one in standing):
        for index, request in enumerate(standing):
            refused[request.row] = _refusal("same_id", request, standing[1 if index == 0 else 0])
    return refused


def _content(request: VolumeRequest) -> VolumeRequest:
    """A request without its place, to be compared."""
    return request._replace(row=Row("", 0), notes=())


def _refusal(key: str, request: VolumeRequest, other: VolumeRequest) -> RefusedRow:
    said = reason(key, row=str(request.row.number), other=_place(other.row, request.row), shown=request.id)
    return RefusedRow(request.row, said, "id", request.id, hides_a_request=key != "copy", id=request.id)


def _place(row: Row, beside: Row) -> str:
    """The number of a row, with its sheet or file where it stands in another."""
    if (row.document, row.sheet) == (beside.document, beside.sheet):
        return str(row.number)
    return f"{row.number} ({row.document if row.sheet is None else row.sheet})"


def _checked(request: VolumeRequest, known: Set[str]) -> VolumeRequest:
    if request.replaces is None or request.replaces in known:
        return request
    return request._replace(notes=(*request.notes, note("unknown_replaced", shown=request.replaces)))

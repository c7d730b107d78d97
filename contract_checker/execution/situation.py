"""What the other requests of a log make of one: which of them correct it, and which add up with it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Literal, NamedTuple

from .request import RequestDirection, VolumeRequest

Span = Literal["day", "week", "month"]


class Situation(NamedTuple):
    """A request among the others.

    Attributes:
        replaced_by: the request that corrected it before its effect.
        together: by span, its size with those asked in the same day, week or month; only where that is
            more than its own, and only of the same direction, lot and base.
    """

    replaced_by: str | None = None
    together: Mapping[Span, Decimal] = MappingProxyType({})


ALONE = Situation()


class Situations:
    """The situation of each request of a log; sizes add up over the spans that the contract may mean."""

    def __init__(self, requests: Sequence[VolumeRequest], spans: Iterable[Span]) -> None:
        self._corrected = _corrected(requests)
        self._totals = {span: self._totals_over(span, requests) for span in spans}

    def of(self, request: VolumeRequest) -> Situation:
        """What the others make of a request."""
        together = dict[Span, Decimal]()
        for span, totals in self._totals.items():
            sized = self._sized(request, span)
            if sized is not None and totals[sized.key] > sized.percent:
                together[span] = totals[sized.key]
        return Situation(self._corrected.get(request.id), together)

    def _totals_over(self, span: Span, requests: Sequence[VolumeRequest]) -> Mapping["_Key", Decimal]:
        totals = defaultdict["_Key", Decimal](Decimal)
        for request in requests:
            sized = self._sized(request, span)
            if sized is not None:
                totals[sized.key] += sized.percent
        return totals

    def _sized(self, request: VolumeRequest, span: Span) -> "_Sized | None":
        """The size of a request that stands: neither corrected nor withdrawn before its effect."""
        day, size, direction = asked_on(request), request.size, request.direction
        if day is None or size is None or direction is None:
            return None
        if request.id in self._corrected or is_withdrawn(request):
            return None
        percent = size.percent
        key = _when(day, span), direction, request.lot, size.of
        return None if percent is None else _Sized(percent, key)


def asked_on(request: VolumeRequest) -> date | None:
    """The day of a request: of its sending, else of its receipt."""
    moment = request.sent or request.received
    return moment.day if moment is not None else None


def is_withdrawn(request: VolumeRequest) -> bool:
    """Whether a request was withdrawn before the day of its effect, or while it had none."""
    if request.withdrawn is None:
        return False
    return request.effective is None or request.withdrawn.day < request.effective.day


def _corrected(requests: Sequence[VolumeRequest]) -> dict[str, str]:
    """By the id of a request, that of the last one to correct it: asked no earlier, before its effect."""
    by_id = {request.id: request for request in requests}
    found = dict[str, tuple[date, str]]()
    for request in requests:
        former = by_id.get(request.replaces) if request.replaces is not None else None
        day = asked_on(request)
        if former is None or former is request or day is None:
            continue
        if day >= (asked_on(former) or day) and (former.effective is None or day < former.effective.day):
            found[former.id] = max(found.get(former.id, (date.min, "")), (day, request.id))
    corrections = {former: correction for former, (_, correction) in found.items()}
    circles = _circles(corrections)
    return {former: correction for former, correction in corrections.items() if former not in circles}


def _circles(corrections: Mapping[str, str]) -> set[str]:
    """Requests that would correct themselves, by way of others: none of them gives way."""
    known, circles = set[str](), set[str]()
    for start in corrections:
        path = dict[str, None]()
        current = start
        while current in corrections and current not in known and current not in path:
            path[current] = None
            current = corrections[current]
        if current in path:
            walked = list(path)
            circles.update(walked[walked.index(current) :])
        known.update(path)
    return circles


_Key = tuple[int, RequestDirection, str | None, str | None]
"""What requests that add up have in common: their span, their way, their lot and what their share is of."""


class _Sized(NamedTuple):
    """A request that may add up with others: its day, its way and its share of a base are known."""

    percent: Decimal
    key: _Key


def _when(day: date, span: Span) -> int:
    """The number of the day, week or month that holds a day."""
    match span:
        case "day":
            return day.toordinal()
        case "week":
            return (day.toordinal() - 1) // 7  # weeks begin on Monday, as the first day of year 1
        case "month":
            return day.year * 12 + day.month

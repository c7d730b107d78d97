"""What the other requests of a log make of one: which of them correct it, and which add up with it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from .request import RequestDirection, RequestLog, VolumeRequest

Span = Literal["day", "week", "month"]


@dataclass(frozen=True, slots=True)
class Situation:
    """A request among the others.

    Attributes:
        replaced_by: the request that corrected it before its effect.
        together: by day, week and month, its size with those asked in the same span; only where that is
            more than its own, and only of the same direction, lot and base.
    """

    replaced_by: str | None = None
    together: tuple[tuple[Span, Decimal], ...] = ()

    def together_over(self, span: Span) -> Decimal | None:
        """The size of all requests of the same span; None where it is alone."""
        return dict(self.together).get(span)


ALONE = Situation()
_SPANS: tuple[Span, ...] = ("day", "week", "month")


def situations(log: RequestLog) -> Mapping[str, Situation]:
    """The situation of each request that the others touch, by its id."""
    corrected = _corrected(log.requests)
    sized = [one for one in map(_sized, log.requests) if one is not None and _counts(one.request, corrected)]
    totals = {span: _totals(sized, span) for span in _SPANS}
    together = defaultdict[str, list[tuple[Span, Decimal]]](list)
    for one in sized:
        for span in _SPANS:
            total = totals[span][one.key(span)]
            if total > one.percent:
                together[one.request.id].append((span, total))
    return {
        id_: Situation(corrected.get(id_), tuple(together.get(id_, ()))) for id_ in {*corrected, *together}
    }


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
    """By the id of a request, that of the last which corrected it: asked no earlier, before its effect."""
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


class _Sized(NamedTuple):
    """A request that may add up with others: its day, its way and its share of a base are known."""

    request: VolumeRequest
    day: date
    direction: RequestDirection
    percent: Decimal
    of: str | None

    def key(self, span: Span) -> _Key:
        """What requests that add up over a span have in common."""
        match span:
            case "day":
                when = self.day.toordinal()
            case "week":
                when = (self.day.toordinal() - 1) // 7  # weeks begin on Monday, as the first day of year 1
            case "month":
                when = self.day.year * 12 + self.day.month
        return when, self.direction, self.request.lot, self.of


def _sized(request: VolumeRequest) -> _Sized | None:
    day, size = asked_on(request), request.size
    percent = size.percent if size is not None else None
    if day is None or size is None or percent is None or request.direction is None:
        return None
    return _Sized(request, day, request.direction, percent, size.of)


def _counts(request: VolumeRequest, corrected: Mapping[str, str]) -> bool:
    """Whether a request stands: neither corrected nor withdrawn before its effect."""
    return request.id not in corrected and not is_withdrawn(request)


def _totals(sized: Sequence[_Sized], span: Span) -> Mapping[_Key, Decimal]:
    totals = defaultdict[_Key, Decimal](Decimal)
    for one in sized:
        totals[one.key(span)] += one.percent
    return totals

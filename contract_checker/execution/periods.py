"""What the contract says of notice, of changes and of counting, over each stretch of time.

The text in force on the day of a request governs it: what an amendment says later changes neither the
duty that this request met nor the time that it left.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, NamedTuple

from contract_checker.dossier import Control, Texts, control
from contract_checker.dossier.control import ControllingFact
from contract_checker.engine.circumstances import Circumstances, PieceKind
from contract_checker.engine.finding import Localised
from contract_checker.engine.reading import is_in_force
from contract_checker.facts import ActivityNature, DayCounting, Fact, VolumeChange, VolumeNotice

from .verdict import Controlling
from .wording import day_in_words, say

NOTICE_KINDS: Final = frozenset({"volume_notice", "volume_change", "day_counting", "activity_nature"})
"""Kinds of fact that a request is judged by."""
_AGREED: Final[tuple[PieceKind, ...]] = (
    "contract", "framework", "application_contract", "amendment", "annexe", "general_terms",
    "ccap", "ccp", "cctp", "ae", "bpu", "minutes", "email",
)  # fmt: skip
"""Pieces that can bind the parties; the rules and the notice of a consultation only announce."""


@dataclass(frozen=True, eq=False)
class Period:
    """A stretch of time over which the same clauses are in force.

    Attributes:
        since: its first day; None for as far as the dossier goes back.
        until: the first day after it; None where nothing ends it.
        ended: first day after the contract, where the dossier tells it.
        why: by the id of a notice, why it is the one that is owed.
    """

    since: date | None
    until: date | None
    ended: date | None
    notices: tuple[VolumeNotice, ...]
    changes: tuple[VolumeChange, ...]
    counting: tuple[DayCounting, ...]
    natures: tuple[ActivityNature, ...]
    why: Mapping[str, Controlling]


class Periods:
    """All stretches of a dossier, in order."""

    def __init__(self, periods: tuple[Period, ...]) -> None:
        self.all = periods
        self._starts = [period.since for period in periods[1:] if period.since is not None]

    def on(self, day: date) -> Period:
        """The stretch that `day` falls in."""
        return self.all[bisect_right(self._starts, day)]

    def notices(self) -> tuple[Controlling, ...]:
        """Each notice with all the time over which it is owed without a break, the earliest first."""
        found, places = list[Controlling](), dict[str, int]()
        for period in self.all:
            for notice in period.notices:
                one, place = period.why[notice.id], places.get(notice.id)
                if place is not None and _goes_on(found[place], period):
                    found[place] = replace(one, since=found[place].since)
                else:
                    places[notice.id] = len(found)
                    found.append(one)
        return tuple(found)


def _goes_on(one: Controlling, period: Period) -> bool:
    """Whether a clause has not ended before a stretch."""
    return one.until is None or period.since is None or one.until >= period.since


def periods_of(texts: Texts, known: Circumstances) -> Periods:
    """Settle the texts of a dossier once for each stretch in which nothing changes."""
    return Periods(tuple(_periods(texts, known)))


def _periods(texts: Texts, known: Circumstances) -> Iterator[Period]:
    days = texts.turning_days
    roles = {piece.path: piece.kind for piece in known.pieces}
    first = days[0] - timedelta(days=1) if days else known.as_of
    settled = [control(texts, known.model_copy(update={"as_of": day})) for day in (first, *days)]
    end = settled[-1].ends  # what prolongs the contract later prolongs what it says now
    for one, since, until in zip(settled, (None, *days), (*days, None), strict=True):
        yield _period(one, roles, _Stretch(since, until, one.ends, end))


class _Stretch(NamedTuple):
    """The first day of a stretch and the first after it, the end of the contract as known then and now."""

    since: date | None
    until: date | None
    end_then: date | None
    end: date | None


def _period(settled: Control, roles: Mapping[str, PieceKind], stretch: _Stretch) -> Period:
    facts = [fact for fact in settled.facts if _binds(fact, roles)]
    notices = tuple(fact for fact in facts if isinstance(fact, VolumeNotice) and _is_owed(fact))
    controlling = {one.fact: one for one in settled.controlling}
    return Period(
        since=stretch.since,
        until=stretch.until,
        ended=stretch.end,
        notices=_on_requests(notices),
        changes=tuple(fact for fact in facts if isinstance(fact, VolumeChange)),
        counting=tuple(fact for fact in facts if isinstance(fact, DayCounting)),
        natures=tuple(fact for fact in facts if isinstance(fact, ActivityNature)),
        why={
            fact.id: _controlling(fact, controlling.get(fact.id), stretch)
            for fact in facts
            if isinstance(fact, VolumeNotice | VolumeChange)
        },
    )


def _binds(fact: Fact, roles: Mapping[str, PieceKind]) -> bool:
    """Whether a fact stands in force in a piece that can bind the parties."""
    role = roles.get(fact.clause.document, "other")
    return is_in_force(fact) and fact.stance == "asserted" and (role in _AGREED or role == "other")


def _is_owed(notice: VolumeNotice) -> bool:
    return notice.debtor in ("client", "unstated")


def _on_requests(notices: tuple[VolumeNotice, ...]) -> tuple[VolumeNotice, ...]:
    """Those on requests for a change; where there are none, those on the other acts that fix a volume.

    A forecast tells what is expected: its date is no notice of a request.
    """
    asked = tuple(notice for notice in notices if notice.trigger == "request")
    return asked or tuple(notice for notice in notices if notice.trigger != "forecast")


def _controlling(
    fact: VolumeNotice | VolumeChange, one: ControllingFact | None, stretch: _Stretch
) -> Controlling:
    until = stretch.until
    if one is not None and one.until is not None:
        until = stretch.end if one.until == stretch.end_then else one.until
    return Controlling(
        fact=fact.id,
        clause=fact.clause,
        passages=fact.evidence.passages,
        since=one.since if one else stretch.since,
        until=until,
        why=one.why if one else _why_this_text(until),
    )


def _why_this_text(until: date | None) -> Localised:
    """A clause that no act made: it may be ended by one."""
    return say("as_first_written") if until is None else say("before_change", day=day_in_words(until))

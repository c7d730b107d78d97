"""What a clause owes to one request: a lead time, or the reason why it owes none."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from contract_checker.facts import Band, Direction, LeadTime, Nature, VolumeChange, VolumeNotice
from contract_checker.facts.volume_notice import NoticeException

from .periods import Period
from .request import Ground, RequestDirection

Status = Literal[
    "owed",
    "free",  # inside the band that the contract leaves without notice
    "outside",  # below the band from which a notice is owed
    "nil",  # « sans préavis »
    "lifted",  # an exception that the log claims lifts the notice
    "shortened",  # an exception that the log claims shortens it, or says nothing of what becomes of it
    "unspoken",  # of a size that the clause says nothing of: larger than the one it leaves free
    "ceiling",  # « au plus quinze jours » is no minimum
    "unquantified",
    "not_firm",
    "other_direction",
    "agreement",  # changes are made by agreement, and no notice is stated
]
_SILENT: Final[tuple[Status, ...]] = ("other_direction", "unspoken", "outside")
NOT_COVERED: Final[frozenset[Status]] = frozenset({"free", "outside", "nil", "lifted"})


class Change(NamedTuple):
    """What the notice of a request may depend on beside its size: the ground is what the log claims."""

    direction: RequestDirection
    lot: str | None
    ground: Ground | None
    nature: Nature | None


class Owed(NamedTuple):
    """One answer of one clause; of several, all must lead to the same outcome."""

    source: VolumeNotice | VolumeChange
    status: Status
    term: LeadTime | None = None
    exception: NoticeException | None = None


def owed(period: Period, change: Change, percent: Decimal | None) -> tuple[Owed, ...]:
    """What the clauses in force owe to a change of that size, None if unknown; empty if they say nothing."""
    direction, grounds = change.direction, _grounds(change)
    free = [Owed(one, "free") for one in period.changes if _leaves_free(one, direction, percent)]
    notices = _of_lot(period.notices, change.lot)
    answers = [answer for notice in notices for answer in _of_notice(notice, grounds, direction, percent)]
    # Where a clause speaks of the case that the log claims, the rule for every change gives way to it.
    answers = [one for one in answers if one.exception is not None] or answers
    if free and all(answer.status in ("owed", "outside", "free") for answer in answers):
        return tuple(free)
    return _heard(answers, percent) or tuple(_of_changes(period.changes, direction))


def _grounds(change: Change) -> frozenset[Ground]:
    """The cases that the log claims; an agreement is a waiver, and no ground."""
    passing: Ground | None = "campaign" if change.nature in ("campaign", "one_off") else None
    return frozenset(one for one in (change.ground, passing) if one is not None and one != "agreement")


def _heard(answers: Sequence[Owed], percent: Decimal | None) -> tuple[Owed, ...]:
    """The answers without clauses silent on this direction or this size, which take nothing from others.

    Of a size that is not known, each clause may be silent.
    """
    for silent in _SILENT:
        speaking = [one for one in answers if one.status != silent]
        sources = {id(one.source) for one in speaking}
        may_be = percent is None and sources <= {id(one.source) for one in answers if one.status == silent}
        answers = answers if may_be else speaking or answers
    return tuple(answers)


def _of_lot(notices: Sequence[VolumeNotice], lot: str | None) -> list[VolumeNotice]:
    """The notices of a lot and those of all lots; all of them where the log names none."""
    return [one for one in notices if lot is None or one.scope.lot in (None, lot)]


def _of_notice(
    notice: VolumeNotice,
    grounds: frozenset[Ground],
    direction: RequestDirection,
    percent: Decimal | None,
) -> Iterator[Owed]:
    claimed = next((one for one in notice.exceptions if one.kind in grounds), None)
    of_case = [term for term in notice.terms if claimed is not None and term.in_case == claimed.kind]
    if claimed is not None and not of_case:
        yield Owed(notice, "lifted" if claimed.effect == "lifted" else "shortened", exception=claimed)
        return
    if not notice.quantified or notice.contradictory or not notice.terms:
        yield Owed(notice, "unquantified")
        return
    standing = of_case or [term for term in notice.terms if term.in_case is None]
    if not standing:
        return  # what it says is for a case that the log does not claim
    covering = [term for term in standing if _goes(term.direction, direction)]
    if not covering:
        yield Owed(notice, "other_direction")
        return
    terms = _of_size(covering, percent)
    if percent is None and _leaves_a_size_out(covering):
        yield Owed(notice, "outside", min(covering, key=_least_size))
    elif not terms:
        status: Status = "outside" if _is_below_all(covering, percent) else "unspoken"
        yield Owed(notice, status, min(covering, key=_least_size))
    for term in terms:
        status = _status(notice, term)
        lifted = claimed is not None and status == "nil"
        yield Owed(notice, "lifted" if lifted else status, term, claimed)


def _of_size(terms: Sequence[LeadTime], percent: Decimal | None) -> list[LeadTime]:
    """The terms for a size; a term for its band goes before one for every change."""
    banded = [term for term in terms if term.band is not None and _is_within(term.band, percent)]
    if percent is None:
        return list(terms)
    return banded or [term for term in terms if term.band is None]


def _leaves_a_size_out(terms: Sequence[LeadTime]) -> bool:
    """Whether all are for changes beyond some size, so that smaller ones owe nothing."""
    return all(term.band is not None and term.band.over_percent is not None for term in terms)


def _is_below_all(terms: Sequence[LeadTime], percent: Decimal | None) -> bool:
    """Whether a change is smaller than all that the terms are for, not larger than one left free."""
    sizes = [term.band.over_percent for term in terms if term.band is not None]
    return all(size is not None and percent is not None and percent <= size for size in sizes)


def _is_within(band: Band, percent: Decimal | None) -> bool:
    """Whether a change falls in a band; of an unknown size it may."""
    if percent is None:
        return True
    over, up_to = band.over_percent, band.up_to_percent
    is_over = over is None or percent > over or (band.over_included and percent == over)
    return is_over and (up_to is None or percent < up_to or (percent == up_to and not band.up_to_excluded))


def _least_size(term: LeadTime) -> Decimal:
    over = term.band.over_percent if term.band is not None else None
    return over if over is not None else Decimal(0)


def _status(notice: VolumeNotice, term: LeadTime) -> Status:
    if term.cap is not None:
        return "free" if _is_small(term) else "ceiling"
    if term.guaranteed_days == 0 and term.at_most_days == 0 and term.unit not in ("hour", "minute"):
        return "free" if _is_small(term) else "nil"
    if term.relative is None and (term.value is None or term.unit is None):
        return "unquantified"
    return "owed" if notice.strength == "firm" else "not_firm"


def _is_small(term: LeadTime) -> bool:
    return term.band is not None and term.band.up_to_percent is not None


def _leaves_free(change: VolumeChange, direction: RequestDirection, percent: Decimal | None) -> bool:
    """Whether a clause leaves a change of that size to the client without notice."""
    band = change.band
    if change.mode != "unilateral" or change.notice != "none" or band is None or band.up_to_percent is None:
        return False
    return percent is not None and _goes(change.direction, direction) and _is_within(band, percent)


def _of_changes(changes: Iterable[VolumeChange], direction: RequestDirection) -> Iterator[Owed]:
    """What clauses on the right to change say where no clause gives a notice."""
    for change in changes:
        if not _goes(change.direction, direction):
            continue
        if change.mode == "by_agreement":
            yield Owed(change, "agreement")
        elif change.mode == "unilateral" and change.notice == "none" and change.band is None:
            yield Owed(change, "nil")


def _goes(written: Direction, direction: RequestDirection) -> bool:
    return written in (direction, "both")

"""Why the readings of one request disagree: each open point, and the field that would close it."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from contract_checker.engine.finding import Localised

from .request import Field, VolumeRequest
from .trials import State, Trial
from .wording import said, say

Doubt = tuple[Localised, tuple[Field, ...]]


def doubts(request: VolumeRequest, found: Sequence[Trial]) -> Iterator[Doubt]:
    """The open points of a request whose readings give no single answer."""
    if not found:
        yield said("no_notice"), ()
        return
    yield from _of_statuses(found)
    if request.direction is None and _matters(found, lambda trial: trial.direction):
        yield said("direction_open"), ("direction",)
    if _matters(found, lambda trial: trial.sizes) and _differ(_by_size(found)):
        yield said("same_day_open"), ()
    size_matters = _size_matters(found)
    if size_matters:
        yield said("size_open"), _missing_size(request)
    if _matters(found, lambda trial: trial.period):
        yield said("texts_open"), ()
    elif _matters(found, lambda trial: (id(trial.owed.source), id(trial.owed.term))):
        if _lot_matters(request, found):
            yield said("lot_open"), ("lot",)
        elif not size_matters:
            yield said("clauses_open"), ()
    if _matters(found, lambda trial: trial.kind):
        yield said("days_open"), ()
    if _matters(found, lambda trial: trial.clock):
        yield said("clock_open"), ()
    if any(trial.measured is not None and trial.measured.on_last_day for trial in found):
        yield said("effect_day_open"), ()
    missing = tuple(
        field
        for trial in found
        if trial.measured is not None and trial.measured.answer == "open"
        for field in trial.measured.missing
    )
    if missing:
        yield said("moment_open"), missing
    else:
        yield from _without_a_field(found)
    lacking = tuple(field for trial in found if _lacks_its_start(trial) for field in _dates(trial))
    if lacking:
        yield said("moment_open"), lacking


def _of_statuses(found: Sequence[Trial]) -> Iterator[Doubt]:
    """What clauses say that gives no figure to count with."""
    for trial in found:
        status = trial.owed.status
        if status == "shortened" and trial.owed.exception is not None:
            yield say("shortened", ground=said(f"ground_{trial.owed.exception.kind}")), ()
        elif status in ("unspoken", "ceiling", "unquantified", "not_firm", "other_direction", "agreement"):
            yield said(status), ()


def _without_a_field(found: Sequence[Trial]) -> Iterator[Doubt]:
    """Doubts that the contract leaves, which no field of the log would close."""
    terms = [
        trial.owed.term
        for trial in found
        if trial.measured and trial.measured.answer == "open" and not trial.measured.on_last_day
    ]
    if any(term is not None and term.relative is not None for term in terms):
        yield said("anchor_open"), ()
    elif any(term is not None and term.value is not None for term in terms):
        yield said("deemed_open"), ()


def _lacks_its_start(trial: Trial) -> bool:
    """Whether a lead time could be counted if the log told from when."""
    return trial.start is None and trial.owed.term is not None and trial.owed.status in ("owed", "not_firm")


def _matters(found: Sequence[Trial], point: Callable[[Trial], object]) -> bool:
    """Whether readings that differ on a point also differ in their answer."""
    points = list(map(point, found))
    if points.count(points[0]) == len(points):
        return False
    answers = defaultdict[object, set[State]](set)
    for one, trial in zip(points, found, strict=True):
        answers[one].add(trial.state)
    return _differ(answers)


def _by_size(found: Sequence[Trial]) -> Mapping[object, set[State]]:
    """The answers for each size that the request may have."""
    answers = defaultdict[object, set[State]](set)
    for trial in found:
        for percent in trial.sizes:
            answers[percent].add(trial.state)
    return answers


def _differ(answers: Mapping[object, set[State]]) -> bool:
    first, *others = answers.values()
    return others.count(first) < len(others)


def _lot_matters(request: VolumeRequest, found: Sequence[Trial]) -> bool:
    """Whether a lot that the log does not name chooses between notices."""
    return request.lot is None and _matters(found, lambda trial: trial.owed.source.scope.lot)


def _size_matters(found: Sequence[Trial]) -> bool:
    """Whether a size that is not known chooses between terms."""
    return any(None in trial.sizes for trial in found) and any(
        trial.owed.term is not None and trial.owed.term.band is not None for trial in found
    )


def _missing_size(request: VolumeRequest) -> tuple[Field, ...]:
    return ("size",) if request.size is None else ("base_value",)


def _dates(trial: Trial) -> tuple[Field, ...]:
    return ("received_at",) if trial.clock == "receipt" else ("sent_at",)

"""The verdict on a request that several logs tell differently: the one that all versions share, or none."""

from collections.abc import Sequence
from typing import TypeVar

from contract_checker.engine.finding import Localised
from contract_checker.engine.wording import join

from .reasons import Said
from .request import Field, VolumeRequest
from .verdict import Margin, Verdict
from .wording import said, say

_Value = TypeVar("_Value")


def of_versions(request: VolumeRequest, verdicts: Sequence[Verdict]) -> Verdict:
    """The outcome that every version leads to, else that the logs diverge; `verdicts` are in their order."""
    first = verdicts[0]
    what = join(difference.said for difference in request.differences)
    notes = tuple(dict.fromkeys(text for one in verdicts for text in one.notes))
    shared = first._replace(
        margin=_spanning(verdicts),
        controlling=tuple(dict.fromkeys(one for each in verdicts for one in each.controlling)),
        direction=_same([one.direction for one in verdicts]),
        percent=_same([one.percent for one in verdicts]),
        asked_on=_same([one.asked_on for one in verdicts]),
        also=tuple((one.row, one.supplied_by) for one in request.versions[1:]),
        is_bound=all(one.is_bound for one in verdicts),
    )
    if len({one.outcome for one in verdicts}) == 1:
        missing = tuple(dict.fromkeys(field for one in verdicts for field in one.missing))
        return shared._replace(missing=missing, notes=(say("logs_differ", what=what), *notes))
    return shared._replace(
        outcome="indeterminate",
        why=Said(say("alone", why=say("logs_diverge", which=_which(verdicts), what=what))),
        required=None,
        given=None,
        earliest_effect=None,
        missing=_fields(request),
        notes=(*(_by_version(one) for one in verdicts), *notes),
    )


def _fields(request: VolumeRequest) -> tuple[Field, ...]:
    return tuple(difference.field for difference in request.differences)


def _which(verdicts: Sequence[Verdict]) -> Localised:
    return said("both_logs" if len(verdicts) == 2 else "several_logs")


def _by_version(verdict: Verdict) -> Localised:
    return say("by_version", document=verdict.row.document, row=str(verdict.row.number), what=verdict.reason)


def _same(values: Sequence[_Value | None]) -> _Value | None:
    """The value that all share; None where they differ."""
    return values[0] if len(set(values)) == 1 else None


def _spanning(verdicts: Sequence[Verdict]) -> Margin | None:
    """The margin over all versions; None where one of them has none."""
    known = [one.margin for one in verdicts if one.margin is not None]
    if len(known) < len(verdicts):
        return None
    least = [one.least for one in known if one.least is not None]
    most = [one.most for one in known if one.most is not None]
    return Margin(
        min(least) if len(least) == len(known) else None, max(most) if len(most) == len(known) else None
    )

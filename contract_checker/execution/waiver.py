"""Whether the provider gave up the notice: in writing, on a date, before the effect; silence is never one."""

from typing import Literal

from .request import Field, Moment, VolumeRequest

Waiver = Literal["valid", "undated", "before", "unproven", "same_day", "late", "oral"]
LACKING: dict[Waiver, Field] = {
    "undated": "answered_at",
    "before": "answered_at",
    "unproven": "answer_proof",
    "same_day": "answered_at",
}
"""What an acceptance lacks to be one, where the log may still supply it."""


def waiver_of(request: VolumeRequest, effective: Moment) -> Waiver | None:
    """What an acceptance of the request is worth; None where the log tells of none."""
    answer = request.answer
    if answer is None or answer.kind not in ("accepted", "accepted_early"):
        return None
    if answer.written is False:
        return "oral"
    if answer.at is None:
        return "undated"
    asked = request.sent or request.received
    if asked is not None and answer.at.precedes(asked):
        return "before"
    if answer.at.earliest >= effective.latest or answer.at.day > effective.day:
        return "late"
    if answer.at.day == effective.day and (effective.at is None or answer.at.latest >= effective.earliest):
        return "same_day"
    return "valid" if answer.proof else "unproven"

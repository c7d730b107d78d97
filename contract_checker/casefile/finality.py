"""When a finding is final: the other side was told of it as it stands, and answered or let its time pass."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from .case_file import Side
from .events import Event, FindingTold
from .sentences import SIDES, in_french


class Finality(NamedTuple):
    """Whether a finding is final on a day, and why, in French."""

    final: bool
    said: str


def finality(finding: FindingTold, others: Sequence[Side], events: Iterable[Event], day: date) -> Finality:
    """Whether `finding` is final on `day`, towards the sides that had to be heard.

    A side that was told of another outcome was not told of this finding.
    """
    known = [event for event in events if event.day <= day and finding in event.findings]
    heard = [_heard(side, known, day) for side in others]
    return Finality(all(final for final, _ in heard), " ; ".join(said for _, said in heard))


def _heard(side: Side, events: Sequence[Event], day: date) -> Finality:
    name = SIDES[side]
    for event in events:
        if event.kind == "reply_received" and event.supplied_by == side:
            return Finality(True, f"{name} a répondu le {in_french(event.day)}")
    deadlines = [
        (event.deadline, event.day)
        for event in events
        if event.kind == "notified" and event.to == side and event.deadline is not None
    ]
    if not deadlines:
        return Finality(False, f"{name} n'a pas reçu notification de ce constat")
    deadline, told = max(deadlines)
    if deadline < day:
        return Finality(
            True,
            f"{name}, à qui le constat a été notifié le {in_french(told)}, n'a pas répondu dans le délai"
            f" échu le {in_french(deadline)}",
        )
    return Finality(
        False,
        f"{name} a reçu notification le {in_french(told)} et peut répondre jusqu'au {in_french(deadline)}",
    )

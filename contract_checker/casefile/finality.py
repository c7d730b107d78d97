"""When a finding or a verdict is final: both sides were told of it, and answered or let their time pass."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final, NamedTuple

from .case_file import Side
from .events import Event, Told
from .sentences import SIDES, in_french

_BOTH: Final[tuple[Side, ...]] = ("client", "provider")


class Finality(NamedTuple):
    """Whether a finding is final on a day, and why, in French."""

    final: bool
    said: str


def finality(told: Told, events: Iterable[Event], day: date) -> Finality:
    """Whether what was `told` is final on `day`: the side that complains is heard like the other.

    A side that was told of another outcome was not told of this one.
    """
    known = [event for event in events if event.day <= day and told in event.told]
    heard = [_heard(side, known, day) for side in _BOTH]
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
        return Finality(False, f"{name} n'en a pas reçu notification")
    deadline, told = max(deadlines)
    if deadline < day:
        return Finality(
            True,
            f"{name}, à qui notification a été faite le {in_french(told)}, n'a pas répondu dans le délai"
            f" échu le {in_french(deadline)}",
        )
    return Finality(
        False,
        f"{name} a reçu notification le {in_french(told)} et peut répondre jusqu'au {in_french(deadline)}",
    )

"""How time is counted where the contract is silent: conventions that somebody sets, each shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeVar, get_args

from contract_checker.calendars import WorkCalendar
from contract_checker.engine import Circumstances, Overlay, RulePack, UsedValue
from contract_checker.engine.layers import Layers

UnstatedDays = Literal["ask", "calendar"]
UnstatedClock = Literal["ask", "receipt", "sending"]
SameDay = Literal["ask", "add_up", "apart"]
EffectDay = Literal["last_day", "day_after", "ask"]
_Choice = TypeVar("_Choice", bound=str)
_NAMES: Final = ("unstated_days", "unstated_clock", "same_day_requests", "effect_day", "campaigns")


@dataclass(frozen=True)
class Conventions:
    """What is taken where the contract does not say.

    Attributes:
        calendar: whose public holidays count, and the days on which the parties are closed.
        unstated_days: « 30 jours » without their kind: every kind must agree, or calendar days.
        unstated_clock: whether a notice runs from the receipt or from the sending of a request.
        same_day: whether requests of one day add up against a band.
        effect_day: whether the effect may fall on the last day that counts, or on the day after it only.
        campaigns_count: whether requests for a campaign or a one-off need owe the notice.
        used: the conventions, with the layer that set each.
    """

    calendar: WorkCalendar
    unstated_days: UnstatedDays = "ask"
    unstated_clock: UnstatedClock = "ask"
    same_day: SameDay = "ask"
    effect_day: EffectDay = "last_day"
    campaigns_count: bool = True
    used: tuple[UsedValue, ...] = ()


def conventions(
    packs: Sequence[RulePack],
    overlays: Sequence[Overlay],
    known: Circumstances,
    calendar: WorkCalendar,
) -> Conventions:
    """The conventions of the packs at the date of `known`; the first pack that has one decides."""
    used = dict[str, UsedValue]()
    for pack in packs:
        layers = Layers(pack.parameters, pack.policies, overlays, known.as_of)
        for one in layers.policies(*_NAMES):
            used.setdefault(one.parameter, one)
    chosen = {name: one.value for name, one in used.items()}
    return Conventions(
        calendar=calendar,
        unstated_days=_chosen(chosen.get("unstated_days"), get_args(UnstatedDays)),
        unstated_clock=_chosen(chosen.get("unstated_clock"), get_args(UnstatedClock)),
        same_day=_chosen(chosen.get("same_day_requests"), get_args(SameDay)),
        effect_day=_chosen(chosen.get("effect_day"), get_args(EffectDay)),
        campaigns_count=chosen.get("campaigns") != "outside",
        used=tuple(used[name] for name in _NAMES if name in used),
    )


def _chosen(value: str | None, choices: tuple[_Choice, ...]) -> _Choice:
    """The choice of that name; the first where a pack does not have the convention."""
    return next((choice for choice in choices if choice == value), choices[0])

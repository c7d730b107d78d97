"""What a rule asks of one fact, and what the fact answers."""

from typing import NamedTuple

from contract_checker.facts import Direction

from .finding import Localised, Outcome, UsedValue
from .layers import Layers


class Question(NamedTuple):
    """What a rule wants to know beside the facts: in which direction, under which values."""

    direction: Direction | None
    layers: Layers


class Judgement(NamedTuple):
    """What one fact answers, and why."""

    outcome: Outcome
    reasons: tuple[Localised, ...] = ()
    value: Localised | None = None
    threshold: Localised | None = None
    missing: Localised | None = None
    notes: tuple[Localised, ...] = ()
    used: tuple[UsedValue, ...] = ()

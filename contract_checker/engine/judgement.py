"""What a rule asks of one fact, and what the fact answers."""

from datetime import date
from typing import NamedTuple

from contract_checker.facts import Direction

from .finding import Localised, Outcome, UsedValue
from .layers import Layers, Threshold


class Question(NamedTuple):
    """What a rule wants to know beside the facts: in which direction, under which values, at which day."""

    direction: Direction | None
    layers: Layers
    day: date | None = None
    """The day that the rule's own test looks at, where the dossier gives it."""

    def threshold(self, name: str) -> Threshold:
        """The parameter `name`, at the date of the report or at `day`, as the parameter says."""
        return self.layers.parameter(name, self.day)


class Judgement(NamedTuple):
    """What one fact answers, and why."""

    outcome: Outcome
    reasons: tuple[Localised, ...] = ()
    value: Localised | None = None
    threshold: Localised | None = None
    missing: Localised | None = None
    notes: tuple[Localised, ...] = ()
    used: tuple[UsedValue, ...] = ()

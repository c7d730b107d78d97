"""What the contract stipulates on a day, of the kinds that registers are held against."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from contract_checker.dossier import Texts, control
from contract_checker.engine import is_in_force
from contract_checker.engine.circumstances import Circumstances, PieceKind
from contract_checker.facts import Fact, PaymentTerm, VolumeForecast

CONTRACT_KINDS: Final = frozenset({"payment_term", "volume_forecast"})
"""Kinds of fact that registers are held against, to be read for them."""
_ANNOUNCING: Final[tuple[PieceKind, ...]] = (
    "rc",
    "aapc",
    "forecast_register",
    "payment_register",
    "award_register",
    "request_log",
)
"""Pieces that stipulate nothing between the parties."""


class Stipulated:
    """The facts of a dossier on any day, settled once for each stretch in which no text changes."""

    def __init__(self, stretches: Sequence[tuple[Fact, ...]], turns: Sequence[date]) -> None:
        self._stretches = stretches
        self._turns = turns

    def on(self, day: date) -> tuple[Fact, ...]:
        """What is stipulated on `day`."""
        return self._stretches[bisect_right(self._turns, day)]


def stipulated(texts: Texts, known: Circumstances) -> Stipulated:
    """The facts of `CONTRACT_KINDS` of a dossier over time."""
    turns = texts.turning_days
    first = turns[0] - timedelta(days=1) if turns else known.as_of
    return Stipulated([_settled(texts, known, day) for day in (first, *turns)], turns)


def _settled(texts: Texts, known: Circumstances, day: date) -> tuple[Fact, ...]:
    roles = {piece.path: piece.kind for piece in known.pieces}
    facts = control(texts, known.model_copy(update={"as_of": day})).facts
    return tuple(
        fact
        for fact in facts
        if isinstance(fact, PaymentTerm | VolumeForecast)
        and is_in_force(fact)
        and fact.stance == "asserted"
        and roles.get(fact.clause.document, "other") not in _ANNOUNCING
    )

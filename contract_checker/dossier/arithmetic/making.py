"""Builds a figure from the values that go into it."""

import hashlib
from collections.abc import Iterable, Sequence
from decimal import ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Decimal
from typing import Any, Final, NamedTuple

from contract_checker.document import Evidence, Passage
from contract_checker.facts import ClauseRef, ComputedFigure, FactBase, FigureInput, InputName, InputUnit

_CENT: Final = Decimal("0.01")
# A bound stays true once rounded.
_ROUNDING: Final = {"exact": ROUND_HALF_UP, "at_most": ROUND_UP, "at_least": ROUND_DOWN}


class Given(NamedTuple):
    """One input: `said` is where it stands, a cell before its head; None for what is supposed."""

    name: InputName
    value: Decimal | None
    unit: InputUnit
    said: FactBase | tuple[Passage, ...] | None = None

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Where the value stands, with what goes with it."""
        if isinstance(self.said, FactBase):
            return self.said.evidence.passages
        return self.said or ()

    @property
    def input(self) -> FigureInput:
        """The input as the fact shows it."""
        return FigureInput(
            name=self.name, value=self.value, unit=self.unit, passage=next(iter(self.passages), None)
        )


class Result(NamedTuple):
    """What a calculation gives, and how it is written in plain signs."""

    value: Decimal
    unit: str
    formula: str
    bound: str = "exact"


def figure(
    name: str, result: Result, given: Sequence[Given], clause: ClauseRef | None = None
) -> ComputedFigure:
    """The fact that `given` makes up `result`; its clause is that of its first input unless it is told."""
    facts = [one.said for one in given if isinstance(one.said, FactBase)]
    passages = tuple(dict.fromkeys(passage for one in given for passage in one.passages))
    places = [(passage.document, passage.span.start, passage.span.end) for passage in passages]
    fields: dict[str, Any] = {
        "figure": name,
        "value": result.value.quantize(_CENT, _ROUNDING[result.bound]),
        "unit": result.unit,
        "bound": result.bound,
        "formula": result.formula,
        "scope": facts[0].scope if facts else {},
    }
    identity = "|".join(map(str, (*fields.values(), places)))
    return ComputedFigure.model_validate(
        fields
        | {
            "id": f"computed_figure-{hashlib.sha256(identity.encode()).hexdigest()[:12]}",
            "clause": clause or facts[0].clause,
            "source": next((fact.source for fact in facts if fact.source != "live"), "live"),
            "standing": next((fact.standing for fact in facts if fact.standing != "in_force"), "in_force"),
            "found_by": f"arithmetic/{name}",
            "evidence": Evidence(passages=passages),
            "inputs": tuple(one.input for one in given),
        }
    )


def plain(value: Decimal) -> str:
    """A number with its thousands apart: « 1 000 000 », « 2.85 »."""
    return f"{value.normalize():,f}".replace(",", " ")


def money(value: Decimal) -> str:
    """An amount with its cents, if it has some: « 31.40 », « 28 »."""
    return (
        plain(value)
        if value == value.to_integral_value()
        else f"{value:,.{_decimals(value)}f}".replace(",", " ")
    )


def _decimals(value: Decimal) -> int:
    return max(2, len(plain(value).partition(".")[2]))


def only(values: Iterable[FactBase], *fields: str) -> FactBase | None:
    """The first of facts that state one and the same value in `fields`; None if there are several values."""
    found = list(values)
    distinct = {tuple(getattr(fact, field) for field in fields) for fact in found}
    return found[0] if len(distinct) == 1 else None

"""Thresholds and reading conventions: dated, with the decision behind them, and apart from the rules."""

from datetime import date
from typing import Literal

from pydantic import ConfigDict, Field, field_validator

from contract_checker.frozen import Frozen

from .finding import Localised
from .values import Unit


class Entry(Frozen):
    """One value over a period, with the reference of the decision; both ends of the period included."""

    model_config = ConfigDict(populate_by_name=True)

    value: str | None = Field(description="as one writes it; null: expressly not set")
    applies_from: date | None = Field(None, alias="from")
    applies_until: date | None = Field(None, alias="until")
    decision: str | None = Field(None, description="null in an overlay: « valeur d'essai, non décidée »")

    @field_validator("value", mode="before")
    @classmethod
    def _as_text(cls, value: object) -> object:
        return value if value is None or isinstance(value, bool) else str(value)

    def holds_at(self, day: date) -> bool:
        """Whether `day` lies in the period of this entry."""
        return (self.applies_from is None or self.applies_from <= day) and (
            self.applies_until is None or day <= self.applies_until
        )


class Parameter(Frozen):
    """A threshold of the referential; without a valid entry it is unset and nothing is compared with it."""

    code: str = Field(description="number in the list of parameters, such as 'P11'")
    title: Localised
    unit: Unit
    dated_by: Literal["as_of", "test_date"] = Field(
        "as_of", description="'test_date': a figure of law, taken at the date that the rule's law looks at"
    )
    entries: tuple[Entry, ...] = ()


class Policy(Frozen):
    """A reading convention: a closed list of choices and the one taken by default."""

    code: str
    title: Localised
    choices: dict[str, Localised] = Field(min_length=1)
    default: str
    decision: str | None = None

"""The versions of the CCAG: which one applies, what it says by default, how it ranks the pieces."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Literal

from pydantic import ConfigDict, Field

from contract_checker import yaml
from contract_checker.engine.circumstances import PieceKind
from contract_checker.engine.finding import Localised
from contract_checker.frozen import Frozen


class _Model(Frozen):
    model_config = ConfigDict(populate_by_name=True)


class Ranking(_Model):
    """The order of the pieces of a contract that names this version and sets none of its own."""

    article: str
    source: str
    verified_ranks: int = Field(description="first ranks of which the text was read")
    order: tuple[tuple[PieceKind, ...], ...]


class Stipulation(_Model):
    """What a version says where the contract says nothing."""

    article: str
    fact: Literal["penalty", "day_counting"] | None = Field(None, description="kind of fact that it gives")
    fields: Mapping[str, str | int | bool | Decimal | tuple[int, ...]] = {}
    verified: bool
    source: str
    says: Localised


class Version(_Model):
    """One version of one book, with the days of consultation for which it applies when none is named."""

    terms: str
    name: str
    year: int
    applies_from: date | None = Field(None, alias="from")
    applies_until: date | None = Field(None, alias="until")
    precedence: Ranking
    defaults: tuple[Stipulation, ...]

    def applies_on(self, day: date) -> bool:
        """Whether it is the version of a consultation of `day` that names none."""
        return (self.applies_from is None or self.applies_from <= day) and (
            self.applies_until is None or day <= self.applies_until
        )


class _Book(_Model):
    versions: tuple[Version, ...]


@cache
def versions() -> tuple[Version, ...]:
    """Every version on record."""
    return yaml.load_model(files("contract_checker.dossier.control") / "ccag.yaml", _Book).versions


def version_of(terms: str, year: int | None, consultation: date | None) -> Version | None:
    """The version named, else the one of the date of the consultation; None if neither tells."""
    known = [version for version in versions() if version.terms == terms]
    if year is not None:
        return next((version for version in known if version.year == year), None)
    if consultation is None:
        return None
    return next((version for version in known if version.applies_on(consultation)), None)

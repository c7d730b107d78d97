"""``dossier.yaml``: what no document says, and what a user corrects of what was read."""

import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import Annotated, Final, Literal

from pydantic import BeforeValidator, ConfigDict, Field

from contract_checker.calendars import Territory, WorkCalendar
from contract_checker.engine.circumstances import (
    LabelHeld,
    PieceKind,
    Statement,
    Subject,
    Supplier,
    Undertaking,
)
from contract_checker.facts import Nature
from contract_checker.frozen import Frozen

from .lot_numbers import lot_number

DOSSIER_FILE: Final = "dossier.yaml"


def _listed(value: object) -> object:
    """One name may stand without the signs of a list."""
    return [value] if isinstance(value, str) else value


def _spelt(value: object) -> object:
    """The number of a lot, which may stand without quotes, as the texts' own are compared with it."""
    number = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    return lot_number(number) if isinstance(number, str) else number


def _composed(value: object) -> object:
    """A path as most systems write it: accents of macOS stand apart from their letters."""
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else value


Names = Annotated[tuple[str, ...], BeforeValidator(_listed)]
LotNumber = Annotated[str, BeforeValidator(_spelt)]
PiecePath = Annotated[str, BeforeValidator(_composed)]


class _Stated(Frozen):
    model_config = ConfigDict(populate_by_name=True)


class UndertakingStated(_Stated):
    """That a client undertook the commitments."""

    client: str
    since: date | None = None


class LabelStated(_Stated):
    """The label of the provider: held, by whom and where, from when until when; or not held."""

    held: bool = True
    name: str | None = None
    entity: str | None = None
    sites: Names = ()
    held_from: date | None = Field(None, alias="from")
    held_until: date | None = Field(None, alias="until")


class DatesStated(_Stated):
    """Dates of the contract and of the consultation."""

    contract: date | None = None
    effective: date | None = None
    consultation: date | None = None


class CountingStated(_Stated):
    """How days are counted for a log of requests, where the contract does not say it."""

    holidays: Territory = "metropole"
    closings: tuple[date, ...] = Field((), description="days on which the parties are closed")
    time_zone: str = "Europe/Paris"

    @property
    def calendar(self) -> WorkCalendar:
        """The calendar that counts the days."""
        return WorkCalendar(territory=self.holidays, closings=frozenset(self.closings))


class LotStated(_Stated):
    """A lot, and whether its activity lasts."""

    number: LotNumber
    title: str | None = None
    nature: Nature | None = None


class PieceStated(_Stated):
    """What a user says of one piece."""

    path: PiecePath
    kind: PieceKind | None = None
    also: tuple[PieceKind, ...] = ()
    lot: LotNumber | None = None
    supplied_by: Supplier | None = None
    supplier: str | None = None
    signed: date | None = None
    effective: date | None = None
    amends: PiecePath | None = None


class DossierFile(_Stated):
    """All of it is optional; what is stated takes the place of what was read."""

    client: Names = ()
    provider: Names = ()
    buyer: Literal["public", "private"] | None = None
    procedure: Literal["formal", "adapted"] | None = None
    undertaking: UndertakingStated | None = None
    label: LabelStated | None = None
    dates: DatesStated = DatesStated()
    counting: CountingStated = CountingStated()
    lots: tuple[LotStated, ...] = ()
    pieces: tuple[PieceStated, ...] = ()

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """What it says of the dossier as a whole."""
        return tuple(self._statements())

    @property
    def known_undertaking(self) -> Undertaking | None:
        """The undertaking, for rules and reports."""
        stated = self.undertaking
        return None if stated is None else Undertaking(client=stated.client, since=stated.since)

    @property
    def known_label(self) -> LabelHeld | None:
        """The label, for rules and reports."""
        return None if self.label is None else LabelHeld.model_validate(self.label.model_dump())

    @property
    def natures(self) -> dict[str, Nature]:
        """The nature of the activity of each lot of which it is said."""
        return {lot.number: lot.nature for lot in self.lots if lot.nature is not None}

    def piece(self, path: str) -> PieceStated:
        """What is said of the piece at `path`: perhaps nothing."""
        return self._by_path.get(unicodedata.normalize("NFC", path), PieceStated(path=path))

    @cached_property
    def _by_path(self) -> dict[str, PieceStated]:
        return {piece.path: piece for piece in self.pieces}

    def _statements(self) -> Iterator[Statement]:
        stated: tuple[tuple[Subject, object], ...] = (
            *(("client", name) for name in self.client),
            *(("provider", name) for name in self.provider),
            ("buyer", self.buyer),
            ("procedure", self.procedure),
            ("contract_date", self.dates.contract),
            ("effective_date", self.dates.effective),
            ("consultation_date", self.dates.consultation),
            *(("lots", lot.number) for lot in self.lots),
        )
        titles = {lot.number: lot.title for lot in self.lots}
        for subject, value in stated:
            if value is not None:
                detail = titles.get(str(value)) if subject == "lots" else None
                yield Statement(subject=subject, value=str(value), detail=detail, told_by="dossier_file")


NOTHING_STATED: Final = DossierFile()

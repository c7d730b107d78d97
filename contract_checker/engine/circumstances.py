"""What a dossier says about itself, as far as a rule may depend on it."""

from collections.abc import Mapping
from datetime import date
from typing import Literal

from pydantic import Field

from contract_checker.document import Evidence
from contract_checker.facts import Nature
from contract_checker.frozen import Frozen

PieceKind = Literal[
    "rc",
    "ccap",
    "cctp",
    "ccp",
    "ae",
    "bpu",
    "dqe",
    "dpgf",
    "aapc",
    "contract",
    "framework",
    "application_contract",
    "amendment",
    "annexe",
    "general_terms",
    "forecast",
    "minutes",
    "email",
    "request_log",
    "forecast_register",
    "payment_register",
    "award_register",
    "other",
]
BuyerKind = Literal["public", "private", "unknown"]
Procedure = Literal["formal", "adapted", "unknown"]


ToldBy = Literal[
    "title", "running_header", "columns", "sentence", "text", "format", "file_name", "dossier_file", "option",
    "nothing"
]  # fmt: skip
Subject = Literal[
    "client",
    "provider",
    "buyer",
    "procedure",
    "contract_date",
    "effective_date",
    "consultation_date",
    "lots",
]
Supplier = Literal["client", "provider", "third"]


class Piece(Frozen):
    """One file of the dossier and its role."""

    path: str
    kind: PieceKind
    also: tuple[PieceKind, ...] = Field((), description="other kinds that it says to serve as")
    read: bool = Field(True, description="false when the file was skipped")
    lot: str | None = Field(None, description="the only lot that it is about")
    signed: date | None = None
    effective: date | None = None
    amends: str | None = Field(None, description="path of the piece that it changes, where somebody said so")

    @property
    def kinds(self) -> frozenset[PieceKind]:
        """All that it serves as: a contract « valant acte d'engagement » is both."""
        return frozenset((self.kind, *self.also))


class Undertaking(Frozen):
    """That the client undertook the commitments, as somebody said: no document does."""

    client: str | None = None
    since: date | None = None

    def holds_on(self, day: date) -> bool | None:
        """Whether the commitments bind on `day`; None if it is not said since when."""
        return None if self.since is None else self.since <= day


class LabelHeld(Frozen):
    """The label of the provider, as somebody said."""

    held: bool = Field(True, description="false when somebody said that the provider has none")
    name: str | None = None
    entity: str | None = Field(None, description="the legal entity that holds it")
    sites: tuple[str, ...] = ()
    held_from: date | None = None
    held_until: date | None = Field(None, description="the last day on which it is held")

    def held_on(self, day: date) -> bool | None:
        """Whether it is held on `day`; None where the date that would tell is not said."""
        if not self.held or (self.held_from is not None and day < self.held_from):
            return False
        if self.held_until is not None and day > self.held_until:
            return False
        return None if self.held_from is None or self.held_until is None else True

    def held_throughout(self, first: date, last: date) -> bool | None:
        """Whether it is held from `first` to `last`, both included, as K1 asks of the whole term."""
        ends = (self.held_on(first), self.held_on(last))
        return False if False in ends else None if None in ends else True


class Statement(Frozen):
    """One thing known of the dossier as a whole, and what told it."""

    subject: Subject
    value: str = Field(description="a name, a number, a code or a date, as its subject asks")
    detail: str | None = Field(None, description="what goes with a name: the form of a company")
    told_by: ToldBy
    evidence: Evidence | None = None


class Circumstances(Frozen):
    """Kind of buyer and of procedure, pieces, dates; `unknown` and None where the dossier is silent."""

    as_of: date
    pieces: tuple[Piece, ...]
    buyer: BuyerKind = "unknown"
    procedure: Procedure = "unknown"
    speaks_of_calls: bool = Field(
        True, description="whether a piece that was read speaks of a call centre or of its work"
    )
    contract_date: date | None = None
    effective_date: date | None = None
    consultation_date: date | None = None
    undertaking: Undertaking | None = Field(
        None, description="None where nobody said that the client undertook the commitments"
    )
    label: LabelHeld | None = Field(None, description="None where nobody said that the provider holds one")
    missing_annexes: tuple[str, ...] = Field(
        (), description="annexes that a clause points to and nobody supplied"
    )
    lots: tuple[str, ...] = Field((), description="numbers of the lots, when the dossier has some")
    lot_natures: Mapping[str, Nature] = Field(
        default_factory=dict, description="nature of the activity of a lot, where somebody said it"
    )
    statements: tuple[Statement, ...] = Field((), description="what is known of the dossier, and by what")

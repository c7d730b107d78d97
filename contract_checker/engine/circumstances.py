"""What a dossier says about itself, as far as a rule may depend on it."""

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

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
    "other",
]
BuyerKind = Literal["public", "private", "unknown"]
Procedure = Literal["formal", "adapted", "unknown"]


class Piece(BaseModel):
    """One file of the dossier and its role."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    path: str
    kind: PieceKind
    read: bool = Field(True, description="false when the file was skipped")


class Circumstances(BaseModel):
    """Kind of buyer and of procedure, pieces, dates; `unknown` and None where the dossier is silent."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    as_of: date
    pieces: tuple[Piece, ...]
    buyer: BuyerKind = "unknown"
    procedure: Procedure = "unknown"
    speaks_of_calls: bool = Field(
        True, description="whether a piece that was read speaks of a call centre or of its work"
    )
    contract_date: date | None = None
    consultation_date: date | None = None
    missing_annexes: tuple[str, ...] = Field(
        (), description="annexes that a clause points to and nobody supplied"
    )
    lots: tuple[str, ...] = Field((), description="numbers of the lots, when the dossier has some")

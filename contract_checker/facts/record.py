"""What records of execution share: the rows that they were made of, and those that settle nothing."""

from typing import Final, Literal

from pydantic import Field

from contract_checker.facts.base import FactBase
from contract_checker.frozen import Frozen

MOST_QUOTED: Final = 10
"""Rows of a register that a record quotes: the worst of them."""
UndecidedReason = Literal[
    "unreadable",
    "no_period",
    "no_foreseen",
    "no_actual",
    "nothing_foreseen",
    "versions_differ",
    "no_term",
    "terms_differ",
    "start_unstated",
    "no_start",
    "no_issue_date",
    "near_due_date",
    "disputed",
    "after_the_report",
    "no_nature",
    "no_volume",
    "no_award_date",
    "no_centre",
]
"""Why a row settles nothing."""


class UndecidedRow(Frozen):
    """A row of a register from which nothing follows, and why; it is counted, not dropped."""

    row: int = Field(description="as a spreadsheet counts it, from 1")
    reason: UndecidedReason
    shown: str | None = Field(None, description="the words at fault")


class RecordBase(FactBase):
    """A register of what was done, read row by row; its evidence quotes the worst rows."""

    undecided: tuple[UndecidedRow, ...] = ()
    set_aside: tuple[int, ...] = Field((), description="rows that are totals, titles or examples")

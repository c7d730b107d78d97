"""What a log shows of the notice that volume requests left: commitment D3, its second half, « respect »."""

from typing import Literal

from pydantic import Field

from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Number


class NoticeRecord(FactBase):
    """The requests of one log, judged one by one; its evidence quotes the rows that left the least.

    Only requests to which the commitment binds are counted: made since the client undertook it, to a
    provider that held the label, as far as somebody said so.
    """

    kind: Literal["notice_record"] = "notice_record"
    requests: int = Field(ge=0)
    respected: int = Field(0, ge=0)
    breached: int = Field(0, ge=0)
    waived: int = Field(0, ge=0, description="accepted in writing before their effect: a pattern, no respect")
    not_covered: int = Field(0, ge=0)
    indeterminate: int = Field(0, ge=0)
    not_bound: int = Field(0, ge=0, description="made before the undertaking or without the label")
    refused_rows: int = Field(0, ge=0, description="rows of the log that could not be understood")
    breached_share: Number | None = Field(
        None, description="of the requests judged, those that left too little, in per cent; null: none judged"
    )
    worst_margin_days: Number | None = Field(None, description="days short of the notice, below zero")

"""What a register shows of contracts awarded: to labelled centres, and to others for which reason."""

from datetime import date
from typing import Literal

from pydantic import Field

from contract_checker.facts.quantities import Number
from contract_checker.facts.record import RecordBase
from contract_checker.frozen import Frozen

LabelAtAward = Literal["held", "not_held", "unknown"]
ReasonOnFile = Literal["before", "price_only", "same_day", "undated", "after", "none"]


class Award(Frozen):
    """One lasting activity given to one centre."""

    row: int
    name: str = Field(description="the contract or the activity, as the register calls it")
    centre: str
    site: str | None = None
    awarded: date | None = None
    volume: Number | None = None
    label: LabelAtAward = Field(description="whether the centre held the label on the day of the award")
    reason: ReasonOnFile | None = Field(
        None,
        description="the reason for choosing a centre that is not known to be labelled, by its date against "
        "that of the award; 'price_only' if dated before it and speaking of the price alone",
    )


class AwardRecord(RecordBase):
    """Lasting activities awarded, counted in one unit of volume."""

    kind: Literal["award_record"] = "award_record"
    unit: str | None = Field(None, description="what the volume is counted in, in the words of the register")
    awards: tuple[Award, ...] = ()
    passing: int = Field(0, description="awards of campaigns and one-off needs, which are left out")
    volume: Number | None = Field(None, description="of the lasting awards whose volume is known")
    labelled_volume: Number | None = None
    share_at_least: Number | None = Field(
        None, description="labelled part in per cent, if no centre of unknown label holds one"
    )
    share_at_most: Number | None = Field(None, description="the same, if all of them hold one")

"""How a contract counts time, and when a request is deemed received."""

from typing import Annotated, Literal

from pydantic import Field

from contract_checker.calendars import DayKind, Territory
from contract_checker.facts.base import FactBase
from contract_checker.facts.quantities import Clock, Duration

NextDay = Literal["next_day", "next_worked_day", "next_ouvrable_day"]
Weekday = Annotated[int, Field(ge=0, le=6)]


class DayCounting(FactBase):
    """One rule on the counting of time; what its words do not say is null, empty or unstated.

    `about` is what the rule is on: requests, any notice, or delays as such. An `after_cut_off` without
    a `cut_off` is that of an hour that the words do not give (« en dehors des heures ouvrées »).
    """

    kind: Literal["day_counting"] = "day_counting"
    about: Literal["request", "any_notice", "delay"] = "delay"
    cut_off: str | None = Field(
        None, pattern=r"^([01]\d|2[0-3]):[0-5]\d$", description="hour after which a message is received later"
    )
    after_cut_off: NextDay | None = Field(None, description="the day on which it is then deemed received")
    unworked_receipt: NextDay | None = Field(
        None, description="the same of what arrives on a Saturday, a Sunday or a public holiday"
    )
    last_day: Literal["rolls_to_worked_day", "rolls_to_ouvrable_day", "stays"] | None = Field(
        None, description="what becomes of a last day on which nobody works"
    )
    saturday_moves: bool = Field(
        False, description="whether a Saturday, which is a « jour ouvrable », is among the days that move it"
    )
    first_day: Literal["excluded", "included"] | None = Field(
        None, description="whether the day that a delay runs from counts"
    )
    clock: Clock = Field("unstated", description="what all delays of the contract run from")
    days: DayKind = Field("unstated", description="what its days are, unless otherwise stated")
    worked_weekdays: tuple[Weekday, ...] = Field(
        (), description="the « jours ouvrés » as the words define them, Monday being 0; empty if they do not"
    )
    holidays_of: Territory | None = Field(None, description="whose public holidays count")
    requests_add_up: bool | None = Field(
        None, description="whether requests of one period are one, when they are held against a threshold"
    )
    add_up_over: Literal["day", "week", "month"] | None = None
    deemed_received_after: Duration | None = Field(None, description="counted from the sending")
    sent_by: Literal["post", "electronic", "unstated"] = Field(
        "unstated", description="the only way of sending that a rule on receipt names"
    )
    time_zone: str | None = Field(None, description="in the words of the clause: « heure de Paris »")

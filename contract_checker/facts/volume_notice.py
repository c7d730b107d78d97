"""A lead time owed before a change of volume: the heart of commitment D3."""

from typing import Literal

from pydantic import Field

from contract_checker.document import Passage
from contract_checker.facts.base import Debtor, FactBase
from contract_checker.facts.quantities import Exceptional, LeadTime
from contract_checker.frozen import Frozen

Trigger = Literal["request", "forecast", "freeze", "order", "schedule"]


class NoticeException(Frozen):
    """A case in which the clause lifts or shortens the notice, quoted."""

    kind: Exceptional
    effect: Literal["lifted", "shortened", "unstated"] = Field(
        "unstated", description="what becomes of the notice in a case that the clause defines"
    )
    passage: Passage


class VolumeNotice(FactBase):
    """A delay between asking for, or fixing, a volume and the day it applies."""

    kind: Literal["volume_notice"] = "volume_notice"
    trigger: Trigger = Field("request", description="the act that starts the delay")
    debtor: Debtor = Field("unstated", description="who owes the notice")
    agreed: bool = Field(False, description="the clause says that the parties agreed it")
    quantified: bool = Field(description="false for « raisonnable » and the like")
    contradictory: bool = Field(False, description="words and figures differ: « deux (3) mois »")
    terms: tuple[LeadTime, ...] = ()
    exceptions: tuple[NoticeException, ...] = ()

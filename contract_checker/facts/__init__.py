"""Typed facts read from clauses, one frozen model per file, and their union."""

from typing import Annotated

from pydantic import Field

from contract_checker.facts.activity_nature import ActivityNature
from contract_checker.facts.award_criteria import AwardCriteria, Criterion, CriterionKind
from contract_checker.facts.base import ClauseRef, Debtor, FactBase, Scope, Stance, Strength
from contract_checker.facts.label_preference import LabelPreference
from contract_checker.facts.price_decrease import PriceDecrease
from contract_checker.facts.quantities import Band, Clock, Direction, Duration, LeadTime, Number
from contract_checker.facts.reverse_auction import ReverseAuction
from contract_checker.facts.volume_change import VolumeChange
from contract_checker.facts.volume_notice import NoticeException, Trigger, VolumeNotice

Fact = Annotated[
    VolumeNotice
    | VolumeChange
    | ReverseAuction
    | AwardCriteria
    | LabelPreference
    | ActivityNature
    | PriceDecrease,
    Field(discriminator="kind"),
]

__all__ = [
    "ActivityNature",
    "AwardCriteria",
    "Band",
    "ClauseRef",
    "Clock",
    "Criterion",
    "CriterionKind",
    "Debtor",
    "Direction",
    "Duration",
    "Fact",
    "FactBase",
    "LabelPreference",
    "LeadTime",
    "NoticeException",
    "Number",
    "PriceDecrease",
    "ReverseAuction",
    "Scope",
    "Stance",
    "Strength",
    "Trigger",
    "VolumeChange",
    "VolumeNotice",
]

"""Typed facts read from clauses, one frozen model per file, and their union."""

from typing import Annotated

from pydantic import Field

from contract_checker.facts.abnormally_low_offer import AbnormallyLowOffer
from contract_checker.facts.activity_nature import ActivityNature, Nature
from contract_checker.facts.amendment import Action, Amendment
from contract_checker.facts.audit import Audit
from contract_checker.facts.award_criteria import AwardCriteria, Criterion, CriterionKind
from contract_checker.facts.award_record import Award, AwardRecord, LabelAtAward, ReasonOnFile
from contract_checker.facts.base import (
    ClauseRef,
    Debtor,
    FactBase,
    Incorporated,
    Scope,
    Stance,
    Standing,
    Strength,
)
from contract_checker.facts.candidate_size import CandidateSize
from contract_checker.facts.computed_figure import ComputedFigure, FigureInput, InputName, InputUnit
from contract_checker.facts.contract_term import ContractTerm
from contract_checker.facts.contradiction import Contradiction
from contract_checker.facts.data_protection import DataProtection
from contract_checker.facts.day_counting import DayCounting, NextDay
from contract_checker.facts.exclusivity import Exclusivity
from contract_checker.facts.forecast_record import ComparedPeriod, ForecastRecord
from contract_checker.facts.label_holding import LabelHolding
from contract_checker.facts.label_preference import LabelPreference
from contract_checker.facts.minimum_commitment import MinimumCommitment
from contract_checker.facts.monitoring import Monitoring
from contract_checker.facts.notice_record import NoticeRecord
from contract_checker.facts.payment_record import LateInvoice, PaymentRecord
from contract_checker.facts.payment_term import PaymentTerm
from contract_checker.facts.penalty import Penalty
from contract_checker.facts.precedence import Precedence
from contract_checker.facts.price_decrease import PriceDecrease
from contract_checker.facts.price_revision import PriceRevision
from contract_checker.facts.price_structure import PricedUnit, PriceStructure
from contract_checker.facts.quantities import Band, Clock, Direction, Duration, LeadTime, Money, Number
from contract_checker.facts.receivables_assignment import ReceivablesAssignment
from contract_checker.facts.record import MOST_QUOTED, RecordBase, UndecidedReason, UndecidedRow
from contract_checker.facts.reference_terms import ReferenceTerms
from contract_checker.facts.reverse_auction import ReverseAuction
from contract_checker.facts.reversibility import Reversibility
from contract_checker.facts.service_level import ServiceLevel
from contract_checker.facts.service_place import ServicePlace
from contract_checker.facts.social_clause import SocialClause
from contract_checker.facts.staff_interference import StaffInterference
from contract_checker.facts.staff_transfer import StaffTransfer
from contract_checker.facts.subcontracting import Subcontracting
from contract_checker.facts.termination import Termination
from contract_checker.facts.training import Training
from contract_checker.facts.unread import Unread
from contract_checker.facts.volume_change import VolumeChange
from contract_checker.facts.volume_forecast import Tolerance, VolumeForecast
from contract_checker.facts.volume_notice import NoticeException, Trigger, VolumeNotice

Fact = Annotated[
    VolumeNotice
    | VolumeChange
    | ReverseAuction
    | AwardCriteria
    | LabelPreference
    | LabelHolding
    | ActivityNature
    | PriceDecrease
    | VolumeForecast
    | MinimumCommitment
    | PriceStructure
    | PriceRevision
    | Penalty
    | ServiceLevel
    | PaymentTerm
    | AbnormallyLowOffer
    | CandidateSize
    | ContractTerm
    | Termination
    | Reversibility
    | Exclusivity
    | StaffTransfer
    | StaffInterference
    | Monitoring
    | Training
    | ServicePlace
    | Subcontracting
    | SocialClause
    | DataProtection
    | Audit
    | Precedence
    | ReferenceTerms
    | ReceivablesAssignment
    | DayCounting
    | Amendment
    | Unread
    | Contradiction
    | ComputedFigure
    | NoticeRecord
    | ForecastRecord
    | PaymentRecord
    | AwardRecord,
    Field(discriminator="kind"),
]

__all__ = [
    "MOST_QUOTED",
    "AbnormallyLowOffer",
    "Action",
    "ActivityNature",
    "Amendment",
    "Audit",
    "Award",
    "AwardCriteria",
    "AwardRecord",
    "Band",
    "CandidateSize",
    "ClauseRef",
    "Clock",
    "ComparedPeriod",
    "ComputedFigure",
    "ContractTerm",
    "Contradiction",
    "Criterion",
    "CriterionKind",
    "DataProtection",
    "DayCounting",
    "Debtor",
    "Direction",
    "Duration",
    "Exclusivity",
    "Fact",
    "FactBase",
    "FigureInput",
    "ForecastRecord",
    "Incorporated",
    "InputName",
    "InputUnit",
    "LabelAtAward",
    "LabelHolding",
    "LabelPreference",
    "LateInvoice",
    "LeadTime",
    "MinimumCommitment",
    "Money",
    "Monitoring",
    "Nature",
    "NextDay",
    "NoticeException",
    "NoticeRecord",
    "Number",
    "PaymentRecord",
    "PaymentTerm",
    "Penalty",
    "Precedence",
    "PriceDecrease",
    "PriceRevision",
    "PriceStructure",
    "PricedUnit",
    "ReasonOnFile",
    "ReceivablesAssignment",
    "RecordBase",
    "ReferenceTerms",
    "ReverseAuction",
    "Reversibility",
    "Scope",
    "ServiceLevel",
    "ServicePlace",
    "SocialClause",
    "StaffInterference",
    "StaffTransfer",
    "Stance",
    "Standing",
    "Strength",
    "Subcontracting",
    "Termination",
    "Tolerance",
    "Training",
    "Trigger",
    "UndecidedReason",
    "UndecidedRow",
    "Unread",
    "VolumeChange",
    "VolumeForecast",
    "VolumeNotice",
]

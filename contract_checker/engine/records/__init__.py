"""Checks of what registers show: forecasts, payments, awards; no text stipulates any of it."""

from collections.abc import Mapping
from typing import Final

from .awards import LabelledShare, ReasonsFiled
from .forecasts import FreezeKept, PeriodsWithin
from .payments import PaidInTime
from .record_check import RecordCheck
from .requests import BreachedWithin, RequestsRespected

AnyRecordCheck = (
    PeriodsWithin
    | FreezeKept
    | PaidInTime
    | LabelledShare
    | ReasonsFiled
    | RequestsRespected
    | BreachedWithin
)
RECORD_CHECKS: Final[Mapping[str, type[RecordCheck]]] = {
    "periods_within": PeriodsWithin,
    "freeze_kept": FreezeKept,
    "paid_in_time": PaidInTime,
    "labelled_share": LabelledShare,
    "reasons_filed": ReasonsFiled,
    "requests_respected": RequestsRespected,
    "breached_within": BreachedWithin,
}

__all__ = ["RECORD_CHECKS", "AnyRecordCheck", "RecordCheck"]

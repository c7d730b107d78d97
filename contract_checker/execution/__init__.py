"""Requests to change the volume, as a log tells them, judged against the notice that the contract owes."""

from .conventions import Conventions, conventions
from .judgement import Judgement, judge_log, record_of
from .periods import NOTICE_KINDS
from .request import RequestLog, VolumeRequest
from .verdict import Verdict

__all__ = [
    "NOTICE_KINDS",
    "Conventions",
    "Judgement",
    "RequestLog",
    "Verdict",
    "VolumeRequest",
    "conventions",
    "judge_log",
    "record_of",
]

"""A complaint before the committee of the label: its folder, the acts that leave a trace, its seal."""

from .admission import is_admissible
from .case_file import CaseFile, Member, Side
from .events import Answer, append
from .folder import CaseFolder
from .judging import rules_of, sources_of
from .layout import Difference
from .masked_copy import drafted_plan, masked_copy
from .pieces import Use, add, new_case
from .prices import price_rules
from .replay import Replay, replay
from .replies import reply
from .seal import Sealed, seal, unrecorded
from .signing import private_key, public_key
from .stated import Merged, merge
from .status import status_of
from .steps import record_admission, record_decision, record_judgement, record_notice, view_on
from .text import admission_lines, text_of
from .verify import Verification, read_archive, verify
from .view import CaseView
from .withholding import shown_to

__all__ = [
    "Answer",
    "CaseFile",
    "CaseFolder",
    "CaseView",
    "Difference",
    "Member",
    "Merged",
    "Replay",
    "Sealed",
    "Side",
    "Use",
    "Verification",
    "add",
    "admission_lines",
    "append",
    "drafted_plan",
    "is_admissible",
    "masked_copy",
    "merge",
    "new_case",
    "price_rules",
    "private_key",
    "public_key",
    "read_archive",
    "record_admission",
    "record_decision",
    "record_judgement",
    "record_notice",
    "replay",
    "reply",
    "rules_of",
    "seal",
    "shown_to",
    "sources_of",
    "status_of",
    "text_of",
    "unrecorded",
    "verify",
    "view_on",
]

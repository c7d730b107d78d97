"""Which clause controls on which date, and why: precedence, amendments, clauses by reference."""

from .control import CONTROL_KINDS, Texts, control, texts_of
from .result import Change, ConsolidatedClause, Control, ControllingFact, Default, Precedes

__all__ = [
    "CONTROL_KINDS",
    "Change",
    "ConsolidatedClause",
    "Control",
    "ControllingFact",
    "Default",
    "Precedes",
    "Texts",
    "control",
    "texts_of",
]

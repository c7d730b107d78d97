"""The report of a check, and the formats it is rendered in."""

from .announcement import announcement
from .draft import render as draft_of
from .order import BINDING, ranked, shown
from .reading import Reading
from .renderers import RENDERERS, Renderer
from .report import Coverage, Engine, Input, InputArchive, OverlayUsed, PackUsed, ReadEntry, Report
from .respect import Respect, respect_of
from .result import CheckResult, Language, PackWords
from .schema import judgement_schema, report_schema

__all__ = [
    "BINDING",
    "RENDERERS",
    "CheckResult",
    "Coverage",
    "Engine",
    "Input",
    "InputArchive",
    "Language",
    "OverlayUsed",
    "PackUsed",
    "PackWords",
    "ReadEntry",
    "Reading",
    "Renderer",
    "Report",
    "Respect",
    "announcement",
    "draft_of",
    "judgement_schema",
    "ranked",
    "report_schema",
    "respect_of",
    "shown",
]

"""The one walk through a dossier: read, cut, extract, control, evaluate, judge, report.

Everything here is a function of its inputs: the date is given, nothing is fetched, and the same files,
packs, overlays and date give the same report.
"""

from .checking import check, check_dossier, check_text, judge
from .options import Options, Progress, Rules, Stage, load_rules
from .reading import ALL_KINDS, read_circumstances, read_clause, read_dossier, read_facts
from .requests import LogGiven, read_requests

__all__ = [
    "ALL_KINDS",
    "LogGiven",
    "Options",
    "Progress",
    "Rules",
    "Stage",
    "check",
    "check_dossier",
    "check_text",
    "judge",
    "load_rules",
    "read_circumstances",
    "read_clause",
    "read_dossier",
    "read_facts",
    "read_requests",
]

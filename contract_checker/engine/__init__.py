"""Rules asked of facts: packs, overlays, closed check kinds, and a pure evaluation."""

from .case_file import CASE_DOCUMENT
from .cases import CaseResult, ReadFacts, lacking_groups, run_cases
from .circumstances import BuyerKind, Circumstances, Piece, PieceKind, Procedure
from .evaluate import evaluate
from .finding import Finding, Localised, Outcome, Reference, Severity, UsedValue
from .layers import Overlay
from .overlay import load_overlay, overlay_source, parse_setting
from .pack import RulePack, fact_kinds, load_pack, pack_files, pack_ids
from .pack_diff import PackDiff, compare_packs
from .reading import is_in_force
from .schemas import FILE_KINDS, FileKind, file_schema

__all__ = [
    "CASE_DOCUMENT",
    "FILE_KINDS",
    "BuyerKind",
    "CaseResult",
    "Circumstances",
    "FileKind",
    "Finding",
    "Localised",
    "Outcome",
    "Overlay",
    "PackDiff",
    "Piece",
    "PieceKind",
    "Procedure",
    "ReadFacts",
    "Reference",
    "RulePack",
    "Severity",
    "UsedValue",
    "compare_packs",
    "evaluate",
    "fact_kinds",
    "file_schema",
    "is_in_force",
    "lacking_groups",
    "load_overlay",
    "load_pack",
    "overlay_source",
    "pack_files",
    "pack_ids",
    "parse_setting",
    "run_cases",
]

"""Two reports on one dossier, held side by side."""

from .changes import CHANGES, Change, Compared, Comparison, compare

__all__ = ["CHANGES", "Change", "Compared", "Comparison", "compare"]

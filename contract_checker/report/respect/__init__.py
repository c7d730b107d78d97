"""The section « Délais : définis / respectés »: each request of a log with its verdict, and the totals."""

from .entries import RequestEntry, entry_of
from .model import Respect, respect_of

__all__ = ["RequestEntry", "Respect", "entry_of", "respect_of"]

"""The sheet of one page that goes into the purchaser's file before a tender is published."""

from .renderers import SHEETS
from .sheet import LEVELS, Level, Sheet, sheet

__all__ = ["LEVELS", "SHEETS", "Level", "Sheet", "sheet"]

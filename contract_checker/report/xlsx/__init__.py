"""The report as a workbook, to sort and to filter: what a document says is text in it, never a formula."""

from .rendering import render

__all__ = ["render"]

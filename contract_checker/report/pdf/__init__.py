"""The report as a PDF to print and to file: tagged, for archives, the same bytes for the same report."""

from .rendering import render

__all__ = ["render"]

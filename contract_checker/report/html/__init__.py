"""The report as one self-contained page: no script, nothing loaded from elsewhere."""

from .page import render

__all__ = ["render"]

"""Copies of Word files: the same paragraphs and tables, with labels, and without what no page shows."""

from .copy import redact_word

__all__ = ["redact_word"]

"""Contradictions of a dossier: with itself, between its pieces, between words and figures."""

from .find import contradictions
from .statements import KINDS as COMPARED_KINDS

__all__ = ["COMPARED_KINDS", "contradictions"]

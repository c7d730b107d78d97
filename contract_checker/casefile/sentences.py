"""The French words that all parts of a case share: sides, outcomes, days."""

from datetime import date
from typing import Final

from contract_checker.report import words
from contract_checker.report.catalogue import catalogue

SIDES: Final = {"client": "le donneur d'ordre", "provider": "le prestataire", "third": "un tiers"}
QUESTIONS: Final = {
    "undertaking": "Engagement du donneur d'ordre",
    "label": "Label du prestataire",
    "contract": "Contrat en vigueur",
    "scope": "Périmètre",
}
STATES: Final = {"holds": "établi", "fails": "non rempli", "unknown": "inconnu"}
DECISIONS: Final = {"upheld": "retenu", "rejected": "écarté", "no_decision": "sans décision"}


def in_french(day: date) -> str:
    """A day in words: « 1er mars 2026 »."""
    return words.day(day, catalogue("fr"))

"""Chooses what a report in Word is: a dossier of one Word file is annotated, any other gets a letter."""

from contract_checker.report.result import CheckResult, Language

from .annotation import annotated_copies
from .letter import letter


def render(result: CheckResult, language: Language) -> bytes:
    """The user's own file with comments if the dossier is one Word file; else a letter with the findings."""
    if len(result.documents) == 1:
        for copy in annotated_copies(result, language):
            if copy.content is not None:
                return copy.content
    return letter(result, language)

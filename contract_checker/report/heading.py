"""What a report calls itself: a check of a dossier, or the judgement of a log alone."""

from .catalogue import Catalogue
from .result import CheckResult


def heading(result: CheckResult, t: Catalogue) -> str:
    """The title of the report."""
    return t("title.judgement" if result.judged_only else "title")


def reach(result: CheckResult, t: Catalogue) -> str:
    """That only a part of the rules was asked; nothing for a whole check."""
    return t("judgement.reach") if result.judged_only else ""

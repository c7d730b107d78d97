"""What is said beside a report, to the person who asked for it and does not see it yet."""

from collections.abc import Iterator
from pathlib import Path

from . import words
from .catalogue import catalogue
from .harmless import harmless
from .result import CheckResult, Language


def announcement(result: CheckResult, output: Path | None, language: Language) -> Iterator[str]:
    """A line for each piece that was not read, then the file that the report was written to."""
    t = catalogue(language)
    yield from map(harmless, words.unread(result.report.coverage, t))
    if output is not None:
        yield harmless(t("written", file=output))

"""The report as JSON: the record itself, in the order of its model, the same bytes for the same input."""

from .result import CheckResult, Language


def render(result: CheckResult, language: Language) -> str:
    """Write the report; `language` changes nothing, the record holds its messages in both."""
    return result.record.model_dump_json(indent=2) + "\n"

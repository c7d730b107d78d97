"""The JSON schema of a report, for those who read it with another program."""

from pydantic.json_schema import models_json_schema

from .report import Report

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def report_schema() -> dict[str, object]:
    """JSON schema (draft 2020-12) of the report as `json.render` writes it."""
    references, definitions = models_json_schema(
        [(Report, "serialization")], title="contract_checker report", description=Report.__doc__
    )
    return {"$schema": _DIALECT, **definitions, **references[(Report, "serialization")]}

"""The JSON schemas of a report and of a judgement, for those who read them with another program."""

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from .report import Report
from .respect.judged import JudgedLog

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def report_schema() -> dict[str, object]:
    """JSON schema (draft 2020-12) of the report as `json.render` writes it."""
    return _schema(Report, "contract_checker report")


def judgement_schema() -> dict[str, object]:
    """JSON schema (draft 2020-12) of a judged log as ``log judge --format json`` writes it."""
    return _schema(JudgedLog, "contract_checker judgement")


def _schema(model: type[BaseModel], title: str) -> dict[str, object]:
    references, definitions = models_json_schema(
        [(model, "serialization")], title=title, description=model.__doc__
    )
    return {"$schema": _DIALECT, **definitions, **references[(model, "serialization")]}

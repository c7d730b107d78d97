"""JSON Schemas of the YAML files that people write, so that an editor completes and checks them.

They say what the loader says of each file by itself; what needs other files (does the parameter exist, is the
family known, do the cases end as they say) only the loader can tell.
"""

from collections.abc import Mapping
from typing import Any, Final, Literal

from pydantic import BaseModel

from .case_file import CaseFile
from .overlay import OverlayFile
from .pack import Head
from .parameters import Parameter, Policy
from .rule import Rule
from .selection import FACT_MODELS, values_of_fields

FileKind = Literal["rule", "cases", "parameter", "policy", "overlay", "pack"]
_MODELS: Final[Mapping[FileKind, type[BaseModel]]] = {
    "rule": Rule,
    "cases": CaseFile,
    "parameter": Parameter,
    "policy": Policy,
    "overlay": OverlayFile,
    "pack": Head,
}
FILE_KINDS: Final[tuple[FileKind, ...]] = tuple(_MODELS)
_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_ID: Final = "id"  # of a rule: the stem of its file, which must not be written in it
_SELECTS: Final = ("Select", "Condition")


def file_schema(kind: FileKind) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of one kind of file."""
    schema: dict[str, Any] = _MODELS[kind].model_json_schema(by_alias=True)
    if kind == "rule":
        del schema["properties"][_ID]
        schema["required"].remove(_ID)
    for name in _SELECTS:
        if name in schema.get("$defs", {}):
            _close(schema["$defs"][name])
    if "Entry" in schema.get("$defs", {}):
        # the loader takes a bare number or yes and no for the text that they are written with
        schema["$defs"]["Entry"]["properties"]["value"] = {"type": ["string", "number", "boolean", "null"]}
    return {"$schema": _DIALECT, "title": f"contract_checker {kind}", **schema}


def _close(select: dict[str, Any]) -> None:
    """Let `select` name only facts that exist, and of each only its fields and their values."""
    select["properties"]["fact"] = {"enum": sorted(FACT_MODELS)}
    select["properties"]["where"] = {"type": "object"}
    select["allOf"] = [
        {
            "if": {"properties": {"fact": {"const": kind}}},
            "then": {"properties": {"where": _fields(kind)}},
        }
        for kind in sorted(FACT_MODELS)
    ]


def _fields(kind: str) -> dict[str, Any]:
    properties = {
        name: {"anyOf": [{"enum": [*values]}, {"type": "array", "items": {"enum": [*values]}}]}
        for name, values in values_of_fields(FACT_MODELS[kind])
    }
    return {"type": "object", "properties": properties, "additionalProperties": False}

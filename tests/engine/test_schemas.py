"""The schemas accept every file that is shipped, and refuse the slips that an editor should underline."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest
from jsonschema import Draft202012Validator

from contract_checker.engine import FILE_KINDS, FileKind, file_schema
from contract_checker.yaml import load

RULES: Final = Path("rules")
RULE: Final = RULES / "label" / "price_decrease" / "d2-price-decrease.yaml"


def kind_of(path: Path) -> FileKind:
    if path.name == "pack.yaml":
        return "pack"
    if path.name.endswith(".cases.yaml"):
        return "cases"
    folders: dict[str, FileKind] = {"parameters": "parameter", "policies": "policy", "overlays": "overlay"}
    return folders.get(path.parent.name, "rule")


def written(path: Path) -> Any:
    """The values of the file as JSON has them; dates are texts there."""
    values, _ = load(path)
    return json.loads(json.dumps(values, default=str))


def complaints(kind: FileKind, values: Any) -> list[str]:
    return [error.message for error in Draft202012Validator(file_schema(kind)).iter_errors(values)]


@pytest.mark.parametrize("kind", FILE_KINDS)
def test_a_schema_is_one(kind: FileKind) -> None:
    dialect = Draft202012Validator(Draft202012Validator.META_SCHEMA)
    assert [error.message for error in dialect.iter_errors(file_schema(kind))] == []


@pytest.mark.parametrize("path", sorted(RULES.rglob("*.yaml")), ids=lambda path: path.name)
def test_every_shipped_file_is_accepted(path: Path) -> None:
    assert complaints(kind_of(path), written(path)) == []


@pytest.mark.parametrize("value", ["30 jours calendaires", 15, 1.5, True, None])
def test_a_threshold_is_written_bare_or_as_a_text(value: object) -> None:
    overlay = {"title": {"fr": "essai", "en": "trial"}, "parameters": {"minimum_notice": [{"value": value}]}}
    assert complaints("overlay", overlay) == []


def test_a_threshold_is_no_list() -> None:
    overlay = {"title": {"fr": "essai", "en": "trial"}, "parameters": {"minimum_notice": [{"value": [15]}]}}
    assert complaints("overlay", overlay) != []


def _misspelt_fact(rule: dict[str, Any]) -> None:
    rule["select"]["fact"] = "price_decreases"


def _unknown_field(rule: dict[str, Any]) -> None:
    rule["select"]["where"] = {"modus": "automatic"}


def _unknown_value(rule: dict[str, Any]) -> None:
    rule["select"]["where"] = {"mode": "automatically"}


def _unknown_check(rule: dict[str, Any]) -> None:
    rule["check"] = {"kind": "missing"}


def _own_id(rule: dict[str, Any]) -> None:
    rule["id"] = "d2-price-decrease"


def _no_title(rule: dict[str, Any]) -> None:
    del rule["title"]


@pytest.mark.parametrize(
    "slip", [_misspelt_fact, _unknown_field, _unknown_value, _unknown_check, _own_id, _no_title]
)
def test_a_slip_in_a_rule_is_seen(slip: Callable[[dict[str, Any]], None]) -> None:
    rule = copy.deepcopy(written(RULE))
    assert complaints("rule", rule) == []
    slip(rule)
    assert complaints("rule", rule) != []

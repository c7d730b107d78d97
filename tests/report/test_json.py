"""The record and its schema."""

import json
from collections.abc import Callable

from contract_checker.document import Document
from contract_checker.report import RENDERERS, CheckResult, Report, report_schema


def test_the_record_has_the_agreed_shape(result: CheckResult) -> None:
    record = json.loads(RENDERERS["json"].render(result, "fr").decode())
    assert record["as_of"] == "2026-01-31"
    assert record["engine"] == {"name": "contract_checker", "version": "0.1.0"}
    assert record["inputs"][1] == {
        "path": "contrat.pdf",
        "sha256": "ab" * 32,
        "piece": "contract",
        "also": [],
        "told_by": "nothing",
        "told": None,
        "lot": None,
        "signed": None,
        "effective": None,
        "amends": None,
        "supplied_by": None,
        "supplier": None,
        "container": None,
    }
    assert record["coverage"]["skipped"][0]["reason"] == "no_text"
    assert [finding["commitment"] for finding in record["findings"]] == [
        "D1",
        *["D2"] * 3,
        *["D3"] * 3,
        "P-1",
    ]


def test_coverage_counts_what_is_not_plain_text_and_names_the_walls(
    seen: Document, result_of: Callable[..., CheckResult]
) -> None:
    coverage = json.loads(RENDERERS["json"].render(result_of((seen,), ()), "fr"))["coverage"]
    assert coverage == {
        "read": [
            {
                "path": "scan.pdf",
                "format": "pdf",
                "pages": 5,
                "characters": len(seen.text),
                "ocr_pages": [2],
                "sources": {"deleted": 1, "hidden": 2, "ocr": 1},
                "notes": ["page_without_text:3"],
            }
        ],
        "skipped": [],
        "isolation": {"processes": False, "memory": False, "network": False},
    }


def test_the_record_is_read_back_as_the_same_report(result: CheckResult) -> None:
    assert Report.model_validate_json(RENDERERS["json"].render(result, "en").decode()) == result.report


def test_the_language_changes_nothing(result: CheckResult) -> None:
    assert RENDERERS["json"].render(result, "en") == RENDERERS["json"].render(result, "fr")


def test_the_schema_names_its_dialect_and_all_fields(result: CheckResult) -> None:
    schema = report_schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    definitions = schema["$defs"]
    assert isinstance(definitions, dict)
    assert set(definitions["Report"]["properties"]) == set(result.report.model_dump())
    assert schema["$ref"] == "#/$defs/Report"

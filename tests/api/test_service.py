"""Health, documentation, and what is answered to a wrong address."""

import re
from collections.abc import Callable

import httpx

Call = Callable[..., httpx.Response]


def test_health_names_version_and_packs(call: Call) -> None:
    answer = call("GET", "/health").json()
    assert answer["status"] == "ok"
    assert [pack["id"] for pack in answer["packs"]] == ["label", "law"]


def test_documentation_names_every_route_and_field(call: Call) -> None:
    page = call("GET", "/docs").text
    for words in (
        "POST /v1/checks",
        "GET /health",
        "multipart/form-data",
        "<code>as_of</code>",
        "application/problem+json",
    ):
        assert words in page


def test_documentation_loads_nothing(call: Call) -> None:
    answer = call("GET", "/docs")
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    assert not re.findall(r"<script|<link|<img|src=|@import|url\(", answer.text)
    assert re.findall(r'href="([^"]*)"', answer.text) == ["openapi.json"]


def test_every_reference_of_the_openapi_document_arrives(call: Call) -> None:
    answer = call("GET", "/openapi.json")
    named = set(answer.json()["components"]["schemas"])
    assert {ref.rpartition("/")[2] for ref in re.findall(r'"\$ref": ?"([^"]*)"', answer.text)} <= named


def test_a_wrong_address_or_method_is_a_problem(call: Call) -> None:
    for method, path, status in (("GET", "/nowhere", 404), ("GET", "/v1/checks", 405)):
        answer = call(method, path)
        assert answer.status_code == status
        assert answer.headers["content-type"] == "application/problem+json"

"""A page of documentation that loads nothing from anywhere: no script, no font, no content network."""

from functools import cache
from typing import Final

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, Template

_HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
}
_PAGE: Final = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ api.info.title }} {{ api.info.version }}</title>
<style>
body { margin: 0 auto; max-width: 56rem; padding: 2rem 1.25rem 4rem; color: #1b232e; background: #fff;
  font: 1rem/1.55 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
h2 { margin-top: 2.5rem; font-size: 1.25rem; } h3 { font-size: 1rem; margin-bottom: .3rem; }
code, pre { font: .9em/1.5 ui-monospace, Menlo, Consolas, monospace; }
pre { background: #f4f5f7; padding: 1rem; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top;
  border-top: 1px solid #d9dee5; padding: .4rem .8rem .4rem 0; font-weight: 400; }
thead th { color: #525c69; font-size: .875rem; } a { color: #1f3f6e; }
</style>
</head>
<body>
<main>
<h1>{{ api.info.title }} {{ api.info.version }}</h1>
<p>{{ api.info.description }}</p>
<p>The same as a machine reads it: <a href="openapi.json">openapi.json</a>.</p>
<pre tabindex="0">curl -F files=@RC.pdf -F files=@CCAP.pdf -F as_of=2026-01-31 \\
  -H 'Accept: text/html' {{ base }}v1/checks</pre>
{% for path, methods in api.paths.items() %}
{% for method, operation in methods.items() %}
<section>
<h2><code>{{ method | upper }} {{ path }}</code> – {{ operation.summary }}</h2>
<p>{{ operation.description }}</p>
{% for name, content in operation.get("requestBody", {}).get("content", {}).items() %}
<h3>Fields ({{ name }})</h3>
<table><thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">Default</th>
<th scope="col">Meaning</th></tr></thead>
<tbody>
{% for field, schema in fields(content.schema).items() %}
<tr><th scope="row"><code>{{ field }}</code></th><td>{{ kind(schema) }}</td>
<td>{{ default(schema) }}</td><td>{{ schema.description }}</td></tr>
{% endfor %}
</tbody></table>
{% endfor %}
<h3>Answers</h3>
<table><thead><tr><th scope="col">Status</th><th scope="col">Meaning</th><th scope="col">Formats</th></tr>
</thead>
<tbody>
{% for status, answer in operation.responses.items() %}
<tr><th scope="row">{{ status }}</th><td>{{ answer.description }}</td>
<td>{{ answer.get("content", {}) | join(", ") }}</td></tr>
{% endfor %}
</tbody></table>
</section>
{% endfor %}
{% endfor %}
</main>
</body>
</html>
"""


async def documentation(request: Request) -> HTMLResponse:
    """The routes, their fields and their answers, from the OpenAPI document."""
    api = request.app.openapi()
    page = _template().render(
        api=api,
        base=str(request.base_url),
        kind=_kind,
        default=_default,
        fields=lambda schema: _fields(schema, api),
    )
    return HTMLResponse(page, headers=_HEADERS)


@cache
def _template() -> Template:
    return Environment(autoescape=True).from_string(_PAGE)


def _fields(schema: dict[str, object], api: dict[str, object]) -> object:
    """Properties of a schema, its reference followed."""
    target: object = schema
    reference = schema.get("$ref")
    if isinstance(reference, str):
        target = api
        for part in reference.removeprefix("#/").split("/"):
            target = target[part] if isinstance(target, dict) else {}
    return target.get("properties", {}) if isinstance(target, dict) else {}


def _default(schema: dict[str, object]) -> str:
    match schema.get("default"):
        case None:
            return ""
        case list(values):
            return ", ".join(map(str, values))
        case value:
            return str(value)


def _kind(schema: dict[str, object]) -> str:
    """A type in a few words: « array of string », « date », « fr or en »."""
    match schema:
        case {"enum": list(values)}:
            return " or ".join(map(str, values))
        case {"anyOf": list(choices)}:
            return " or ".join(_kind(choice) for choice in choices)
        case {"items": dict(item)}:
            return f"one or more: {_kind(item)}"
        case {"contentMediaType": str()} | {"format": "binary"}:
            return "file"
        case _:
            return str(schema.get("format") or schema.get("type") or "")

"""The formats of a report: the command line and the service derive their choices from this table."""

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from . import html, json, terminal
from .result import CheckResult, Language


class Renderer(NamedTuple):
    """One format: how it is written, the suffix that chooses it, the type under which it is served."""

    render: Callable[[CheckResult, Language], str]
    suffix: str
    media_type: str


RENDERERS: Final[Mapping[str, Renderer]] = {
    "json": Renderer(json.render, ".json", "application/json"),
    "terminal": Renderer(terminal.render, ".txt", "text/plain"),
    "html": Renderer(html.render, ".html", "text/html"),
}

"""The formats of a report: the command line and the service derive their choices from this table."""

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from . import html, json, terminal
from .result import CheckResult, Language


class Renderer(NamedTuple):
    """One format: how it is written, the suffix that chooses it, the type under which it is served."""

    render: Callable[[CheckResult, Language], bytes]
    suffix: str
    media_type: str


def _text(render: Callable[[CheckResult, Language], str]) -> Callable[[CheckResult, Language], bytes]:
    """A rendering as text, in UTF-8; what is no Unicode, as in some names of files, is spelt out."""
    return lambda result, language: render(result, language).encode("utf-8", "backslashreplace")


def _word(result: CheckResult, language: Language) -> bytes:
    from .docx import render  # python-docx takes as long to load as the rest of the report

    return render(result, language)


RENDERERS: Final[Mapping[str, Renderer]] = {
    "json": Renderer(_text(json.render), ".json", "application/json"),
    "terminal": Renderer(_text(terminal.render), ".txt", "text/plain"),
    "html": Renderer(_text(html.render), ".html", "text/html"),
    "docx": Renderer(
        _word, ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ),
}

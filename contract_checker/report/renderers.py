"""The formats of a report: the command line and the service derive their choices from this table."""

from collections.abc import Callable, Mapping
from importlib.util import find_spec
from typing import Final, NamedTuple

from . import html, json, terminal
from .result import CheckResult, Language


class Renderer(NamedTuple):
    """One format: how it is written, the suffix that chooses it, the type under which it is served.

    A format that is not `text` cannot be shown in a terminal. One that `needs` a library outside of the
    program's own has it from the `extra` of the installation.
    """

    render: Callable[[CheckResult, Language], bytes]
    suffix: str
    media_type: str
    text: bool = True
    needs: str | None = None
    extra: str | None = None

    @property
    def lacking(self) -> str:
        """Which library is missing, and how to install it; nothing where the format can be written."""
        if self.needs is None or find_spec(self.needs) is not None:
            return ""
        return (
            f"A {self.suffix[1:].upper()} report lacks {self.needs}: install the extra '{self.extra}', "
            f"for instance with pip install '.[{self.extra}]' in a copy of the repository."
        )


def _text(render: Callable[[CheckResult, Language], str]) -> Callable[[CheckResult, Language], bytes]:
    """A rendering as text, in UTF-8; what is no Unicode, as in some names of files, is spelt out."""
    return lambda result, language: render(result, language).encode("utf-8", "backslashreplace")


def _word(result: CheckResult, language: Language) -> bytes:
    from .docx import render  # python-docx takes as long to load as the rest of the report

    return render(result, language)


def _workbook(result: CheckResult, language: Language) -> bytes:
    from .xlsx import render  # loaded for whom wants a workbook

    return render(result, language)


def _pdf(result: CheckResult, language: Language) -> bytes:
    from .pdf import render  # the compiler of pages comes with an extra

    return render(result, language)


RENDERERS: Final[Mapping[str, Renderer]] = {
    "json": Renderer(_text(json.render), ".json", "application/json"),
    "terminal": Renderer(_text(terminal.render), ".txt", "text/plain"),
    "html": Renderer(_text(html.render), ".html", "text/html"),
    "docx": Renderer(
        _word,
        ".docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        text=False,
    ),
    "pdf": Renderer(_pdf, ".pdf", "application/pdf", text=False, needs="typst", extra="pdf-report"),
    "xlsx": Renderer(
        _workbook, ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", text=False
    ),
}

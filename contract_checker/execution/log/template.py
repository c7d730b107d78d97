"""An empty log to fill in, which the reader reads back as it is."""

import csv
import io
from collections.abc import Sequence
from typing import Final, Literal, assert_never

from .spreadsheet import spreadsheet
from .wording import Language, field_name
from .wording.template import COLUMNS, INTRODUCTION, SHEETS

TemplateFormat = Literal["csv", "xlsx"]

_SIGNS: Final[dict[Language, str]] = {"fr": ";", "en": ","}


def template(format_: TemplateFormat, language: Language) -> bytes:
    """A log with its titles and two rows of examples; a workbook explains its columns too."""
    rows = _rows(language)
    match format_:
        case "csv":
            target = io.StringIO(newline="")
            csv.writer(target, delimiter=_SIGNS[language]).writerows(rows)
            # Excel takes a file without the mark for one of an older encoding.
            return target.getvalue().encode("utf-8-sig")
        case "xlsx":
            requests, explanations = SHEETS[language]
            return spreadsheet({requests: rows, explanations: _explained(language)})
        case _:
            assert_never(format_)


def _rows(language: Language) -> list[list[str]]:
    columns = COLUMNS[language]
    titles = [getattr(field_name(name), language) for name in columns]
    return [
        [title[0].upper() + title[1:] for title in titles],
        *([texts[example] for texts in columns.values()] for example in (1, 2)),
    ]


def _explained(language: Language) -> Sequence[Sequence[str]]:
    """One cell for each column: a table of two would look like a log itself."""
    colon = " : " if language == "fr" else ": "
    columns = COLUMNS[language].items()
    told = [f"{getattr(field_name(name), language)}{colon}{texts[0]}" for name, texts in columns]
    return [[line] for line in (*INTRODUCTION[language], *(line[0].upper() + line[1:] for line in told))]

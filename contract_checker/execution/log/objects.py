"""Rows of a JSON file: a list of objects, an object that holds one, or one object for each line."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Final

from contract_checker.document import Document
from contract_checker.execution.request import RefusedRow, Row

from .grid import Grid, GridRow
from .wording import reason, shortened

_LISTS: Final = ("requests", "demandes", "items", "data", "rows", "journal", "log")
_BEGINS: Final = re.compile(r"\s*[\[{]")
_MOST_KEYS: Final = 400
_SPACE: Final = re.compile(r"[\s,]*")


def is_json(document: Document) -> bool:
    """Whether a text is JSON rather than a table."""
    return _BEGINS.match(document.text) is not None


def objects(document: Document) -> Grid:
    """The objects of a JSON file as rows, the names of their values as titles."""
    rows: list[tuple[int, Mapping[str, object], tuple[int, int]]] = []
    refused: list[RefusedRow] = []
    for number, (item, span) in enumerate(_items(document), start=1):
        row = Row(document.path, number, span)
        if isinstance(item, _Broken):
            said = reason("bad_json", row=str(number), shown=shortened(item.why))
            refused.append(RefusedRow(row, said, shown=shortened(item.why)))
        elif isinstance(item, dict):
            rows.append((number, dict(_flat(item)), span))
        else:
            shown = shortened(document.text[slice(*span)])
            refused.append(RefusedRow(row, reason("not_object", row=str(number), shown=shown), shown=shown))
    keys = list(dict.fromkeys(key for _, item, _ in rows for key in item))[:_MOST_KEYS]
    places = {key: index for index, key in enumerate(keys)}
    return Grid(
        document.path,
        document.path,
        (GridRow(0, keys), *(_row(number, item, span, places) for number, item, span in rows)),
        keyed=True,
        refused=tuple(refused),
    )


class _Broken:
    """A stretch of the file that is no JSON."""

    def __init__(self, why: str) -> None:
        self.why = why


def _items(document: Document) -> Iterator[tuple[object, tuple[int, int]]]:
    """The items of the file, each with its place in the text."""
    text = document.text
    begin = _SPACE.match(text)
    start = begin.end() if begin else 0
    if text[start] == "[":
        yield from _stretch(text, start + 1, "]")
        return
    inner = _list_inside(text, start)
    if inner is not None:
        yield from _stretch(text, inner, "]")
    else:
        yield from _stretch(text, start, "")


def _list_inside(text: str, start: int) -> int | None:
    """Where the list of requests of an object begins."""
    pattern = re.compile(rf'"(?:{"|".join(_LISTS)})"\s*:\s*\[')
    head = text[start : start + 2_000]
    match = pattern.search(head)
    if match is None or "[" in head[: match.end() - 1] or head[1 : match.start()].count("{"):
        return None
    return start + match.end()


def _stretch(text: str, position: int, close: str) -> Iterator[tuple[object, tuple[int, int]]]:
    """Values one after the other up to the closing sign; after what is no JSON, on from the next line."""
    decoder = json.JSONDecoder(parse_float=str, parse_int=str)
    while True:
        space = _SPACE.match(text, position)
        position = space.end() if space else position
        if position >= len(text) or (close and text[position] == close):
            return
        try:
            item, end = decoder.raw_decode(text, position)
        except (ValueError, RecursionError) as cause:
            end = text.find("\n", position)
            end = len(text) if end < 0 else end
            yield _Broken(f"{text[position : position + 60]} : {cause}"), (position, end)
        else:
            yield item, (position, end)
        position = end


def _flat(item: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, object]]:
    """Names and values, those of an object inside under the names of both."""
    for key, value in item.items():
        name = f"{prefix} {key}".strip()
        if isinstance(value, dict) and not prefix:
            yield from _flat(value, name)
        else:
            yield name, value


def _row(
    number: int, item: Mapping[str, object], span: tuple[int, int], places: Mapping[str, int]
) -> GridRow:
    cells = [""] * len(places)
    for key, value in item.items():
        if key in places:
            cells[places[key]] = _cell(value)
    return GridRow(number, cells, span)


def _cell(value: object) -> str:
    """A value as a cell would write it."""
    match value:
        case None:
            return ""
        case bool():
            return "oui" if value else "non"
        case str():
            return value
        case _:
            return json.dumps(value, ensure_ascii=False)

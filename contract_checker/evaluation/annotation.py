"""The inline format of annotated clauses: passages in double square brackets, facts in braces.

`corpora/gold/README.md` describes it for those who write it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from contract_checker.errors import GoldError

_MARK: Final = re.compile(r"\[\[|\]\]((?:\{[^{}]*\})+)|\]\]")
_GROUP: Final = re.compile(r"\{([^{}]*)\}")
_STROKE: Final = re.compile(r"(?:^|\s)/(\w*)(?=\s)")
_FIELD: Final = re.compile(r'(\w+)=(?:"([^"]*)"|([^\s"]+))(?=\s|$)')
_AGAIN: Final = "+"


@dataclass(frozen=True)
class Part:
    """One item of a list of a fact, such as a lead time; `name` is empty where only one list is possible."""

    name: str
    fields: Mapping[str, str]


@dataclass(frozen=True)
class Annotation:
    """A fact as annotated: its kind, the passages that show it, its fields as written."""

    kind: str
    spans: tuple[tuple[int, int], ...]
    fields: Mapping[str, str]
    parts: tuple[Part, ...] = ()


def parse(marked: str) -> tuple[str, tuple[Annotation, ...]]:
    """The text without its marks, and what is annotated in it.

    Raises:
        GoldError: if a bracket or a brace is not closed, or a field is not ``name=value``.
    """
    text: list[str] = []
    length, last = 0, 0
    opened: list[int] = []
    found: list[Annotation] = []
    for mark in _MARK.finditer(marked):
        text.append(marked[last : mark.start()])
        length += mark.start() - last
        last = mark.end()
        if mark.group() == "[[":
            opened.append(length)
            continue
        if not opened or not mark[1]:
            raise GoldError(f"']]' after '{_near(text)}' closes nothing, or no {{fact}} follows it")
        span = (opened.pop(), length)
        for group in _GROUP.findall(mark[1]):
            if group.strip() == _AGAIN:
                if not found:
                    raise GoldError(f"'{{+}}' after '{_near(text)}' has no fact before it to belong to")
                before = found.pop()
                found.append(Annotation(before.kind, (*before.spans, span), before.fields, before.parts))
            else:
                found.append(_annotation(group, span))
    text.append(marked[last:])
    if opened:
        raise GoldError("a '[[' is not closed")
    return "".join(text), tuple(found)


def _annotation(group: str, span: tuple[int, int]) -> Annotation:
    kind, _, rest = group.strip().partition(" ")
    head, *strokes = _cut(rest)
    parts = tuple(Part(name, _fields(fields)) for name, fields in strokes)
    return Annotation(kind, (span,), _fields(head[1]), parts)


def _cut(rest: str) -> Iterator[tuple[str, str]]:
    """The fields of the fact, then each part with the name of its list."""
    name, start = "", 0
    quoted = [match.span() for match in re.finditer(r'"[^"]*"', rest)]
    for stroke in _STROKE.finditer(rest):
        if any(begin < stroke.start() < end for begin, end in quoted):
            continue
        yield name, rest[start : stroke.start()]
        name, start = stroke[1], stroke.end()
    yield name, rest[start:]


def _fields(written: str) -> dict[str, str]:
    left = _FIELD.sub("", written).strip()
    if left:
        raise GoldError(f"'{left}' is not name=value: put a value with spaces in straight quotes")
    return {name: quoted or bare for name, quoted, bare in _FIELD.findall(written)}


def _near(text: list[str]) -> str:
    return "".join(text)[-30:]

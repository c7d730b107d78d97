"""Who is the client and who the provider, as the documents define them."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, Literal, NamedTuple

from contract_checker.document import NormalText
from contract_checker.engine.circumstances import Statement

from .wording import parties as wording

Role = Literal["client", "provider"]

_DEFINED: Final = tuple(map(re.compile, wording.DEFINED))
_LABELS: Final = tuple(re.compile(rf"(?:^|\n){label}(?: ?[:|] ?|\n)") for label in wording.LABELS)
_INTRODUCTION: Final = re.compile(wording.INTRODUCTION)
_BETWEEN: Final = re.compile(wording.BETWEEN)
_ROLE_ACTS: Final = re.compile(
    rf"(?i:{wording.CLIENT}|{wording.PROVIDER}) [a-zà-ÿ]"
)  # « Le Client transmet »
_NEXT_PARTY: Final = re.compile(r'"[ ),;]*(?:and|et)\b')  # … (hereinafter "Seller"), and …
_NAME_ENDS: Final = re.compile(wording.NAME_ENDS)
_FORM: Final = re.compile(wording.FORMS)
_NO_NAME: Final = re.compile(wording.NO_NAME)
# The words with capitals that stand right before « , ci-après »; small words may link them.
_LAST_NAME: Final = re.compile(
    r"(?P<name>[A-ZÀ-Ý][\w'&.-]*(?: (?:(?:de|du|des|la|le|les|et|of|and|&) ){0,2}[A-ZÀ-Ý&][\w'&.-]*){0,7})"
    r"[ ,(]*$"
)
_TITLE_PAGE: Final = 6_000
_WHERE_DEFINED: Final = 20_000
_LONGEST_NAME: Final = 90
_LONGEST_QUOTE: Final = 400
_LINES_BACK: Final = 5
_MOST: Final = 4


class _Name(NamedTuple):
    """A name in the matching copy, and where the words that give it its role end."""

    role: Role
    start: int
    end: int
    until: int


def parties(normals: Sequence[NormalText]) -> Iterator[Statement]:
    """The client and the provider by their names, each name once, in the order of the documents."""
    seen: dict[Role, list[str]] = {"client": [], "provider": []}
    for normal in normals:
        for name in (*_defined(normal), *_labelled(normal)):
            folded = normal.text[name.start : name.end]
            if len(seen[name.role]) < _MOST and not any(_same(folded, other) for other in seen[name.role]):
                seen[name.role].append(folded)
                yield _statement(normal, name)


def _same(name: str, other: str) -> bool:
    """Whether one name is the other, or the end of it: « la communauté Ostrelle », « Ostrelle »."""
    return name.endswith(other) or other.endswith(name) or name.startswith(other) or other.startswith(name)


def _statement(normal: NormalText, name: _Name) -> Statement:
    until = name.until if name.until - name.start <= _LONGEST_QUOTE else name.end
    form = _FORM.search(normal.text, name.start, max(name.until, name.end))
    document = normal.document
    return Statement(
        subject=name.role,
        value=normal.cased[name.start : name.end],
        detail=normal.cased[form.start() : form.end()] if form else None,
        told_by="text",
        evidence=document.evidence(normal.source_spans(name.start, until)),
    )


def _defined(normal: NormalText) -> Iterator[_Name]:
    """« Méridelle Énergies, société anonyme, ci-après le « Client » »."""
    found = sorted(
        (match for pattern in _DEFINED for match in pattern.finditer(normal.text, 0, _WHERE_DEFINED)),
        key=lambda match: match.start(),
    )
    before = 0
    for match in found:
        role: Role = "client" if "client" in match.re.groupindex else "provider"
        name = _name_before(normal, before, match.start())
        before = match.end()
        if name is not None:
            yield _Name(role, *name, match.end())


def _name_before(normal: NormalText, least: int, end: int) -> tuple[int, int] | None:
    """The name that begins the party's paragraph, else the one right before its defined word."""
    start = _paragraph(normal.text, least, end)
    return _name_at(normal, start, end) or _last_name(normal, start, end)


def _paragraph(text: str, least: int, end: int) -> int:
    """Where the words about one party begin: its line, or some lines before if they say « entre »."""
    start = text.rfind("\n", least, end) + 1 or least
    for _ in range(_LINES_BACK if not text[start:end].strip(' ,("') else 0):
        start = text.rfind("\n", least, max(start - 1, least)) + 1 or least
    between = [
        match.end() for pattern in (_BETWEEN, _NEXT_PARTY) for match in pattern.finditer(text, start, end)
    ]
    return max(between, default=start)


def _name_at(normal: NormalText, start: int, end: int) -> tuple[int, int] | None:
    introduction = _INTRODUCTION.match(normal.text, start, end)
    start = introduction.end() if introduction else start
    stop = _NAME_ENDS.search(normal.text, start, end)
    return _checked(normal, start, stop.start() if stop else end)


def _last_name(normal: NormalText, start: int, end: int) -> tuple[int, int] | None:
    found = _LAST_NAME.search(normal.cased, max(start, end - _LONGEST_NAME), end)
    return _checked(normal, found.start("name"), found.end("name")) if found else None


def _checked(normal: NormalText, start: int, end: int) -> tuple[int, int] | None:
    """The place of a name, if what stands there reads like one."""
    text = normal.text[start:end].rstrip(" ,.-")
    cased = normal.cased[start : start + len(text)]
    if not 2 <= len(text) <= _LONGEST_NAME or not (cased[0].isupper() or cased[0].isdigit()):
        return None
    return None if _NO_NAME.search(text) or _ROLE_ACTS.match(cased) else (start, start + len(text))


def _labelled(normal: NormalText) -> Iterator[_Name]:
    """« Pouvoir adjudicateur : Ville d'Ostrelle », and the name below a line that is the role alone."""
    for pattern in _LABELS:
        for match in pattern.finditer(normal.text, 0, _TITLE_PAGE):
            line = normal.text.find("\n", match.end())
            line = len(normal.text) if line < 0 else line
            name = _name_at(normal, match.end(), line)
            if name is not None:
                yield _Name("client" if "client" in pattern.groupindex else "provider", *name, line)

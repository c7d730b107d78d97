"""Sets a report with Typst: the templates alone are markup, what comes from a document is data."""

import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from datetime import UTC, date, datetime, time
from functools import cache
from importlib.resources import files
from typing import Final

import typst

from contract_checker.report.spelt import spelt
from contract_checker.report.typography import NARROW_NO_BREAK, NO_BREAK

_STANDARDS: Final = ["ua-1", "a-2a"]
_PROBE: Final = b'#set document(title: "-")\n#set text(lang: "en")\n#sys.inputs.text'
# White space other than the spaces at which a line must not end.
_SPACES: Final = re.compile(rf"[^\S{NO_BREAK}{NARROW_NO_BREAK}]+")
# A word that may not fit on a line, unless it is a digest, which somebody copies.
_WIDE: Final = re.compile(r"(?<!\S)(?![0-9a-f]{64}(?!\S))\S{31,}")
_BREAK: Final = "\u200b"
# Invisible as they are meant to be; others of their kind turn letters round, or join pictures into one.
_INVISIBLE: Final = frozenset("\u00ad\u200b\u2060")
# What the fonts of the compiler show in every shape, side by side.
_PLAIN: Final = frozenset(
    map(chr, (*range(0x20, 0x7F), *range(0xA0, 0xAD), *range(0xAE, 0x180)))
) | frozenset(f"‘’“”–—…•€{NARROW_NO_BREAK}")

# A trial takes some milliseconds; the rarest letters beyond this number stand as their codes untried.
_MOST_TRIED: Final = 100

_KEPT_CALLS: Final = 10


def typeset(values: Mapping[str, object], day: date) -> bytes:
    """The PDF that the templates make of `values`, dated `day`: PDF/UA-1 and PDF/A-2a.

    A named tuple arrives as a dictionary, the bytes of a drawing in SVG as numbers for ``bytes()``. White
    space is folded, and a wide word may break anywhere. A character that no font at hand has, or that would
    mislead a reader, stands as its code, in a drawing too.
    """
    folded = _each(values, _folded)
    letters = set().union(*_texts(folded))
    try:
        return _set(folded, _unshown(letters), day)
    except typst.TypstError:  # a mark on a letter, of which no font has both
        return _set(folded, letters - _PLAIN, day)
    finally:
        _forget()


def _set(values: object, unshown: Set[str], day: date) -> bytes:
    def shown_in(text: str) -> str:
        return spelt(text, unshown.__contains__)

    shown = _each(values, shown_in, lambda drawing: list(shown_in(drawing.decode()).encode()))
    return _compiled(_templates(), "report", json.dumps(shown), datetime.combine(day, time(), UTC))


def _compiled(sources: Mapping[str, bytes], name: str, value: str, moment: datetime) -> bytes:
    content: bytes = typst.compile(  # type: ignore[call-overload]  # its stubs know no folder in memory
        sources,
        format="pdf",
        ignore_system_fonts=True,
        sys_inputs={name: value},
        pdf_standards=_STANDARDS,
        timestamp=moment,
    )
    return content


@cache
def _templates() -> dict[str, bytes]:
    """Every template by its name; the compiler begins with ``main.typ``."""
    folder = files("contract_checker.report.pdf") / "templates"
    return {item.name: item.read_bytes() for item in folder.iterdir() if item.name.endswith(".typ")}


def _folded(text: str) -> str:
    return _WIDE.sub(_breakable, _SPACES.sub(" ", text))


def _breakable(word: re.Match[str]) -> str:
    """The word with invisible places where a line may end."""
    return _BREAK.join(re.findall(".{1,15}", word[0]))


def _each(value: object, change: Callable[[str], str], redraw: Callable[[bytes], object] = bytes) -> object:
    """The same value with each of its texts changed, and each of its drawings."""
    match value:
        case str():
            return change(value)
        case bytes():
            return redraw(value)
        case tuple() if hasattr(value, "_asdict"):
            return _each(value._asdict(), change, redraw)
        case Mapping():
            return {key: _each(item, change, redraw) for key, item in value.items()}
        case Sequence():
            return [_each(item, change, redraw) for item in value]
        case _:
            return value


def _texts(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case bytes():
            yield value.decode()
        case Mapping():
            for item in value.values():
                yield from _texts(item)
        case Sequence():
            for item in value:
                yield from _texts(item)


def _unshown(letters: Set[str]) -> Set[str]:
    """Those of the letters that must not stand on a page, or that no font can show there."""
    barred = {letter for letter in letters if _is_barred(letter)}
    rare = sorted(letters - barred - _PLAIN)
    return barred.union(_without_glyph(rare[:_MOST_TRIED]), rare[_MOST_TRIED:])


def _is_barred(letter: str) -> bool:
    category = unicodedata.category(letter)
    return category in ("Cc", "Cs") or (category == "Cf" and letter not in _INVISIBLE)


def _without_glyph(letters: Sequence[str]) -> Iterator[str]:
    """Letters that no embedded font has; halves are tried apart, so that few letters cost few trials."""
    if not letters or _has_glyphs("".join(letters)):
        return
    if len(letters) == 1:
        yield letters[0]
        return
    middle = len(letters) // 2
    yield from _without_glyph(letters[:middle])
    yield from _without_glyph(letters[middle:])


def _forget() -> None:
    """Make the compiler drop what it keeps of the report: it keeps what its last calls worked on."""
    for _ in range(_KEPT_CALLS + 1):
        _has_glyphs("-")


def _has_glyphs(letters: str) -> bool:
    """Whether the compiler, which refuses a page with a blank in place of a letter, accepts these."""
    try:
        _compiled({"main.typ": _PROBE}, "text", letters, datetime(1980, 1, 1, tzinfo=UTC))
    except typst.TypstError:
        return False
    return True

"""Finds postal addresses: number, street, postcode and town, as far as they are written together."""

from collections.abc import Iterator
from typing import Final

from .street_wording import BOX, CONNECTOR, POSTCODE, STREET

_MOST_WORDS: Final = 7


def postal_addresses(text: str, cased: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and street of each address of folded `text`; `cased` is the same text with its capitals.

    The name of a street ends where its capitals do; one without capitals is its first word.
    """
    for match in STREET.finditer(text):
        named = _named(text, cased, match.end())
        if named is None:
            continue
        end, has_capital = named
        town = POSTCODE.match(text, end)
        if town is None and (match["number"] is None or (match["plain"] is None and not has_capital)):
            continue  # « un cours de formation », « rue de Paris »
        yield match.start(), town.end() if town else end, _key(text[match.start() : end])
    for match in BOX.finditer(text):
        yield *match.span(), _key(match[0])


def _named(text: str, cased: str, start: int) -> tuple[int, bool] | None:
    """Where the name of a street ends that begins at `start`, and whether it is written with a capital."""
    end, position, has_capital = None, start, False
    for _ in range(_MOST_WORDS):
        match = CONNECTOR.match(text, position)
        if match is None or (end is not None and not cased[match.start("word")].isupper()):
            break
        has_capital = has_capital or cased[match.start("word")].isupper()
        position = end = match.end()
        if not has_capital:
            break
    return None if end is None else (end, has_capital)


def _key(written: str) -> str:
    return "".join(sign for sign in written if sign.isalnum())

"""Names of documents: where each begins and ends in a text, and lists of them cut into names."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from contract_checker.extraction.precedence.wording import PrecedenceWording

Place = tuple[int, int]

_FIRST_WORDS: Final = 60  # characters in which a name says that it is one of a document
_LONGEST_NAME: Final = 120
_AROUND: Final = " \"'(:"
_BULLETS: Final = "-–—•●○◦▪▫■□◆◇►▶➢➤✓✔*·‣⁃§"


def name_in(text: str, start: int, end: int, wording: PrecedenceWording) -> Place | None:
    """Where the document that ``text[start:end]`` begins with is named; None if that names no document."""
    start, end = _bare(text, start, end, wording)
    ending = wording.after_name.search(text, start, end)
    place = _bare(text, start, ending.start() if ending else end, wording)
    return place if _is_document(text, place, wording) else None


def names_in(text: str, items: Sequence[Place], wording: PrecedenceWording) -> list[Place]:
    """The names that fill `items` of a list; empty unless two thirds of them are of documents."""
    names = [_bare(text, start, _name_end(text, start, end, wording), wording) for start, end in items]
    documents = sum(_is_document(text, place, wording) for place in names)
    return names if documents > 1 and documents * 3 >= len(names) * 2 else []


def _name_end(text: str, start: int, end: int, wording: PrecedenceWording) -> int:
    """« l'acte d'engagement, dont l'exemplaire conservé fait foi » is named before what is said of it."""
    aside = wording.aside.search(text, start, end)
    return aside.start() if aside else end


def _is_document(text: str, place: Place, wording: PrecedenceWording) -> bool:
    start, end = place
    named = wording.document.search(text, start, min(end, start + _FIRST_WORDS))
    return bool(named and not wording.not_document.search(text, start, min(end, start + _LONGEST_NAME)))


def _bare(text: str, start: int, end: int, wording: PrecedenceWording) -> Place:
    """The stretch without the article, the number and the punctuation around it."""
    while start < end and (text[start] in _AROUND or _is_bullet(text[start])):
        start += 1
    while (before := wording.before_name.match(text, start)) and before.end() < end:
        start = before.end()
    return start, end - (len(text[start:end]) - len(text[start:end].rstrip(' ,;.:"')))


def _is_bullet(sign: str) -> bool:
    """Whether it is a mark before an item; symbol fonts have theirs in the private area of Unicode."""
    return sign in _BULLETS or "\ue000" <= sign <= "\uf8ff"


def items_in(text: str, start: int, wording: PrecedenceWording) -> Iterator[Place]:
    """The items that ``text[start:]`` lists, parted by semicolons, numbers or commas."""
    for mark in (";", " > "):
        if mark in text[start:]:
            yield from _between(text, start, [i for i in range(start, len(text)) if text.startswith(mark, i)])
            return
    numbers = [match.start() for match in wording.numbered.finditer(text, start)]
    if len(numbers) > 1:
        yield from pairwise([*numbers, len(text)])
        return
    cuts = [
        match.start()
        for match in wording.separator.finditer(text, start)
        if not wording.goes_on.match(text, match.end())
    ]
    yield from _between(text, start, cuts)


def _between(text: str, start: int, cuts: list[int]) -> Iterator[Place]:
    for first, last in pairwise([start, *cuts, len(text)]):
        begin = first + len(text[first:last]) - len(text[first:last].lstrip(" ,;>"))
        if begin < last:
            yield begin, last

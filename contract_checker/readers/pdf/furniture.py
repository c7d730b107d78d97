"""Running headers and footers: what stands at the same place of several pages, page numbers included."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final, Literal, NamedTuple

from contract_checker.readers.pdf.lines import Line, Page, Place

Furniture = Literal["header", "footer"]

_ZONES: Final[tuple[Furniture, ...]] = ("header", "footer")
_ZONE: Final = 0.17
_FEW_REPEATS: Final = 2
_REPEATS: Final = 3
_MANY_PAGES: Final = 6
_SAME_PLACE: Final = 4.0
_APART: Final = 1.4
_SPACE: Final = re.compile(r"\s+")
_NUMBER: Final = re.compile(r"\d+")
_PAGE_OF: Final = re.compile(
    r"(?:pages?|p\.|folio)\s*\d{1,4}(?:\s*(?:/|sur|de|of|-)\s*\d{1,4})?|\d{1,4}\s*(?:/|sur)\s*\d{1,4}|[-–—]\s*\d{1,4}\s*[-–—]",
    re.IGNORECASE,
)
# Numbered titles that open a page are no page numbers, though they grow from page to page.
_TITLE: Final = re.compile(
    r"(?:article|chapitre|titre|section|partie|annexe|lot|phase|tranche|poste|fiche)\s*\d", re.IGNORECASE
)


Heights = list[tuple[float, float]]


class _Key(NamedTuple):
    text: str
    zone: Furniture


def furniture(pages: Sequence[Page]) -> dict[Place, Furniture]:
    """Find headers and footers: the kind of each, by page number and index of its line."""
    seen: dict[_Key, list[tuple[float, int]]] = defaultdict(list)
    edges = [dict(_edge_lines(page)) for page in pages]
    for page, zones in zip(pages, edges, strict=True):
        for index, zone in zones.items():
            for key in _keys(page.lines[index], page.number, zone):
                seen[key].append((page.lines[index].baseline, page.number))
    needed = _FEW_REPEATS if len(pages) < _MANY_PAGES else _REPEATS
    repeated = {key: _repeated(places, needed) for key, places in seen.items() if len(places) >= needed}
    found: dict[Place, Furniture] = {}
    for page, zones in zip(pages, edges, strict=True):
        for zone in _ZONES:
            in_zone = {index for index, edge in zones.items() if edge == zone}
            if in_zone:
                found |= {(page.number, index): zone for index in _of_page(page, zone, in_zone, repeated)}
    return found


def _repeated(places: list[tuple[float, int]], needed: int) -> Heights:
    """Ranges of heights at which a text stands on at least `needed` pages."""
    places.sort()
    ranges: Heights = []
    start = 0
    for index in range(1, len(places) + 1):
        if index == len(places) or places[index][0] - places[start][0] > _SAME_PLACE:
            if len({page for _, page in places[start:index]}) >= needed:
                ranges.append((places[start][0], places[index - 1][0]))
            start = index
    return ranges


def _edge_lines(page: Page) -> Iterator[tuple[int, Furniture]]:
    high, low = page.height * (1 - _ZONE), page.height * _ZONE
    for index, line in enumerate(page.lines):
        if line.baseline > high:
            yield index, "header"
        elif line.baseline < low:
            yield index, "footer"


def _keys(line: Line, page: int, zone: Furniture) -> Iterator[_Key]:
    """The words of a line, and the same with each of its numbers counted from the page's number."""
    text = _SPACE.sub(" ", line.text)
    yield _Key(text, zone)
    if not _TITLE.match(text):
        for match in _NUMBER.finditer(text[:200]):
            if len(match.group()) < 5:
                offset = int(match.group()) - page
                yield _Key(f"{text[: match.start()]}{{page{offset:+}}}{text[match.end() :]}", zone)


def _of_page(page: Page, zone: Furniture, in_zone: set[int], repeated: dict[_Key, Heights]) -> list[int]:
    """Walk from the edge of the page inwards, until a line that stands on this page alone."""
    heights = [line.baseline for line in page.lines]
    inwards = sorted(range(len(heights)), key=heights.__getitem__, reverse=zone == "header")
    kept: list[int] = []
    for index in inwards:
        line = page.lines[index]
        if index in in_zone and (_is_page_number(line) or _repeats(line, page.number, zone, repeated)):
            kept.append(index)
        elif not (kept and page.lines[kept[-1]].is_beside(line)):
            return _apart(page, kept, line)
    return kept


def _apart(page: Page, kept: list[int], beyond: Line) -> list[int]:
    """Give back to the body the lines that go on with it: the text of a page may come several times."""
    while kept:
        line = page.lines[kept[-1]]
        if _is_page_number(line) or abs(line.baseline - beyond.baseline) > _APART * max(
            line.height, beyond.height
        ):
            break
        beyond = page.lines[kept.pop()]
    return kept


def _is_page_number(line: Line) -> bool:
    return _PAGE_OF.fullmatch(line.text.strip()) is not None


def _repeats(line: Line, page: int, zone: Furniture, repeated: dict[_Key, Heights]) -> bool:
    return any(
        low <= line.baseline <= high for key in _keys(line, page, zone) for low, high in repeated.get(key, ())
    )

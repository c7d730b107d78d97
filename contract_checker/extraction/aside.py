"""Facts of what a file holds aside of its text: deleted, hidden or commented words, running lines."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from contract_checker.clauses import segment
from contract_checker.document import ASIDE, Block, Document, Location, NormalText, Source
from contract_checker.extraction.extract import EVERY_KIND, extract
from contract_checker.extraction.language.wording import Language
from contract_checker.facts import Fact, Unread

_NOT_SAID: Final = frozenset({"id", "clause", "source", "found_by", "evidence"})
_OF_A_QUOTE: Final = frozenset({"span", "quote", "location"})


def extract_aside(
    document: Document,
    in_force: Sequence[Fact],
    language: Language | None = None,
    kinds: frozenset[str] = EVERY_KIND,
) -> tuple[Fact, ...]:
    """Facts that rest on words which are not in force, each read in the sentence that held them.

    A deleted figure is read in the sentence as it stood before the revision. What only repeats a fact
    that is read `in_force` at the same place is left out, and so is what could not be read.
    """
    present = {block.source for block in document.blocks}
    found = [fact for source in ASIDE if source in present for fact in _of(document, source, language, kinds)]
    found.extend(_of_running_lines(document, language, kinds))
    at_place = defaultdict[Location, list[Fact]](list)
    for fact in in_force if found else ():
        for passage in fact.evidence.passages:
            at_place[passage.location].append(fact)
    return tuple(fact for fact in found if not _repeats(fact, at_place))


def _of(document: Document, source: Source, language: Language | None, kinds: frozenset[str]) -> list[Fact]:
    normal = NormalText(document, document.body_with(source))
    aside = [index for index, block in enumerate(normal.blocks) if block.source == source]
    clauses = [
        clause
        for clause in segment(normal)
        if bisect_left(aside, clause.first_block) < bisect_left(aside, clause.end_block)
    ]
    return [
        fact
        for fact in extract(normal, clauses, language, kinds)
        if fact.source == source and not isinstance(fact, Unread)
    ]


def _of_running_lines(document: Document, language: Language | None, kinds: frozenset[str]) -> Iterator[Fact]:
    """Facts of headers and footers, each line read once however many pages repeat it."""
    lines: dict[str, Block] = {}
    for block in document.blocks:
        if block.kind in ("header", "footer") and block.source not in ASIDE:
            lines.setdefault(document.text[block.span.start : block.span.end], block)
    if not lines:
        return
    normal = NormalText(document, tuple(lines.values()))
    for fact in extract(normal, segment(normal), language, kinds):
        if not isinstance(fact, Unread):
            yield fact.model_copy(update={"source": "running"})


def _repeats(fact: Fact, at_place: Mapping[Location, Sequence[Fact]]) -> bool:
    said = _said(fact.model_dump())
    others = (other for passage in fact.evidence.passages for other in at_place.get(passage.location, ()))
    return any(_said(other.model_dump()) == said for other in others)


def _said(value: object) -> object:
    """What a fact says, without the words and places that it quotes."""
    if isinstance(value, dict):
        left_out = _NOT_SAID if "found_by" in value else _OF_A_QUOTE if "quote" in value else ()
        return {key: _said(item) for key, item in value.items() if key not in left_out}
    if isinstance(value, (list, tuple)):
        return [_said(item) for item in value]
    return value

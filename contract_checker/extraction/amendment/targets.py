"""Which clauses of which document a sentence is about."""

from collections.abc import Iterator
from dataclasses import dataclass

from contract_checker.extraction.amendment.wording import AmendmentWording

_NEAR = 100  # characters between a clause and the document that it is of
_LEADS = ("", "l'", "le", "les", "the")  # between a number on a line of its own and the clause that is meant


@dataclass(frozen=True)
class Target:
    """Clauses named in a text: where, their numbers as places, their heading, their document, their part."""

    start: int
    end: int
    articles: tuple[tuple[int, int], ...] = ()
    heading: tuple[int, int] | None = None
    document: tuple[int, int] | None = None
    part: tuple[int, int] | None = None


def targets(text: str, wording: AmendmentWording) -> Iterator[Target]:
    """The clauses of a contract that `text` names, in order; those of a law or of a script are left out.

    « Article 1 - L'article 6.2 du Contrat est supprimé » is about 6.2; the first number is its own, and so is
    that of « Article 9 - L'avenant n° 1 est annulé », but not that of « Article 9 - Supprimé ».
    """
    found = list(_named(text, wording))
    own = bool(found) and found[0].start == 0 and bool(wording.own_number.match(text, found[0].end))
    if len(found) > 1 and found[0].start == 0 and text[found[0].end : found[1].start].strip() in _LEADS:
        own = True  # a number on a line of its own, above « L'article 6.2 est supprimé »
    if own and (len(found) > 1 or _begins_with_words(text, found[0].end, wording)):
        found = found[1:]
    yield from found


def _begins_with_words(text: str, end: int, wording: AmendmentWording) -> bool:
    """Whether words stand between a number and the act behind it, so that they are what it is done to."""
    acts = (
        match.start()
        for choices in (wording.passive, wording.active)
        for choice in choices
        for match in choice.said.finditer(text, end)
    )
    return bool(text[end : min(acts, default=len(text))].strip(" -.:)"))


def _named(text: str, wording: AmendmentWording) -> Iterator[Target]:
    taken = 0
    matches = sorted(
        (*wording.target.finditer(text), *wording.titled.finditer(text)), key=lambda match: match.start()
    )
    for match in matches:
        if match.start() < taken or wording.of_another.match(text, match.end()):
            continue
        taken = match.end()
        groups = match.groupdict()
        articles: tuple[tuple[int, int], ...] = ()
        heading = match.span("heading") if groups.get("heading") else None
        if groups.get("numbers"):
            found = wording.number.finditer(text, *match.span("numbers"))
            articles = _ranges(text, [number.span() for number in found])
        elif groups.get("annex"):
            articles = (match.span("annex"),)
        if heading is None:
            heading, taken = _heading(text, match.end(), wording)
        document, part = _document(text, match.end(), wording), _part(text, match.start(), wording)
        yield Target(match.start(), taken, articles, heading, document, part)


def _ranges(text: str, numbers: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """« 6 à 10 » as one place, whole."""
    joined: list[tuple[int, int]] = []
    for start, end in numbers:
        if joined and text[joined[-1][1] : start] in (" a ", " to "):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return tuple(joined)


def _heading(text: str, end: int, wording: AmendmentWording) -> tuple[tuple[int, int] | None, int]:
    """The heading right behind a clause, or behind the document that it is of; and where that ends."""
    for position in dict.fromkeys((end, _document_end(text, end, wording))):
        match = wording.headed.match(text, position)
        if match:
            name = next(name for name, value in match.groupdict().items() if value)
            return match.span(name), match.end()
    return None, end


def _document_end(text: str, end: int, wording: AmendmentWording) -> int:
    """Where the document right behind a clause ends; `end` if none is named there."""
    match = wording.of_document.search(text, end, end + _NEAR)
    return match.end() if match and not text[end : match.start()].strip(" ,") else end


def _document(text: str, end: int, wording: AmendmentWording) -> tuple[int, int] | None:
    match = wording.of_document.search(text, end, end + _NEAR)
    return match.span("document") if match and ";" not in text[end : match.start()] else None


def _part(text: str, start: int, wording: AmendmentWording) -> tuple[int, int] | None:
    """« Le deuxième alinéa de l'article 12.4 »."""
    match = wording.part.search(text, max(start - 40, 0), start + 40)
    return match.span("part") if match else None

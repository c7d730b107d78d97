"""One document that is said to win over another."""

import re

from contract_checker.extraction.precedence.documents import Place, name_in
from contract_checker.extraction.precedence.wording import PrecedenceWording


def winners_first(text: str, wording: PrecedenceWording) -> tuple[Place, ...] | None:
    """Where `text` names the document that prevails, the one that it prevails over, and so on."""
    places: tuple[Place, ...] | None = _winner_and_loser(text, wording)
    while places and (lower := _below(text, places[-1], wording)):
        places = (*places, lower)
    return places


def winner_over_all(text: str, wording: PrecedenceWording) -> Place | None:
    """The document that prevails over every other one: « En cas de contradiction, l'avenant l'emporte. »."""
    differ = wording.any_difference.search(text)
    wins = wording.wins_alone.search(text, differ.end()) if differ else None
    if differ is None or wins is None or text[wins.end() :].strip(" .;"):
        return None
    place = _subject(text, differ.end(), wins.start(), wording)
    named = wording.document.search(text, *place) if place else None
    # « le prix de l'offre » is none: « le présent contrat » has one word before what names it
    return place if place and named and len(text[place[0] : named.start()].split()) < 2 else None


def _below(text: str, place: Place, wording: PrecedenceWording) -> Place | None:
    """The document that the last one prevails over in its turn."""
    return _said_again(text, place, wording) or _verb_again(text, place, wording)


def _said_again(text: str, place: Place, wording: PrecedenceWording) -> Place | None:
    """« A cède devant B, et C devant A », « A l'emporte sur B, B sur C »: the last one on either side."""
    for match in wording.again.finditer(text):
        one, other = (name_in(text, *match.span(group), wording) for group in ("one", "other"))
        if one and other and match.start() >= place[1]:
            if _same(text, one, place):
                return other
            if _same(text, other, place):
                return one
    return None


def _verb_again(text: str, place: Place, wording: PrecedenceWording) -> Place | None:
    over = wording.wins.search(text, place[1])
    if not over:
        return None
    said = text[place[1] : over.start()]
    subject = _subject(text, place[1], over.start(), wording)
    if wording.relative.search(said) or (subject and _same(text, subject, place)):
        return _object(text, over.end(), wording)
    return None


def _winner_and_loser(text: str, wording: PrecedenceWording) -> tuple[Place, Place] | None:
    between = next(filter(None, (pattern.search(text) for pattern in wording.between)), None)
    start = between.end() if between else 0
    over = wording.wins.search(text, start)
    if over:
        both = _both(_subject(text, start, over.start(), wording), _object(text, over.end(), wording))
        both = both or (_of_two(text, between, over, wording) if between else None)
        if both:
            return both
    under = wording.yields.search(text, start)
    if under:
        return _both(_object(text, under.end(), wording), _subject(text, start, under.start(), wording))
    preferred = next(filter(None, (pattern.search(text, start) for pattern in wording.preferred)), None)
    if preferred:
        one, other = (name_in(text, *preferred.span(group), wording) for group in ("one", "other"))
        return _both(one, other)
    alone = wording.wins_alone.search(text, start) if between else None
    return _of_two(text, between, alone, wording) if between and alone else None


def _both(winner: Place | None, loser: Place | None) -> tuple[Place, Place] | None:
    return (winner, loser) if winner and loser else None


def _subject(text: str, start: int, end: int, wording: PrecedenceWording) -> Place | None:
    """The document named right before a verb, or before « lequel » and the verb."""
    begin = max(text.rfind(mark, start, end - 1) for mark in ",;:")
    if begin > start and wording.relative.search(text[begin + 1 : end]):
        end, begin = begin, max(text.rfind(mark, start, begin - 1) for mark in ",;:")
    return name_in(text, max(begin + 1, start), end, wording)


def _object(text: str, start: int, wording: PrecedenceWording) -> Place | None:
    return name_in(text, start, len(text), wording)


def _of_two(
    text: str, between: re.Match[str], verb: re.Match[str], wording: PrecedenceWording
) -> tuple[Place, Place] | None:
    """« entre A et B, A prévaut », « en cas de contradiction avec B, A prévaut »."""
    named = between.groupdict()
    if "with" in named:
        return _both(
            _subject(text, between.end(), verb.start(), wording),
            name_in(text, *between.span("with"), wording),
        )
    one, other = (name_in(text, *between.span(group), wording) for group in ("one", "other"))
    said = text[between.end() : verb.start()].strip(" ,")
    behind = text[verb.end() :].partition(";")[0].strip(" ,.")
    pronoun = wording.pronoun.search(said) or wording.pronoun.search(behind)
    if pronoun:
        return _both(other, one) if pronoun["last"] else _both(one, other)
    # « prévaut la convention », « on suit la convention »
    winner = _subject(text, between.end(), verb.start(), wording) or _object(text, verb.end(), wording)
    if not (one and other and winner):
        return None
    alike = [place for place in (one, other) if _same(text, winner, place)]
    if len(alike) != 1:
        return None
    return (one, other) if alike == [one] else (other, one)


def _same(text: str, winner: Place, place: Place) -> bool:
    one, other = text[slice(*winner)], text[slice(*place)]
    return one.startswith(other) or other.startswith(one)

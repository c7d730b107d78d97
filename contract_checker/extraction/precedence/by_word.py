"""Which document wins in a sentence that is surely on the rank of documents, whatever it calls them."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from contract_checker.extraction.precedence.documents import Place, items_in, names_in
from contract_checker.extraction.precedence.pairs import winner_over_all, winners_first
from contract_checker.extraction.precedence.wording import PrecedenceWording
from contract_checker.extraction.sentences import Sentence

_LONGEST = 90  # characters of a name
_BARE = " .,;:\"'"


def listed(sentence: Sentence, begin: int, wording: PrecedenceWording) -> list[Place]:
    """Documents that the sentence names one after the other from `begin`, parted by « puis », « ensuite »."""
    text: str = sentence.text
    words = wording.by_word
    if wording.handed.search(text) or wording.unordered.search(text):
        return []
    if sentence.is_row:
        cells = [(start, start + len(cell)) for start, cell in sentence.cells]
        places = [cell for cell in cells if words.rank.match(text[slice(*cell)])]
    else:
        mark = words.sequence.search(text, begin)
        if mark is None:
            return []
        opening = words.opening.match(text, begin)
        start = opening.end() if opening else begin
        colon = text.find(":", start)
        start = colon + 1 if colon >= 0 and not words.rank.search(text) else start
        end = next(
            (match.start() for match in words.list_ends.finditer(text, max(mark.end(), start))), len(text)
        )
        places = list(items_in(text[:end], start, _of_list(wording)))
        text = text[:end]
    names = names_in(text, places, _of_list(wording)) if len(places) > 1 else []
    return list(_sound(text, names, wording))


def paired(text: str, begin: int, wording: PrecedenceWording) -> tuple[tuple[Place, ...], bool]:
    """The documents from the winner down, and whether it wins over all; nothing if that is left open."""
    if wording.by_word.conditional.search(text):
        return (), False
    said = text[begin:]
    places, over_all = winners_first(said, _of_pair(wording)) or (), False
    if places and wording.by_word.everything.match(_named(said, places[1])):
        places, over_all = places[:1], True
    if not places:
        alone = winner_over_all(said, _of_pair(wording))
        places, over_all = ((alone,), True) if alone else ((), False)
    sound = _sound(said, places, wording)
    return tuple((start + begin, end + begin) for start, end in sound), over_all


def _sound(text: str, places: Sequence[Place], wording: PrecedenceWording) -> tuple[Place, ...]:
    """The places, if each names something: nothing that is only put in between two commas."""
    words = wording.by_word
    for place in places:
        name, before = _named(text, place), text[: place[0]].rstrip()
        opening = words.opening.match(text)
        aside = len(places) < 3 and before.endswith(",") and not (opening and opening.end() >= len(before))
        if aside or not 1 < len(name) < _LONGEST or words.no_name.search(name):
            return ()
    return tuple(places)


def _named(text: str, place: Place) -> str:
    return text[slice(*place)].strip(_BARE)


@cache
def _of_pair(wording: PrecedenceWording) -> PrecedenceWording:
    words = wording.by_word
    return replace(
        wording,
        document=words.name,
        not_document=words.no_name,
        wins=words.wins,
        wins_alone=words.wins_alone,
        yields=words.yields,
        between=(*words.between, *wording.between),
        any_difference=words.any_difference,
        before_name=words.before_name,
        after_name=words.after_name,
    )


@cache
def _of_list(wording: PrecedenceWording) -> PrecedenceWording:
    words = wording.by_word
    return replace(
        wording,
        document=words.name,
        not_document=words.no_name,
        before_name=words.before_name,
        aside=words.behind_name,
        separator=words.separator,
    )

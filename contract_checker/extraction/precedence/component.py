"""Reads in which order documents prevail: from lists, or from one that is said to win over another."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile, zip_longest
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.precedence.by_word import listed, paired
from contract_checker.extraction.precedence.documents import items_in, names_in
from contract_checker.extraction.precedence.en import PRECEDENCE as EN
from contract_checker.extraction.precedence.fr import PRECEDENCE as FR
from contract_checker.extraction.precedence.pairs import winner_over_all, winners_first
from contract_checker.extraction.precedence.wording import PrecedenceWording
from contract_checker.extraction.reading import Reading, Window, distinct
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.titles import title_end

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}

_LONGEST_LIST: Final = 25  # lines behind the window: documents show no cue of their own

_Ranked = tuple[Sequence[Sentence], list[tuple[int, int]]]


@Pipeline.factory("cc_precedence", assigns=["doc.spans"])
def make_precedence(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads the rank of documents."""
    return FactComponent("precedence", read)


def read(window: Window) -> list[Reading]:
    """Every order of documents of the window."""
    wording = _WORDING[window.language]
    longer = window.clause.window(window.first, min(window.last + _LONGEST_LIST, len(window.clause.lines)))
    found = [*_lists(longer, wording), *_pairs(window, wording)]
    return distinct([*found, *_by_word(window, found, wording)])


def _by_word(window: Window, found: Sequence[Reading], wording: PrecedenceWording) -> Iterator[Reading]:
    """What sentences surely say of the rank of documents, where nothing exact was read."""
    shown = [span for reading in found for span in reading.spans]
    for sentence in window.sentences:
        read_before = any(start < sentence.end and sentence.start < end for start, end in shown)
        if read_before or not window.surely("precedence", sentence):
            continue
        begin = title_end(window.cased[sentence.start : sentence.end])
        places, over_all = tuple(listed(sentence, begin, wording)), False
        if not places:
            places, over_all = paired(sentence.text, begin, wording)
        if places:
            order = [(sentence.start + start, sentence.start + end) for start, end in places]
            reading = _reading(window, [sentence], order, stated=True, found_by="precedence/sure")
            yield replace(reading, fields={**reading.fields, "over_all": over_all})


def _pairs(window: Window, wording: PrecedenceWording) -> Iterator[Reading]:
    for sentence, following in zip_longest(window.sentences, window.sentences[1:]):
        places = winners_first(sentence.text, wording)
        said = [sentence]
        if not places and following and _stops_at_difference(sentence, wording):
            said.append(following)  # « RC et CCTP divergent. Le CCTP l'emporte. »
            places = winners_first(window.clause.text[sentence.start : following.end], wording)
        alone = None if places else winner_over_all(sentence.text, wording)
        if places and wording.by_word.everything.match(sentence.text[places[1][0] : places[1][1]]):
            alone = places[0]  # « prévaut sur tout autre document »
        if alone:
            order = [(sentence.start + alone[0], sentence.start + alone[1])]
            yield _reading(window, said[:1], order, stated=True, found_by="precedence/over_all")
        elif places:
            order = [(sentence.start + start, sentence.start + end) for start, end in places]
            yield _reading(window, said, order, stated=True, found_by="precedence/pair")


def _stops_at_difference(sentence: Sentence, wording: PrecedenceWording) -> bool:
    """Whether two documents are said to differ and no more is said."""
    found = (pattern.search(sentence.text) for pattern in wording.between)
    return any(match and match.end() == len(sentence.text) for match in found)


def _lists(window: Window, wording: PrecedenceWording) -> Iterator[Reading]:
    sentences = window.sentences
    for index, sentence in enumerate(sentences):
        sure = window.surely("precedence", sentence)
        items, order = _inline(sentence, wording, sure=sure)
        if not order:
            items, order = _announced(window, sentences[index:], wording)
        if not order and not (index and sentences[index - 1].is_row):
            items, order = _rows(window, sentences[index:], wording)
        if not order:
            continue
        around = " ".join(
            (*(one.text for one in sentences[max(index - 1, 0) : index + 1]), _after(sentences, items))
        )
        if items[0].is_row:
            around = _announcement(window, sentence)
        surely = sure and wording.surely_ordered.search(sentence.text)
        surely = surely if not wording.ordering.search(around) else None
        ranked = bool(surely or wording.ordering.search(around)) or " > " in sentence.text
        ranked = ranked and not wording.unordered.search(around)
        if wording.handed.search(sentence.text):
            continue
        if ranked or wording.listing.search(sentence.text) or wording.equal.search(sentence.text):
            if wording.rising.search(around):
                order.reverse()
            found_by = "precedence/sure" if surely else "precedence/list"
            yield _reading(window, items, order, stated=ranked, found_by=found_by)


def _after(sentences: Sequence[Sentence], items: Sequence[Sentence]) -> str:
    """The sentence behind the list: it may say what the order means."""
    index = sentences.index(items[-1]) + 1
    return sentences[index].text if index < len(sentences) else ""


def _inline(sentence: Sentence, wording: PrecedenceWording, *, sure: bool) -> _Ranked:
    """Documents that the sentence itself lists, behind the words on their order or before them."""
    text = sentence.text
    before = wording.ranked_before.search(text) or wording.equal.search(text)
    listing = wording.listing.search(text)
    said = wording.surely_ordered.search(text) if sure else None
    said = said or (wording.unordered.search(text) and listing) or wording.ordering.search(text) or listing
    if not (said or before or " > " in text):
        return (), []
    colon = text.find(":", said.start() if said else 0)
    if before and colon < 0:
        listed = items_in(text[: before.start()], 0, wording)
    else:
        listed = items_in(text, colon + 1 if colon >= 0 or not said else said.end(), wording)
    places = names_in(text, tuple(listed), wording)
    return (sentence,), [(sentence.start + start, sentence.start + end) for start, end in places]


def _announced(window: Window, sentences: Sequence[Sentence], wording: PrecedenceWording) -> _Ranked:
    """Documents that the items behind a sentence name, one each."""
    head, *others = sentences
    if not head.text.endswith(":"):
        return _below(window, head, others, wording)
    leads, items = {head.text}, []
    for sentence in others:
        if sentence.is_row or sentence.lead_in not in leads:
            break
        if sentence.text.endswith(":"):
            leads.add(sentence.text)  # « Pièces particulières : » among the items
        if not sentence.text.endswith(":") or ";" in sentence.text:
            items.append(sentence)
    return _named(window, [head], items, wording)


def _below(window: Window, head: Sentence, others: Sequence[Sentence], wording: PrecedenceWording) -> _Ranked:
    """The items behind « Les pièces l'emportent dans l'ordre où elles figurent ci-dessous. »."""
    if not (wording.below.search(head.text) and wording.ordering.search(head.text)):
        return (), []
    items = list(takewhile(lambda sentence: wording.item.match(sentence.text), others))
    return _named(window, [head], items, wording) if len(items) > 1 else ((), [])


def _rows(window: Window, sentences: Sequence[Sentence], wording: PrecedenceWording) -> _Ranked:
    """Documents that the rows of a table name, one each, where the table is said to rank them."""
    rows = []
    for sentence in sentences:
        if not sentence.is_row:
            break
        rows.append(sentence)
    if not rows or not wording.ordering.search(_announcement(window, rows[0])):
        return (), []
    return _named(window, [], rows[1:] if wording.column.search(rows[0].text) else rows, wording)


def _announcement(window: Window, row: Sentence) -> str:
    return f"{window.heading} {row.lead_in} {' | '.join(row.header)}"


def _named(
    window: Window, head: list[Sentence], items: Sequence[Sentence], wording: PrecedenceWording
) -> _Ranked:
    """The documents of items that name one each; of a row, the cell with most letters names it."""
    places = []
    for item in items:
        start, cell = max(item.cells, key=lambda cell: sum(map(str.isalpha, cell[1])))
        places.append((item.start + start, item.start + start + len(cell)))
    return [*head, *items], names_in(window.clause.text, places, wording)


def _reading(
    window: Window,
    sentences: Sequence[Sentence],
    order: Sequence[tuple[int, int]],
    *,
    stated: bool,
    found_by: str,
) -> Reading:
    return Reading(
        "precedence",
        tuple((sentence.start, sentence.end) for sentence in sentences),
        {
            "order": tuple(window.cased[start:end] for start, end in order),
            "over_all": found_by == "precedence/over_all",
            "stated": stated,
        },
        found_by,
    )

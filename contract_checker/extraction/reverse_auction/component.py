"""Reads descending auctions on price: named, or described by their mechanism."""

from collections.abc import Sequence

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.reading import Reading, Window
from contract_checker.extraction.reverse_auction import fr
from contract_checker.extraction.sentences import Sentence

CUES: CuesByLanguage = {"fr": (fr.CUES,), "en": ()}

_LIVE_NEEDED = 3


def read(window: Window) -> list[Reading]:
    """The auction of this window, and the statement that there will be none, once each."""
    readings: dict[str, Reading] = {}
    sentences = window.sentences
    for index in range(len(sentences)):
        reading = _named(window, sentences, index) or _described(sentences, index)
        if reading is not None:
            readings.setdefault(str(reading.fields["stance"]), reading)
    return list(readings.values())


def _named(window: Window, sentences: Sequence[Sentence], index: int) -> Reading | None:
    """An auction called by its name, or by « enchère » alone where a purchase is spoken of."""
    sentence = sentences[index]
    text = sentence.text
    if (
        fr.SERVICE.search(text)
        or fr.MARKET.search(text)
        or not (fr.NAMED.search(text) or _is_called_auction(window, sentences, index))
    ):
        return None
    if text.endswith("?"):
        return _answered(sentences, index)
    if _is_refused(text):
        return _reading("excluded", "planned", [sentence], "named")
    return _reading("asserted", _certainty(text), [sentence], "named")


def _is_called_auction(window: Window, sentences: Sequence[Sentence], index: int) -> bool:
    text = sentences[index].text
    if fr.OTHER.search(text):
        return False
    # Only a buyer rules an auction out.
    if fr.ELECTRONIC.search(text) or fr.EXCLUDED.search(text):
        return True
    near = Phrase(" ".join(sentence.text for sentence in sentences[max(0, index - 2) : index + 4]))
    return bool(fr.BARE.search(text) and (fr.PURCHASE.search(near) or fr.NAMED.search(window.heading)))


def _answered(sentences: Sequence[Sentence], index: int) -> Reading | None:
    """A question about an auction, by its answer; a bidder's question alone says nothing."""
    answer = sentences[index + 1 : index + 3]
    text = " ".join(each.text for each in answer)
    if fr.ANSWERED_NO.match(text):
        return _reading("excluded", "planned", [sentences[index], *answer], "answer")
    if fr.ANSWERED_YES.match(text):
        return _reading("asserted", _certainty(text), [sentences[index], *answer], "answer")
    return None


def _is_refused(text: str) -> bool:
    if fr.ANSWERED_IN_PLACE.search(text):
        return True
    return bool(fr.EXCLUDED.search(text)) and not fr.NOT_EXCLUDED.search(text)


def _described(sentences: Sequence[Sentence], index: int) -> Reading | None:
    """An auction known by what happens: bidders, a price going down, and the signs of a live session."""
    sentence = sentences[index]
    if fr.MECHANISM.search(sentence.text) and not fr.OTHER.search(sentence.text):
        return _reading("asserted", _certainty(sentence.text), [sentence], "mechanism")
    if not fr.DESCENT.search(sentence.text):
        return None
    for last in (index, index + 1, index + 2):
        near = sentences[index : last + 1]
        text = Phrase(" ".join(each.text for each in near))
        if fr.OTHER.search(text) or last >= len(sentences):
            return None
        if fr.NEGOTIATION.search(text) and not fr.CLOCK.search(text):
            return None
        if fr.BIDDERS.search(text) and sum(bool(sign.search(text)) for sign in fr.LIVE) >= _LIVE_NEEDED:
            return _reading("asserted", _certainty(text), near, "described")
    return None


def _certainty(text: str) -> str:
    return "possible" if fr.POSSIBLE.search(text) or fr.NOT_EXCLUDED.search(text) else "planned"


def _reading(stance: str, certainty: str, shown: Sequence[Sentence], found_by: str) -> Reading:
    return Reading(
        kind="reverse_auction",
        spans=((shown[0].start, shown[-1].end),),
        fields={"stance": stance, "certainty": certainty},
        found_by=f"reverse_auction/{found_by}",
    )


@Pipeline.factory("cc_reverse_auction", assigns=["doc.spans"])
def make_reverse_auction(nlp: Pipeline, name: str) -> FactComponent:
    """The pipeline step that records descending auctions."""
    return FactComponent("reverse_auction", read)

"""Reads descending auctions on price: named, or described by their mechanism."""

from collections.abc import Sequence
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.denial import denies
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.reading import Reading, Window
from contract_checker.extraction.reverse_auction.en import REVERSE_AUCTION as EN
from contract_checker.extraction.reverse_auction.fr import REVERSE_AUCTION as FR
from contract_checker.extraction.reverse_auction.wording import ReverseAuctionWording
from contract_checker.extraction.sentences import Sentence

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}

_LIVE_NEEDED = 3


@Pipeline.factory("cc_reverse_auction", assigns=["doc.spans"])
def make_reverse_auction(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads descending auctions."""
    return FactComponent("reverse_auction", read)


def read(window: Window) -> list[Reading]:
    """The auction of this window, and the statement that there will be none, once each."""
    wording = _WORDING[window.language]
    readings: dict[str, Reading] = {}
    sentences = window.sentences
    for index in range(len(sentences)):
        reading = (
            _named(window, sentences, index, wording)
            or _described(sentences, index, wording)
            or _surely_told(window, sentences[index], wording)
        )
        if reading is not None:
            readings.setdefault(str(reading.fields["stance"]), reading)
    return list(readings.values())


def _named(
    window: Window, sentences: Sequence[Sentence], index: int, wording: ReverseAuctionWording
) -> Reading | None:
    """An auction called by its name, or by « enchère » alone where a purchase is spoken of."""
    sentence = sentences[index]
    text = sentence.text
    if (
        wording.service.search(text)
        or wording.market.search(text)
        or _is_of_no_purchase(sentence, wording)
        or not (wording.named.search(text) or _is_called_auction(window, sentences, index, wording))
    ):
        return None
    if text.endswith("?"):
        return _answered(sentences, index, wording)
    if _is_refused(text, wording):
        return _reading("excluded", "planned", [sentence], "named")
    return _reading("asserted", _certainty(text, wording), [sentence], "named")


def _is_of_no_purchase(sentence: Sentence, wording: ReverseAuctionWording) -> bool:
    """Whether it is a title, or an auction is only spoken of: defined, remembered, judged."""
    if not sentence.is_row and wording.title.fullmatch(sentence.text):
        return True
    return wording.notion.search(sentence.text) is not None and not _is_refused(sentence.text, wording)


def _is_called_auction(
    window: Window, sentences: Sequence[Sentence], index: int, wording: ReverseAuctionWording
) -> bool:
    text = sentences[index].text
    if wording.other.search(text):
        return False
    # Only a buyer rules an auction out.
    if wording.electronic.search(text) or wording.excluded.search(text):
        return True
    near = Phrase(" ".join(sentence.text for sentence in sentences[max(0, index - 2) : index + 4]))
    return bool(
        wording.bare.search(text) and (wording.purchase.search(near) or wording.named.search(window.heading))
    )


def _answered(sentences: Sequence[Sentence], index: int, wording: ReverseAuctionWording) -> Reading | None:
    """A question about an auction, by its answer; a bidder's question alone says nothing."""
    answer = sentences[index + 1 : index + 3]
    text = " ".join(each.text for each in answer)
    if wording.answered_no.match(text):
        return _reading("excluded", "planned", [sentences[index], *answer], "answer")
    if wording.answered_yes.match(text):
        return _reading("asserted", _certainty(text, wording), [sentences[index], *answer], "answer")
    return None


def _is_refused(text: str, wording: ReverseAuctionWording) -> bool:
    if wording.answered_in_place.search(text):
        return True
    return bool(wording.excluded.search(text)) and not wording.not_excluded.search(text)


def _described(sentences: Sequence[Sentence], index: int, wording: ReverseAuctionWording) -> Reading | None:
    """An auction known by what happens: bidders, a price going down, and the signs of a live session."""
    sentence = sentences[index]
    if (
        wording.mechanism.search(sentence.text)
        and not wording.other.search(sentence.text)
        and not wording.market.search(sentence.text)
        and (wording.clock.search(sentence.text) or not wording.negotiation.search(sentence.text))
    ):
        return _reading("asserted", _certainty(sentence.text, wording), [sentence], "mechanism")
    if not wording.descent.search(sentence.text):
        return None
    for last in (index, index + 1, index + 2):
        near = sentences[index : last + 1]
        text = Phrase(" ".join(each.text for each in near))
        if wording.other.search(text) or last >= len(sentences):
            return None
        if wording.negotiation.search(text) and not wording.clock.search(text):
            return None
        if wording.bidders.search(text) and _signs(text, wording) >= _LIVE_NEEDED:
            return _reading("asserted", _certainty(text, wording), near, "described")
    return None


def _signs(text: str, wording: ReverseAuctionWording) -> int:
    """How many signs of a live competition there are."""
    return sum(bool(sign.search(text)) for sign in wording.live)


def _surely_told(window: Window, sentence: Sentence, wording: ReverseAuctionWording) -> Reading | None:
    """An auction told by the words of a sentence; what is denied otherwise than known is left."""
    text = sentence.text
    others = (wording.other, wording.service, wording.market, wording.notion)
    if not window.surely("reverse_auction", sentence) or any(other.search(text) for other in others):
        return None
    if _is_refused(text, wording) or wording.no_event.search(text):
        return _reading("excluded", "planned", [sentence], "sure")
    if wording.negotiation.search(text) and not (wording.bare.search(text) or _signs(text, wording)):
        return None
    told = Phrase(wording.hidden.sub(" ", text))
    if denies(told, window.language):
        return None
    return _reading("asserted", _certainty(told, wording), [sentence], "sure")


def _certainty(text: str, wording: ReverseAuctionWording) -> str:
    text = Phrase(wording.bidders_may.sub("", text))
    return "possible" if wording.possible.search(text) or wording.not_excluded.search(text) else "planned"


def _reading(stance: str, certainty: str, shown: Sequence[Sentence], found_by: str) -> Reading:
    return Reading(
        kind="reverse_auction",
        spans=((shown[0].start, shown[-1].end),),
        fields={"stance": stance, "certainty": certainty},
        found_by=f"reverse_auction/{found_by}",
    )

"""Reads what the buyer does with an offer that looks too low: hears the bidder, rejects, or only spots it."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.abnormally_low_offer.en import ABNORMALLY_LOW_OFFER as EN
from contract_checker.extraction.abnormally_low_offer.fr import ABNORMALLY_LOW_OFFER as FR
from contract_checker.extraction.abnormally_low_offer.wording import AbnormallyLowOfferWording
from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities import PercentMention, percent_mentions
from contract_checker.extraction.reading import Reading, Window
from contract_checker.extraction.sentences import Sentence

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}

_Fields = dict[str, object]
_WHOLE: Final = Decimal(100)


@Pipeline.factory("cc_abnormally_low_offer", assigns=["doc.spans"])
def make_abnormally_low_offer(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads the treatment of abnormally low offers."""
    return FactComponent("abnormally_low_offer", read)


def read(window: Window) -> list[Reading]:
    """The treatment that the window gives such offers: a hearing wins over the rejection that follows it."""
    wording = _WORDING[window.language]
    said = list(_treatments(window, wording))
    heard = any(fields["treatment"] == "explanations_first" for _, fields in said)
    plain = {"rejection", "detection"} if heard else set[str]()
    shown: dict[object, list[Sentence]] = {}
    threshold = next(filter(None, (fields["threshold_percent"] for _, fields in said)), None)
    known = set[object]()
    for sentence, fields in said:
        treatment = "explanations_first" if fields["treatment"] in plain else fields["treatment"]
        shown.setdefault(treatment, []).append(sentence)
        if fields["known"]:
            known.add(treatment)
    return [
        Reading(
            "abnormally_low_offer",
            tuple((sentence.start, sentence.end) for sentence in sentences),
            {"treatment": treatment, "threshold_percent": threshold},
            f"abnormally_low_offer/{treatment if treatment in known else 'sure'}",
        )
        for treatment, sentences in shown.items()
    ]


def _treatments(window: Window, wording: AbnormallyLowOfferWording) -> Iterator[tuple[Sentence, _Fields]]:
    spoken_of = wording.named.search(window.heading) is not None
    known = spoken_of  # as a pattern names it
    asked: Decimal | None = None
    for sentence in window.sentences:
        text = (
            Phrase(" ".join((*sentence.header, sentence.text))) if sentence.is_row else sentence.with_lead_in
        )
        if wording.rivals.search(text) or wording.notion.search(text):
            continue
        named = wording.named.search(text) is not None
        known |= named
        named |= window.surely("abnormally_low_offer", sentence)
        if not (named or spoken_of):
            continue
        spoken_of = True
        treatment = _treatment(text, named, wording)
        percents = percent_mentions(sentence.text, wording.quantities) if named or treatment else []
        threshold = _gap(sentence.text, percents[0], wording) if percents else asked
        if treatment is not None and not text.endswith("?"):
            yield sentence, {"treatment": treatment, "threshold_percent": threshold, "known": known}
        else:
            asked = threshold  # « Un prix cassé de plus de 30 % ? »: the next sentence says what is done


def _gap(text: str, percent: PercentMention, wording: AbnormallyLowOfferWording) -> Decimal:
    """« Sous 80 % de l'estimation » is a gap of 20 %."""
    of_it = wording.part_of.match(text[percent.end :]) and wording.under.search(text[: percent.start])
    return _WHOLE - percent.value if of_it else percent.value


def _treatment(text: str, named: bool, wording: AbnormallyLowOfferWording) -> str | None:
    if wording.unheard.search(text):
        return "automatic_rejection"
    if wording.heard.search(text):
        return "explanations_first"
    if wording.rejected.search(text):
        return "rejection"
    return "detection" if named and wording.spotted.search(text) else None

"""Reads cuts of the provider's prices, by who decides them: by themselves, by the client, by both."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Literal

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.fr import QUANTITIES
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.price_decrease import fr, fr_rivals
from contract_checker.extraction.quantities import number
from contract_checker.extraction.reading import Reading, Window
from contract_checker.extraction.sentences import Sentence

CUES: CuesByLanguage = {"fr": fr.CUES, "en": ()}

Mode = Literal["automatic", "unilateral", "shared", "by_agreement"]


@Pipeline.factory("cc_price_decrease", assigns=["doc.spans"])
def make_price_decrease(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads price decreases."""
    return FactComponent("price_decrease", read)


def read(window: Window) -> list[Reading]:
    """Every cut of price of the window, one for each way of deciding it."""
    readings: dict[tuple[object, ...], Reading] = {}
    for index in range(len(window.sentences)):
        reading = _cut(window, index)
        if reading is not None:
            identity = tuple(reading.fields[name] for name in ("mode", "stance"))
            readings.setdefault(identity, reading)
    return list(readings.values())


def _cut(window: Window, index: int) -> Reading | None:
    sentences = window.sentences
    first = _subject(sentences, index)
    text = sentences[index].text if first == index else Phrase(f"prix {sentences[index].text}")
    shown = list(sentences[first : index + 1])
    if not _is_cut(window, text) or fr_rivals.OTHER.search(text) or fr.TITLE.match(text):
        return None
    if first != index and _is_cut(window, sentences[first].text):
        return None
    if text.endswith("?"):
        return _answered(sentences, index)
    if fr_rivals.VOLUME.search(text) and not fr_rivals.WITHOUT_VOLUME.search(text):
        return None
    if fr.EXCLUDED.search(text) and not fr.CANNOT_RESIST.search(text):
        if fr.UNLESS_AGREED.search(text):
            return _reading("by_agreement", "asserted", None, shown)
        mode: Mode = "automatic" if fr.AUTOMATIC.search(text) else "unilateral"
        return _reading(mode, "excluded", None, shown)
    following = sentences[index + 1] if index + 1 < len(sentences) else None
    found = _mode(text)
    if following is not None and found in (None, "automatic") and _settles(following.text):
        found, shown = "unilateral", [*shown, following]
    if found is None:
        return None
    # « Partagés à 50 % » is the share of a gain, not the size of a cut.
    rate = None if found == "shared" else _rate(text)
    reading = _reading(found, "asserted", rate, shown)
    if not fr.INDICATIVE.search(text):
        return reading
    return replace(reading, fields={**reading.fields, "strength": "indicative"})


def _answered(sentences: Sequence[Sentence], index: int) -> Reading | None:
    """A question about a cut that is answered in the negative; other questions say nothing."""
    answer = sentences[index + 1 : index + 3]
    if not fr.ANSWERED_NO.match(" ".join(each.text for each in answer)):
        return None
    mode: Mode = "automatic" if fr.AUTOMATIC.search(sentences[index].text) else "unilateral"
    return _reading(mode, "excluded", None, [sentences[index], *answer])


def _subject(sentences: Sequence[Sentence], index: int) -> int:
    """Index of the sentence that names the prices that « ils » stands for; `index` if there is none."""
    text = sentences[index].text
    if not fr.PRONOUN.match(text) or fr.PRICE.search(text):
        return index
    return next(
        (near for near in range(index - 1, max(index - 3, -1), -1) if fr.PRICE.search(sentences[near].text)),
        index,
    )


def _is_cut(window: Window, text: str) -> bool:
    if fr.CUT.search(text) or _goes_down(text):
        return True
    named_in = window.text if "|" in text else f"{window.heading} {text}"
    priced = fr.PRICE.search(named_in) or fr.AMOUNT.search(text)
    return bool(priced and fr.YEARLY_CUT.search(text))


def _goes_down(text: str) -> bool:
    """« Le prix passe de 3,20 € à 3,10 € »."""
    path = fr.PATH.search(text)
    return path is not None and Decimal(path["to"].replace(",", ".")) < Decimal(
        path["from"].replace(",", ".")
    )


def _settles(following: str) -> bool:
    return bool(fr.CANNOT_RESIST.search(following)) and not fr_rivals.OTHER.search(following)


def _mode(text: str) -> Mode | None:
    agreed = fr.BY_AGREEMENT.search(text) and not fr.NO_AGREEMENT.search(text)
    if fr.SHARED.search(text) and fr.GAIN.search(text):
        return "shared"
    if agreed:
        return "by_agreement"
    if fr.UNILATERAL.search(text):
        return "unilateral"
    if fr.AUTOMATIC.search(text):
        return "automatic"
    return "unilateral" if fr.CANNOT_RESIST.search(text) else None


def _rate(text: str) -> Decimal | None:
    """The size of one cut: the only percentage that is not a bound; None when there are several sizes."""
    sizes: set[Decimal] = set()
    for match in fr.PERCENT.finditer(text):
        before = text[: match.start()]
        if fr.BOUND.search(before) or fr.NOT_A_CUT.search(before):
            continue
        value = number(match["digits"] or match["words"], QUANTITIES.language)
        if value is not None:
            sizes.add(100 - value if fr.WHAT_IS_LEFT.search(before) else value)
    return sizes.pop() if len(sizes) == 1 else None


def _reading(mode: Mode, stance: str, rate: Decimal | None, shown: Sequence[Sentence]) -> Reading:
    fields = {"mode": mode, "stance": stance, "rate_percent": rate}
    return Reading("price_decrease", ((shown[0].start, shown[-1].end),), fields, f"price_decrease/{mode}")

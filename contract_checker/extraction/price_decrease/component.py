"""Reads cuts of the provider's prices: who decides them, what makes the price fall, by how much."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import groupby, pairwise
from typing import Final, Literal

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.price_decrease.en import PRICE_DECREASE as EN
from contract_checker.extraction.price_decrease.fr import PRICE_DECREASE as FR
from contract_checker.extraction.price_decrease.wording import PriceDecreaseWording
from contract_checker.extraction.quantities import money_mentions, number, percent_mentions
from contract_checker.extraction.reading import Reading, Window
from contract_checker.extraction.rivals import about_another
from contract_checker.extraction.sentences import Sentence

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_WHOLE: Final = 100
_FEWEST_YEARS: Final = 2
_COMPARED: Final = ("benchmark", "most_favoured", "alignment")

Mode = Literal["automatic", "unilateral", "shared", "by_agreement"]


@Pipeline.factory("cc_price_decrease", assigns=["doc.spans"])
def make_price_decrease(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads price decreases."""
    return FactComponent("price_decrease", read)


def read(window: Window) -> list[Reading]:
    """Every cut of price of the window, one for each mechanism and way of deciding it."""
    wording = _WORDING[window.language]
    readings: dict[tuple[object, ...], Reading] = {}
    for index in range(len(window.sentences)):
        reading = _cut(window, index, wording)
        if reading is None and window.surely("price_decrease", window.sentences[index]):
            reading = _surely_cut(window.sentences[index], wording)
        if reading is not None:
            identity = tuple(reading.fields[name] for name in ("mode", "stance", "mechanism"))
            readings.setdefault(identity, reading)
    return [*readings.values(), *_stepped(window.sentences, wording)]


def _stepped(sentences: Sequence[Sentence], wording: PriceDecreaseWording) -> Iterator[Reading]:
    """A table of prices by year in which each is lower than the one above."""
    rows = [each for each in sentences if each.is_row and wording.years.match(each.header[0])]
    for header, group in groupby(rows, key=lambda row: row.header):
        body = [row for row in group if tuple(cell for _, cell in row.cells) != header]
        priced = [index for index, name in enumerate(header) if wording.price.search(name)]
        if len(body) < _FEWEST_YEARS or not priced:
            continue
        column = [_amount(row, priced[-1], wording) for row in body]
        if all(upper and lower and lower < upper for upper, lower in pairwise(column)):
            yield _reading("automatic", " ".join(header), body, wording)


def _amount(row: Sentence, column: int, wording: PriceDecreaseWording) -> Decimal | None:
    cell = row.cells[column][1] if column < len(row.cells) else ""
    mentions = money_mentions(cell, wording.quantities)
    return mentions[0].value if mentions else number(cell.strip(), wording.quantities.language)


def _cut(window: Window, index: int, wording: PriceDecreaseWording) -> Reading | None:
    sentences = window.sentences
    first = _subject(sentences, index, wording)
    text = sentences[index].text if first == index else Phrase(f"{wording.priced} {sentences[index].text}")
    shown = list(sentences[first : index + 1])
    named = _is_cut(window, text, wording)
    sure = window.surely("price_decrease", sentences[index])
    if not (named or sure) or _is_other(text, wording):
        return None
    if first != index and _is_cut(window, sentences[first].text, wording):
        return None
    if text.endswith("?"):
        return _answered(sentences, index, wording)
    reaches_back = wording.reaches_back.search(text) or (not named and wording.by_word.back.search(text))
    by_volume = wording.by_volume.search(text) or (not named and wording.by_word.volume.search(text))
    if by_volume and not (reaches_back or wording.without_volume.search(text)):
        return None
    if wording.excluded.search(text) and not wording.cannot_resist.search(text):
        if wording.unless_agreed.search(text):
            return _reading("by_agreement", text, shown, wording)
        return _reading(_ruled_out(text, wording), text, shown, wording, stance="excluded")
    following = sentences[index + 1] if index + 1 < len(sentences) else None
    found = _mode(text, wording)
    if following is not None and found in (None, "automatic") and _settles(following.text, wording):
        found, shown = "unilateral", [*shown, following]
    # « Une étude comparative des prix est menée tous les deux ans » cuts nothing by itself
    if found is None and named and (reaches_back or wording.compared.search(text)):
        found = "automatic"
    if found is None and sure and wording.talked_over.search(text) and not wording.denied.search(text):
        found = "by_agreement"
    if found is None:
        return None
    reading = _reading(found, text, shown, wording)
    return reading if named else _by_word(reading, text, wording)


def _surely_cut(sentence: Sentence, wording: PriceDecreaseWording) -> Reading | None:
    """A cut in looser words, of a sentence that surely states one; what more volume earns is none."""
    text, by_word = sentence.text, wording.by_word
    mode = _surest_mode(text, wording)
    if mode is None or by_word.other.search(text) or _is_other(text, wording):
        return None
    excluded = wording.excluded.search(text) and not wording.cannot_resist.search(text)
    if excluded and wording.unless_agreed.search(text):
        mode, excluded = "by_agreement", None
    back = bool(by_word.back.search(text) or wording.reaches_back.search(text))
    by_volume = wording.by_volume.search(text) or by_word.volume.search(text)
    if by_volume and not (back or excluded or wording.without_volume.search(text)):
        return None
    reading = _reading(mode, text, [sentence], wording, stance="excluded" if excluded else "asserted")
    return _by_word(reading, text, wording)


def _by_word(reading: Reading, text: Phrase, wording: PriceDecreaseWording) -> Reading:
    """A reading of a sentence that surely cuts prices, with what its looser words tell."""
    fields = dict(reading.fields)
    if fields["mechanism"] == "cut":
        fields["mechanism"] = chosen(text, wording.by_word.mechanisms, "cut")
    if fields["mechanism"] in _COMPARED:
        fields["rate_percent"] = None  # « au-delà de cinq points d'écart » is no size
    fields["retroactive"] = fields["retroactive"] or bool(wording.by_word.back.search(text))
    return replace(reading, fields=fields, found_by="price_decrease/sure")


def _surest_mode(text: Phrase, wording: PriceDecreaseWording) -> Mode | None:
    """Who decides a cut; where nobody is named, it comes by itself."""
    by_word = wording.by_word
    denied = wording.no_agreement.search(text) or wording.denied.search(text)
    if by_word.together.search(text) and not denied:
        return "by_agreement"
    if by_word.halves.search(text):
        return "shared"
    found = _mode(text, wording)
    if found is not None:
        return found
    if not by_word.cut.search(text):
        return None
    return "unilateral" if by_word.client.search(text) else "automatic"


def _answered(sentences: Sequence[Sentence], index: int, wording: PriceDecreaseWording) -> Reading | None:
    """A question about a cut that is answered in the negative; other questions say nothing."""
    answer = sentences[index + 1 : index + 3]
    if not wording.answered_no.match(" ".join(each.text for each in answer)):
        return None
    text = sentences[index].text
    return _reading(_ruled_out(text, wording), text, [sentences[index], *answer], wording, stance="excluded")


def _subject(sentences: Sequence[Sentence], index: int, wording: PriceDecreaseWording) -> int:
    """Index of the sentence that names the prices that « ils » stands for; `index` if there is none."""
    text = sentences[index].text
    points_back = wording.pronoun.match(text) or sentences[index].antecedent
    if not points_back or wording.price.search(text):
        return index
    before = range(index - 1, max(index - 3, -1), -1)
    return next((near for near in before if wording.price.search(sentences[near].text)), index)


def _is_cut(window: Window, text: Phrase, wording: PriceDecreaseWording) -> bool:
    if wording.cut.search(text) or wording.compared.search(text) or _goes_down(text, wording):
        return True
    named_in = window.text if "|" in text else f"{window.heading} {text}"
    priced = wording.price.search(named_in) or wording.amount.search(text)
    return bool(priced and wording.yearly_cut.search(text))


def _is_other(text: Phrase, wording: PriceDecreaseWording) -> bool:
    if about_another(text, wording.other, wording.quantities.language) or wording.title.match(text):
        return True
    return bool(wording.competition.search(text)) and not wording.compared.search(text)


def _goes_down(text: str, wording: PriceDecreaseWording) -> bool:
    """« Le prix passe de 3,20 € à 3,10 € »."""
    path = wording.path.search(text)
    return path is not None and Decimal(path["to"].replace(",", ".")) < Decimal(
        path["from"].replace(",", ".")
    )


def _settles(following: str, wording: PriceDecreaseWording) -> bool:
    return bool(wording.cannot_resist.search(following)) and not wording.other.search(following)


def _ruled_out(text: str, wording: PriceDecreaseWording) -> Mode:
    """Which cut is excluded: « aucun alignement » is that of a price that follows others by itself."""
    if wording.automatic.search(text):
        return "automatic"
    follows = wording.compared.search(text) and not wording.unilateral.search(text)
    return "automatic" if follows else "unilateral"


def _mode(text: str, wording: PriceDecreaseWording) -> Mode | None:
    agreed = wording.by_agreement.search(text) and not wording.no_agreement.search(text)
    if wording.shared.search(text) and wording.gain.search(text):
        return "shared"
    if agreed:
        return "by_agreement"
    if wording.unilateral.search(text):
        return "unilateral"
    if wording.automatic.search(text):
        return "automatic"
    return "unilateral" if wording.cannot_resist.search(text) else None


def _rate(text: str, wording: PriceDecreaseWording) -> Decimal | None:
    """The size of one cut: the only percentage that is not a bound; None when there are several sizes."""
    sizes: set[Decimal] = set()
    for mention in percent_mentions(text, wording.quantities):
        before = text[: mention.start]
        if wording.bound.search(before) or wording.not_a_cut.search(before) or mention.value >= _WHOLE:
            continue
        sizes.add(_WHOLE - mention.value if wording.what_is_left.search(before) else mention.value)
    return sizes.pop() if len(sizes) == 1 else None


def _joined(shown: Sequence[Sentence]) -> str:
    return ", ".join(each.text.rstrip(".") for each in shown)


def _reading(
    mode: Mode,
    text: str,
    shown: Sequence[Sentence],
    wording: PriceDecreaseWording,
    *,
    stance: Literal["asserted", "excluded"] = "asserted",
) -> Reading:
    # « Partagés à 50 % » is the share of a gain, not the size of a cut; an excluded cut has no size.
    sized = mode in ("automatic", "unilateral") and stance == "asserted"
    fields: dict[str, object] = {
        "mode": mode,
        "stance": stance,
        "mechanism": chosen(text, wording.mechanisms, chosen(_joined(shown), wording.mechanisms, "cut")),
        "retroactive": bool(wording.retroactive.search(text)),
        "rate_percent": _rate(text, wording) if sized else None,
    }
    if stance == "asserted" and wording.indicative.search(text):
        fields["strength"] = "indicative"
    return Reading("price_decrease", ((shown[0].start, shown[-1].end),), fields, f"price_decrease/{mode}")

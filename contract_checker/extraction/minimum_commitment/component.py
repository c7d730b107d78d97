"""Reads the quantities that the client undertakes to give, and those that it does not undertake."""

import re
from collections.abc import Iterator
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.choices import Choices, chosen
from contract_checker.extraction.language.denial import denies
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.minimum_commitment.en import MINIMUM_COMMITMENT as EN
from contract_checker.extraction.minimum_commitment.fr import MINIMUM_COMMITMENT as FR
from contract_checker.extraction.minimum_commitment.quantities import Quantity, bare_quantity, quantities
from contract_checker.extraction.minimum_commitment.wording import MinimumCommitmentWording
from contract_checker.extraction.quantities import period_mentions
from contract_checker.extraction.reading import Reading, Window, distinct
from contract_checker.extraction.rivals import about_another
from contract_checker.extraction.sentences import Sentence

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_BOUNDS: Final = ("minimum", "maximum")
_NEAR: Final = 110  # characters between a figure and the word that bounds it
_OBJECT: Final = 30  # characters after a refusal in which its object stands
_BESIDE: Final = 70  # characters between a figure and its period


@Pipeline.factory("cc_minimum_commitment", assigns=["doc.spans"])
def make_minimum_commitment(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads commitments of volume."""
    return FactComponent("minimum_commitment", read)


def read(window: Window) -> list[Reading]:
    """Every quantity that the window bounds, and every refusal to bound one."""
    wording = _WORDING[window.language]
    return distinct(
        reading for sentence in window.sentences for reading in _commitments(window, sentence, wording)
    )


def _commitments(window: Window, sentence: Sentence, wording: MinimumCommitmentWording) -> Iterator[Reading]:
    """What is said in the words of a commitment, or else what the sentence surely commits in other words."""
    found = list(_in_plain_words(window, sentence, wording))
    if not found and window.surely("minimum_commitment", sentence):
        found = list(_surely(window, sentence, wording))
    yield from found


def _in_plain_words(
    window: Window, sentence: Sentence, wording: MinimumCommitmentWording
) -> Iterator[Reading]:
    text = sentence.text
    refused = wording.excluded.search(text)
    bounded = _is_bounded(sentence, wording)
    endless = wording.no_maximum.search(text)  # « L'accord-cadre est conclu sans maximum »
    intended = wording.intended.search(text)
    if not (refused or bounded or endless or intended) or _is_about_another(window, sentence, wording):
        return
    if refused:
        yield from _refusals(sentence, refused, "quantity", wording)
        text = Phrase(text[: refused.start()] + " " * len(refused.group()) + text[refused.end() :])
    elif endless:
        yield _reading(sentence, {"stance": "excluded", "of": "spend", "duty": "maximum"})
        text = Phrase(text[: endless.start()] + " " * len(endless.group()) + text[endless.end() :])
    elif intended and not bounded:
        yield _reading(sentence, {"duty": "target", "of": "share"})
    in_columns = sentence.is_row and any(_duty(cell, wording.duties) for cell in sentence.header)
    cells = list(_of_row(sentence, wording)) if in_columns else []
    yield from cells
    # « Engagement | Quantité » above « Heures minimales par mois | 2 600 h »
    if bounded and not cells and (not in_columns or wording.given.search(sentence.text)):
        yield from _of_text(text, sentence, "quantity", wording)


def _surely(window: Window, sentence: Sentence, wording: MinimumCommitmentWording) -> Iterator[Reading]:
    text = sentence.text
    if wording.replaced.search(text) or wording.of_one_order.search(text):
        return
    refused = wording.refused.search(text)
    if not quantities(text, wording, any_share=True):
        if refused:
            yield from _refusals(sentence, refused, "sure", wording)
        return
    # « ne tombe jamais sous 25 % » denies nothing
    rest = Phrase(wording.bounds.sub(" ", text))
    if wording.refused.search(rest) or denies(rest, window.language):
        return  # « n'est engagé par aucune prévision, même s'il annonce au moins 5 000 appels »
    yield from _of_text(text, sentence, "sure", wording)


def _refusals(
    sentence: Sentence, refused: re.Match[str], found_by: str, wording: MinimumCommitmentWording
) -> Iterator[Reading]:
    """What the client does not undertake to give."""
    text = sentence.text
    near = text[refused.start() : refused.end() + _OBJECT]
    of = chosen(near, wording.about, chosen(text, wording.about[-1:], "volume"))
    for refused_of in ("volume", "spend") if wording.excluded_both.search(text) else (of,):
        yield _reading(sentence, {"stance": "excluded", "of": refused_of}, found_by)
    if wording.excluded_maximum.search(text):
        yield _reading(sentence, {"stance": "excluded", "of": of, "duty": "maximum"}, found_by)


def _is_bounded(sentence: Sentence, wording: MinimumCommitmentWording) -> bool:
    """Whether the sentence, its lead-in or the table's header may bound a quantity."""
    if sentence.is_row and any(_duty(cell, wording.duties) for cell in sentence.header):
        return True
    if not quantities(sentence.text, wording):
        return False
    return bool(wording.given.search(sentence.text)) or bool(
        sentence.lead_in and wording.given.search(sentence.with_lead_in)
    )


def _is_about_another(window: Window, sentence: Sentence, wording: MinimumCommitmentWording) -> bool:
    return about_another(sentence.with_lead_in, wording.rivals, window.language) or bool(
        wording.rivals.search(window.heading)
    )


def _of_text(
    text: str, sentence: Sentence, found_by: str, wording: MinimumCommitmentWording
) -> Iterator[Reading]:
    readings = list(_bounded(text, sentence, found_by, wording))
    # « sous 85 % des heures commandées, le Client en paie 85 % » bounds one quantity
    owed = {_amount(each) for each in readings if each.fields["duty"] == "guaranteed"}
    yield from (each for each in readings if each.fields["duty"] != "minimum" or _amount(each) not in owed)


def _amount(reading: Reading) -> tuple[object, object]:
    return reading.fields["value"], reading.fields["unit"]


def _bounded(
    text: str, sentence: Sentence, found_by: str, wording: MinimumCommitmentWording
) -> Iterator[Reading]:
    found = quantities(text, wording, any_share=found_by == "sure")
    by_word = _duty(text, wording.by_word) if found_by == "sure" else None
    pair = wording.respectively.search(text)
    if pair and len(found) == len(_BOUNDS):
        for quantity, named in zip(found, _BOUNDS if pair["first"] == "mini" else _BOUNDS[::-1], strict=True):
            fields = _fields(named, quantity, text, _period(text, found[-1], wording), wording)
            yield _reading(sentence, fields, found_by)
        return
    told = 0  # where the words on the quantity before end
    for index, quantity in enumerate(found):
        after = found[index + 1].start if index + 1 < len(found) else len(text)
        duty = _duty(text[max(told, quantity.start - _NEAR) : quantity.start], wording.duties)
        told = quantity.end
        # « commande pour 60 000 € au moins » is no more than that, « mini : 1 200 heures maxi : … » is
        bound = wording.bound_after.match(text[quantity.end :])
        if bound and duty in (None, "guaranteed"):
            duty, told = _duty(bound.group(), wording.duties), quantity.end + bound.end()
        duty = duty or _duty(text[quantity.end : min(after, quantity.end + _NEAR)], wording.duties)
        duty = duty or (_duty(sentence.lead_in, wording.duties) if sentence.lead_in else None) or by_word
        if duty is not None:
            context = f"{sentence.lead_in} {text}" if sentence.lead_in else text
            period = _period(text, quantity, wording)
            yield _reading(sentence, _fields(duty, quantity, context, period, wording), found_by)


def _of_row(sentence: Sentence, wording: MinimumCommitmentWording) -> Iterator[Reading]:
    """« Minimum annuel | Maximum annuel » above the figures of each lot."""
    for (_, cell), header in zip(sentence.cells, sentence.header, strict=False):
        duty = _duty(header, wording.duties)
        if duty is None or cell == header:
            continue
        context = f"{sentence.lead_in} {' '.join(sentence.header)} {header} {cell}"
        if wording.none.match(cell.strip()):
            money = "spend" if quantities(sentence.text, wording) else "volume"
            of = chosen(f"{' '.join(sentence.header)} {sentence.text}", wording.about, money)
            yield _reading(sentence, {"stance": "excluded", "of": of, "duty": duty})
            continue
        found = next(iter(quantities(cell, wording)), None) or bare_quantity(cell, context, wording)
        if found is not None:
            period = next(iter(period_mentions(f"{cell} {header} {sentence.lead_in}", wording.periods)), None)
            yield _reading(
                sentence, _fields(duty, found, context, period.single if period else None, wording)
            )


def _duty(text: str, duties: Choices) -> str | None:
    return chosen(text, duties, "") or None


def _period(text: str, quantity: Quantity, wording: MinimumCommitmentWording) -> str | None:
    """The period nearest to a quantity, those after it first."""
    periods = period_mentions(text, wording.periods)
    after = [each for each in periods if 0 <= each.start - quantity.end <= _BESIDE]
    before = [each for each in periods if 0 <= quantity.start - each.end <= _BESIDE]
    near = after[:1] or before[-1:]
    if near:
        return near[0].single
    around = text[max(quantity.start - _BESIDE, 0) : quantity.end + _BESIDE]
    return chosen(around, wording.beside, "") or None


def _fields(
    duty: str, quantity: Quantity, context: str, period: str | None, wording: MinimumCommitmentWording
) -> dict[str, object]:
    of = quantity.of or chosen(context, wording.about, "share" if quantity.unit == "percent" else "spend")
    if quantity.unit == "percent" and of in ("spend", "staff"):
        of = "share"
    elif quantity.unit != "percent" and quantity.of is None and of not in ("billing", "spend"):
        of = "spend"
    return {"duty": duty, "of": of, "value": quantity.value, "unit": quantity.unit, "period": period}


def _reading(sentence: Sentence, fields: dict[str, object], found_by: str = "quantity") -> Reading:
    given = {name: value for name, value in fields.items() if value is not None}
    span = (sentence.start, sentence.end)
    return Reading("minimum_commitment", (span,), given, f"minimum_commitment/{found_by}")

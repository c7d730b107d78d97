"""Reads penalties, service credits and bonuses: who pays how much, for what, and within which bounds."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.penalty.amounts import Amount, amounts, cap_percents, in_columns
from contract_checker.extraction.penalty.by_word import ByWord, nature_by_word, surely_said
from contract_checker.extraction.penalty.en import PENALTY as EN
from contract_checker.extraction.penalty.en_by_word import ENGLISH
from contract_checker.extraction.penalty.fr import PENALTY as FR
from contract_checker.extraction.penalty.fr_by_word import FRENCH
from contract_checker.extraction.penalty.wording import PenaltyWording
from contract_checker.extraction.reading import Reading, Window, distinct, gathered, is_heading
from contract_checker.extraction.rivals import about_another
from contract_checker.extraction.sentences import Sentence

_WORDING: Final = {"fr": FR, "en": EN}
_BY_WORD: Final = {"fr": FRENCH, "en": ENGLISH}
_SURE: Final = "penalty/sure"
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}


@Pipeline.factory("cc_penalty", assigns=["doc.spans"])
def make_penalty(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads penalties."""
    return FactComponent("penalty", read)


def read(window: Window) -> list[Reading]:
    """Every penalty, service credit and bonus of the window."""
    wording = _WORDING[window.language]
    readings: list[Reading] = []
    last: list[Reading] = []  # of the sentence before, which « elles » may go on about
    for sentence in window.sentences:
        goes_on = wording.pronoun.match(sentence.text)
        more = _limits(sentence.text, sentence.text, wording) if goes_on else {}
        if wording.beyond_cap.search(sentence.text) and any(each.fields.get("capped") for each in readings):
            readings = _less_capped(readings, sentence)
            last = []
            continue
        if last and more:
            readings = readings[: -len(last)]
            last = [_with_more(reading, sentence, more) for reading in last]
        else:
            last = list(_penalties(window, sentence, wording)) or list(_surely(window, sentence, wording))
        readings += last
    exact = [each for each in readings if each.found_by != _SURE]
    return gathered([*distinct(exact), *(each for each in readings if each.found_by == _SURE)])


def _penalties(window: Window, sentence: Sentence, wording: PenaltyWording) -> Iterator[Reading]:
    text = sentence.in_context
    if sentence.is_row:
        text = Phrase(f"{' '.join(sentence.header)} {text}")
    titled = Phrase(f"{window.heading} {text}")
    costs = wording.costs.search(text)
    if sentence.text.endswith("?"):
        return
    sure = window.surely("penalty", sentence)
    if not (sure or costs or wording.named.search(titled)):
        return
    if about_another(titled, wording.rivals, window.language):
        return
    is_named = wording.named.search(text) is not None
    found = in_columns(sentence, wording) or amounts(sentence.text, wording)
    if not (costs or is_named) and wording.none_due.search(sentence.text):
        found = []  # « en deçà de 1 000 €, rien n'est retenu »
    elif sentence.is_row and not (costs or is_named) and any("amount" in each.fields for each in found):
        found = [each for each in found if "amount" in each.fields]  # « 80 % | 450 € par point »
    capping = _of_penalties(sentence.text, found, wording)
    bounds = _limits(text, capping, wording)
    if wording.small.search(capping) and not (found or bounds):
        return  # « celles dont le total n'excède pas 1 000 € sont abandonnées »
    denial = Phrase(wording.spared_none.sub(" ", sentence.text))
    if is_named and wording.excluded.search(denial) and "neutralised" not in bounds:
        if not wording.conditional.search(sentence.text):
            yield _reading(sentence, _common(text, text, wording) | {"stance": "excluded"}, "excluded")
        return
    told = 0  # where the amount before ends
    for amount in found:
        own, told = sentence.text[told : amount.end] if len(found) > 1 else "", amount.end
        formula = (
            {} if amount.fields.keys() & {"amount", "rate_percent"} else _formula(window, sentence, amount)
        )
        before = amount.title or titled[: len(titled) - len(sentence.text) + amount.end]
        named = wording.named.search(before)
        if costs or named or wording.named_after.search(sentence.text[amount.end :]):
            nature = _common(before if named else text, text, wording)
            payer = chosen(own, wording.debtors) if nature["nature"] != "bonus" else "unstated"
            nature |= {} if payer == "unstated" else {"debtor": payer}
            yield _reading(sentence, nature | bounds | amount.fields | formula, "amount")
        elif sure and (nature := _unnamed(text, wording, _BY_WORD[window.language])):
            yield _reading(sentence, nature | bounds | amount.fields | formula, "sure")
    # under the title « Pénalités », « Elle en communique le décompte au Prestataire, qui a dix jours pour … »
    heard = bounds.get("formal_notice") is True and wording.pronoun.match(sentence.text)
    nature = (
        _common(text, text, wording)
        if is_named or heard or not sure
        else _unnamed(text, wording, _BY_WORD[window.language])
    )
    said = is_named and (bounds or _is_incurred(sentence, wording))
    if not found and nature and (heard or said or (sure and bounds)):
        referred = not bounds and wording.by_reference.search(sentence.text)
        strength = {"strength": "by_reference"} if referred else {}
        fields = nature | bounds | strength
        caps = cap_percents(sentence.text, wording) if bounds.get("capped") else ()
        for cap in caps or (None,):
            found_by = "bounds" if heard or said else "sure"
            yield _reading(sentence, fields | ({} if cap is None else {"cap_percent": cap}), found_by)


def _surely(window: Window, sentence: Sentence, wording: PenaltyWording) -> Iterator[Reading]:
    """Penalties in words of any kind, where the net is sure that the sentence states one."""
    if not window.surely("penalty", sentence) or is_heading(sentence, window.heading):
        return
    if about_another(sentence.with_lead_in, wording.sure_rivals, window.language):
        return
    if wording.small.search(sentence.text):
        return
    bounds = _limits(sentence.in_context, sentence.text, wording)
    for fields in surely_said(sentence, bounds, wording, _BY_WORD[window.language]):
        yield _reading(sentence, fields, "sure")


def _with_more(reading: Reading, sentence: Sentence, more: dict[str, object]) -> Reading:
    """The reading with what the next sentence adds to it."""
    spans = (*reading.spans, (sentence.start, sentence.end))
    return replace(reading, spans=spans, fields={**more, **reading.fields})


def _less_capped(readings: list[Reading], sentence: Sentence) -> list[Reading]:
    """The same, where the last cap is no longer one of every penalty: `sentence` says what escapes it."""
    capped = [each for each in readings if each.fields.get("capped")][-1].spans[0]
    doubtful: dict[str, object] = {"capped": None, "cap_percent": None}
    return [
        replace(each, spans=(*each.spans, (sentence.start, sentence.end)), fields={**each.fields, **doubtful})
        if each.spans[0] == capped
        else each
        for each in readings
    ]


def _of_penalties(text: str, found: Sequence[Amount], wording: PenaltyWording) -> str:
    """The text from the part on that states a penalty: « la rotation n'excède pas 18 % ; … » is no cap."""
    named = wording.named.search(text)
    starts = [*(amount.start for amount in found[:1]), *((named.start(),) if named else ())]
    return text[text.rfind("; ", 0, min(starts)) + 1 :] if starts else text


def _is_incurred(sentence: Sentence, wording: PenaltyWording) -> bool:
    return not sentence.text.endswith(":") and bool(wording.applies.search(sentence.text))


def _formula(window: Window, sentence: Sentence, amount: Amount) -> dict[str, object]:
    return {"formula": window.cased[sentence.start + amount.start : sentence.start + amount.end]}


def _common(before: str, text: str, wording: PenaltyWording) -> dict[str, object]:
    """The nature, by the last name up to the amount, and who pays."""
    names = list(wording.named.finditer(before))
    name = names[-1].group() if names else ""
    if wording.bonus.search(name):
        return {"nature": "bonus", "debtor": "client"}
    bonuses = [each for each in names if wording.bonus.search(each.group())]
    if bonuses:  # who pays the bonus that stands before pays no penalty
        debtor = chosen(before[bonuses[-1].end() :], wording.debtors)
    else:
        debtor = chosen(before.rpartition(";")[2], wording.debtors, chosen(text, wording.debtors))
    nature = "service_credit" if wording.service_credit.search(name) else "penalty"
    return {"nature": nature, "debtor": debtor}


def _unnamed(text: str, wording: PenaltyWording, words: ByWord) -> dict[str, object]:
    """The same where no name tells it; nothing where it cannot be told."""
    nature = nature_by_word(text, wording, words)
    debtor = "client" if nature == "bonus" else chosen(text, wording.debtors)
    return {} if nature is None else {"nature": nature, "debtor": debtor}


def _limits(text: str, own: str, wording: PenaltyWording) -> dict[str, object]:
    """What is said of every amount of a sentence, `own`, read with what announces it, `text`."""
    if wording.regardless.search(text):
        return _bounds(own, wording) | {"neutralised": False}
    return {"neutralised": True} if wording.neutralised.search(text) else _bounds(own, wording)


def _bounds(text: str, wording: PenaltyWording) -> dict[str, object]:
    """What is said of every amount of the sentence."""
    said: dict[str, object] = {}
    text = wording.small.sub(" ", text)
    if wording.uncapped.search(text):
        said["capped"] = False
    elif (percents := cap_percents(text, wording)) or wording.capped.search(text):
        excepted = wording.not_all.search(text)
        said |= {"capped": None} if excepted else {"capped": True, "cap_percent": next(iter(percents), None)}
    for name, negative, positive in wording.flags:
        if negative.search(text):
            said[name] = False
        elif positive.search(text):
            said[name] = True
    return said


def _reading(sentence: Sentence, fields: dict[str, object], found_by: str) -> Reading:
    return Reading("penalty", ((sentence.start, sentence.end),), fields, f"penalty/{found_by}")

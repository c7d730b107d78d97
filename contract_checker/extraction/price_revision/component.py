"""Reads whether prices are firm or revised, by what, within which bounds and at whose request."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import NOTHING, Pattern, Phrase
from contract_checker.extraction.price_revision.en import PRICE_REVISION as EN
from contract_checker.extraction.price_revision.fr import PRICE_REVISION as FR
from contract_checker.extraction.price_revision.wording import PriceRevisionWording
from contract_checker.extraction.quantities import (
    mention_of,
    number,
    percent_mentions,
    period_mentions,
    time_mentions,
)
from contract_checker.extraction.reading import Reading, Window, distinct
from contract_checker.extraction.rivals import about_another
from contract_checker.extraction.sentences import Sentence

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_SHORTEST: Final = 25  # days; a price that is firm for less is an offer or a quotation


@Pipeline.factory("cc_price_revision", assigns=["doc.spans"])
def make_price_revision(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads revisions of price."""
    return FactComponent("price_revision", read)


def read(window: Window) -> list[Reading]:
    """Every clause of the window on how prices move with time."""
    wording = _WORDING[window.language]
    readings: list[Reading] = []
    before = NOTHING
    for sentence in window.sentences:
        found = list(_revisions(window, sentence, before, wording))
        if found and readings and wording.then.match(sentence.text) and _comes_after(readings[-1], sentence):
            found = [_joined(readings.pop(), found[0])]
        readings += found
        before = sentence.text
    return distinct(readings)


def _revisions(
    window: Window, sentence: Sentence, before: Phrase, wording: PriceRevisionWording
) -> Iterator[Reading]:
    text = sentence.text
    names_columns = sentence.is_row and tuple(cell for _, cell in sentence.cells) == sentence.header
    sure = window.surely("price_revision", sentence)
    rival = about_another(sentence.with_lead_in, wording.rivals, window.language)
    if text.endswith("?") or names_columns or wording.no_clause.search(text) or rival:
        return
    headed = sentence.is_row and any(map(wording.price.search, sentence.header))
    titled = bool(headed or wording.heading.search(window.heading) or wording.title.match(text))
    asked = wording.asked.search(text) and wording.costs.search(window.text)
    standing = bool(asked or wording.standing.search(text))
    goes_on = wording.goes_on.match(text) and (wording.price.search(before) or wording.amount.search(before))
    named = titled or goes_on or standing or wording.price.search(sentence.with_lead_in)
    if not (named or sure):
        return
    firm, revised = _said(text, wording.firm, wording.revised, wording)
    sure = sure and not (named and (firm or revised or standing))
    if sure:
        firm, revised = _said(text, wording.unmoved, wording.moved, wording)
        # « la part fixe est indexée à hauteur de 70 % ; l'autre ne varie pas »
        before_that = wording.indexed.search(text, 0, firm.start()) if firm else None
        revised = revised or bool(before_that and not _is_denied(before_that, wording))
    revised = revised or standing
    studied = wording.study.search(text) or wording.study.search(before)
    if studied and not wording.indexed.search(text) and not _firm_for(text, wording):
        return  # « les parties discutent des résultats de l'étude ; aucun changement n'en découle »
    if not revised and not (titled and not firm and wording.indices.search(text)):
        if firm:
            firm_for = _firm_for(text, wording)
            during = None if firm_for else chosen(text, wording.during)
            fields: dict[str, object] = {"mode": "firm", "firm_for": firm_for, "firm_during": during}
            yield _reading(sentence, fields, "sure" if sure else "terms")
        elif wording.not_indexed.search(text):
            reading = _reading(sentence, _excluded(window, sentence, wording), "excluded")
            if reading.fields.keys() - {"mode", "stance"}:
                yield reading
        return
    # « aucune indexation n'est pratiquée, le montant suivant les charges »
    mode = "indexed" if wording.indexed.search(text, firm.end() if sure and firm else 0) else "revisable"
    waits = firm or wording.first.search(text) or _waits(text, wording)
    firm_for = _firm_for(text, wording) if waits else None
    during = chosen(text, wording.during) if firm and not firm_for else None
    lasts = {"firm_for": firm_for, "firm_during": during}
    fields = {"mode": mode, **lasts, **_terms(window, sentence, wording)}
    if sure and fields["cap_percent"] is not None and not wording.no_fall.search(text):
        fields["way"] = "both"  # « l'augmentation ne peut excéder 3 % » bounds a rise and closes no way
    reading = _reading(sentence, fields, "sure" if sure else "terms")
    if reading.fields.keys() - {"mode", "way"} or not wording.bare_title.match(text):
        yield reading


def _excluded(window: Window, sentence: Sentence, wording: PriceRevisionWording) -> dict[str, object]:
    """« Les prix ne sont pas indexés sur l'inflation »: which index is ruled out."""
    text = sentence.text
    indices = dict.fromkeys(match.group() for match in wording.indices.finditer(text))
    return {
        "mode": "indexed",
        "stance": "excluded",
        "indices": [_as_written(name, window, sentence) for name in indices],
        "general_index": chosen(text, wording.general_indices),
        "minimum_wage_index": bool(wording.minimum_wage.search(text)),
    }


def _said(
    text: Phrase, firm: Pattern, revised: Pattern, wording: PriceRevisionWording
) -> tuple[re.Match[str] | None, bool]:
    """Where the text says that prices stay, and whether it says afterwards that they move."""
    for denied in wording.not_firm.finditer(text):  # « ne sont ni fermes ni actualisables »
        text = Phrase(text[: denied.start()] + " " * len(denied.group()) + text[denied.end() :])
    bounded = wording.bounded.search(text)  # « les prix ne peuvent être révisés qu'une fois par an »
    stays = None if bounded else firm.search(text)
    spared = wording.but.search(stays.group()) if stays else None
    if (
        stays
        and spared
        and any(
            not _is_denied(match, wording)
            for match in revised.finditer(text, stays.start(), stays.start() + spared.start())
        )
    ):
        stays = None  # « révisables, à l'exclusion de ceux du lot 3, qui sont fermes »
    after = stays.end() if stays else 0
    moves = any(bounded or not _is_denied(match, wording) for match in revised.finditer(text, after))
    return stays, moves


def _waits(text: str, wording: PriceRevisionWording) -> bool:
    """« après un an »: prices stay as they are until then."""
    mentions = time_mentions(text, wording.quantities)
    year = wording.firm_year.search(text)
    starts = [mention.start for mention in mentions] + ([year.start()] if year else [])
    return any(wording.after.search(text[:start]) for start in starts)


def _comes_after(first: Reading, sentence: Sentence) -> bool:
    """Whether `first` is the row or the sentence right before, about prices that are firm at first."""
    waits = sentence.is_row or "firm_for" in first.fields
    return waits and first.fields["mode"] == "firm" and 0 <= sentence.start - first.spans[0][1] <= 1


def _joined(first: Reading, then: Reading) -> Reading:
    """« Année 1 | ferme », « Ensuite | Syntec »: one revision, which begins late."""
    span = (first.spans[0][0], then.spans[0][1])
    return replace(then, spans=(span,), fields={**then.fields, **first.fields, "mode": then.fields["mode"]})


def _is_denied(match: re.Match[str], wording: PriceRevisionWording) -> bool:
    """« fermes et non révisables »: a denial stands before the last word that was found."""
    last_word = match.end() - len(match.group().rsplit(" ", 1)[-1])
    return bool(wording.not_revised.search(match.string[:last_word]))


def _firm_for(text: str, wording: PriceRevisionWording) -> dict[str, object] | None:
    first = wording.first.search(text)
    count = number(first["count"], wording.quantities.language) if first else None
    if first and count is not None:
        counted = mention_of(count, first["unit"], None, wording.quantities)
        return counted.duration if counted else None
    for mention in time_mentions(text, wording.quantities):
        if wording.lapse.search(text[: mention.start]) or wording.lapse_after.match(text[mention.end :]):
            continue
        if mention.days is not None and mention.days.guaranteed >= _SHORTEST:
            return mention.duration
    if wording.firm_year.search(text):
        return {"value": Decimal(1), "unit": "year"}
    return None


def _terms(window: Window, sentence: Sentence, wording: PriceRevisionWording) -> dict[str, object]:
    text = sentence.text
    # « le taux horaire » is no rhythm of its revision.
    timed = wording.no_rhythm.sub(" ", text)
    rhythm = [each for each in period_mentions(timed, wording.periods) if each.unit not in ("hour", "day")]
    indices = [match.group() for match in wording.indices.finditer(text)]
    minimum_wage = bool(wording.minimum_wage.search(text)) and not wording.not_an_index.search(text)
    if wording.not_an_index.search(text):
        indices = [name for name in indices if not wording.minimum_wage.search(name)]
    return {
        "every": rhythm[0].duration if rhythm else None,
        "indices": list(dict.fromkeys(_as_written(name, window, sentence) for name in indices)),
        "formula": bool(wording.formula.search(text)),
        "cap_percent": _cap(text, wording),
        "way": _way(text, wording),
        "initiative": chosen(text, wording.initiatives),
        "general_index": None if wording.not_general.search(text) else chosen(text, wording.general_indices),
        "minimum_wage_index": minimum_wage,
    }


def _way(text: str, wording: PriceRevisionWording) -> str:
    """« une baisse, jamais une hausse » names both ways and closes one."""
    if wording.no_fall.search(text):
        return "up"
    if wording.down_only.search(text):
        return "down"
    return "both" if wording.both_ways.search(text) else chosen(text, wording.ways, "both")


def _as_written(name: str, window: Window, sentence: Sentence) -> str:
    """The index in the letters of the clause: « Syntec », not « syntec »."""
    start = sentence.start + sentence.text.index(name)
    return window.cased[start : start + len(name)]


def _cap(text: str, wording: PriceRevisionWording) -> Decimal | None:
    for mention in percent_mentions(text, wording.quantities):
        if wording.part_of_index.match(text[mention.end :]) or wording.no_cap.search(text[: mention.start]):
            continue
        if wording.cap.search(text[: mention.start]) or wording.cap_after.search(text[mention.end :]):
            return mention.value
    return None


def _reading(sentence: Sentence, fields: dict[str, object], found_by: str) -> Reading:
    stated = {name: value for name, value in fields.items() if value not in (None, [], False, "unstated")}
    return Reading("price_revision", ((sentence.start, sentence.end),), stated, f"price_revision/{found_by}")

"""Reads what a label of social responsibility or of customer-contact quality earns its holder."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.label_preference.en import LABEL_PREFERENCE as EN
from contract_checker.extraction.label_preference.fr import LABEL_PREFERENCE as FR
from contract_checker.extraction.label_preference.wording import Label, LabelPreferenceWording
from contract_checker.extraction.language.denial import denies
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.reading import Reading, Window
from contract_checker.extraction.sentences import Sentence
from contract_checker.facts import Scope
from contract_checker.facts.label_preference import LabelEffect

_WORDING: Final = {"fr": FR, "en": EN}
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}

_SHORT_ROW = 90
_FULL = 100
_UNNAMED: Label = "lrs"


@Pipeline.factory("cc_label_preference", assigns=["doc.spans"])
def make_label_preference(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads label preferences."""
    return FactComponent("label_preference", read)


def read(window: Window) -> list[Reading]:
    """Every label of the window that earns its holder something, once for each label and effect."""
    readings: dict[tuple[object, ...], Reading] = {}
    for index, sentence in enumerate(window.sentences):
        for reading in _labels(window, index, sentence):
            identity = tuple(str(reading.fields[name]) for name in ("label", "effect", "scope"))
            readings.setdefault(identity, reading)
    return list(readings.values())


def _labels(window: Window, index: int, sentence: Sentence) -> Iterator[Reading]:
    wording = _WORDING[window.language]
    text = sentence.text
    if wording.reference.search(text) or wording.slogan.search(text):
        return
    named = [(match.start(), label) for label, pattern in wording.labels if (match := pattern.search(text))]
    if len(named) > 1:
        # « labellisation sociale (LRS) » is one label, told twice.
        named = [(position, label) for position, label in named if not label.startswith("other_")] or named
    weighed = None if named else wording.weighed.search(text)
    if weighed is not None:
        named = [(weighed.start(), label) for label in _named_elsewhere(window, wording)]
    holders = None if named else wording.holders.search(text)
    if holders is not None:
        named = [(holders.start(), _UNNAMED)]
    surely = not named and window.surely("label_preference", sentence) and not wording.alien.search(text)
    if surely:
        named = [(match.start(), label) for label, said in wording.kinds if (match := said.search(text))][:1]
    for position, label in sorted(named):
        found = _effect_near(window.sentences, index, position, wording, may_require=holders is None)
        if found is not None:
            effect, part, shown = found
            if surely and effect != "excluded":
                plain = Phrase(wording.harmless.sub(" ", text))
                barred = effect == "exclusive" and wording.barred.search(text)
                if not barred and denies(plain, window.language):
                    continue
                told = effect if plain == text else _effect(plain, wording, may_require=True)
                if told is None:
                    continue  # « n'est pas éliminatoire », and nothing else
                effect = told
            for lot in _lots(part, wording) or [None]:
                reading = _reading(label, effect, part, shown, lot, window.sentences, wording)
                yield replace(reading, found_by="label_preference/sure") if surely else reading


def _named_elsewhere(window: Window, wording: LabelPreferenceWording) -> list[Label]:
    """The label of the clause, if it names one."""
    text = Phrase(f"{window.heading} {window.clause.text}")
    return [label for label, pattern in wording.labels if pattern.search(text)][:1]


def _lots(part: str, wording: LabelPreferenceWording) -> Sequence[str | None]:
    """The lots that the words are for: « Pour le lot 2, seuls les candidats labellisés »."""
    return [
        name
        for match in wording.lot.finditer(part)
        if not wording.but_lot.search(part[: match.start()])
        for name in wording.lot_name.findall(match["lots"])
    ]


def _effect_near(
    sentences: Sequence[Sentence],
    index: int,
    position: int,
    wording: LabelPreferenceWording,
    *,
    may_require: bool,
) -> tuple[LabelEffect, str, list[Sentence]] | None:
    """The effect told nearest to the label: in its part of the sentence, in the sentence, in the next one."""
    sentence = sentences[index]
    part = _part(sentence.text, position)
    shown = [sentence]
    if sentence.text.endswith("?"):
        return _effect_answered(part, sentences[index + 1 : index + 3], sentence, wording)
    effect = _effect(part, wording, may_require=may_require) or _effect(
        sentence.text, wording, may_require=may_require
    )
    following = sentences[index + 1] if index + 1 < len(sentences) else None
    if following is not None and (
        wording.no_equivalent.search(following.text) or wording.continued.match(following.text)
    ):
        shown.append(following)
        told = _effect(following.text, wording, may_require=False)
        effect = told if effect is None or (told == "exclusive" and effect == "requirement") else effect
    if effect is None and wording.points.search(part) and len(sentence.text) <= _SHORT_ROW:
        effect = "scored"
    if effect is None and _row_weight(sentence, wording) is not None:
        effect = "scored"
    return None if effect is None else (effect, part, shown)


def _effect_answered(
    question: str, answer: Sequence[Sentence], asked: Sentence, wording: LabelPreferenceWording
) -> tuple[LabelEffect, str, list[Sentence]] | None:
    """« Le label rapporte-t-il des points ? Aucun. »: what the answer makes of the question's effect."""
    effect = _effect(question, wording, may_require=True)
    if not answer:
        return None
    if wording.denied.match(answer[0].text):
        # « Le label est-il exigé ? Non » leaves open what else it earns.
        if effect in ("scored", "preference", "tie_break") or wording.counts.search(question):
            return "excluded", question, [asked, *answer]
        return None
    told = next((found for each in answer if (found := _effect(each.text, wording, may_require=True))), None)
    effect = told or (effect if wording.affirmed.match(answer[0].text) else None)
    return None if effect is None else (effect, question, [asked, *answer])


def _row_weight(sentence: Sentence, wording: LabelPreferenceWording) -> tuple[int, Decimal] | None:
    """The figure of a row in a column of weights, with the number of the column."""
    for column, head in enumerate(sentence.header):
        figure = _figure(sentence, column, wording)
        if figure is not None and wording.column.search(head):
            return column, figure
    return None


def _figure(row: Sentence, column: int, wording: LabelPreferenceWording) -> Decimal | None:
    cell = row.cells[column][1].strip(" |%") if column < len(row.cells) else ""
    return Decimal(cell.replace(",", ".")) if wording.figure.fullmatch(cell) else None


def _row_percent(
    sentences: Sequence[Sentence], row: Sentence, wording: LabelPreferenceWording
) -> Decimal | None:
    """The weight of a row in per cent: that of a column in which the rows make a hundred."""
    found = _row_weight(row, wording)
    if found is None:
        return None
    column, weight = found
    weights = [
        figure
        for each in sentences
        if each.header == row.header and (figure := _figure(each, column, wording)) is not None
    ]
    # A last row may hold the total.
    return weight if _FULL in (sum(weights), sum(weights[:-1])) else None


def _part(text: str, position: int) -> str:
    """The stretch between semicolons, or the table row, that holds the label."""
    start = max(text.rfind(mark, 0, position) for mark in (";", "| |")) + 1
    end = min(
        (found for mark in (";", "| |") if (found := text.find(mark, position)) >= 0), default=len(text)
    )
    return Phrase(text[start:end])


def _effect(text: str, wording: LabelPreferenceWording, *, may_require: bool) -> LabelEffect | None:
    plain = wording.no_weight.sub("", text)
    for effect, pattern in wording.effects:
        if pattern.search(plain):
            return effect
    if wording.no_weight.search(text):
        return "appreciated"
    if (
        not may_require
        or wording.conditional.search(text)
        or wording.loss.search(text)
        or not wording.requirement.search(plain)
    ):
        return None
    return "requirement"


def _reading(
    label: Label,
    effect: LabelEffect,
    part: str,
    shown: Sequence[Sentence],
    lot: str | None,
    sentences: Sequence[Sentence],
    wording: LabelPreferenceWording,
) -> Reading:
    text = Phrase(" ".join(sentence.text for sentence in shown))
    equivalent = bool(wording.equivalent.search(text)) and not wording.no_equivalent.search(text)
    if effect == "exclusive" and equivalent:
        effect = "requirement"
    percent = wording.percent.search(part) if effect == "scored" else None
    weight = Decimal(percent["percent"].replace(",", ".")) if percent else None
    if effect == "scored" and weight is None and len(shown) == 1:
        weight = _row_percent(sentences, shown[0], wording)
    fields = {
        "label": label,
        "effect": effect,
        "equivalent": equivalent,
        "scope": Scope(lot=lot),
        "weight_percent": weight,
    }
    return Reading(
        "label_preference", ((shown[0].start, shown[-1].end),), fields, f"label_preference/{effect}"
    )

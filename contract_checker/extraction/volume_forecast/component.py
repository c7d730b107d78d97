"""Reads forecasts of volume: who makes them, how far ahead, how firm they are, and what an error costs."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final, cast

from spacy.language import Language as Pipeline

from contract_checker.extraction.component import CuesByLanguage, FactComponent
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import Pattern, Phrase
from contract_checker.extraction.quantities import (
    PeriodMention,
    TimeMention,
    mention_of,
    number,
    period_mentions,
    time_mentions,
)
from contract_checker.extraction.reading import Reading, Window, distinct
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.volume_forecast.en import VOLUME_FORECAST as EN
from contract_checker.extraction.volume_forecast.fr import VOLUME_FORECAST as FR
from contract_checker.extraction.volume_forecast.rows import horizon_in_row
from contract_checker.extraction.volume_forecast.tolerances import in_columns, tolerances
from contract_checker.extraction.volume_forecast.wording import VolumeForecastWording

_WORDING: Final = {"fr": FR, "en": EN}
KIND: Final = "volume_forecast"
CUES: Final[CuesByLanguage] = {"fr": FR.cues, "en": EN.cues}
_OWN: Final = frozenset({"author", "every", "horizon"})  # terms that only a forecast itself has
_CODE: Final = re.compile(r"(?P<letter>[MSJ])-(?P<count>\d{1,3})")
_CODE_UNITS: Final = {"M": "month", "S": "week", "J": "day"}


@Pipeline.factory("cc_volume_forecast", assigns=["doc.spans"])
def make_volume_forecast(nlp: Pipeline, name: str) -> FactComponent:
    """Build the pipeline step that reads forecasts of volume."""
    return FactComponent(KIND, read)


def read(window: Window) -> list[Reading]:
    """Every forecast of the window that has a term; « elles » is read with the sentence before."""
    wording = _WORDING[window.language]
    readings: list[Reading] = []
    before: Sentence | None = None  # the sentence that names the forecast which « elles » stands for
    for sentence in window.sentences:
        sure = window.surely(KIND, sentence)
        named = _is_forecast(window, sentence, wording)
        if sentence.text.endswith("?") or wording.rivals.search(sentence.with_lead_in):
            # a question states nothing, but its answer goes on about what it names
            before = sentence if named and sentence.text.endswith("?") else None
            continue
        more = _following(sentence, before, readings, wording, sure=sure and not named)
        if more and before is not None and not named:
            if readings and readings[-1].spans[0][0] == before.start:
                readings[-1] = _with_more(readings[-1], more, sentence)
            else:
                readings.append(_reading([before, sentence], more))
        elif named or sure:
            before, fields = sentence, _terms(sentence, wording)
            if not fields.keys() & _OWN and wording.measure_of.search(sentence.text):
                continue
            if fields or _surely_states(window, sentence):
                reading = _reading([sentence], fields)
                if not named:
                    reading = replace(reading, found_by=f"{KIND}/sure")
                if _is_next_row(readings, sentence, fields):
                    reading = _with_row(readings.pop(), fields, sentence)
                readings.append(reading)
        elif before is None or not wording.goes_on.match(sentence.text):
            before = None
            if wording.records.search(sentence.text):
                author = {"author": "client"} if wording.handed_over.search(sentence.text) else {}
                readings.append(_reading([sentence], author))
    return distinct(readings)


def _following(
    sentence: Sentence,
    before: Sentence | None,
    readings: Sequence[Reading],
    wording: VolumeForecastWording,
    *,
    sure: bool,
) -> Mapping[str, object]:
    """What a sentence says that goes on about `before`; one that is `sure` may state its own."""
    if before is None or not wording.goes_on.match(sentence.text):
        return {}
    more = _terms(sentence, wording)
    last = readings[-1] if readings and readings[-1].spans[0][0] == before.start else None
    return {} if sure and last and more.keys() & last.fields.keys() else more


def _surely_states(window: Window, sentence: Sentence) -> bool:
    """Whether it states a forecast of which no field is told, and is no row of figures."""
    return window.surely(KIND, sentence) and not sentence.is_row


def _is_next_row(readings: Sequence[Reading], sentence: Sentence, fields: Mapping[str, object]) -> bool:
    """Whether the row above, too, only states a tolerance: one forecast, seen from further and nearer."""
    if not (readings and sentence.is_row and fields.keys() == {"tolerances"}):
        return False
    last = readings[-1]
    return last.fields.keys() == {"tolerances"} and 0 <= sentence.start - last.spans[0][1] <= 1


def _with_row(reading: Reading, fields: Mapping[str, object], sentence: Sentence) -> Reading:
    bands = [*cast(list[object], reading.fields["tolerances"]), *cast(list[object], fields["tolerances"])]
    return replace(reading, spans=((reading.spans[0][0], sentence.end),), fields={"tolerances": bands})


def _is_forecast(window: Window, sentence: Sentence, wording: VolumeForecastWording) -> bool:
    text = sentence.text
    if sentence.is_row:
        text = Phrase(f"{sentence.lead_in} {' | '.join(sentence.header)} {text}")
    if wording.forecast.search(text):
        return True
    if not wording.bare.search(text):
        return False
    if any(wording.calls.search(near) for near in (text, window.heading, window.text)):
        return True
    if in_columns(sentence, wording):
        return True
    # « Si le réalisé s'écarte du prévisionnel, les objectifs de qualité ne sont pas opposables »
    if wording.error.search(text) and chosen(text, wording.remedies) in ("service_level", "none"):
        return True
    # « Les prévisions sont figées quatre semaines avant »
    if _freeze(text, wording) is not None:
        return True
    # « La prévision du mois vaut engagement ferme »
    return any(chosen(text, choices) != "unstated" for choices in (wording.authors, wording.bindings))


def _terms(sentence: Sentence, wording: VolumeForecastWording) -> dict[str, object]:
    """The fields that the sentence states; empty if it only speaks of a forecast."""
    text = sentence.text
    periods = period_mentions(text, wording.periods)
    bands = in_columns(sentence, wording) or tolerances(text, periods, wording)
    if wording.successive.search(text):
        bands = []  # how far two forecasts may lie apart is no error of either
    wrong = bands or wording.error.search(text)
    remedy = chosen(text, wording.remedies) if wrong else "unstated"
    allowed = sentence.is_row or wording.margin.search(text) or wording.band.search(text)
    if remedy == "unstated" and not allowed:
        bands = []  # the gap is told, and nothing follows from it
    fields: dict[str, object] = {
        "author": chosen(text, wording.authors),
        "binding": chosen(text, wording.bindings),
        "horizon": horizon_in_row(sentence, wording) or _horizon(text, wording),
        "every": None if _is_by_period(bands) else _every(text, periods, wording),
        "freeze": _freeze(text, wording),
        "tolerances": bands,
        "remedy": remedy,
    }
    if wording.excluded.search(text):
        fields["stance"] = "excluded"
    return {name: value for name, value in fields.items() if value not in (None, [], "unstated")}


def _is_by_period(bands: Sequence[Mapping[str, object]]) -> bool:
    """« Annuelle, à 20 % près ; mensuelle, à 10 % »: several forecasts, each with its tolerance."""
    return len({band["period"] for band in bands}) > 1


def _every(
    text: str, periods: Sequence[PeriodMention], wording: VolumeForecastWording
) -> dict[str, object] | None:
    """« trimestrielle, mise à jour chaque mois » is made each month; days and hours are mostly its grain."""
    renewed = [period for period in periods if wording.renewed.search(text[: period.start])]
    periods = [period for period in periods if not wording.rate.search(text[: period.start])]
    coarse = [period for period in periods if period.unit not in ("hour", "day")]
    found = renewed or coarse or [period for period in periods if period.unit == "day"]
    return found[0].duration if found else None


def _horizon(text: str, wording: VolumeForecastWording) -> dict[str, object] | None:
    few = wording.next_few.search(text)
    count = number(few["count"], wording.quantities.language) if few else None
    if few and count is not None:
        counted = mention_of(count, few["unit"] or few["unit_before"], None, wording.quantities)
        return counted.duration if counted else None
    return next(
        (
            mention.duration
            for mention in time_mentions(text, wording.quantities)
            if _beside(text, mention, wording.ahead, wording.ahead_after)
            and mention.unit not in ("minute", "hour")
            and not (mention.relative or _beside(text, mention, wording.frozen, wording.frozen_after))
        ),
        None,
    )


def _freeze(text: str, wording: VolumeForecastWording) -> dict[str, object] | None:
    return next(
        (
            _duration(mention)
            for mention in time_mentions(text, wording.quantities)
            if _beside(text, mention, wording.frozen, wording.frozen_after)
            and mention.unit not in ("minute", "hour")
        ),
        None,
    )


def _beside(text: str, mention: TimeMention, before: Pattern, after: Pattern) -> bool:
    return bool(before.search(text[: mention.start]) or after.search(text[mention.end :]))


def _duration(mention: TimeMention) -> dict[str, object] | None:
    """« M-1 » before a period is one month before it."""
    code = _CODE.fullmatch(mention.relative or "")
    if code is None:
        return mention.duration
    return {
        "value": Decimal(code["count"]),
        "unit": _CODE_UNITS[code["letter"]],
        "day_kind": mention.day_kind,
    }


def _reading(sentences: Sequence[Sentence], fields: Mapping[str, object]) -> Reading:
    spans = ((sentences[0].start, sentences[-1].end),)
    return Reading(KIND, spans, fields, "volume_forecast/terms")


def _with_more(reading: Reading, more: Mapping[str, object], sentence: Sentence) -> Reading:
    span = (reading.spans[0][0], sentence.end)
    return replace(reading, spans=(span,), fields={**more, **reading.fields})

"""How far the real volume may be from the forecast."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from contract_checker.calendars import TimeUnit
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.quantities import PercentMention, PeriodMention, number, percent_mentions
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.volume_forecast.wording import VolumeForecastWording

_WHOLE = 100
_HALF = 50


class _Bounds(NamedTuple):
    """What one percentage allows above and below the forecast."""

    above: Decimal | None
    below: Decimal | None


def tolerances(
    text: str, periods: Sequence[PeriodMention], wording: VolumeForecastWording
) -> list[dict[str, object]]:
    """The tolerances of `text`, as `Tolerance`s are built from them."""
    found: list[tuple[_Bounds, TimeUnit | None]] = []
    band = wording.band.search(text)
    for mention in percent_mentions(text, wording.quantities):
        if band and band.start() <= mention.start < band.end():
            continue
        bounds = _bounds(text, mention, wording)
        if bounds is not None:
            found.append((bounds, _period(mention.start, periods)))
    bounds = _of_band(band, wording) if band else None
    if band and bounds is not None:
        found.append((bounds, _period(band.start(), periods)))
    counted = None if periods else chosen(text, wording.counted_over, "") or None
    return [
        {"above_percent": bounds.above, "below_percent": bounds.below, "period": period or counted}
        for bounds, period in _joined(found)
    ]


def in_columns(sentence: Sentence, wording: VolumeForecastWording) -> list[dict[str, object]]:
    """The tolerance of a row, in columns for more and for less: « Mois | 10 % | 7 % »."""
    above = below = None
    for (_, cell), header in zip(sentence.cells, sentence.header, strict=False):
        found = percent_mentions(cell, wording.quantities)
        if not found or cell == header:
            continue
        if wording.column_above.search(header):
            above = found[0].value
        elif wording.column_below.search(header):
            below = found[0].value
    if above is None and below is None:
        return []
    unit = chosen(sentence.cells[0][1], wording.periods_named, "")
    return [{"above_percent": above, "below_percent": below, "period": unit or None}]


def _bounds(text: str, mention: PercentMention, wording: VolumeForecastWording) -> _Bounds | None:
    before, after, value = text[: mention.start], text[mention.end :], mention.value
    if wording.plus_minus.search(before) or wording.both_after.search(after):
        return _Bounds(value, value)
    if wording.above_after.search(after):
        return _Bounds(value, None)
    if wording.below_after.search(after):
        return _Bounds(None, value)
    size = wording.deviation.search(before) if value <= _HALF else None
    if size and not wording.one_way.search(size.group()):
        return _Bounds(value, value)
    # « au-delà de 120 % », « inférieur à 90 % » are shares of the forecast.
    if wording.above.search(before):
        return _Bounds(value - _WHOLE if value > _WHOLE else value, None)
    if wording.below.search(before):
        return _Bounds(None, _WHOLE - value if _HALF < value < _WHOLE else value)
    return None


def _of_band(band: re.Match[str], wording: VolumeForecastWording) -> _Bounds | None:
    language = wording.quantities.language
    least = number(band["low"] or band["low_sign"], language)
    most = number(band["high"] or band["high_sign"], language)
    if least is None or most is None or not least <= _WHOLE <= most:
        return None
    return _Bounds(most - _WHOLE, _WHOLE - least)


def _period(start: int, periods: Sequence[PeriodMention]) -> TimeUnit | None:
    """The period named last before a percentage, or the only one that is named."""
    before = [period for period in periods if period.start < start or len(periods) == 1]
    return before[-1].single if before else None


def _joined(
    found: Sequence[tuple[_Bounds, TimeUnit | None]],
) -> list[tuple[_Bounds, TimeUnit | None]]:
    """« 10 % à la hausse, 5 % à la baisse » is one tolerance."""
    joined: list[tuple[_Bounds, TimeUnit | None]] = []
    for bounds, period in found:
        if joined and joined[-1][1] == period:
            last = joined[-1][0]
            if last.above is None and bounds.below is None:
                joined[-1] = (_Bounds(bounds.above, last.below), period)
                continue
            if last.below is None and bounds.above is None:
                joined[-1] = (_Bounds(last.above, bounds.below), period)
                continue
        if (bounds, period) not in joined:
            joined.append((bounds, period))
    return joined

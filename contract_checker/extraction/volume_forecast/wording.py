"""What a language says about forecasts of volume."""

from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import PeriodWording, QuantityWording


@dataclass(frozen=True, eq=False)
class VolumeForecastWording:
    """Words of one language.

    Attributes:
        forecast: a forecast that names what it is of, or the band around it.
        bare: a forecast of something unsaid, taken as one of volume where the clause speaks of calls.
        calls: what makes a bare forecast one of volume.
        goes_on: a pronoun that stands for the forecast of the sentence before.
        records: how many people are to be called; `handed_over` where the client gives their records.
        margin: a gap between forecast and volume is allowed, and not only told.
        excluded: no forecast is given.
        error: the forecast was wrong, or may be.
        rivals: what is foreseen is no volume of work.
        measure_of: it is only what a penalty or a notice is measured against: « 10 % over the forecast ».
        authors: who makes it.
        bindings: how firm it is.
        remedies: what follows when it was wrong.
        ahead: right before a length of time, makes it the horizon; `ahead_after` right after it.
        next_few: a count of periods to come, with its groups `count` and `unit`.
        frozen: right before a length of time, makes it the freeze; `frozen_after` right after it.
        renewed: right before a rhythm, makes it the one that counts.
        plus_minus: right before a percentage, allows it both ways.
        both_after: right after a percentage, allows it both ways.
        above: right before a percentage, the volume is higher; `above_after` right after it.
        below: right before a percentage, the volume is lower; `below_after` right after it.
        band: two shares of the forecast, in the groups `low` and `high`.
        column_other: a column for a length of time that is no horizon: « Délai d'envoi ».
        column_above: a column for more than was foreseen; `column_below` one for less.
        counted_over: the period over which an error is measured, where no rhythm says it.
        periods_named: the period of a row, in its first cell.
        one_way: between such a word and its percentage, says in which way.
        successive: one forecast is compared with the next, and none with what came.
        deviation: before a percentage, makes it the size of an error, both ways.
    """

    cues: Cues
    quantities: QuantityWording
    periods: PeriodWording
    forecast: Pattern
    bare: Pattern
    calls: Pattern
    goes_on: Pattern
    records: Pattern
    handed_over: Pattern
    margin: Pattern
    excluded: Pattern
    error: Pattern
    rivals: Pattern
    measure_of: Pattern
    authors: Choices
    bindings: Choices
    remedies: Choices
    ahead: Pattern
    ahead_after: Pattern
    next_few: Pattern
    frozen: Pattern
    frozen_after: Pattern
    renewed: Pattern
    rate: Pattern
    plus_minus: Pattern
    both_after: Pattern
    above: Pattern
    above_after: Pattern
    below: Pattern
    below_after: Pattern
    band: Pattern
    column_other: Pattern
    column_above: Pattern
    column_below: Pattern
    counted_over: Choices
    periods_named: Choices
    one_way: Pattern
    successive: Pattern
    deviation: Pattern

"""Rows of a table that say how far a forecast looks."""

from contract_checker.extraction.quantities import time_mentions
from contract_checker.extraction.sentences import Sentence
from contract_checker.extraction.volume_forecast.wording import VolumeForecastWording


def horizon_in_row(sentence: Sentence, wording: VolumeForecastWording) -> dict[str, object] | None:
    """« Prévision longue | Client | 9 mois »: the only cell that is a length of time and nothing else.

    A title that says what else the length is, such as a delay of sending, outweighs it.
    """
    if not sentence.is_row:
        return None
    cells = [cell for _, cell in sentence.cells]
    if not any(wording.bare.search(cell) or wording.forecast.search(cell) for cell in cells):
        return None
    titles = [*sentence.header, *[""] * len(cells)]
    found = [
        mention
        for cell, title in zip(cells, titles, strict=False)
        for mention in time_mentions(cell, wording.quantities)
        if (mention.start, mention.end) == (0, len(cell))
        and not mention.relative
        and mention.unit not in ("minute", "hour")
        and not (title != cell and wording.column_other.search(title))
    ]
    return found[0].duration if len(found) == 1 else None

"""Durations whose figure or unit was recognised wrongly: read, and marked as such."""

import re
from collections.abc import Iterator
from decimal import Decimal

from contract_checker.extraction.language.misread import put_right
from contract_checker.extraction.language.wording import QuantityWording
from contract_checker.extraction.quantities.lengths import length
from contract_checker.extraction.quantities.mention import TimeMention, day_kind_of, unit_of
from contract_checker.extraction.quantities.numbers import number


def misread_durations(text: str, wording: QuantityWording) -> Iterator[TimeMention]:
    """The durations of `text` that can be read only if characters are put right."""
    for match in wording.misread.figures.finditer(text):
        yield from _misread(match, number(put_right(match["figure"]), wording.language), wording)
    for match in wording.misread.spellings.finditer(text):
        yield from _misread(match, number(match["figure"], wording.language), wording)


def _misread(match: re.Match[str], value: Decimal | None, wording: QuantityWording) -> Iterator[TimeMention]:
    if not value:
        return
    written = match["unit"]
    unit = next((name for spelling, name in wording.misread.units if spelling.fullmatch(written)), written)
    factor, name = unit_of(unit, wording)
    kind = day_kind_of(match["kind"] or match["kind_before"], wording)
    days = length(value * factor, name, kind)
    if days is not None:
        yield TimeMention(match.start(), match.end(), value * factor, name, kind, days=days, misread=True)

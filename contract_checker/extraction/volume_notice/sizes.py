"""The sizes of change that the delays of a sentence are for."""

import re
from typing import Final

from contract_checker.extraction.quantities import percent_mentions
from contract_checker.extraction.volume.objects import BandMark, band_marks
from contract_checker.extraction.volume_notice.wording import NoticeWording
from contract_checker.facts import Band

_AND: Final = re.compile(r"[ ,]*(?:et|and|mais|but)?[ ,]*(?:de |en )?")  # between two limits of one band


def sizes_of(text: str, wording: NoticeWording) -> list[BandMark]:
    """The bands of `text`, not the percentages of prices; « plus de 5 % et jusqu'à 18 % » is one of them."""
    sizes: list[BandMark] = []
    for mark in band_marks(text, percent_mentions(text, wording.quantities), wording.bands):
        if wording.priced_before.search(text[: mark.start]):
            continue
        before = sizes[-1] if sizes else None
        both = _both_limits(before, mark, text, wording) if before else None
        if before and both:
            sizes[-1] = BandMark(before.start, mark.end, both)
        else:
            sizes.append(mark)
    return sizes


def _both_limits(one: BandMark, other: BandMark, text: str, wording: NoticeWording) -> Band | None:
    lower, upper = one.band.over_percent, other.band.up_to_percent
    if lower is None or upper is None or lower >= upper or one.band.up_to_percent or other.band.over_percent:
        return None
    between = text[one.end : other.start]
    limit = wording.bands.up_to.search(between)
    if limit is None or not _AND.fullmatch(between[: limit.start()]):
        return None
    told = {"up_to_percent": upper, "up_to_excluded": other.band.up_to_excluded}
    return one.band.model_copy(update={**told, "of": other.band.of or one.band.of})

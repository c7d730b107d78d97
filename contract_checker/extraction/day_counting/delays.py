"""How delays begin and end, and whether requests add up."""

from typing import NamedTuple

from contract_checker.extraction.day_counting.wording import AddingWording, DelayWording, ReceiptWording
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import Phrase


class Around(NamedTuple):
    """What stands above a sentence and right before it."""

    heading: Phrase
    earlier: Phrase


def delays(
    text: Phrase,
    around: Around,
    wording: DelayWording,
    receipt: ReceiptWording,
    *,
    is_of_receipt: bool,
    surely: bool,
) -> dict[str, object]:
    """What becomes of a last day without work, whether the first day counts, what all delays run from.

    Where the sentence says when a request is received (`is_of_receipt`), its days are those of that.
    """
    titled = bool(wording.titles.search(around.heading))
    pointing = wording.delays.search(around.earlier)  # « Il court … »
    if not (surely or titled or pointing or wording.delays.search(text)):
        return {}
    said: dict[str, object] = {}
    unworked = receipt.unworked.search(text) or receipt.not_worked.search(text)
    if wording.ending.search(text) and (surely or unworked or wording.any_day.search(text)):
        said["last_day"] = chosen(text, wording.last_day, "")
        if said["last_day"] == "rolls_to_ouvrable_day":
            said["saturday_moves"] = bool(receipt.saturday.search(text))
    # « compte pour le lendemain » is said of what is received, though it is not told what that is
    if not (is_of_receipt or (surely and receipt.deemed.search(text))):
        said["first_day"] = chosen(text, wording.first_day, "")
        said["clock"] = _clock(text, around, wording, titled=titled)
    return {name: value for name, value in said.items() if value}


def _clock(text: Phrase, around: Around, wording: DelayWording, *, titled: bool) -> str:
    """What the delays of the contract run from, or the one that stands around."""
    clock = chosen(text, wording.clocks, "") or chosen(text, wording.own_clocks, "")
    if not clock and titled:
        clock = chosen(text, wording.titled_clocks, "")
    if not clock and not any(wording.other_delays.search(other) for other in (text, *around)):
        clock = chosen(text, wording.pointed_clocks, "")
    return clock


def adding_up(text: Phrase, wording: AddingWording) -> dict[str, object]:
    """Whether requests are taken together, and over which period."""
    if not wording.context.search(text) or wording.rivals.search(text):
        return {}
    apart = wording.apart.search(text)
    if not apart and not wording.together.search(text):
        return {}
    period = chosen(text, wording.periods, "")
    return {"requests_add_up": not apart, **({"add_up_over": period} if period else {})}

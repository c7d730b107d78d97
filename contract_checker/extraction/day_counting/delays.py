"""How delays begin and end, and whether requests add up."""

from contract_checker.extraction.day_counting.wording import AddingWording, DelayWording, ReceiptWording
from contract_checker.extraction.language.choices import chosen
from contract_checker.extraction.language.phrase import Phrase


def delays(
    text: Phrase, heading: Phrase, wording: DelayWording, receipt: ReceiptWording, *, is_of_receipt: bool
) -> dict[str, object]:
    """What becomes of a last day without work, whether the first day counts, what all delays run from.

    Where the sentence says when a request is received (`is_of_receipt`), its days are those of that.
    """
    titled = bool(wording.titles.search(heading))
    if not (titled or wording.delays.search(text)):
        return {}
    said: dict[str, object] = {}
    unworked = receipt.unworked.search(text) or receipt.not_worked.search(text)
    if wording.ending.search(text) and (unworked or wording.any_day.search(text)):
        said["last_day"] = chosen(text, wording.last_day, "")
        if said["last_day"] == "rolls_to_ouvrable_day":
            said["saturday_moves"] = bool(receipt.saturday.search(text))
    if not is_of_receipt:
        said["first_day"] = chosen(text, wording.first_day, "")
        clock = chosen(text, wording.clocks, "")
        said["clock"] = clock or (chosen(text, wording.titled_clocks, "") if titled else "")
    return {name: value for name, value in said.items() if value}


def adding_up(text: Phrase, wording: AddingWording) -> dict[str, object]:
    """Whether requests are taken together, and over which period."""
    if not wording.context.search(text) or wording.rivals.search(text):
        return {}
    apart = wording.apart.search(text)
    if not apart and not wording.together.search(text):
        return {}
    period = chosen(text, wording.periods, "")
    return {"requests_add_up": not apart, **({"add_up_over": period} if period else {})}

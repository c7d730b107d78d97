"""Finds the renewals of the contract in a sentence, and counts them."""

from contract_checker.extraction.activity_nature.wording import ActivityNatureWording
from contract_checker.extraction.quantities import number
from contract_checker.extraction.reading import Window


def is_renewed_contract(window: Window, index: int, wording: ActivityNatureWording) -> bool:
    """Whether the sentence gives the contract a number of renewals, or renews it tacitly."""
    text = window.sentences[index].text
    before = window.sentences[index - 1].text if index else ""
    if not tells_renewals(text, wording) or renewal_count(text, wording) == 0:
        return False
    spoken_of = (
        wording.term.contract.search(text)
        or wording.term.contract.search(window.heading)
        or wording.term.service.search(before)
    )
    return bool(spoken_of and wording.term.counted.search(text))


def tells_renewals(text: str, wording: ActivityNatureWording) -> bool:
    """Whether the text speaks of renewing the contract, or of not renewing it."""
    told = (
        wording.term.renewing.search(text)
        or wording.term.renewals.search(text)
        or wording.term.not_renewed.search(text)
    )
    return bool(told) and not wording.term.other.search(text)


def renewal_count(text: str, wording: ActivityNatureWording) -> int | None:
    """How many renewals there are: 0 if they are ruled out, None if no number is told."""
    if wording.term.not_renewed.search(text):
        return 0
    match = wording.term.renewals.search(text)
    if match is None:
        return None
    groups = match.groupdict()
    if groups["added"]:
        return sum(1 for _ in wording.term.added.finditer(text))
    written = groups["times"] or groups["count"] or groups["cell"]
    written = written or groups["limit"] or groups["plus"] or groups["then"] or groups["acted"]
    value = wording.term.adverbs.get(written) or number(written, wording.quantities.language)
    return int(value) if value is not None else None

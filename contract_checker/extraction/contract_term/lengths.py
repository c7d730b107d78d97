"""Which length of a sentence is that of the contract, of a renewal, of a notice, of a trial."""

from collections.abc import Iterator

from contract_checker.extraction.contract_term.wording import ContractTermWording
from contract_checker.extraction.language.phrase import Phrase
from contract_checker.extraction.quantities import TimeMention, time_mentions

_UNITS = ("day", "week", "month", "quarter", "year")
_SHORTEST_DAYS = 7


def lengths(
    text: Phrase, of_the_contract: bool, wording: ContractTermWording, *, sure: bool = False
) -> Iterator[tuple[str, dict[str, object]]]:
    """The lengths of `text`, each with the name of the field that it is for; the first of each name.

    Args:
        text: a sentence.
        of_the_contract: the contract, or its renewal, is named in it or nearby.
        wording: words of the language.
        sure: the sentence is of the contract's term for sure, whatever its words.
    """
    found: set[str] = set()
    for mention in time_mentions(text, wording.quantities):
        if mention.relative or mention.unit not in _UNITS or mention.duration is None:
            continue
        name = _name(text, mention, "duration" in found, of_the_contract, wording)
        if name is None and sure and _is_sure_term(text, mention, wording):
            name = "duration"
        if name is not None and name not in found:
            found.add(name)
            yield name, mention.duration


def _is_sure_term(text: Phrase, mention: TimeMention, wording: ContractTermWording) -> bool:
    """Whether a length without a name is the term of a contract that the sentence surely speaks of."""
    before, after = text[: mention.start], text[mention.end :]
    other = (
        wording.other_before.search(before)
        or wording.other_after.match(after)
        or wording.notice_before.search(before)
        or wording.notice_after.match(after)
        or wording.renewed_before.search(before)
    )
    said = wording.surely_before.search(before) or wording.surely_after.match(after)
    return bool(said) and not other


def _name(
    text: Phrase, mention: TimeMention, has_term: bool, of_the_contract: bool, wording: ContractTermWording
) -> str | None:
    before, after = text[: mention.start], text[mention.end :]
    if wording.trial_after.match(after):
        return "trial"
    if wording.trial_before.search(before):
        return "trial" if of_the_contract else None
    notice = wording.notice_before.search(before) or wording.notice_after.match(after)
    if wording.preventing.search(text) and notice:
        return "non_renewal_notice"
    if notice or wording.other_before.search(before) or wording.other_after.match(after):
        return None
    if wording.added_before.search(f"{before}1") and has_term:
        return "renewal_duration"
    prolonged = wording.prolonged_before.search(before)
    if (
        of_the_contract
        and not prolonged
        and (wording.longest_before.search(before) or wording.longest_after.match(after))
    ):
        return "maximum"
    if wording.renewed_before.search(before):
        return "renewal_duration" if of_the_contract else None
    if mention.days is None or mention.days.at_most < _SHORTEST_DAYS:
        return None
    if wording.term_before.search(before) or (of_the_contract and wording.label_before.search(before)):
        return "duration"
    return None

"""What a language says about the length of a contract and its renewals."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from contract_checker.calendars import TimeUnit
from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording


@dataclass(frozen=True, eq=False)
class ContractTermWording:
    """Words of one language.

    Attributes:
        contract: names the contract.
        rivals: what lasts or is renewed is something else.
        other_before: right before a length, says that it is not that of the contract.
        other_after: right after it.
        titled: the head of a column of a table on the term.
        term_before: right before a length, says that it is that of the contract.
        surely_before: the same, in a sentence that surely speaks of the contract's term.
        surely_after: right after a length, the same.
        label_before: the same, where the contract is named nearby.
        trial_before: right before a length, says that it is that of a trial.
        trial_after: right after it, says the same.
        renewed_before: right before a length, says that it is that of a renewal.
        same_length: a renewal is as long as the first period.
        longest_before: right before a length, says that renewals are counted in it.
        longest_after: right after it.
        prolonged_before: right before a length, says that it comes on top of a first one.
        added_before: right before a length, adds it to a first one: « 2 ans + 1 an ».
        adjective: « contrat annuel »; its group `years` is a key of `years`.
        dated: the days of the contract, the last one in the groups `day`, `month` and `year`, the first one,
            where it is told, in `first_day`, `first_month` and `first_year`.
        dated_otherwise: the days are those of something else.
        open_ended: no end is set.
        renews: the contract goes on, or not, after its first period.
        none: it does not.
        without: it does not, whoever may give notice.
        ways: how it is renewed.
        renewals: how often; the one group that matched is the number.
        rhythms: how long each renewal is, where a rhythm tells it: « d'année en année ».
        preventing: somebody prevents the renewal, or decides on it.
        notice_before: right before a length, says that it is a notice.
        notice_after: right after it.
        debtors: who owes that notice.
        adverbs: "twice", where `renewals` finds a word that is no number.
    """

    cues: Cues
    quantities: QuantityWording
    contract: Pattern
    rivals: Pattern
    other_before: Pattern
    other_after: Pattern
    titled: Pattern
    term_before: Pattern
    surely_before: Pattern
    surely_after: Pattern
    label_before: Pattern
    trial_before: Pattern
    trial_after: Pattern
    renewed_before: Pattern
    same_length: Pattern
    longest_before: Pattern
    longest_after: Pattern
    prolonged_before: Pattern
    added_before: Pattern
    adjective: Pattern
    years: Mapping[str, int]
    dated: tuple[Pattern, ...]
    dated_otherwise: Pattern
    open_ended: Pattern
    renews: Pattern
    none: Pattern
    without: Pattern
    ways: Choices
    renewals: Pattern
    rhythms: Sequence[tuple[int, TimeUnit, Pattern]]
    preventing: Pattern
    notice_before: Pattern
    notice_after: Pattern
    debtors: Choices
    adverbs: Mapping[str, int] = field(default_factory=dict)

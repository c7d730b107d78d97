"""What a language says about how long a contract lasts, and about lasting and passing work."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording


@dataclass(frozen=True, eq=False)
class TermWording:
    """The length of a contract and its renewals.

    Attributes:
        added: one more period, added with a plus sign.
        adjective: a length that is an adjective; its group `years` is a key of `years`.
        adverbs: words that count times.
        apart_after: what follows a length that stands by itself behind the contract's name.
        apart_before: what precedes it.
        changed_from: right before a length, says that it is the old one of two.
        contract: a contract.
        counted: tells more of a renewal than the word.
        figure: a number.
        firm_after: right after a length, says that it is firm.
        not_renewed: there is no renewal.
        other: lengths and renewals of other things.
        own_label: a label that is of the contract's length and of no other.
        renewals: a number of renewals; its groups tell how it is said.
        renewals_counted: the length holds the renewals.
        renewed_for: right before a length, says that it is that of a renewal.
        renewing: a renewal.
        service: a contract or its service.
        task_before: right before a length, says that it may be that of a task.
        term_after: right after a length, says that it runs from the contract's beginning.
        term_before: right before a length, says that it is the contract's.
        term_label: a label of a length.
        titled: a title of a length.
        years: adjectives and the years that they mean.
    """

    added: Pattern
    adjective: Pattern
    adverbs: Mapping[str, int]
    apart_after: Pattern
    apart_before: Pattern
    changed_from: Pattern
    contract: Pattern
    counted: Pattern
    figure: Pattern
    firm_after: Pattern
    not_renewed: Pattern
    other: Pattern
    own_label: Pattern
    renewals: Pattern
    renewals_counted: Pattern
    renewed_for: Pattern
    renewing: Pattern
    service: Pattern
    task_before: Pattern
    term_after: Pattern
    term_before: Pattern
    term_label: Pattern
    titled: Pattern
    years: Mapping[str, int]


@dataclass(frozen=True, eq=False)
class NatureWording:
    """Lasting work, campaigns and one-off needs.

    Attributes:
        campaign: a campaign is what the contract is about.
        dates: a day; its groups are the month, as a word or a figure, and the year.
        is_object: the task is what the contract is about.
        lasting: the work lasts.
        months: the names of the months.
        not_campaign: a campaign is spoken of for something else.
        not_lasting: something else lasts.
        not_one_off: a passing task is spoken of for something else.
        one_off: the task is passing.
        apart: what the work is set apart from, in a sentence that surely tells its nature.
        beside: work that comes beside what is told of elsewhere, or may come.
        surely_lasting: in such a sentence, the work lasts.
        surely_never_lasting: it is said not to last.
        surely_passing: it passes.
        surely_never_passing: it is said not to pass.
        surely_campaign: of passing work, says that it is a campaign or a season.
        until: of two days, one is the end.
        yes: begins the answer to a question, and affirms.
    """

    campaign: Pattern
    dates: Pattern
    is_object: Pattern
    lasting: Pattern
    months: Sequence[str]
    not_campaign: Pattern
    not_lasting: Pattern
    not_one_off: Pattern
    one_off: Pattern
    apart: Pattern
    beside: Pattern
    surely_lasting: Pattern
    surely_never_lasting: Pattern
    surely_passing: Pattern
    surely_never_passing: Pattern
    surely_campaign: Pattern
    until: Pattern
    yes: Pattern


@dataclass(frozen=True, eq=False)
class ActivityNatureWording:
    """Words of one language."""

    cues: Cues
    quantities: QuantityWording
    term: TermWording
    nature: NatureWording

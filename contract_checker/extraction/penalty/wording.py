"""What a language says about penalties, service credits and bonuses."""

from dataclasses import dataclass
from decimal import Decimal

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording


@dataclass(frozen=True, eq=False)
class PenaltyWording:
    """Words of one language.

    Attributes:
        named: a penalty, a service credit or a bonus.
        costs: a fault that costs money, without the name of a penalty.
        bonus: of these, what the client pays.
        service_credit: of these, what comes as a credit.
        gained: words of what the provider earns, and `lost` of what it loses, where nothing has a name.
        none_due: says that nothing is owed, or from which sum on.
        small: the sum up to which penalties are not taken, which is no cap of those that are.
        rivals: it is owed by somebody else, or for something else.
        sure_rivals: those of them that hold even where the words surely state a penalty.
        excluded: the text rules penalties out.
        spared_none: says of a party that it is let off none of them, which no `excluded` is.
        conditional: it does so only for a time or in some case.
        applies: somebody incurs it, whatever the amount.
        by_reference: the amount is said elsewhere.
        debtors: who pays it.
        named_after: after an amount, says that it is a penalty.
        formula: « P = V x R / 1000 ».
        fraction: « 1/1000 », with the groups `over` and `under`.
        parts: fractions in words, each with its percentage.
        rhythms: right before an amount, says what it is counted by: « pénalité journalière ».
        per: what the amount is counted by.
        bases: what a rate is of, right after it.
        reduced_before: right before a rate, says that it is one of the invoice.
        threshold_before: right before a figure, says that it is what was aimed at, not what is paid.
        owed_before: right before a percentage, says that it is what is paid.
        cap_before: right before a percentage, says that it is a cap.
        cap_after: right after it.
        capped: there is a cap.
        uncapped: there is none.
        beyond_cap: some penalties escape the cap that was said before.
        not_all: right in the sentence of a cap, says that some penalties escape it.
        neutralised: not due when the volume leaves the forecast.
        pronoun: what a sentence begins with that speaks of the penalties of the one before.
        regardless: due even then.
        flags: other fields and how each of their two values is said, the negative first.
    """

    cues: Cues
    quantities: QuantityWording
    named: Pattern
    costs: Pattern
    bonus: Pattern
    service_credit: Pattern
    gained: Pattern
    lost: Pattern
    none_due: Pattern
    small: Pattern
    rivals: Pattern
    sure_rivals: Pattern
    excluded: Pattern
    spared_none: Pattern
    conditional: Pattern
    applies: Pattern
    by_reference: Pattern
    debtors: Choices
    named_after: Pattern
    formula: Pattern
    fraction: Pattern
    parts: tuple[tuple[Decimal, Pattern], ...]
    rhythms: Choices
    per: Choices
    bases: Choices
    reduced_before: Pattern
    threshold_before: Pattern
    owed_before: Pattern
    cap_before: Pattern
    cap_after: Pattern
    capped: Pattern
    uncapped: Pattern
    beyond_cap: Pattern
    not_all: Pattern
    neutralised: Pattern
    pronoun: Pattern
    regardless: Pattern
    flags: tuple[tuple[str, Pattern, Pattern], ...]

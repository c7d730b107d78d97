"""What a language says about units of price."""

from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording


@dataclass(frozen=True, eq=False)
class PriceByWord:
    """Words that are enough where the net is sure that a sentence says what is paid for.

    Attributes:
        rivals: somebody else pays, or is paid, whatever the net thinks.
        open_book: costs are shown or charged on.
        units: what may be counted, besides the units that are believed of any sentence.
        unpaid: right after a unit, says that it is not paid for; `nothing_for` right before it.
        by: right before a unit, says that it is the one by which is paid, whatever is named before it.
        refused: before a unit, says that it is not paid for by itself; `included` right after it.
        period: before an amount, makes it one for a period; `period_after` right after it.
        at_least: makes such an amount a floor.
        and_cents: right after an amount, what is still missing from it.
    """

    rivals: Pattern
    open_book: Pattern
    units: Choices
    unpaid: Pattern
    nothing_for: Pattern
    by: Pattern
    refused: Pattern
    included: Pattern
    period: Pattern
    period_after: Pattern
    at_least: Pattern
    and_cents: Pattern


@dataclass(frozen=True, eq=False)
class PriceStructureWording:
    """Words of one language.

    Attributes:
        units: what may be counted, the most telling words first.
        regardless: right before a unit, says that it counts for nothing.
        refined: ways of counting calls and hours, said elsewhere in the sentence than at the unit.
        useful: makes a contact a useful one.
        idle: time that some contracts do not pay.
        named_by_amount: units that are one only beside an amount, such as e-mails, which also carry invoices.
        rivals: the money is not paid to the provider for its work.
        recharged: costs are charged on with a margin; what they are made of is no rival.
        unit_list: a table so titled lists what is paid for, with no amount.
        per: between an amount and the unit that follows it: « € HT par ».
        paid_by: right before a unit, says that it is what is paid for.
        is_paid: right after a unit, the same.
        each: right before a unit, makes it that of an amount nearby.
        nothing_for: right before a unit, says that it is not paid for; `none` does where pay is named after.
        unpaid: right after a unit, says that it is not paid for.
        denied: anywhere before a unit, may say so.
        not_so: a unit is not, where the one before is: « ne le sont pas ».
        only_if_sold: work is paid on condition of a result, whatever unit is named.
        standing: units that stand for a price by themselves: « à livre ouvert ».
        no_price_before: right before an amount, says that it is another price than that of now.
        bounded_before: right before an amount, says that the price is no more, or no less.
        gross: the head of a column of prices with tax.
        tiers: the price falls as the volume grows.
        shares: parts of the price, each with its percentage nearby.
        priced: a column or a title of prices.
        unit_column: a column of units.
        money: names the currency of a column of bare numbers.
        net: the same, without tax.
        by_word: what is enough where the sentence surely says what is paid for.
    """

    cues: Cues
    quantities: QuantityWording
    units: Choices
    regardless: Pattern
    refined: Choices
    useful: Pattern
    idle: Pattern
    named_by_amount: tuple[str, ...]
    rivals: Pattern
    recharged: Pattern
    unit_list: Pattern
    per: Pattern
    paid_by: Pattern
    is_paid: Pattern
    each: Pattern
    nothing_for: Pattern
    none: Pattern
    unpaid: Pattern
    denied: Pattern
    not_so: Pattern
    only_if_sold: Pattern
    standing: Choices
    no_price_before: Pattern
    bounded_before: Pattern
    gross: Pattern
    tiers: Pattern
    shares: Choices
    priced: Pattern
    unit_column: Pattern
    money: Pattern
    net: Pattern
    by_word: PriceByWord

"""What a language says about cuts of the provider's prices."""

from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import QuantityWording


@dataclass(frozen=True, eq=False)
class DecreaseByWord:
    """Words that are enough where the net is sure that a sentence cuts prices.

    Attributes:
        other: the amount goes both ways, or another one goes down.
        cut: a price goes down, or some of it comes back.
        volume: it does so as the volume grows.
        back: and for what was bought before as well.
        together: both decide.
        halves: both have a part of what is saved.
        client: the client decides.
        mechanisms: what makes the price fall, where the words of every sentence do not tell.
    """

    other: Pattern
    cut: Pattern
    volume: Pattern
    back: Pattern
    together: Pattern
    halves: Pattern
    client: Pattern
    mechanisms: Choices


@dataclass(frozen=True, eq=False)
class PriceDecreaseWording:
    """Words of one language.

    Attributes:
        priced: a word for prices, put before a sentence that only says « ils baissent ».
        price: what the provider is paid; `amount` a sum of money.
        pronoun: stands for the prices of the sentence before.
        cut: prices go down.
        path: a price goes from one amount to another, in the groups `from` and `to`.
        years: heads a column of years.
        yearly_cut: a cut whose price is named nearby.
        compared: the price follows a benchmark, other customers' prices or a competitor's.
        excluded: no cut takes place; `unless_agreed` but by agreement.
        cannot_resist: the provider must accept.
        other: money goes down for another reason.
        competition: what competitors do, where no price is drawn from it.
        by_volume: the cut is earned by volume; `without_volume` says that it is not.
        by_agreement: both decide; `no_agreement` denies it.
        shared: divided by both; `gain` what may be divided so.
        unilateral: the client decides.
        talked_over: the parties, or one of them, have yet to speak of it; `denied` something is denied.
        automatic: the cut comes by itself.
        indicative: told as an indication.
        mechanisms: what makes the price fall, the first that is named.
        retroactive: what was already invoiced falls too.
        reaches_back: it does so in so many words, and not as a year-end rebate does.
        bound: right before a percentage, makes it a limit.
        not_a_cut: right before a percentage, makes it that of something else.
        what_is_left: right before a percentage, makes it what remains of the price.
        by_word: what is enough where the sentence surely cuts prices.
        answered_no: begins an answer in the negative.
        title: a line that names the subject and decides nothing.
    """

    cues: Cues
    quantities: QuantityWording
    priced: str
    price: Pattern
    amount: Pattern
    pronoun: Pattern
    cut: Pattern
    path: Pattern
    years: Pattern
    yearly_cut: Pattern
    compared: Pattern
    excluded: Pattern
    unless_agreed: Pattern
    cannot_resist: Pattern
    other: Pattern
    competition: Pattern
    by_volume: Pattern
    without_volume: Pattern
    by_agreement: Pattern
    no_agreement: Pattern
    shared: Pattern
    gain: Pattern
    unilateral: Pattern
    talked_over: Pattern
    denied: Pattern
    automatic: Pattern
    indicative: Pattern
    mechanisms: Choices
    retroactive: Pattern
    reaches_back: Pattern
    by_word: DecreaseByWord
    bound: Pattern
    not_a_cut: Pattern
    what_is_left: Pattern
    answered_no: Pattern
    title: Pattern

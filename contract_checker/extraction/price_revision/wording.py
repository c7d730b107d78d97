"""What a language says about firm and revised prices."""

from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.choices import Choices
from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern
from contract_checker.extraction.language.wording import PeriodWording, QuantityWording


@dataclass(frozen=True, eq=False)
class PriceRevisionWording:
    """Words of one language.

    Attributes:
        price: what the provider is paid.
        heading: a title under which « ils sont fermes » is about prices.
        title: begins a line that is about revision, whatever follows.
        bare_title: a line that names the subject and states nothing.
        goes_on: a pronoun that stands for the prices of the sentence before.
        rivals: something else is revised, or money changes for another reason.
        no_clause: prices moved once, or what is said of them stands elsewhere.
        study: prices are compared with those of a market, which revises none.
        firm: prices stay as they are.
        unmoved: words of what stays as it is, where the sentence is surely about prices; `moved` of what
            changes.
        during: for which period of the contract they do.
        not_indexed: rules out one index.
        not_firm: denies that prices stay.
        no_fall: beside a bound of their rise, says that they do not fall.
        but: leaves out some of the prices.
        lapse: right before a length of time, says that it must pass, not that prices are firm so long.
        lapse_after: right after it, says the same.
        firm_year: a first year without a figure, during which they do.
        bounded: a denial that bounds revision and does not rule it out.
        not_revised: before a word of revision, denies it.
        standing: a revision of price, whether or not a price is named.
        asked: a request for a revision, of prices where `costs` are named.
        then: begins a row about what comes after the first prices.
        first: the first of several periods, with its groups `count` and `unit`.
        after: right before a length of time, after which prices move.
        revised: prices change with time.
        indexed: by an index or a formula.
        indices: names of indices, each in a group.
        formula: a formula is written or announced.
        no_cap: before a percentage, makes it that of a wage which sets the revision in motion.
        cap: before a percentage, makes it the most that a revision may change; `cap_after` right after it.
        part_of_index: right after a percentage, makes it the part of the index that prices follow.
        no_rhythm: a period that says nothing of how often prices are revised.
        down_only: a rise is ruled out, in whatever words both ways are named.
        ways: the only way that is open; `both_ways` says that none is closed.
        initiatives: who starts a revision.
        general_indices: the general level of prices or of wages; `not_general` rules it out.
        amount: a sum, which « ce montant » in the next sentence stands for.
        minimum_wage: the minimum wage used as an index.
        not_an_index: the minimum wage is ruled out as one, or only named.
    """

    cues: Cues
    quantities: QuantityWording
    periods: PeriodWording
    price: Pattern
    heading: Pattern
    title: Pattern
    bare_title: Pattern
    goes_on: Pattern
    rivals: Pattern
    no_clause: Pattern
    study: Pattern
    firm: Pattern
    unmoved: Pattern
    moved: Pattern
    firm_year: Pattern
    during: Choices
    not_indexed: Pattern
    not_firm: Pattern
    no_fall: Pattern
    but: Pattern
    lapse: Pattern
    lapse_after: Pattern
    bounded: Pattern
    not_revised: Pattern
    standing: Pattern
    asked: Pattern
    costs: Pattern
    then: Pattern
    first: Pattern
    after: Pattern
    revised: Pattern
    indexed: Pattern
    indices: Pattern
    formula: Pattern
    no_cap: Pattern
    cap: Pattern
    cap_after: Pattern
    part_of_index: Pattern
    no_rhythm: Pattern
    down_only: Pattern
    ways: Choices
    both_ways: Pattern
    initiatives: Choices
    general_indices: Choices
    not_general: Pattern
    minimum_wage: Pattern
    not_an_index: Pattern
    amount: Pattern = NOTHING_MATCHES

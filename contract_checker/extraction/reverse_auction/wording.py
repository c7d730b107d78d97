"""What a language says about descending auctions."""

from collections.abc import Sequence
from dataclasses import dataclass

from contract_checker.extraction.cues import Cues
from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern


@dataclass(frozen=True, eq=False)
class ReverseAuctionWording:
    """Words of one language.

    Attributes:
        named: a descending auction, by its name.
        electronic: an auction that buyers hold, by its name.
        bare: an auction of any sort.
        market: prices that fall elsewhere.
        negotiation: rounds of negotiation, which are no auction.
        clock: an auction's clock.
        purchase: something is bought.
        bidders: those who bid.
        descent: prices go down.
        live: signs of a live competition; each counts once.
        mechanism: rules that only an auction has.
        other: auctions that somebody else holds.
        service: people who are helped with auctions.
        notion: auctions in general, of the past, of somebody's opinion or of a tool.
        title: all of a line that is a title.
        excluded: there will be none.
        no_event: in a sentence surely on an auction, there will be none, whatever it is called.
        hidden: what bidders do not see or may not do during it, which denies no auction.
        not_excluded: it is not ruled out.
        possible: the buyer may hold one.
        bidders_may: bidders may do something, which does not make the auction one that may be held.
        answered_no: begins the answer to a question, and denies.
        answered_yes: begins the answer to a question, and affirms.
        answered_in_place: a question with its denial.
    """

    cues: Cues
    named: Pattern
    electronic: Pattern
    bare: Pattern
    market: Pattern
    negotiation: Pattern
    clock: Pattern
    purchase: Pattern
    bidders: Pattern
    descent: Pattern
    live: Sequence[Pattern]
    mechanism: Pattern
    other: Pattern
    service: Pattern
    excluded: Pattern
    no_event: Pattern
    hidden: Pattern
    not_excluded: Pattern
    possible: Pattern
    bidders_may: Pattern
    answered_no: Pattern
    answered_yes: Pattern
    answered_in_place: Pattern
    notion: Pattern = NOTHING_MATCHES
    title: Pattern = NOTHING_MATCHES

"""French wording of descending auctions, for folded text, put together from its sibling modules."""

from typing import Final

from contract_checker.extraction.reverse_auction import fr_course as course
from contract_checker.extraction.reverse_auction import fr_prospects as prospects
from contract_checker.extraction.reverse_auction import fr_rivals as rivals
from contract_checker.extraction.reverse_auction.fr_names import BARE, ELECTRONIC, NAMED
from contract_checker.extraction.reverse_auction.wording import ReverseAuctionWording

REVERSE_AUCTION: Final = ReverseAuctionWording(
    cues=(
        (
            "encher",
            "auction",
            "bidding",
            "cotation",
            "inversee",
            "rabais",
            "dynamique",
            "rang ",
            "classement",
            "pas minim",
            "pas de baisse",
            "decrement",
            "a la baisse",
            "baisses successives",
            "seance",
            "degressi",
            "toujours plus",
            "palier",
            "temps reel",
            "en direct",
            "prolong",
            "mises",
            "moindre",
            "inferieur",
            "rabatt",
            "rabaiss",
            "descendant",
            "a rebours",
            "dutch",
            "reverse",
            "jusqu'a ce",
            "sous l'offre",
            "offre de tete",
            "dernier a",
            "vers le bas",
            "en ligne",
        ),
    ),
    named=NAMED,
    electronic=ELECTRONIC,
    bare=BARE,
    market=rivals.MARKET,
    negotiation=rivals.NEGOTIATION,
    clock=course.CLOCK,
    purchase=course.PURCHASE,
    bidders=course.BIDDERS,
    descent=course.DESCENT,
    live=course.LIVE,
    mechanism=course.MECHANISM,
    other=rivals.OTHER,
    service=rivals.SERVICE,
    excluded=prospects.EXCLUDED,
    not_excluded=prospects.NOT_EXCLUDED,
    possible=prospects.POSSIBLE,
    answered_no=prospects.ANSWERED_NO,
    answered_yes=prospects.ANSWERED_YES,
    answered_in_place=prospects.ANSWERED_IN_PLACE,
)

"""English wording of descending auctions."""

from typing import Final

from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.reverse_auction.wording import ReverseAuctionWording

_AUCTION = r"(?:e-?)?(?:auctions?|bidding events?)"
_HELD = (
    r"(?:held|used|organi[sz]ed|run|conducted|planned|take place|hold|use|conduct|organi[sz]e|apply"
    r"|foreseen|recourse|resort|envisaged?|contemplated?|intend|opt|provide|proceed|part)"
)
_BID = r"(?:bids?|offers?|quotes?|prices?)"

REVERSE_AUCTION: Final = ReverseAuctionWording(
    cues=(
        (
            "auction",
            "bidding",
            "underbid",
            "decrement",
            "best and final",
            "lower price",
            "lower bid",
            "live",
            "undercut",
            "until one",
            "cutting",
            "downward",
            "lowest figure",
            "leader",
            "their price",
        ),
    ),
    # "The contract is awarded after a reverse e-auction"
    named=Pattern(
        r"\b(?:reverse|descending|dutch|downward|english reverse) (?:price )?(?:e-?|electronic "
        r"|online )?(?:auctions?|bidding|bids?)\b"
        rf"|\b{_AUCTION} (?:on|of) (?:the )?prices?\b|\bunderbid\w*|\be-?bidding (?:events?|sessions?)\b"
    ),
    electronic=Pattern(r"\b(?:electronic|online|live|dynamic) auctions?\b|\be-?auctions?\b"),
    bare=Pattern(r"\bauctions?\b"),
    market=Pattern(
        r"\bexchange, auction\b|\bfor the sale\b|\bstock (?:exchange|market)\b|\bkeywords?\b|\bspectrum\b"
        r"|\bfish\b|\bflowers?\b"
    ),
    negotiation=Pattern(
        r"\brounds?\b|\bnegotiations?\b|\bin writing\b|\bwithin \w{1,9} days\b|\binterviews?\b"
    ),
    clock=Pattern(r"\b(?:minutes?|countdown|clock|real[- ]time|live)\b"),
    purchase=Pattern(
        r"\b(?:bidders?|tenderers?|candidates?|suppliers?|vendors?|buyers?|tenders?|procurement|award\w*"
        r"|contract|lots?|planned|foreseen)\b"
    ),
    bidders=Pattern(
        r"\b(?:bidders?|tenderers?|candidates?|participants?|(?:invited|admitted|qualified) (?:suppliers?"
        r"|vendors?|providers?))\b"
    ),
    descent=Pattern(
        one_of(
            rf"\b(?:lower|reduc\w{{1,3}}|decreas\w{{1,3}}|drop\w{{0,4}}"
            rf"|improv\w{{1,3}})\b[^.;]{{0,25}}?\b{_BID}\b",
            rf"\b{_BID}\b[^.;]{{0,25}}?\b(?:lower|downwards?|decreas\w{{1,3}}|falls?|drops?)\b"
            rf"|\bdecrements?\b|\bunderbid\w*",
        )
    ),
    live=tuple(
        Pattern(pattern)
        for pattern in (
            r"\b(?:rank\w{0,3}|position|leading bid|outbid)\b",
            r"\b(?:sessions?|event|virtual room)\b",
            r"\b(?:online|platform|portal|screen|system|log(?:ged)? (?:in|on))\b",
            r"\b(?:live|real[- ]time|simultaneous\w*|instant\w*|continuous\w*)\b",
            r"\b(?:as often as|successive\w*|any number of|repeatedly|each time)\b",
            r"\b(?:minutes?|seconds|countdown|clock)\b",
            r"\b(?:extend\w*|extension|clos(?:es?|ing)|until no)\b",
            r"\b(?:minimum (?:decrement|step|reduction)|at least \d)\b",
            r"\b(?:anonym\w*|starting price|opening price|ceiling price)\b",
        )
    ),
    # "The minimum decrement is 0.5 %"
    mechanism=Pattern(
        # "everyone keeps cutting their price until one bidder is left", "undercut the leader"
        r"\b(?:cut\w{0,4}|lower\w{0,3}|reduc\w{1,3}|drop\w{0,4}|slash\w{0,3})\b[^.;]{0,25}?\b(?:prices?"
        r"|bids?|quotes?"
        r"|offers?)\b[^.;]{0,30}?\b(?:until|till)\b[^.;]{0,25}?\b(?:one|nobody|no one|none|single)\b"
        r"|\b(?:undercut|beat)\w{0,4} (?:the )?(?:leader|leading (?:bid|offer|price)|best (?:bid|offer"
        r"|price))\b"
        r"|\b(?:lowest|cheapest) (?:figure|bid|price|offer)\b[^.;]{0,40}?\b(?:at the bell"
        r"|when the (?:clock|time))"
        r"|\bminimum (?:bid )?decrements?\b|\bdecrement (?:between|of at least|step)"
        rf"|\b{_BID}\b[^.;]{{0,30}}?\b(?:last|final) \w{{1,6}} minutes?\b[^.;]{{0,40}}?\bextend"
    ),
    other=Pattern(
        r"\bsellers?\b|\bsold\b|\bauctions? of (?!any\b)\w|\bsales? by auction\b|\bincluding by auction\b"
        r"|\blistings?\b|\bescrow\b"
        r"|\b(?:its|web) ?sites?\b|\blinks?\b|\bgifts?\b|\bhigh bidders?\b|\bmeans\b|"
        r"\bkeywords?\b|\bauction houses?\b|\bauctioneers?\b|\bart\b|\bantiques?\b|\bvehicles?\b"
        r"|\breal estate\b|\bproperty\b|\badvertis\w+"
        r"|\bcallers?\b|\busers?\b|\bsubscribers?\b|\bconsumers?\b|\bauctions? (?:site|customers?"
        r"|website)\b|\bscripts?\b|\bcharity\b|\bwon\b"
    ),
    service=Pattern(
        r"\b(?:agents?|advisers?|helpdesk|hotline|support|representatives?)\b[^.]{0,80}?\b(?:users?"
        r"|customers|sellers|questions?|calls?)\b"
        r"|\b(?:calls|questions|enquiries|complaints)\b[^.]{0,40}?\b(?:users?|sellers?|subscribers?)\b"
    ),
    excluded=Pattern(
        rf"\b(?:no|without|never|nor|neither)\b[^.;:|]{{0,40}}?\b{_AUCTION}\b|\b(?:not"
        rf"|never)\b[^.;:|]{{0,20}}?\b{_HELD}\b[^.;:|]{{0,40}}?\b{_AUCTION}\b"
        rf"|\b{_AUCTION}\b[^.;:|]{{0,40}}?\b(?:not|never)\b[^.;:|]{{0,20}}?\b(?:be )?{_HELD}\b"
        rf"|\b(?:not|never) (?:put|place|submit)\b[^.;:|]{{0,40}}?\bauctions?\b"
        rf"|\b{_AUCTION} ?[:|=] ?(?:no|none|n/a|not applicable)\b"
        rf"|\b(?:rules? out|excludes?|waives?|refrains? from|renounces?|bans?"
        rf"|prohibits?)\b[^.;:|]{{0,40}}?\b{_AUCTION}\b"
        rf"|\b{_AUCTION}\b[^.;:|]{{0,30}}?\b(?:is|are) (?:excluded|ruled out|prohibited|banned)\b"
    ),
    # "no bidding round of any sort", "does not run descending-price bidding"
    no_event=Pattern(
        r"\b(?:no|not|never|nor|without)\b[^.;]{0,30}?\b(?:bidding|price-down|descending|live)\b[^.;]{0,20}?"
        r"\b(?:rounds?|events?|sessions?|bidding)|\b(?:round|event|session)s?\b[^.;]{0,40}?\bruled out\b"
        r"|\b(?:no|not|never)\b[^.;]{0,20}?\b(?:descending-price|online|live) bidding\b"
    ),
    # "you see your rank but never a rival's name"
    hidden=Pattern(
        r"\b(?:never|not|no|nor)\b[^.;]{0,30}?\b(?:names?|identit\w+|amounts?|prices? of|rivals?|below"
        r"|higher)\b"
    ),
    not_excluded=Pattern(r"\bnot (?:be )?(?:rule[sd]? out|excluded?)\b"),
    # "Buyer may run an e-auction": what bidders may do during it is another matter
    # « each bidder has the option to lower its price »
    bidders_may=Pattern(
        r"\b(?:bidders?|suppliers?|participants?|each)(?: \w{1,10}){0,2}? (?:the |an )?(?:option|right"
        r"|possibility)\b"
    ),
    possible=Pattern(
        one_of(
            r"\b(?:perhaps|maybe|reserves?|options?|optional\w*|possib\w+|at its (?:sole )?discretion"
            r"|where appropriate"
            r"|consider\w*)\b",
            r"\bif (?:the )?(?:buyer|authority|council|client|customer|company|necessary|needed)\b"
            r"|\bmight\b",
            rf"\b(?:{PARTIES.client}|we)\b[^.;]{{0,30}}?\b(?:may|could)\b"
            rf"|\b{_AUCTION}\b[^.;]{{0,20}}?\b(?:may|could)\b",
            r"\b(?:may|could) be (?:determined|decided|concluded|settled|awarded|followed|held|used|run)\b",
        )
    ),
    answered_no=Pattern(r"^(?:(?:a|answer)\b ?[.:)-]{0,2} ?)?(?:no|none|not at all)\b"),
    answered_yes=Pattern(
        r"^(?:(?:a|answer)\b ?[.:)-]{0,2} ?)?(?:yes|indeed|perhaps|maybe|possibly|it depends"
        r"|we shall see|that is (?:planned|possible))\b"
    ),
    answered_in_place=Pattern(r"\? ?(?:- )?(?:(?:a|answer)\b ?[.:)-]{0,2} ?)?(?:no|none)\b"),
)

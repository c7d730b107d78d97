"""English wording of abnormally low offers."""

from typing import Final

from contract_checker.extraction.abnormally_low_offer.wording import AbnormallyLowOfferWording
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_OFFER = r"(?:tenders?|bids?|offers?|proposals?|prices?|quotations?|quotes?|submissions?|pricing)"
_LOW = one_of(
    r"(?:abnormally|unrealistically|unsustainably|suspiciously|implausibly|unreasonably|remarkably|absurdly"
    r"|ridiculously|impossibly|strangely|unusually|so|too) (?:low|cheap)",
    r"too good to be true|below cost|loss-making|underpriced|unsustainable|(?:do|does|will|can|would)(?: "
    r"not|n't)"
    r" (?:\w{1,8} )?(?:cover|pay|meet)\b[^.;]{0,30}?\b(?:wages?|labour|costs?|staff|salar\w{2,3})",
)
_MEASURE = (
    r"(?:average|mean|median|estimate|other (?:bids|tenders|offers|prices)|the others|next|the rest|budget)"
)
_BELOW = rf"(?:below|under|beneath|less than|lower than|short of)\b[^.;]{{0,25}}?\b{_MEASURE}"
_REJECT = (
    r"(?:reject\w{0,3}|exclu\w{1,5}|disqualif\w{2,6}|eliminat\w{1,3}|discard\w{0,2}|str(?:uck|ike|ikes) out"
    r"|thrown out|throw out|set aside|turned? down|ruled? out|knocked out|binned|bins?|passed over)"
)
_WITHOUT = r"without (?:further|any|asking|hearing|a (?:word|hearing)|discussion|explanation|inviting|notice)"

ABNORMALLY_LOW_OFFER: Final = AbnormallyLowOfferWording(
    cues=(
        (
            "abnormally",
            "unrealistically",
            "unsustainabl",
            "suspiciously",
            "implausibl",
            "too good",
            "too low",
            "so low",
            "below",
            "under",
            "cheap",
            "less than",
            "lower than",
            "not cover",
        ),
        ("bid", "tender", "offer", "proposal", "price", "quot", "pricing", "submission"),
    ),
    quantities=QUANTITIES,
    named=Pattern(
        any_of(
            rf"\b{_OFFER}\b[^.;]{{0,80}}?\b{_LOW}\b|\b{_LOW}\b[^.;]{{0,30}}?\b{_OFFER}\b",
            rf"\b(?:tenders?|bids?|offers?|proposals?|prices?|quotes?)\b[^.;]{{0,50}}?\b{_BELOW}",
            rf"\b{_BELOW}\b[^.;]{{0,60}}?\b(?:tenders?|bids?|bidders?|tenderers?|proposals?)\b",
        )
    ),
    rivals=Pattern(
        r"\b(?:asking price|seller|house|shareholders?|shares|volumes?|calls (?:received|handled)|orders?"
        r"|discounts?|penalt\w{1,3}|service credits?|technical score|auction)\b"
    ),
    heard=Pattern(
        any_of(
            r"\b(?:request|ask|require|seek|invite|obtain|provide|hear|call upon"
            r"|give)\w{0,3}\b[^.;]{0,60}?\b(?:explain"
            r"|explanations?|justif\w{1,8}|clarif\w{1,8}|evidence|breakdown|how|why|account for|reasons"
            r"|chance|answer)",
            r"\b(?:explanations?|justifications?|answers?|reply|reasons)\b[^.;]{0,40}?\b(?:satisfactory"
            r"|provided"
            r"|received|requested|sufficient|considered|convinc\w{1,4}|weighed)",
            r"\b(?:write to|ask|question|hear|invite|contact) the (?:bidder|tenderer|candidate|supplier)",
            r"\b(?:must|shall|will|to) (?:first |then )?(?:justify|explain|account for)\b",
            # "has to be explained line by line", "show its sums", "once the bidder has been heard"
            r"\b(?:be|is|are) (?:explained|justified|queried|questioned)\b|\bshow (?:its|their|us|the|how)\b"
            r"|\bbidder (?:has been|is) (?:heard|asked)\b|\bfor justification\b|\bcost build-?up\b"
            r"|\bletter from us\b"
            r"|-> justify\b",
        )
    ),
    unheard=Pattern(
        rf"\b(?:automatically|outright|at once|immediately)\b[^.;]{{0,20}}?\b{_REJECT}"
        rf"|\b{_REJECT}\b[^.;]{{0,30}}?"
        rf"\b(?:automatically|outright|at once|immediately|{_WITHOUT})"
        rf"|\b{_WITHOUT}\b[^.;]{{0,40}}?\b{_REJECT}"
        r"|\b(?:is|are) out,? (?:with )?no questions"
        rf"|\bautomatic (?:rejection|exclusion|disqualification|elimination)"
    ),
    rejected=Pattern(rf"\b{_REJECT}\b"),
    under=Pattern(r"\b(?:under|below|less than) $"),
    part_of=Pattern(r" ?of (?:the |our |its )?(?:estimate|average|mean|median|price)"),
    spotted=Pattern(
        r"\b(?:deemed|presumed|considered|regarded|suspect\w{0,2}|identified|threshold|average|below"
        r"|deviat\w{1,4}|flag\w{0,4}|treated as|watch|alert)\b"
    ),
)

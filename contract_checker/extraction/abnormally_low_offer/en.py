"""English wording of abnormally low offers."""

from typing import Final

from contract_checker.extraction.abnormally_low_offer.wording import AbnormallyLowOfferWording
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.phrase import Pattern

_OFFER = r"(?:tenders?|bids?|offers?|proposals?|prices?|quotations?)"
_LOW = r"(?:abnormally low|unrealistically low|unsustainably low)"
_REJECT = r"(?:reject\w{0,3}|exclu\w{1,5}|disqualif\w{2,6}|eliminat\w{1,3}|discard\w{0,2})"

ABNORMALLY_LOW_OFFER: Final = AbnormallyLowOfferWording(
    cues=(("abnormally", "unrealistically", "unsustainably"),),
    quantities=QUANTITIES,
    named=Pattern(rf"\b{_OFFER}\b[^.;]{{0,80}}?\b{_LOW}|\b{_LOW}[^.;]{{0,30}}?\b{_OFFER}\b"),
    heard=Pattern(
        r"\b(?:request|ask|require|seek|invite|obtain|provide|hear)\w{0,3}\b[^.;]{0,60}?\b(?:explain"
        r"|explanations?|justif\w{1,8}|clarif\w{1,8}|evidence|breakdown)"
        r"|\b(?:explanations?|justifications?)\b[^.;]{0,40}?\b(?:satisfactory|provided|received|requested"
        r"|sufficient)"
    ),
    unheard=Pattern(
        rf"\bautomatically\b[^.;]{{0,20}}?\b{_REJECT}|\b{_REJECT}\b[^.;]{{0,20}}?\b(?:automatically|outright"
        rf"|without (?:further|any) )"
    ),
    rejected=Pattern(rf"\b{_REJECT}\b"),
    spotted=Pattern(
        r"\b(?:deemed|presumed|considered|regarded|suspected|identified|threshold|average|below"
        r"|deviat\w{1,4})\b"
    ),
)

"""English wording of exclusivity."""

from typing import Final

from contract_checker.extraction.exclusivity.wording import ExclusivityWording
from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en import QUANTITIES
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_OBTAIN = r"(?:obtain|purchase|procure|order|source|engage|use|contract|award|retain)"
_OTHERS = (
    r"(?:other|another|alternative|third[- ]party|any other|additional) (?:suppliers?|providers?|vendors?"
    r"|contractors?|parties|party|outsourcers?)"
)

EXCLUSIVITY: Final = ExclusivityWording(
    cues=(
        (
            "exclusi",
            "competitor",
            "other suppliers",
            "other providers",
            "other vendors",
            "third part",
            "another",
        ),
    ),
    quantities=QUANTITIES,
    named=Pattern(
        r"\bexclusivity\b|\b(?:agreement|contract|relationship|engagement"
        r"|basis)\b[^.;]{0,30}?\b(?:non-?)?exclusive\b|\b(?:non-?)?exclusive (?:basis|provider|supplier"
        r"|vendor|agreement|relationship)\b"
    ),
    rivals=Pattern(
        r"\bexclusive (?:jurisdiction|remed|right|propert|licen|use|control|responsib|owner)|\blicen[cs]es?\b"
        r"|\bcourts?\b|\bownership\b|\btrademarks?\b"
    ),
    given=Pattern(
        any_of(
            rf"\b{_OBTAIN}\w{{0,3}}\b[^.;]{{0,60}}?\b(?:exclusively|solely|only) (?:from|through|to)\b"
            rf"|\bexclusively (?:from|through)\b",
            r"\bnot\b[^.;]{0,30}?\b(?:provide|render|perform|supply|work)\b[^.;]{0,40}?\b(?:to|for) (?:any "
            r"|a )?(?:direct )?(?:competitors?|competing)",
            rf"\bshall not\b[^.;]{{0,20}}?\b{_OBTAIN}\b[^.;]{{0,60}}?\b{_OTHERS}",
        )
    ),
    substituted=Pattern(r"\b(?:default|step-in|at (?:the )?provider's (?:cost|expense)|failure)\b"),
    refused=Pattern(
        any_of(
            rf"\b(?:may|free to|right to|entitled to)\b[^.;]{{0,20}}?\b{_OBTAIN}\b[^.;]{{0,60}}?\b{_OTHERS}",
            r"\bfree to (?:provide|render|perform|supply|work|serve)\b[^.;]{0,40}?\b(?:other (?:clients"
            r"|customers)|competitors?)",
        )
    ),
    denied=Pattern(r"\bnon-?exclusive|\b(?:no|not|nothing|without|neither)\b[^.;]{0,40}?\bexclusi"),
    bound=(
        Choice("both", Pattern(r"\b(?:either|both|each|neither) part(?:y|ies)\b|\bmutual(?:ly)?\b")),
        Choice(
            "client",
            Pattern(
                rf"\b(?:{PARTIES.client})\b[^.;]{{0,60}}?\b(?:{_OBTAIN}|grants?|appoints?)\b"
                rf"|\bexclusive (?:provider|supplier|vendor)\b"
            ),
        ),
        Choice(
            "provider",
            Pattern(
                rf"\b(?:{PARTIES.provider})\b[^.;]{{0,40}}?\b(?:shall not|may not|will not|agrees? not"
                rf"|free to|shall work)"
            ),
        ),
    ),
    duration_before=Pattern(r"\b(?:for|during|period of|after|exclusivity)\b[^.;]{0,30}?$"),
)

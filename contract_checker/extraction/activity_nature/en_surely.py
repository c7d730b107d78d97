"""English words of lasting and passing work, in sentences that surely tell one or the other."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern

_PASSING = (
    r"(?:one-off|one[- ]time|one[- ]shot|temporary|ad hoc|exceptional|short-lived"
    r"|non-recurring|stand-alone)"
)
_SEASON = (
    r"(?:monsoon|autumn|fall|spring|summer|winter|christmas|easter|january|february|march|april|may|june|july|august"
    r"|september|october|november|december|season)"
)

# "unlike the April campaign"
APART: Final = Pattern(
    r"\b(?:unlike|as opposed to|save for|except|other than|apart from|rather than|instead of)\b[^.;]*"
)
# "besides, a separate exercise may be ordered"
BESIDE: Final = Pattern(
    r"\b(?:besides|in addition|additional|as well as|save for|another|when|if|where|separate"
    r"|on top of|by contrast)\b"
    r"(?<!stops when)(?<!stop when)(?<!ends when)(?<!end when)(?<!closes when)(?<!over when)(?<!folds when)"
    r"(?<!fold when)"
)
# "a standing function", "as long as there are meters", "will outlive the contract"
LASTING: Final = Pattern(
    one_of(
        r"\b(?:lasting|continuing|permanent|ongoing|recurring|recurrent|continuous|year-round"
        r"|durable|enduring|steady[- ]state"
        r"|evergreen|always-on|indefinitely|everyday|day-to-day)\b",
        r"\bstanding (?:\w+ )?(?:lines?|functions?|services?|needs?|business|features?|requirements?)\b",
        r"\brenew(?:ed|s)\b|\ball (?:the )?year\b|\bthroughout the year\b|\bevery (?:day|night"
        r"|month|week) of the year\b",
        r"\bno end (?:date|in sight)|\b(?:without|w/o) (?:an )?end\b|\b(?:as long as"
        r"|until) (?:there (?:are|is)|we (?:have|exist)"
        r"|it (?:has|takes|exists))\b|\bfor good\b|\bbread and butter\b|\bregular (?:operation"
        r"|work|business)\b",
        r"\boutliv\w+|\byears to come\b|\b(?:always|still) (?:need|be needed)\w*|\bnever (?:cease"
        r"|clos|stop|end)\w*"
        r"|\bno intention of (?:ever )?(?:clos|discontinu|stopp|end)\w+|\bwill remain so\b",
    )
)
NEVER_LASTING: Final = Pattern(
    r"\b(?:not|no|nor|never|nothing|isn't|won't)\b [^.;,]{0,25}?\b(?:permanent|lasting|continuing"
    r"|ongoing|renewed|repeated"
    r"|recur|recurring|come back|coming back|return)\b"
)
# "solely for the share offer", "it dies with the last exchange", "eight days and done"
PASSING: Final = Pattern(
    one_of(
        rf"\b(?:{_PASSING}|seasonal|punctual|campaigns?|disbanded|one campaign|stop-?gap)\b",
        r"\b(?:only|solely|exclusively) (?:from|until|for|during)\b|\b(?:season|enrollment|wave) only\b"
        r"|\bfor the (?:\w+ ){1,3}(?:only|alone)\b",
        r"\b(?:ends?|closes?|stops?|shuts?|folds?|dies|cease|comes? to an end|is over"
        r"|over) (?:of itself|by itself|with the"
        r"|when|once|as soon as)\b",
        r"\b(?:single|one) (?:job|burst|follow-up|exercise|recall|event|push)\b|\band (?:done"
        r"|that's it)\b|\bthe entire job\b",
        rf"\b(?:each|every) {_SEASON}\b[^.;]{{0,60}}?\b(?:goes? (?:dark|to sleep)|vanish\w*|shuts?"
        rf"|closes?|subsides?"
        r"|dies? away|disappears?|fades?)\b|\bshort-term\b|\bthen (?:it's|it is) gone\b|\breleased\b",
    )
)
NEVER_PASSING: Final = Pattern(
    rf"\b(?:not|no|nor|never|any) [^.;,]{{0,25}}?\b(?:{_PASSING}|punctual|seasonal|campaign"
    rf"|project|stop-?gap|stunt)\b[^.;,]*"
)
CAMPAIGN: Final = Pattern(
    rf"\bcampaigns?\b|\bseason\w*|\benrollment\b|\b(?:each|every|the) {_SEASON}\b|\bchristmas\b|\bholidays?\b"
)

"""English words on what the client is given of who was trained: names, or totals."""

from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.phrase import Pattern

_GIVES = (
    r"(?:submit\w{0,4}|provid(?:e|es|ed|ing)|deliver\w{0,3}|send\w{0,1}|sent|suppl(?:y|ies|ied)|shar\w{1,3})"
)
_RECORD = r"(?:records?|files?|transcripts?|lists?|certificates?|results?|scores?|attendance sheets?)"
_NAMED = (
    r"(?:individual|named?|per[- ]agent"
    r"|(?:of|for) (?:each|every)(?: named)? (?:agent|adviser|employee|person))"
)

RECORDS: Final[Choices] = (
    # "the Provider shall submit the individual training records of each agent"
    Choice(
        "named",
        Pattern(
            rf"\b{_GIVES}\b[^.;]{{0,60}}?\b{_NAMED} (?:[a-z]+ ){{0,2}}?{_RECORD}\b"
            rf"|\b{_GIVES}\b[^.;]{{0,60}}?\b{_RECORD}\b[^.;]{{0,30}}?\b{_NAMED}\b"
            rf"|\b{_NAMED} (?:[a-z]+ ){{0,2}}?{_RECORD}\b[^.;]{{0,40}}?\b{_GIVES}\b"
            # "the nominative list of the advisers trained is sent to the Client"
            rf"|\b(?:nominative|nominal|named) (?:lists?|records?|registers?)\b[^.;]{{0,90}}?\b{_GIVES}\b"
            rf"|\b{_GIVES}\b[^.;]{{0,40}}?\b(?:nominative|nominal) (?:lists?|records?|registers?)\b"
        ),
    ),
    # "a summary of training hours by topic", "without naming anyone"
    Choice(
        "totals",
        Pattern(
            r"\b(?:inform\w*|report\w*|notif\w*|communicat\w*|sends?"
            r"|giv\w+)\b[^.;]{0,60}?\bnumber of (?:training hours"
            r"|hours of training|(?:hours|sessions|advis[eo]rs|agents|people) [^.;]{0,20}?train)|"
            r"\b(?:summar(?:y|ies)|totals?|statistics|reports?)\b[^.;]{0,50}?\b(?:hours|by (?:topic|team)"
            r"|anonym\w{1,4}|without nam\w{1,5})\b|\baggregated?\b|\banonymi[sz]ed\b"
        ),
    ),
)

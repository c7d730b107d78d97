"""English wording of a contract whose days are told and not its length."""

from typing import Final

from contract_checker.extraction.language.en_dates import DATE
from contract_checker.extraction.language.phrase import Pattern

FIRST = (
    r"(?P<first_day>\d{1,2})(?:st|nd|rd|th)?(?: of)?(?: (?P<first_month>january|february|march|april|may|june"
    r"|july|august|september|october|november|december))?,?(?: (?P<first_year>(?:19|20)\d\d))?"
)
_CONTRACT = r"(?:agreement|contract|sow|statement of work|engagement|work order|campaign|assignment)"
_ENDS = r"(?:ends?|expires?|terminates?|finish(?:es)?|runs? out)"

DATED: Final = (
    # "This Agreement runs from 1 January 2027 to 31 December 2029."
    Pattern(
        rf"\b(?:this|the|each) {_CONTRACT}\b[^.;|]{{0,40}}?\b(?:runs?|is (?:made|concluded|in force"
        rf"|in effect)|lasts?"
        rf"|continues?|has effect|covers)\b[^.;|]{{0,30}}?\bfrom {FIRST} (?:to|until"
        rf"|through) (?:and including )?{DATE}"
    ),
    # "commences on 1 March 2027 and expires on 28 February 2029"
    Pattern(
        rf"\b(?:this|the) {_CONTRACT}\b[^.;|]{{0,40}}?\b(?:commences?|starts?|begins?|takes? effect)\b[^.;"
        rf"|\d]{{0,20}}?"
        rf"{FIRST}\b[^.;|]{{0,20}}?\b(?:{_ENDS}|continues? until)\b[^.;|\d]{{0,12}}?{DATE}"
    ),
    # "Term: from 1 March 2027 to 28 February 2029"
    Pattern(rf"(?:^|\| ?)(?:term|duration|period) ?[:|] ?(?:from )?{FIRST} (?:to|until) {DATE}"),
    # "The Agreement expires on 31 December 2027."
    Pattern(
        rf"\b(?:this|the) {_CONTRACT}\b(?: (?!not)\w{{1,12}}){{0,2}}? {_ENDS} (?:automatically )?on {DATE}"
    ),
)
# other days of a contract, and contracts that are past or prolonged
DATED_OTHERWISE: Final = Pattern(
    r"\b(?:extend\w{0,3}|extension|renew\w{0,3}|prolong\w{0,2}|previous|former)\b"
    r"|\b(?:prices?|rates?|trial|training|audits?|closed|closure|statistics|penalt\w{1,3}|tenders?|bids?"
    r"|invoic\w{1,3})\b"
)

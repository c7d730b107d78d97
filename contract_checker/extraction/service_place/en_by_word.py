"""English words for where the work is done, enough where the net is sure that a sentence says it."""

from collections.abc import Sequence
from typing import Final

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.practices import Practice

_DONE: Final = (
    r"(?:provid|render|handl|answer|tak|pick|work|run|serv|deliver|perform|execut|carr|staff|seat|sit|treat"
    r"|locat|operat|done|mov|transfer|rout|stay|based|do it|go(?:es)? to|physically present)\w{0,5}"
)
_LAND: Final = (
    r"(?:(?:the |great )?(?:united kingdom|uk\b|u\.k\.|britain|scotland|wales|england"
    r"|(?:republic of )?ireland"
    r"|republic|european union|european economic area|union\b|eu\b|eea\b|europe|member states)|ireland)"
)
_COUNTRY: Final = (
    rf"(?:{_LAND}|(?:the )?(?:country|county|island|border|seas?|united states|states|fifty states|national"
    r" territory|continent|french territory)|france|canada|australia|germany|spain)"
)
# "never leaves the UK": what is denied is to leave it
_OUT: Final = (
    rf"(?:(?:outside(?: of)?|beyond|out of|leav(?:e|es|ing)|quit)(?: from)? (?:the )?{_COUNTRY}"
    r"|abroad|overseas|off-?shor\w*|(?:any )?other country|another (?:country|continent)"
    r"|foreign (?:cent\w+|site)s?)"
)

BY_WORD: Final[Sequence[Practice]] = (
    # "from the kitchen table", "in their own homes"
    Practice(
        "remote_work",
        Pattern(
            r"\b(?:(?:at|from|their|own|an?|its|advisers'|agents'|and|his|her) homes?|work-at-home"
            r"|home desks?"
            r"|kitchen tables?|wfh|mobile working|remote(?:ly)?|private residences?|cottage|telework\w*)\b"
            r"|\bhome (?:max|days?)\b"
        ),
        unless=Pattern(r"\bremote (?:access|site|control)|\blisten\w* [^.;]{0,10}?remotely\b"),
    ),
    Practice(
        "offshore",
        Pattern(
            rf"\b(?:{_OUT}|manila|cebu|mumbai|bangalore|bengaluru|casablanca|rabat|tunis|dakar|durban"
            rf"|cape town"
            r"|morocco|tunisia|india|philippines|madagascar|senegal|mauritius)\b"
        ),
    ),
    Practice(
        "france",
        Pattern(
            r"\b(?:in|within|from|of) (?:mainland |metropolitan )?france\b|\bfrench (?:territory|soil)\b"
        ),
        unless=Pattern(r"\b(?:outside(?: of)?|out of|beyond|leav\w+) (?:france|french)\b"),
    ),
    Practice(
        "europe",
        Pattern(rf"\b(?:in|within|from|inside|across|of|on) (?:the )?(?:\w+ (?:or|of) )?{_LAND}|\buk soil\b"),
        unless=Pattern(rf"\b{_OUT}\b|\bresident in\b"),
    ),
    # "wherever it pleases"
    Practice(
        "anywhere", Pattern(r"\b(?:anywhere|wherever (?:it|they|he|she) (?:pleases?|likes?|wish\w*))\b")
    ),
    Practice(
        "site",
        Pattern(
            r"\b(?:sites?|cent(?:er|re)s?|premises|offices?|buildings?|hubs?|halls?|house|rooms?|facilit(?:y|ies)"
            r"|locations?|floors?|towns?|places?|seats re-?established|relocat\w+|villages?|campus)\b"
            rf"|\b{_DONE}\b[^.;]{{0,40}}? (?:in|at|from|to|out of) (?!the event|order|time|any event"
            rf"|least|once"
            r"|night|half|no more|all\b|the rate|english|french)[a-z]"
        ),
        unless=Pattern(rf"\b{_OUT}\b|\bon sight\b|\bweb ?sites?\b"),
    ),
)

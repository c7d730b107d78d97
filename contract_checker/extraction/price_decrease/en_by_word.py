"""English words that tell a cut of price, enough where a sentence surely states one."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.patterns import whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.price_decrease.wording import DecreaseByWord

_OTHERS = (
    r"(?:any ?(?:one|body) else|nobody else|no one else|someone (?:else)?|another \w{3,14}|any other \w{3,14}"
    r"|any (?:lender|bank|insurer|retailer|carrier|client|customer|buyer)|a(?:n?other)? cousin \w{3,10}"
    r"|(?:a|an|its|other) (?:\w{1,12} )?(?:customers?|clients?|buyers?))"
)
_LESS = r"(?:less|lower|better|keener|cheaper|more favou?rable)"

BY_WORD: Final = DecreaseByWord(
    other=Pattern(
        whole_words(
            r"cpi|rpi|either way|both ways|penalt\w+|service credits?|vat|early payment|wages?|salar\w+",
            r"interest|list prices?|headcount|bidders?|tenderers?|(?:within"
            r"|in) \w{2,10} days of (?:the )?invoice"
            r"|(?:service|abandon\w*|answer|occupancy|retention) (?:levels?|rates?)",
            r"rate of (?:taking|answer\w*|abandon\w*)",
        )
    ),
    cut=Pattern(
        whole_words(
            r"reduc\w+|decreas\w+|lower\w*|cuts?|drop\w*|fall\w*|shrink\w*|come[s]? down|comes? off"
            r"|go(?:es)? down"
            r"|brought down|bring\w*(?: \w+){0,3} down|taken off|takes?(?: \w+){0,4} off",
            r"knock\w*|shav\w+|trim\w*|rebate\w*|discount\w*|credit\w*|abate\w*|abatement|refund\w*"
            r"|give[ns]? back|gives back",
            r"(?:get|have|has|pay|pays|come|comes|paid|credits?|hand\w*)(?: [\w%.]+){0,4} (?:back"
            r"|over)|returned"
            r"|restitut\w+|reimburs\w+|pass on",
            r"\d+(?:\.\d+)? ?% off|(?:per ?cent|cents|pence|p) off|re-?rated|same rate for us"
            r"|that (?:lower )?rate|match\w*"
            r"|becomes? ours|pay(?:s)? that|is closed|dividend",
            r"(?:rate|price|-|−|–) ?[−–-] ?\d+(?:\.\d+)? ?%",
        )
    ),
    volume=Pattern(
        any_of(
            r"\b(?:past|beyond|above|over|more than|exceeds?|exceeding|pass(?:es|ed)?|tops?"
            r"|reach(?:es)?|number(?:ed)? at"
            r"|a million|a quarter of a million|under|fewer than) (?:\w{1,9} )?(?:[£$€]? ?\d"
            r"|\w{2,9}[ -](?:hundred|thousand"
            r"|million)|a (?:quarter|million)|(?:one|two|three|five|ten|twenty|fifty) )",
            r"\btiers?\b|\bexcess\b|\bsurplus\b|\bvolumes?\b|^[>\d]|\bslice\b|\bthreshold\b"
            r"|\babove (?:it|that)\b"
            r"|\bdegressive\b|\bnumber (?:of|at)\b|\bget to\b",
            r"\bin (?:consideration|return|exchange) (?:for|of) (?:the |a )?(?:longer|larger)\b",
        )
    ),
    # "everything since January", "on the whole of that year's charges", "back to the first contact"
    back=Pattern(
        any_of(
            r"\b(?:everything|all (?:\w{1,10} )?|every \w{3,10} )(?:already|since|of that year|spent"
            r"|invoiced|calls)\b",
            r"\b(?:on|upon) (?:all|the whole|everything|every)\b|\bwhole (?:year|quarter)'?s?\b"
            r"|\bof (?:the|that) year's\b",
            r"\bback(?:dated)? to (?:the |its )?(?:first|start|day)\b|\bretro\w{4,10}\b|\bfrom the first\b"
            r"|\bfor all of them\b|\bof what was (?:invoiced|paid)\b",
        )
    ),
    together=Pattern(
        r"\b(?:agree(?:s|d)? (?:together|between|in writing|jointly)|by agreement|both (?:sign|agree"
        r"|parties agree)"
        r"|jointly|negotiat\w+|sit down|amendment)\b"
    ),
    halves=Pattern(
        r"\b(?:shared?|split|half (?:for|each|of the saving)|our half|cut in two|in halves|\d0/\d0|halves)\b"
    ),
    client=Pattern(
        rf"\b(?:{PARTIES.client}|buyer|plan|bank|we|it) (?:may|can|reserves?|decides?|is free to"
        rf"|is entitled to)\b"
    ),
    mechanisms=(
        Choice(
            "most_favoured",
            Pattern(rf"\b{_OTHERS}\b[^.;|]{{0,70}}?\b{_LESS}\b|\b{_LESS}\b[^.;|]{{0,70}}?\b{_OTHERS}\b"),
        ),
        Choice(
            "benchmark",
            Pattern(
                r"\bbenchmark\w*\b|\bindependent \w{4,10}\b|\bmedian\b|\bneutral analyst\b"
                r"|\bmarket comparison\b"
            ),
        ),
        Choice("alignment", Pattern(r"\bmatch\w*\b|\bcompetitor\w*\b|\balign\w*\b")),
        Choice(
            "productivity",
            Pattern(
                r"\b(?:productivity|efficien\w+|automation|bots?|savings?|gains?|tools?|software|saves)\b"
            ),
        ),
        Choice(
            "rebate",
            Pattern(r"\b(?:rebate\w*|discount\w*|credit\w*|refund\w*|gives? back|pays? back|abatement)\b"),
        ),
    ),
)

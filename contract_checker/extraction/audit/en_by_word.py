"""English words of audits, enough where the net is sure that a sentence speaks of one."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_CHECK = one_of(
    r"audit\w*|inspect\w*|visit\w*|examin\w*|review\w*|check\w*|verif\w*|look(?:s|ing)? at"
    r"|look(?:s|ing)? (?:into|over)",
    r"see|go(?:es|ne)? through|test|counts?|compar\w+|benchmark\w*",
)
_COME = one_of(
    r"enter\w*|entry|access|attend\w*|admit\w*|walk\w*|drop(?:s|ping)? (?:in|by)|turn(?:s"
    r"|ing)? up|come|comes|coming",
    r"let into|admitted|open(?:ed)?(?: to)?|shows? up|call(?:s|ing)? (?:in|at)|stop(?:s|ping)? by",
)
_SEEN = one_of(
    r"premises|sites?|facilit(?:y|ies)|offices?|cent(?:er|re)s?|floors?|locations?|houses?|hall|rooms?|racks|company",
    r"books?|records?|accounts?|papers|ledgers?|files|systems|rotas?|rosters?|payroll|logs?|log-ins|sheets|procedures",
    r"invoices?|bills?|vouchers?|margins?|timesheets?|calls?|cards?|data|whatever|anything|place|lane|door",
)
# "may enter any site", "open to inspection", "can walk the floor any time"
INSPECTING: Final = Pattern(
    any_of(
        rf"\b{_CHECK}\b[^.;]{{0,90}}?\b{_SEEN}\b",
        rf"\b{_SEEN}\b[^.;]{{0,90}}?\b{_CHECK}\b",
        rf"\b{_COME}\b[^.;]{{0,90}}?\b{_SEEN}\b",
        rf"\b{_SEEN}\b[^.;]{{0,40}}?\b(?:open|admitted)\b",
        r"\b(?:inspections?|visits?|audits?) (?:a|per|each|every|in any) (?:\w+ )?year\b"
        r"|\bvisit (?:us|you)\b",
        r"\b(?:may|can|will) (?:inspect|audit|visit|drop (?:in|by)|walk in|look)\b",
    )
)
# before the tender, what was found once, what people do elsewhere
RIVALS: Final = Pattern(
    any_of(
        whole_words(
            r"statutory auditors?|its own accounts",
            r"bidders?|tenderers?|candidates?|prospective|audit (?:trails?|logs?)|visitors?|web ?sites?",
            r"labou?r inspect\w+|certif\w+ (?:body|audit)|cleaners?|couriers?|fire brigade|tax authorit\w+",
            r"self-audit\w*|energy audit|accessibility audit|medical|fire extinguishers?|landlord",
            r"(?:annual|group|financial) (?:accounts|statements)|signed off"
            r"|shareholders'? meeting|was|were|did|has been",
        ),
        r"\baudit, (?:claim|assessment|judgment|investigation)|\b(?:claim|assessment|proceeding"
        r"|suit), (?:or )?audit",
    )
)
# "without calling first", "no need to warn us", "at no charge", "not more than twice a year"
UNDENIED: Final = Pattern(
    any_of(
        r"\bno (?:need|charge|cost|notice|warning|phone|cameras?|fee|prior|more than|later|fewer)\b[^.;,]*",
        r"\bnot (?:more|oftener|less|later|fewer|exceeding|at)\b[^.;,]*|\bnone if\b[^.;,]*"
        r"|,? (?:and )?not [^.;]*$",
        r"\bwithout (?:any |having |prior )?\w+[^.;,]{0,20}",
    )
)

"""English wording of rights told in full: somebody else than the provider may change so much work."""

from typing import Final

from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.volume_change.wording import GrantWording

_ITEMS = one_of(
    r"agents|seats|advis[eo]rs|positions|csrs|ftes?|operators|representatives|lines|shifts|stations|consultants",
    r"hours(?! of training)|calls|contacts|tickets|interactions|volumes?",
)
_FEW_WORDS = (
    r"(?:(?!report|monitor|train|learn|invoic|recruit|communicat|escalat|complaint|payment|sales"
    r"|storage|distribut)[a-z'&-]{1,14} ){0,2}?"
)
_DAY = r"(?:evening|night|weekend|saturday|sunday|daytime|late|bank holiday)"
# "the number of advisers", "opening hours", "a queue"
_NAMED = one_of(
    rf"(?:number|quantity|total) of {_FEW_WORDS}{_ITEMS}|headcount|staffing level",
    r"(?:additional|extra|further|more|fewer|dedicated|staffed|productive|ordered) "
    rf"{_FEW_WORDS}{_ITEMS}|seats|ftes?|call volumes?",
    r"(?:opening|operating|service|working) hours|hours of (?:opening|operation|service)"
    r"|hours (?:during|in) which any line|hours of any (?:line|helpline)",
    rf"{_DAY}(?: (?:and|or) {_DAY})? (?:service|hours|opening|team|shifts?|chat)|shifts?(?! patterns?)",
    r"queues?|channels?|languages?|call types?|contact types?|work types?|lines?(?! of (?:code"
    r"|credit|business|products?))",
    r"(?:part|share|all|some) of the (?:calls|contacts|volumes?|traffic|work|flow)|flows?"
    r"|calls(?! for)|contacts|tickets|agents(?= (?:from|between|across)\b)|volumes?\b(?! discount)",
)
# "the number of calls monitored", "the line's capacity", "volume reports"
_WORK = (
    rf"{_NAMED}\b(?!'| (?:[a-z]+ )?(?:reports?|data|statistics|monitored|recorded|sampled"
    rf"|recordings?|reviewed|audited"
    r"|evaluated|discounts?|licen[cs]es?|rates?|prices?|forecasts?|charts?|thresholds?))"
)
_VERB = one_of(
    r"grow|shrink|omit|re-?spread|re-?route|put on|reinstate",
    r"add to|take from|omit from|add|remove|increase|reduce|decrease|extend|shorten|lengthen|vary"
    r"|alter|adjust|raise|lower|withdraw|close|open",
    r"reopen|re-open|suspend|pause|shift|move|transfer|redirect|divert|reallocate|re-allocate|redistribute|rebalance",
    r"switch|drop|flex|enlarge|diminish|trim|cut|swing|double|halve|modify|change|discontinue"
    r"|consolidate|merge|swap|pull|take(?! (?:care|account|over|into))|spread|split",
    r"stand down|scale (?:up|down|back)|take back|put on hold|ask for|call for|request|require|demand",
)
_DET = one_of(
    r"the |any |an? |one |such |some |all or (?:any )?part of (?:the |any )?|(?:two|three|four"
    r"|five|ten|\d{1,3}) |your "
    r"|(?:up to )?(?:half|a (?:third|quarter|part|portion)|[0-9]{1,2} ?(?:%|per ?cent)) of (?:the |any )?"
    r"|up to [^.;|]{1,15} |one or more ",
    r"(?=(?:additional|extra|further|more|fewer|seats|ftes|queues|lines|languages|channels|calls|contacts|agents|volumes?|call"
    rf"|staffed|productive|opening|operating|headcount|tickets|{_DAY})\b)",
)
_ASIDE = (
    r"(?:, [^,.;|:]{1,70},| (?:also|then|likewise|at any time|at any moment|from time to time"
    r"|freely|unilaterally|later"
    r"|by (?:simple )?(?:purchase |written )?order))?"
)
_ASKED = (
    r"(?:ask for|call for|request|require|demand) (?:a |an |any )?(?:change|extension|reduction"
    r"|increase|decrease|variation)"
    rf" (?:in|of|to) (?:the |any )?{_FEW_WORDS}{_WORK}"
)
_CHANGES = rf"{_VERB}(?:(?:,| or| and|, or) (?:to )?{_VERB}){{0,3}} {_DET}{_FEW_WORDS}{_WORK}"
_RIGHT = one_of(
    r"\b(?:may|can)(?! not)",
    r"\b(?:is|are|shall be|will be|remains) (?:[a-z]+ )?(?:entitled|free|at liberty|permitted) to",
    r"\breserves? the (?:right|option|faculty) to|\b(?:has|have|shall have) the (?:right|option|power) to",
)
_ING = (
    r"(?:add|remov|increas|reduc|decreas|extend|shorten|vary|alter|adjust|withdraw|clos|open|reopen|suspend|shift|mov"
    r"|transferr|redirect|divert|reallocat|redistribut|dropp|modify|chang)ing"
)
_CHANGING = one_of(
    r"adding|removing|withdrawing|opening|closing|closure|addition|removal|withdrawal|extension|reduction|increase",
    r"suspension|reallocation|transfer",
)
_NOT_THEIRS = (
    rf"(?!(?:the )?(?:{PARTIES.provider})|both|mutual|agreement|the parties|written agreement|amendment|an? )"
)

GRANTS: Final = GrantWording(
    # "The Authority may alter the opening hours of any line"
    # "The Group reserves the faculty of redistributing flows between the suppliers"
    grants=Pattern(
        rf"{_RIGHT}{_ASIDE} (?:{_CHANGES}|{_ASKED})\b|\breserves? the (?:right|option|faculty"
        rf"|possibility) of {_ING}"
        rf"(?:(?:,| or| and) (?:of )?{_ING})? {_DET}{_FEW_WORDS}{_WORK}\b"
    ),
    # "It is open to the Bank to add a channel"
    open_to=Pattern(
        r"\bit (?:is|shall be|will be) (?:open|lawful|permissible)(?P<to> (?:to|for) [^.;|,]{2,40}?)"
        rf"(?:, [^,.;|]{{1,60}},)? to {_CHANGES}\b(?P<for>)?"
    ),
    # "The number of agents may be raised or reduced by simple purchase order", "as Quillon Bank sees fit"
    granted_to=Pattern(
        rf"(?:\A(?:[0-9a-z.]{{1,6}} )?|[,;:] )(?:the |any |these |this )?{_WORK}\b[^.;"
        rf"|]{{0,40}}? (?:may|can)(?: also| then)? be [a-z-]+(?:,? (?:or|and) [a-z-]+)?[^.;|]{{0,60}}?"
        r" (?:by (?:simple )?(?:purchase |written |works )?(?:order|instruction)"
        r"|at the (?:request|option|discretion) of"
        r" (?:the )?(?!provider|supplier|vendor|contractor)[a-z]|as [^.;|]{2,25} sees? fit|on simple request"
        rf"|by the {_NOT_THEIRS}[a-z])"
        # "The addition of a language is at the Client's option"
        rf"|\b{_CHANGING} (?:of )?(?:an? |the |any ){_FEW_WORDS}{_WORK}\b[^.;|]{{0,40}}? (?:is|are"
        rf"|remains?|lies) "
        rf"(?:solely |entirely )?(?:at|in|within) (?:the )?(?:sole |absolute )?(?:discretion"
        rf"|option) of (?:the )?{_NOT_THEIRS}[a-z]"
    ),
    # "Brightacre adds or drops seats at its option"
    does=Pattern(
        r"(?<!which )(?<!who )(?<!that )\b(?:adds|removes|increases|reduces|extends|shortens"
        r"|varies|alters|adjusts|closes"
        r"|opens|shifts|moves|drops|sets|decides on|reallocates|redistributes)(?:,? (?:or|and) [a-z]+)? "
        rf"{_DET}{_FEW_WORDS}{_WORK}\b"
    ),
    at_will=Pattern(
        r"\bas (?:it|they) (?:sees?|thinks?|likes?|pleases?|wish(?:es)?)|\bat (?:its"
        r"|their) (?:own |sole )?(?:option|discretion"
        r"|election|pleasure)|\bby (?:simple |purchase )?order|\bat (?:any time|will)"
        r"|\bwhenever it (?:likes|wishes|chooses)"
        r"|\bfreely\b|\bwithout having to"
    ),
    nobody=Pattern(
        r"\b(?:agents?|advis[eo]rs?|employees?|workers?|supervisors?|team leaders?|callers?"
        r"|users?|bidders?|tenderers?|subcontractors?"
        r"|system|tool|software|platform|ivr|bot|router|either|neither|nobody|no one|both|parties"
        r"|each party|who|which|that|if"
        r"|staff|personnel|court|technicians?|administrators?|operators? of|passengers?|patients?"
        r"|cardholders?|members|guests?|visitors?|drivers?|tenants?"
        r"|subscribers?|end users?)\b"
    ),
    timed=Pattern(
        r"\b(?:hours?|days?|weeks?|months?)'? (?:[a-z]+ )?(?:notice|in advance|ahead|before"
        r"|prior|after (?:telling|informing|notifying|asking))\b|\bnotice of\b"
    ),
    # "Adding a language requires the consent of Larkhill"
    by_agreement=Pattern(
        rf"\b{_CHANGING} (?:of )?(?:an? |the |any )?{_FEW_WORDS}{_WORK}\b[^.;"
        rf"|]{{0,60}}? (?:requires?|needs?|takes|supposes?"
        r"|is subject to|are subject to) (?:the |a |an )?(?:prior |written |joint "
        r"|express )*(?:consent|agreement|approval|accord"
        rf"|acceptance|assent)(?! of (?:the )?(?:{PARTIES.client}))\b"
    ),
)

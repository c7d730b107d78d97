"""English wording of volume notices: the acts that a lead time can hang on."""

from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

# telling, asking, ordering: "notifies", "is ordered", "lets the centre know"
_TELLING = any_of(
    r"notif\w+|inform\w*|advis(?:e|es|ed|ing)|tell\w*|told|giv\w+|gave|notices?|noticed|(?:fore)?warn\w*"
    r"|announc\w*|communicat\w*",
    r"submit\w*|submission|request\w*|order\w*|issu\w+|sen[dt]\w*|deliver\w*|receiv\w*|receipt|reach\w*"
    r"|provid\w*|forecast\w*",
    r"confirm\w*|book\w*|cancel\w*|plac\w+|instruct\w*|know\w*|flag\w*|signal\w*|indicat\w+|specif\w+"
    r"|stat(?:e|es|ed)|made",
    r"say|says|said|write|writes|written|hear|hears|heard|learn|learns|requisition\w*|furnish\w*|releas\w*|publish\w*|shar(?:e|es|ed)|serv(?:e|ed)|raised|called|ask\w*"
    r"|put|set|propos\w*|supplied|get\w*",
)
# what is owed or granted: "is required", "may refuse"
_OWED = any_of(
    r"requir\w*|need\w*|due|owed?|agree\w*|settled|accept\w*|refus\w*|declin\w*|oblig\w*|bound|subject"
    r"|permit\w*|allow\w*",
    r"minimum|observ\w*|respect\w*|honou?r\w*|entitled|free|reserv\w*|grant\w*|expect\w*|waiv\w*"
    r"|laid down|given",
)
# taking effect, freezing and changing: "takes effect", "is locked"
_EFFECT = any_of(
    r"effect\w*|appl(?:y|ies|ied)|implement\w*|lock\w*|frozen|freez\w*|fix\w*|firm|binding|final\w*"
    r"|clos\w+|open\w*|staff(?:ed)?",
    r"chang\w*|alter\w*|modif\w*|increas\w*|decreas\w*|reduc\w*|var(?:y|ied|ies)|adjust\w*|revis\w*"
    r"|add(?:ed|s)?|remov\w*",
    r"reinforc\w+|strengthen\w*|augment\w*|diminish\w*|prolong\w*|stretch\w*|doubl\w+|halv\w+|paus\w+|resum\w+"
    r"|restor\w+|cut|dropped|trimm?\w*|stood (?:up|down)|switch\w*|pass|lie|met|ready|deployed|pronounc\w+",
    r"withdr\w+|mov\w+|shift\w*|transfer\w*|divert\w*|rerout\w*|ramp\w*|scal\w+|extend\w*|shorten\w*"
    r"|lengthen\w*|curtail\w*",
    r"replac\w+|amend\w*|read|elaps\w+|introduc\w*|activat\w*|brought|taken|suspend\w*|commenc\w*"
    r"|start\w*|begin\w*|made available"
    r"|invoic\w*|charg\w+|pa(?:id|yable)",
)
_NOUNS = r"lead[- ]times?|warnings?|notification|advance|periods?|deadlines?|cut-?off"
ACT = Pattern(rf"(?<![a-z])(?:{_TELLING}|{_OWED}|{_EFFECT}|{_NOUNS})(?![a-z])")

# "are erased", "shall be published": a passive whose participle names the act
PASSIVE = Pattern(
    r"(?<![a-z'])(?:is|are|be|been|being) (?:(?:not|then|also|so|only|first|always|duly|formally|deemed"
    r"|to be|therefore) ){0,2}"
    r"(?!(?:[a-z]+teen|seven|ten|hundred)(?![a-z]))"
    r"(?P<act>[a-z-]{2,}(?:ed|en|nt|ut|de|ld|wn|pt|zen)|put|set|sent|told|laid down|cut)(?![a-z'])"
)
# a participle that is no act but how things are
STATE = Pattern(
    r"(?:present|different|then|even|sufficient|planned|urgent|current|anticipated|based|dependent"
    r"|foreseen|used)$"
)

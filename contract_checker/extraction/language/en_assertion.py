"""English wording of what asserts nothing: questions, reports of what was once, definitions."""

from typing import Final

from contract_checker.extraction.language import en_telling
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import AssertionWording

# "would like to know whether", "wonders if", "could you tell us"
_ASKS = Pattern(
    r"\b(?:would like|wish|wants?|is keen|are keen|am keen|is curious|would love) to (?:know|learn)\b"
    r"|\bwonder(?:s|ed|ing)? (?:whether|if|how|what)\b|\bask(?:s|ed)? (?:whether|if)\b"
    r"|\b(?:could|can|would|will) you (?:please )?(?:tell|confirm|say|clarify|indicate|let us know)\b"
    r"|, asks (?:one|an?|another|the) (?:candidate|bidder|tenderer|supplier)\.?$"
    r"|^(?:- )?(?:suppose|imagine|let us (?:say|suppose|assume|imagine))\b"
)
# "remains open", "still in square brackets", "has yet to be agreed"
_UNDECIDED = Pattern(
    r"\b(?:clauses?|points?|questions?|issues?|matters?|items?|schedules?)\b[^.;]{0,40}?\b(?:remains?"
    r"|(?:is|are) still)"
    r" open\b|\b(?:is|are|remains?) (?:still )?(?:under (?:negotiation|discussion)|in square brackets)\b"
    r"|\bremains? to be (?:seen|settled|agreed|negotiated)\b|\bfar apart (?:on|over)\b"
    r"|\b(?:negotiations|talks|discussions) (?:on|over|about) [^.;]{0,80}\b(?:continue|go on|have stalled)\b"
    r"|\b(?:has|have) yet to be (?:agreed|settled|decided|discussed)\b"
    # what offers are to tell
    r"|\b(?:tenderers?|bidders?|candidates?|applicants?|respondents?) (?:shall|must|will|should|may|are (?:to"
    r"|asked to|invited to|requested to)) (?:state|indicate|describe|specify|set out|quote|enter"
    r"|fill in|say|show"
    r"|detail)\b(?![^.;]*\bsub-?contract)[^.;]{0,60}?\b(?:how|what|which|whether|their|they)\b"
    r"|^please (?:state|fill in|indicate|specify|describe|enter|quote|explain)\b"
    r"|^thank you for your (?:offer|proposal|letter)\b"
    r"|\bno decision (?:has been|was) (?:taken|made)\b"
)
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
# "The details of the forecast are set out in Schedule 4."
_POINTS_TO = Pattern(
    r"^\W{0,4}(?:[\d.]{1,6} )?(?:the )?(?:details?|rules?|terms|conditions?|arrangements|particulars"
    r"|provisions|procedures?)\b[^.;,:]{0,120}?\b(?:is|are|shall be|will be|appears?|stands?)\b"
    r"(?: [a-z-]+){0,3}? (?:in|at|by|under) (?:the )?(?:annex|appendix|article|clause|chapter|section"
    r"|paragraph|part|schedule|exhibit|table|document|specification)\b[^.;]{0,50}\W{0,3}$"
)
# "Article 15 - Annual revision of prices": few words after a number, no verb, no party and no figure
_TITLES = Pattern(
    r"^(?:- )?(?:article|clause|chapter|section|schedule|annex|appendix|part|module"
    r"|session) [\w.]{1,6} ?[-:.,] ?"
    r"(?!(?:the|an?|this|that|it) )"
    r"(?:(?!\d|\b(?:two|three|four|five|six|seven|eight|ten|twelve|fifteen|thirty|forty|sixty|ninety|hundred|months?"
    r"|days?|weeks?|subject to|required|mandatory|is|are|shall|will|must|may|can|cannot|not|no"
    r"|without|forbidden|prohibited|excluded|allowed|free"
    r"|clients?|providers?|suppliers?|contractors?|parties|buyer|every|each|all|we|you|in case|if"
    r"|when|prevails?)\b)[^,;|]){3,70}$"
)
# "in 2018", "since 2019", "last year", "the previous agreement", "five years ago"
_ONCE = Pattern(
    r"\b(?:in|of|since|until|from|during|for|to) (?:19|20)\d\d\b|\b(?:19|20)\d\d ?[-/] ?(?:19|20)?\d\d\b"
    rf"|\b(?:in|of|since|until|during|for) {_MONTH} (?:19|20)\d\d\b"
    r"|\blast (?:year|month|quarter|week|summer|winter|spring|autumn|time|march|april|may|june|july)\b"
    r"|\b(?:in|over|during|for) the (?:last|past) (?:\w+ ){1,2}(?:years?|months?|weeks?|quarters?)\b"
    rf"|\b(?:in|for|on \d{{1,2}}|since|during) {_MONTH}\b|\b(?:under review|so far|to date|that year)\b"
    r"|\b(?:over|during) the (?:year|month|quarter)\b"
    r"|\b(?:years?|months?|weeks?) (?:ago|earlier|before that)\b|\bthe year before\b|\bof the day\b"
    r"|\b(?:previous|former|earlier|outgoing|expired) (?:agreement|contract|provider|supplier"
    r"|framework|procedure|tender)\b"
)
_WAS = Pattern(
    r"\b(?:had|was|were|did)\b|\b(?:recalled|reported|settled|handled|answered|climbed|fell|rose"
    r"|paid|counted|came to|amounted to|took|cost|spent|lasted|lost|won|scored|averaged|stood|gave|got"
    r"|received|reached|made|went|grew|dropped|touched"
    r"|checked|visited|inspected|audited)\b"
)
# "the rate stood at": of the past without any date; "were the client to" is none
_PAST = Pattern(
    r"(?<!^)\b(?:was|were)\b|\b(?:stood|averaged|amounted to|came to|climbed"
    r"|fell|rose)\b|\b(?:claimed|alleged|complained|boasted|admitted|pointed out) that\b"
    r"|\b(?:cent(?:re|er)|team|agents|provider|supplier|we|they|rate|line) (?:reached|achieved"
    r"|answered|handled"
    r"|met|missed|scored|hit|lost|earned|obtained)\b"
)
# What binds from now on, or what was agreed and still does.
_BINDS = Pattern(
    r"\b(?:shall|will|must|(?<!in )(?<!of )(?<!for )(?<!since )(?<!\d )may|can|cannot|is|are|agrees?"
    r"|agreed|undertakes?|undertook|applies|apply|remains?"
    r"|(?:was|were) (?:to|understood)|continues?|should|has to|have to|entitled|commits?|binds?|stays?"
    r"|(?<!above )(?<!below )target|decided|fixed|set(?! off)"
    r"|promised|accepted|allowed"
    r"|granted|accrues?|promises?|holds?|owes?|earns?|bears?|comes? off|credits? back|ends|breaches)\b"
    r"|(?:noted|settled) that\b|'ll\b"
)
# A condition, or what only describes another thing: "if the client had", "the volumes that it had forecast"
_HANGS_ON = Pattern(
    r"\b(?:if|that|which|who|whose|when|where|unless|once|than|as|what|until|while|since"
    r"|because|although|though|whether|how|whatever|after|before)\b[^,;]{0,60}$"
)
# "Answer Rate": calls answered divided by calls offered; "Forecast" means any estimate
_DEFINES = Pattern(
    r'^(?:- )?(?:" ?)?[^:.;,]{2,50}?(?: ?")? ?[:-] ?(?:in this [a-z]{3,12}, )?'
    r"(?:a |an |the |any )?(?:absolute )?"
    r"(?:ratio|quotient|difference|number|share|proportion|average|period|process|document|time|list|percentage)"
    r" (?:of|between|in which|during which|so entitled|by which|from|that|taken)\b"
    r'|^(?:- )?" ?[^"]{2,50} ?" ?(?::|means?\b|refers? to|has the meaning|shall mean|stands for)'
    r"|: by how (?:many|much)\b"
)
# "thirty", "30", "must": what fixes something even in a definition
_FIXES = Pattern(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand"
    r"|week|quarter|fortnight|shall|must|may)\b"
)
# "A:", "Answer:", "Yes": the sentence before is a question that is answered
_ANSWERS = Pattern(r"^(?:a(?:ns(?:wer)?)?\b ?\.? ?[:.-]|yes\b|no\b|none\b|never\b)")

ASSERTION: Final = AssertionWording(
    asks=_ASKS,
    undecided=_UNDECIDED,
    tells=en_telling.TELLS,
    obliges=en_telling.OBLIGES,
    points_to=_POINTS_TO,
    titles=_TITLES,
    once=_ONCE,
    past=_PAST,
    was=_WAS,
    binds=_BINDS,
    hangs_on=_HANGS_ON,
    defines=_DEFINES,
    fixes=_FIXES,
    answers=_ANSWERS,
)

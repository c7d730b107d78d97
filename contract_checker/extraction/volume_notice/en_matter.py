"""English wording of volume notices: what is announced, to whom, and by which act."""

from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.en_volume import VOLUME
from contract_checker.extraction.language.en_work import COUNTED
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.volume_notice import en_acts as acts
from contract_checker.extraction.volume_notice.matter import MatterWording

_OTHERS = one_of(
    r"employees|staff|agents|advis[eo]rs|the public|callers|users|visitors|the carrier|insurers?"
    r"|the landlord|works council",
    r"customers|consumers|subscribers|passengers|patients|members|tenants|regulators?|the press"
    r"|shareholders|candidates|bidders",
)
_DETERMINER = one_of(
    r"the |a |an |any |each |every |all |such |no |its |their |your |our |this |that |these |those |some "
    r"|said ",
)
# words of one noun phrase, up to its verb
_MODIFIER = (
    r"(?:(?!(?:shall|will|must|may|can|is|are|was|were|be|has|have|that|which|who|to|by|for|if|unless"
    r"|before|after|upon) )"
    r"[a-z0-9%'()/-]{1,30} )"
)
# the announcement itself, or what stands for it: "the request is sent", "the order is placed"
_ACTS = any_of(
    r"notices?|notifications?|requests?|orders?|instructions?|requisitions?|decisions?|bookings?"
    r"|lead[- ]times?|periods?",
    r"dates?|times?|schedules?|plans?|minimum|warnings?|parties|party|directions?|directives?|rotas?"
    r"|calendars?|needs",
    r"services|work|business|hours|figures|estimates?|numbers?|splits?|mix|allocations?|intention|wish"
    r"|deadlines?|cut-?off",
    r"start|beginning|launch|opening|closure|month|week|quarter|day|days|weeks|months|year|changes?|seats"
    r"|shift|interval",
    r"agents?|advis[eo]rs|queues?|lines?|sites?|channels?|languages?|it|them|they|we|you|this|both|either"
    r"|these|least|less|more|fewer",
)
_EVENT = (
    r"(?:promotions?|campaigns?|events?|launch(?:es)?|mailings?|mailshots?|circumstances|decisions?"
    r"|closures?|anything|changes|bills)"
    rf"[^.;|]{{0,60}}?(?<![a-z])(?:{VOLUME.volume}|{COUNTED}|overflow|workload)"
)
_NUMBER = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty"
    r"|forty-five|sixty|ninety"
    r"|not |no |at |up |over |under |within )"
)
_KNOWN = Pattern(
    rf"(?:{_DETERMINER})?(?:{_NUMBER}|{_MODIFIER}{{0,5}}?"
    rf"(?:{_EVENT}|{VOLUME.standing}|{VOLUME.volume}|{VOLUME.change}|{_ACTS}|{PARTIES.client}"
    rf"|{PARTIES.provider}))(?![a-z])"
)
# "notice of termination", "a request for proposals": an act about another matter
_OF_ANOTHER = Pattern(
    rf"(?<=notice)(?:s)? of (?!{_DETERMINER}?{_MODIFIER}{{0,5}}?(?:{VOLUME.change}|{VOLUME.volume}"
    rf"|{_ACTS}))[a-z]{{4,}}"
)
_TELLS = one_of(
    r"notif(?:y|ies|ied|ication)|inform(?:s|ed)?|advis(?:e|es|ed)|tells?|told|warn(?:s|ed|ing)?|alert(?:s"
    r"|ed)?",
    r"notice|know",
)

MATTER = MatterWording(
    # "shall be notified to employees", "informs its staff"
    tells_another=Pattern(
        any_of(
            r"(?<![a-z])(?:notif\w+|giv\w+|sent|communicat\w+|announc\w+|post\w+|inform\w*|told|tells?"
            r"|advis(?:e|es|ed)|warn\w*) "
            rf"(?:to )?(?:the |its |all |each |their |our )?{_OTHERS}(?![a-z])(?! (?:who|hours|numbers?"
            rf"|of the (?:client|customer)))",
            rf"(?<![a-z])(?<!number of )(?:{_OTHERS}) (?:is|are|shall be|will be|must be|be) (?:told"
            rf"|informed|notified"
            rf"|advised|given|warned)",
            r"(?<![a-z])publish(?:es)? (?:its|their|the|all) (?:[a-z]+'? )?(?:holiday|rota|roster|shift)",
        )
    ),
    # "moving half of the calls to the site which the Supplier operates in Manila"
    moves=Pattern(
        r"(?<![a-z])(?:mov|transfer|relocat|rout|redirect|shift|migrat)\w* [^.;|]{0,90}?(?:to|from) "
        r"(?:the |a |an |any |another |one of )?(?:other |second )?"
        r"(?:sites?|cent(?:re|er)s?|facilit(?:y|ies)|premises|locations?) (?:[a-z-]+ ){0,2}?"
        rf"(?:(?:which |that )?(?:the )?(?:{PARTIES.provider}) (?:operates?|runs?|maintains?|owns?)"
        rf"|(?:operated|run|maintained|owned) by (?:the )?(?:{PARTIES.provider})|offshore|overseas"
        rf"|outside the)"
        r"(?![a-z])"
    ),
    known=_KNOWN,
    of_another=_OF_ANOTHER,
    # a bullet, "In the event of a surge,"
    leading=Pattern(
        r"(?:[-*•] ?|\(?[a-z0-9]{1,3}(?:\.\d+)*[.)°] ?|(?:and|or|but) )?"
        r"(?:(?:in|if|for|after|before|except|unless|save|other|subject|on|upon|where|when|should|by|at"
        r"|without|within|during|not|no later"
        r"|once|as|under|provided|however|notwithstanding|section|agreed)[^;|]{0,170}?, )?"
    ),
    subject=Pattern(rf"(?P<np>(?:{_DETERMINER})[a-z])"),
    # "is notified", "takes effect"
    undergoes=Pattern(
        r"(?<![a-z'])(?:(?:shall|will|must|may|can|should) (?:not |only |then )*be |(?:is|are) (?:not "
        r"|only |then )*)(?!required|obliged|entitled|bound|expected|allowed|permitted"
        r"|authori[sz]ed)(?=[a-z]+(?:ed|en|nt|ld|ut|et)(?![a-z]))"
        r"|(?<![a-z])(?:takes? effect|becomes? effective)"
    ),
    # "notice of any reduction", "tell Vendor of any new product"
    given=Pattern(
        rf"(?<![a-z]){_TELLS}(?: [^.;|,:]{{0,45}}?)?? (?:of|about|regarding|concerning) (?!any (?:kind"
        rf"|sort)|at least|not less|no less"
        r"|a |one |two |three|four|five|six|\d)(?P<np>[a-z0-9(])"
    ),
    # "Call volumes have increased", "had reduced"
    reports=Pattern(
        any_of(
            r"(?<![a-z])(?:has|have|had) (?:been )?(?:increas|reduc|var|fallen|risen|grown|declin|doubl"
            r"|announc)\w*",
            # "In 2024 the customer had cut volumes"
            r"(?<![a-z])(?<!has )(?<!have )(?<!is )(?<!are )had (?:only |already |once |never )?"
            r"(?:cut|given|got|let|put|asked|told|[a-z]{3,}ed)(?![a-z])",
            r"(?<![a-z])(?:historically|in the past|last (?:week|month|year|quarter|winter"
            r"|summer)(?:'s)?)(?![a-z])",
            r"(?<![a-z])(?:was|were|came in|doubled|rerouted|grew|fell|rose|covered)(?![a-z])",
        )
    ),
    supposes=Pattern(
        r"(?<![a-z])(?:if|unless|where|has not|have not|had not|agreed|settled|was agreed|failed|failing"
        r"|provided|otherwise)(?![a-z])"
        # "eleven weeks after it was lodged", "Were a peak to occur", "as they were on the 15th"
        r"|(?<![a-z])(?:after|until|once|since|as) (?:[a-z]+ ){1,3}(?:was|were)(?![a-z])"
        r"|^were (?![^.;]{0,80}\?)"
    ),
    act=acts.ACT,
    passive=acts.PASSIVE,
    state=acts.STATE,
    anaphora=NOTHING_MATCHES,
)

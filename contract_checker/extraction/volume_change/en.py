"""English wording of rights to change the volume."""

from contract_checker.extraction.cues import cues_of
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.en_volume import VOLUME
from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.volume_change.en_by_word import BOTH, NOT_BOTH, WILL
from contract_checker.extraction.volume_change.wording import ChangeWording
from contract_checker.extraction.volume_notice.en import VOLUME_CUES

_CLIENT = whole_words(PARTIES.client)
_PROVIDER = whole_words(PARTIES.provider)

CHANGE = ChangeWording(
    change=Pattern(whole_words(VOLUME.change)),
    right=Pattern(
        r"(?<![a-z])(?:may|can|reserves? the right to|(?:is|are|shall be|will be) (?:free|entitled"
        r"|at liberty) to|(?:ha(?:s|ve)|shall have) the (?:right|option) to)(?! be |[a-z])"
    ),
    client_right=Pattern(
        any_of(
            # "Client reserves the right to adjust the headcount"
            rf"{_CLIENT}[^.;|]{{0,60}}?"
            r"(?:may|can|reserves the right|is (?:free|entitled) to|shall be (?:free|entitled)"
            r"|has the right|in its (?:sole )?discretion)",
            # an e-mail to the provider: "we can cut your hours"
            r"(?<![a-z])we (?:may|can|reserve the right|are (?:free"
            r"|entitled))(?=[^.;|]{0,60}?(?<![a-z])you(?:r)?(?![a-z]))",
            r"(?<![a-z])you(?:r)? [^.;|]{0,50}?(?<![a-z])we (?:may|can|reserve the right)",
            # "at the discretion of the Client", "at Client's option"
            rf"(?:{PARTIES.client})'s (?:sole |own |absolute )?(?:option|discretion|election|request)",
            rf"(?:right|option|discretion) of (?:the )?(?:{PARTIES.client})",
        )
    ),
    # "Call volumes may be reduced"
    may=Pattern(r"(?<![a-z])(?:may|can|could|subject to)(?![a-z])"),
    passive_right=Pattern(
        rf"{whole_words(VOLUME.volume)}[^.;|]{{0,60}}?"
        r"(?<!that )(?<!which )(?:may|can|could|are subject to|is subject to)(?: be)?(?! (?:differ"
        r"|vary) from)"
        rf"[^.;|]{{0,40}}?(?:{VOLUME.change})(?![a-z])"
    ),
    # "flexible volumes", "Client adjusts the headcount"
    stated_right=Pattern(
        any_of(
            whole_words(r"adjustable|variable|flexible"),
            rf"{_CLIENT} (?:adjusts|changes|reduces|increases)(?![a-z])",
        )
    ),
    imposed=Pattern(
        any_of(
            # "Provider shall accommodate any change"
            rf"{_PROVIDER}[^.;|]{{0,30}}?(?:shall|will|must|agrees to) "
            r"(?:accept|accommodate|absorb|comply with|implement|adapt)[^.;|]{0,60}",
            # "Provider may not refuse"
            rf"{_PROVIDER}[^.;|]{{0,20}}?(?:may|shall) not (?:refuse|object|reject)",
            # "without compensation", "shall have no claim"
            r"without (?:any )?(?:compensation|liability|penalty)|no claim|waives? (?:any|all) (?:right"
            r"|claim|compensation)",
            rf"{_PROVIDER}[^.;|]{{0,20}}?(?:has|have|shall have) no right",
        )
    ),
    # "at any time in its sole discretion"
    at_will=Pattern(
        whole_words(
            r"(?:at )?any time|at its (?:own |sole )?option|as (?:it|we|they) sees? fit|whenever"
            r"|when it (?:chooses|wishes|likes)|from time to time|for any reason"
            r"|unilaterally|according to (?:its )?needs",
            r"in its sole discretion|at its (?:sole )?discretion|as (?:it sees fit|needed|required)",
        )
    ),
    # "by written amendment signed by both parties"
    agreement=Pattern(
        r"(?<![a-z])"
        + one_of(
            r"by (?:[a-z]+ ){0,2}?(?:agreement|consent)|mutual(?:ly)? (?:[a-z]+ ){0,2}?(?:agree"
            r"|consent)\w*",
            r"(?:jointly|mutually) (?:agreed|decided|set|fixed|reviewed)|agreed jointly",
            r"agree[sd] (?:in writing |upon )?(?:by|between) (?:both |the )parties",
            r"(?:written )?amendment|(?:counter)?signed (?:by both|by the|by each|change|order|writing"
            r"|document)|upon agreement",
            r"(?:with|need|needs|requires?|obtain\w*) (?:the )?(?:[a-z]+'s )?(?:prior |express "
            r"|written )*(?:consent|agreement|approval|acceptance)",
            r"subject to (?:the )?[a-z' ]{0,30}(?:consent|agreement|acceptance|approval)"
            r"|without (?:the )?(?:prior |written )*(?:consent|agreement) of",
            # "Unless both parties expressly agree"
            r"(?:unless|until) (?:both |the )(?:parties |sides )?(?:[a-z]+ ){0,2}?agree",
            # "save by a document signed on behalf of both parties", "lowered by joint decision only"
            r"signed (?:by|for|on behalf of) (?:both|each|the two)|joint (?:written )?(?:decision"
            r"|agreement|consent)",
            r"(?:approval|consent|agreement) of both(?! the same)",
            r"agreed (?:in writing )?(?:by|between) (?:both|the) parties"
            r"|(?:by|under|through|via|without|in|with|requires?|needs?|subject to|pursuant to) (?:an? )?"
            r"(?:[a-z]+ ){0,2}?(?:change|variation) orders?"
            r"|(?:both|two) parties (?:must |shall )?(?:agree|sign|consent)",
            r"parties (?:shall |may |will )?(?:jointly )?(?:agree|negotiate|meet (?:to|and) (?:agree"
            r"|negotiate))",
        )
    ),
    # "The baseline is reviewed quarterly."
    will=WILL,
    both=BOTH,
    not_both=NOT_BOTH,
    frequency=Pattern(
        # "Every six months the parties shall review the size of the team"
        r"\A(?:every|each) (?:[a-z0-9]+ )?(?:month|quarter|year|week|half-year)s?,? [^.;"
        r"|]{0,60}?(?<![a-z])(?:review|revis"
        r"|re-?assess|adjust|re-?set|re-?siz)\w*"
        r"|(?<![a-z])(?:review|revis|re-?visit|adjust|re-?set|updat|re-?forecast|set|fix|chang|var(?:y"
        r"|ied)|look\w* at|agree|re-?assess"
        r"|re-?calculat|re-?calibrat|re-?siz|re-?negotiat)[^.;|]{0,90}?"
        + whole_words(
            # not "the monthly plan"
            r"(?:monthly|quarterly|weekly|annually|yearly|fortnightly)(?= ?(?:[.,;]|$)| (?:by|at|in"
            r"|during|between|basis|review))",
            r"(?:each|every) (?:calendar |other )?(?:month|quarter|week|year|half-year"
            r"|[a-z0-9]+ (?:months|weeks))",
            r"(?:once|twice|three times|four times) (?:a|per|each|every) (?:month|quarter|week|year)"
            r"|half-yearly|semi-annually",
        )
    ),
    orders=Pattern(
        r"\bwe (?:are |will be )?(?:cut(?:ting)?|remov(?:e|ing)|clos(?:e|ing)|add(?:ing)?|reduc(?:e|ing)"
        r"|suspend(?:ing)?"
        r"|drop(?:ping)?|stop(?:ping)?|withdraw(?:ing)?) (?!(?:the|this|your|our) (?:contract|agreement))"
    ),
    # every frequency names it already
    reviewed=Pattern(r"[a-z]"),
    # "Provider shall manage its staffing", not "Provider shall accept"
    provider_right=Pattern(
        rf"{_PROVIDER}(?![^.;|]{{0,30}}?(?:may not|shall not|shall accept|must|agrees))"
        r"[^.;|]{0,30}?(?:may|can|adjusts|shall (?:adjust|manage|staff))"
    ),
    of_staff=Pattern(
        r"\A(?:an|any|each|every|no|the)? ?(?:agents?|advis[eo]rs?|employees?|csrs?"
        r"|team leaders?) (?:[a-z]+ )?(?:may|can"
        r"|shall|must|will) (?!be )"
    ),
    # "This Agreement may be changed only in writing."
    of_contract=Pattern(r"this (?:agreement|contract|section|paragraph)"),
    provider=Pattern(_PROVIDER),
    third_party=Pattern(
        r"\b(?:supervisors?|team leaders?|callers?|users?|bidders?|tenderers?|tools?|software|ivr"
        r"|bots?|routers?|passengers?"
        r"|patients?|subscribers?)\b"
    ),
    points_back=Pattern(r"(?:it|they|this|that|these|those|such|any such|the said)\b"),
    # "The volume shall not be reduced", "historical volumes"
    not_a_right=Pattern(
        one_of(
            r"(?:may|shall|can) not (?:be )?(?:chang|increas|reduc|modif|vary|alter)\w*",
            rf"(?:if|where|should) (?:the )?{_PROVIDER} (?:[a-z]+ ){{0,2}}?(?:misses|fails?|breach\w*"
            rf"|defaults?)",
            # "the parties meet to review the forecast"
            r"(?<![a-z])meets? |to (?:review|discuss|examine)(?![a-z])",
            # the work goes to another place of the provider
            r"(?<![a-z])(?:near|off|on)shore(?![a-z])",
            r"lines? of credit|credit lines?(?![a-z])|hours of training|training hours",
            r"historical|for information|have (?:varied|increased|decreased)",
        )
    ),
    # "Client shall not reduce ordered hours"
    # "the volume that Client chooses to send"
    freely=Pattern(
        r"(?<![a-z])(?:chooses|elects|decides|wishes|alone|solely|freely)(?![a-z])",
    ),
    determines=Pattern(
        # "the split of contacts shall be determined solely by the Authority"
        rf"{whole_words(VOLUME.volume)}[^.;|]{{0,70}}? (?:determined|decided|set|fixed|chosen) (?:solely"
        rf"|alone|exclusively"
        rf"|freely) by (?:the )?(?:{PARTIES.client})(?![a-z])"
        rf"|{whole_words(VOLUME.volume)} (?:that |which )?(?:the )?{_CLIENT} (?:chooses|elects"
        rf"|decides|wishes) to"
        rf"|{_CLIENT} (?:alone |solely |freely )(?:may |shall |will )?"
        r"(?:determines?|decides?|sets?|fix(?:es)?|chooses?)"
        rf"[^.;|]{{0,60}}?{whole_words(VOLUME.volume)}"
    ),
    ruled_out=Pattern(
        # "At no time may the Buyer lower", "a member acting alone has no right to enlarge"
        rf"(?:at no time|in no event|under no circumstances) (?:may|shall|can"
        rf"|will) (?:the )?{_CLIENT} (?:[a-z]+ )?"
        rf"(?:{VOLUME.change})(?![^.;|]{{0,140}}?(?:without|unless|except|less than|only))"
        rf"|(?<![a-z])(?:has|have|shall have) no right (?:unilaterally )?to (?:{VOLUME.change})"
        rf"(?![^.;|]{{0,140}}?(?:without|unless|except|less than|only))"
        rf"|{_CLIENT} (?:shall|may|will|must) not (?:impose (?:an? |any )?|[a-z]+ )?"
        rf"(?:{VOLUME.change})(?![^.;|]{{0,140}}?(?:without|unless|except|less than|only))"
    ),
    deciding_title=Pattern(r"who (?:may|can|decides)|decided by|decision"),
    both_decide=Pattern(r"both parties|mutual|jointly|by agreement"),
    competitors=Pattern(
        whole_words(
            r"budgets?|forecasts?|estimates?|projections?|surcharges?|reports?|reporting|pric\w+|rates?"
            r"|fees?|invoic\w+|accuracy|training|minutes of"
        )
    ),
)

# A passage is read if it speaks of change, of volume, and of a right, an agreement or a rhythm.
CHANGE_CUES = cues_of(VOLUME.change, CHANGE.determines.source)
RIGHT_CUES = (
    "may", "can", "right", "claim", "entitled", "discretion", "agree", "amend", "consent", "each",
    "every", "month", "quarter", "week", "year", "annual", "without", "immediate", "subject to",
    "accept", "accommodate", "as needed", "at any time", "unilateral", "free", "option", "waive",
    "must", "absorb", "whenever", "sign", "approv", "obligation", "need not", "requir", "twice",
    "open to", "lawful", "order", "liberty", "faculty", "possibility",
    "revisit", "both", "flexible", "decide", "elect", "sole", "shall not", "will not", "never",
)  # fmt: skip
CUES = (
    CHANGE_CUES,
    VOLUME_CUES,
    tuple(
        sorted({*RIGHT_CUES, *cues_of(CHANGE.agreement.source, CHANGE.at_will.source, CHANGE.imposed.source)})
    ),
)

"""English words for what the client decides about people, enough where the net is sure of the sentence."""

from collections.abc import Sequence
from typing import Final

from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern
from contract_checker.extraction.practices import Practice

_SOMEBODY: Final = (
    r"(?:him|her|them|them|someone|somebody|anyone|anybody|persons?|people|individuals?|candidates?|advis[eo]rs?"
    r"|agents?|associates?|handlers?|operators?|receptionists?|workers?|employees?|personnel|resources?"
    r"|\w* ?(?:manager|director|leader|planner|trainer|lead|head|supervisor|coach)s?|leads|voices?|staff|cvs?"
    r"|appointments?|nominations?|newcomers?|collectors?|clerks?)"
)
# what an employer decides
_EMPLOYS: Final = (
    r"(?:hir(?:e|es|ed|ing)|fir(?:e|es|ed|ing)|recruit\w*|select(?:s|ed|ion|ing)?|choos\w+|choice|pick|picks"
    r"|engagement|appoint\w*|pay|pays|paid|wages?|remunerat\w+|compensat\w+|salar\w+|bonus\w*|increments?"
    r"|appraisals?|earns?|earnings|roster\w*|rotas?|shifts?|schedul\w+|leave|holidays?|hours|breaks?|overtime"
    r"|disciplin\w*|supervis\w+|supervision|directs?|direction|manag(?:e|es|ing|ement)|conduct|absences?"
    r"|hierarchical|authority|employers?|boss|sack\w*|dismiss\w*|correct|reprimand\w*|allocat\w+|instruct\w*"
    r"|instructions?|orders?|directives?|look after|tell\w*|sits|promot\w+|tea|work on|assign\w*|train)"
)
# that the provider alone does
_ALONE: Final = (
    r"(?:alone|sole|solely|exclusive|exclusively|only|own affair|affair|(?:is|are|be) \w+(?:'s)? (?:own )?"
    r"(?:business|job|concern|matter|call)|business|matters? for|(?:rests?|lies?|remains?|stays?)"
    r" (?:\w+ )?with|belongs?|(?:is|are) for the|yours|our job|work for us|as it sees fit)"
)
# that the client keeps out of
_KEEPS_OUT: Final = (
    r"(?:no (?:say|part|hand|voice|role)|none of|(?:does|do|shall|may|will|can|must|are|is) (?:not|neither)"
    r"|(?:do|does|wo|is|are|ca|should)n't|shall (?:we|it|they)|neither|nor|refrains?|abstains?|stays? out"
    r"|leaves?(?: it)? to|keeps? out)"
)
_ASKS: Final = (
    r"(?:requir\w+|request\w*|ask|asks|asked|insist\w*|demand\w*|instruct|object\w*|obtain|entitled|can have"
    r"|may have|have the right|we'd like|want|wants|wish\w*|say so|says so|tell you|instance|considers?"
    r"|dissatisf\w+|unhappy|doesn't like|don't like|finds?|not suit\w*|rude|abusive|unsuitable|complain\w*)"
)
_TAKE_AWAY: Final = (
    r"(?:(?:tak\w+|pull\w*|kept|keep|mov\w+|stood|stand|(?:is|be|are|it|him|her|them|someone|somebody)) off"
    r"|off (?:our|its|the|your|their|his|her) (?:account|lines?|queues?|program\w*|phones?|desk|service)"
    r"|withdraw\w*|(?:moved|transferred) or dismissed|remov\w+|replac\w+|moved elsewhere|(?:another"
    r"|somebody else|someone else)"
    r"|(?:a )?different one|changes? of|leaves the premises|swap\w*|stand down|reassign\w+|should go)"
)
_CONSENT: Final = (
    r"(?:approv\w*|accepts?|accepted|acceptance|consents?|agreement|veto\w*|turns? (?:[\w' ]{1,20} )?down"
    r"|reject\w*|refuse|refuses|interview\w*|says? (?:no|yes)|said yes|(?:met|meets?|meet)|sign(?:s|ed)? off"
    r"|blessing|okay|ok\b|last word|is content|green light|vet|vets|vetted|chooses)"
)
_ORDERS: Final = (
    r"(?:instructions?|instruct|orders?|directives?|tell(?:s|ing)?\b[^.;]{0,30}? what to do|tasks?|direct"
    r"|commands?|directions?)"
)
_NONE: Final = (
    r"(?:no|not|never|nor|neither|nobody|none|don't|won't|doesn't|refrains?|only|solely|alone|exclusively"
    r"|nothing|(?:go|goes|pass\w*|otherwise than) through)"
)

BY_WORD: Final[Sequence[Practice]] = (
    Practice(
        "approval",
        Pattern(rf"^(?=.*\b{_SOMEBODY}\b).*?\b{_CONSENT}"),
        # "the choice of operators lies with the provider"
        Pattern(
            rf"\b(?:choice|selection) of (?:the )?{_SOMEBODY}\b[^.;]{{0,30}}?\b(?:{_ALONE})\b"
            rf"|\b(?:not|never) (?:decide|choose|pick|select)\w* (?:which|who)\b"
        ),
        unless=Pattern(
            # a thing is approved, or the say is given up
            r"\b(?:wages?|pay|bonus\w*|rosters?|rotas?|holidays?|leave)\b[^.;]{0,90}?\b(?:consent|approv\w+)"
            r"|\bapprov\w+ (?:none|(?:their|his|her) (?:holidays|leave))|\bno longer\b"
            r"|\b(?:subcontract\w*|invoices?|scripts?|tools?) (?:is|are|shall)\b"
            r"|\bapprov\w+ (?:the |all |any |its )?(?:scripts?|messages?|wording|templates?"
            r"|procedures?|invoices?)\b"
            r"|\bmeets? (?:with )?(?:the )?(?:[\w']+ ){1,3}?(?:every|each|weekly|monthly|on|once|twice)\b"
            r"|\b(?:not|never|no \w+ (?:may|shall|can)) (?:refuse|reject|ignore)\b"
            rf"|^(?=.*\b{_ASKS}\b.*\b{_TAKE_AWAY}\b)(?!.*\b(?:appoint|interview|propos|candidate|nominat"
            rf"|put forward|meet|veto)\w*)"
        ),
    ),
    Practice(
        "removal",
        Pattern(rf"^(?=.*\b{_ASKS}\b)(?=.*\b{_SOMEBODY}\b).*?\b{_TAKE_AWAY}\b"),
        unless=Pattern(
            r"\b(?:replac\w+|remov\w+|withdraw\w*) (?:of )?(?:the |a |any )?(?:headsets?|badges?|equipment"
            r"|machines?|access|tools?)|\bis repealed\b|\b(?:request|asked) by the (?:supplier"
            r"|provider|vendor)"
            r"|\b(?:appointment|designation|nomination)s? (?:or|and) (?:the )?replacement\b"
            r"|\breplacement [^.;]{0,60}?\b(?:blessing|approv|consent|agree)\w*"
            r"|\b(?:caller|customer|passenger|tenant|member)s? (?:may |can )?asks? for\b"
        ),
    ),
    # "any lowering of wage scales is subject to its consent"
    Practice(
        "pay",
        Pattern(
            r"\b(?:wages?|pay|bonus\w*|salar\w+)\b[^.;]{0,90}?\b(?:subject to [^.;]{0,30}?(?:consent"
            r"|approval)"
            r"|approved by|fixed by the (?:client|customer|buyer|principal))\b"
        ),
    ),
    # "the client sees no individual roster and approves none"
    Practice(
        "schedules",
        NOTHING_MATCHES,
        Pattern(r"\b(?:rosters?|rotas?|shifts?|schedules?)\b[^.;]{0,40}?\bapproves? (?:none|neither|not)\b"),
    ),
    Practice(
        "orders",
        NOTHING_MATCHES,
        Pattern(
            rf"\b{_NONE}\b[^.;]{{0,80}}?\b{_ORDERS}\b"
            rf"|\b{_ORDERS}\b[^.;]{{0,60}}?\b{_NONE}\b"
            r"|\baddress\w* [^.;]{0,40}?\b(?:to|with) [^.;]{0,30}?\b(?:manager"
            r"|supervisor)\b[^.;]{0,10}?\bonly\b"
        ),
        unless=Pattern(
            r"\b(?:not|never|no \w+ (?:may|shall|can)) (?:refuse|reject|ignore|disobey)\b"
            r"|\bin order (?:to|that)\b|\bpurchase orders?\b|\bwork orders?\b"
        ),
    ),
    Practice(
        "management",
        NOTHING_MATCHES,
        # one thing that the provider alone decides is its own affair; several are the whole of it
        Pattern(
            rf"^(?=.*\b(?:{_ALONE}|{_KEEPS_OUT})\b)(?=.*\b{_EMPLOYS}\b.*\b{_EMPLOYS}\b).*?\b{_EMPLOYS}\b"
            rf"|\bno (?:say|part|hand|voice|role)\b[^.;]{{0,50}}?\b{_EMPLOYS}\b"
        ),
        unless=Pattern(
            rf"^(?=.*\b{_NONE}\b[^.;]{{0,40}}?\b{_ORDERS}\b)(?!.*\b(?:{_ALONE})\b)"
            rf"|^(?=.*\b(?:{_ASKS}|{_CONSENT})\b)(?!.*\b{_ALONE}\b)"
        ),
    ),
)

"""English wording of volume notices: notice that is waived, left vague or open, or that binds less."""

from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern

# "without prior notice", "no notice is required", "effective immediately"
_NOTICE = one_of(
    r"(?:period of |prior |advance |any |further |written |minimum )*(?:notice|warning|lead[- ]times?"
    r"|notification"
    r"|heads?-? ?up)",
)
# "waives any lead time", "having agreed to dispense with any period of notice"
_TAKES_AWAY = one_of(
    r"waiv\w+|dispens\w+ with|forgo\w*|forego\w*|drop\w*|releas\w+ \w+ from|exempt\w* from"
    r"|free\w* (?:of|from)",
    r"excus\w+ from|renounc\w+|gives? up|giving up|dis-?appl\w+|set\w* aside|does? away with|skip\w*",
)
ZERO = Pattern(
    whole_words(
        rf"{_TAKES_AWAY} (?:(?:all|any|every|the|its|such|that|this|right to|rights to|entitlement to"
        rf"|requirement of"
        rf"|benefit of|need for) ){{0,6}}{_NOTICE}",
        rf"no (?:minimum )?{_NOTICE} (?:is |shall be |will be |being )?(?:needed|required|due|owed"
        rf"|applies|apply"
        r"|necessary|called for|given|whatever|at all)",
        rf"no {_NOTICE}(?= ?(?:[.,;:)]|$))|zero {_NOTICE}|nil {_NOTICE}",
        # "no notice period applies", "no period of notice needing to be respected"
        rf"no {_NOTICE}(?: periods?)? (?:appl(?:y|ies)|need\w*|being (?:due|required|needed))",
        # "without observing any of the above delays", "need not warn the Vendor beforehand"
        r"without (?:observing|respecting|having to (?:observe|respect)) [^.;|]{0,30}?"
        r"(?:delays?|periods?|notice)",
        r"need not (?:[a-z]+ )?(?:warn|tell|notify|inform|advise|alert) [^.;|]{0,40}?"
        r"(?:beforehand|in advance|first)",
        r"from one (?:day|hour) to the next",
        rf"(?:owes?|gives?|is owed|are owed|get|gets) (?:the |its )?(?:[a-z]+ )?no {_NOTICE}",
        # "on the spot", "on the very day it is communicated"
        r"on the spot|there and then|then and there"
        r"|on the very day",
        r"(?:at|on) (?:a )?moment's notice|at any time and without delay",
        r"without (?:any |prior |advance |further |giving |previous |written |period of |form of )*"
        r"(?:notice|notification|warning|lead[- ]times?)",
        # "need not give prior notice", "is under no obligation to give notice"
        r"(?:no obligation|not (?:be )?(?:obliged|required|bound)|need not)(?: [a-z]+){0,3}? "
        r"(?:prior |advance |any |written )*(?:notice|notification|warning)",
        # "do not call for any advance warning", "need not be announced"
        r"(?:do|does|shall|will) not (?:call for|require|need|trigger|attract)(?: any| an?)?"
        r"(?: prior| advance| formal| separate| written)* (?:notice|notification|warning|announcement)",
        r"(?:calls?|require[sd]?|requiring|needs?) (?:for )?no(?: prior| advance| formal| separate"
        r"| written)* "
        r"(?:notice|notification|warning|announcement)",
        r"need not be (?:announced|notified|communicated|flagged)(?: in advance)?"
        r"(?! to (?:third|the (?:public|callers|press|staff|employees)|callers|staff|employees|any))",
        # "the lead times above are waived"
        rf"{_NOTICE}(?: periods?)?(?: (?:above|below|of|in|under|for|that|this|the|clause|section|table"
        r"|[0-9.]{1,5})){0,5} (?:is|are|shall be|will be|being) (?:then |hereby )?(?:waived"
        r"|disapplied|dispensed with)",
        r"with immediate effect|effective immediately",
        r"no (?:prior |advance )?notice (?:is |shall be |being )?(?:required|due|owed|needed|necessary)?",
        r"(?:takes?|taking) effect (?:immediately|forthwith|at once|on receipt)",
        r"immediately (?:effective|binding|applicable)|(?:on|at) no notice",
        # "a same-day call suffices", "asks on the day", "takes it out the same evening"
        r"same[- ]day (?:calls?|notice|requests?|effect|e-?mails?|messages?|basis|changes?)|: same day"
        r"|the (?:very )?same (?:morning|afternoon|evening)"
        r"|(?:effective|effect|made|done|served|supplied|provided|arranged|staffed|seated|appli(?:es"
        r"|ed)|put) [^.;|]{0,20}?the (?:very )?same day",
        r"on the day(?! (?:of|on|before|when|that|after|which|following|preceding|next|it|they|we|you))",
        r"overnight(?! (?:queue|line|shift|team|cover|desk|hours|courier|delivery|mail|express|carrier"
        r"|service))",
    )
)
# "Client may immediately reduce": as often an order to act as a waiver of notice
ZERO_ACT = Pattern(whole_words(r"immediately|forthwith|at once|on demand"))

# "upon reasonable prior notice", "as soon as practicable"
VAGUE = Pattern(
    r"(?<![a-z])"
    + one_of(
        r"(?:reasonable|sufficient|adequate|appropriate|ample|due)(?: prior| advance| written)* "
        r"(?:notice|notification|lead[- ]time|time|warning)",
        r"(?:reasonable|sensible|decent|fair|proper|sufficient|adequate|suitable) "
        r"(?:interval|period|while|space of time|heads[- ]up|run-?up|advance warning)",
        r"as soon as (?:reasonably )?(?:possible|practicable)|in (?:good|due) time|timely notice",
        r"well in advance|sufficiently in advance",
    )
)
# "Client shall use reasonable efforts to give 30 days' notice"
BEST_EFFORTS = Pattern(
    one_of(
        r"(?:reasonable|best|commercially reasonable|good faith) (?:efforts|endeavou?rs)|endeavou?rs?",
        r"where(?:ver)? possible|if possible|to the extent (?:possible|practicable)|as far as possible",
        r"strives?|aims? to|tries|try to|seeks? to|attempts? to",
    )
)
# "The forecast is non-binding and for planning purposes only."
INDICATIVE = Pattern(
    one_of(
        r"non-?binding|not (?:be )?binding|for (?:information|planning) purposes(?: only)?|indicative",
        r"not (?:be |constitute )?(?:a |any )?commitment|without commitment|estimates? only",
        r"good faith estimate",
    )
)
_STATED = r"(?:set out|specified|stated|provided|described|defined|agreed|laid down|contained)"
_DOCUMENT = one_of(
    r"annex|appendix|schedule|exhibit|section|sow|statement of work|article|order form",
)
# "the notice period set out in Schedule B"
BY_REFERENCE = Pattern(
    rf"(?:notice|notification|lead[- ]time)[^.;|]{{0,60}}?{_STATED}[^.;|]{{0,15}}? in (?:the )?{_DOCUMENT}"
    rf"|(?:see|cf\.?|per|as per) (?:the )?{_DOCUMENT}"
)
# "the notice periods set out in clauses 5 and 6 | run from receipt": how they are counted, not where they
# stand
REFERENCE_COUNTED = Pattern(
    r"^ (?:below|overleaf|that follows)|^[^;|]{0,60}?(?<![a-z])(?:runs?|starts?|begins?|commences?"
    r"|expires?|ends?|(?:is|are|shall be"
    r"|will be) (?:counted"
    r"|calculated|measured|expressed|reckoned))(?![a-z])"
)
# "Bidder shall indicate its lead time"
LEFT_OPEN = Pattern(r"(?:indicat|propos|specif|state)\w*[^.;|]{0,60}?(?:notice period|lead time)(?![a-z])")
# "a date mutually agreed by the parties"
AGREED = Pattern(
    one_of(
        r"mutual(?:ly)? agree\w*|parties (?:have )?agree\w*|agreed (?:between|by) the parties",
        r"by mutual (?:agreement|consent)|jointly|both parties|^(?:\W{0,2})agreed(?: that)?(?::| )"
        r"|was agreed|agreed between (?:the )?[a-z]+|(?:parties|we) (?:have )?settled",
    )
)

"""English wording of volume notices: the cases in which none is due, or a shorter one."""

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import NOTHING_MATCHES, Pattern
from contract_checker.extraction.volume_notice.lifting import LiftWording

_PLACE = r"(?:clause|section|article|paragraph) ?[0-9a-z.-]{0,8}"
_NOTICE = one_of(
    r"(?:prior |advance |written )*notice(?: period| requirement)?s?",
    r"lead[- ]times?",
)
_STATED = one_of(
    rf"(?:in|of|under) {_PLACE}",
    rf"(?:set out|provided|stated|specified|required) (?:above|(?:in|by|under) {_PLACE})",
)
# "the notice in clause 3.2", "this notice period", "the above lead time"
_POINTED = one_of(
    rf"(?:the )?(?:{_NOTICE}|period) {_STATED}",
    rf"(?:this|that|such|the above|the said|these|those) (?:{_NOTICE}|periods?)",
)
_NAMED = one_of(
    _POINTED,
    rf"(?:the |no |any )?{_NOTICE}",
)
# "is not due", "does not apply", "is waived"
_NOT_DUE = one_of(
    r"(?:is|are|shall be|will be|need) not (?:be )?(?:due|required|owed|given|applicable|needed)",
    r"(?:does|do|shall|will) not (?:apply|run|be (?:due|required|owed|given|needed))",
    r"(?:is|are|shall be|will be) (?:waived|lifted|disapplied|suspended)",
    r"ceases? to apply",
)
# "Client is released from the notice period"
_FREED = one_of(
    r"(?:is|are|shall be) (?:released|exempt\w{0,2}|relieved|dispensed) from (?:giving |observing )?",
    # "may request a decrease without observing these notice periods"
    r"without (?:having to )?(?:observ|respect|comply|giv|apply|wait)\w{0,4} (?:with "
    r"|for )?(?:the expiry of )?",
    r"may (?:disregard|depart from|derogate from|dispense with|disapply) ",
    r"(?:need not|is not required to|is not obliged to) (?:give|observe|respect|comply with) ",
)


def _said_of(notice: str) -> Pattern:
    said = one_of(
        rf"{notice}(?: [^.;:|,]{{1,40}}?)? {_NOT_DUE}",
        rf"{_FREED}{notice}",
        # "no notice is due"
        rf"no {_NOTICE} (?:is|are|shall be|will be|need be) (?:due|required|owed|given|needed|necessary)",
    )
    return Pattern(rf"(?<![a-z]){said}(?![a-z])")


LIFTING = LiftWording(
    lifted=_said_of(_NAMED),
    pointing=_said_of(_POINTED),
    # "where", "in the event of"; not "even if", "except where"
    case=Pattern(
        r"(?<!even )(?<!except )(?<!unless )(?<!other than )(?<!save )(?<!including )(?<!as )(?<![a-z'])"
        r"(?P<opening>"
        + one_of(
            r"in an? (?=emergency)|where |when |if |(?:in|for) (?:the )?cases? (?:of |where |when )",
            r"in the event (?:of |that )|(?:provided|so long as|to the extent) (?:that )?",
            r"for (?:any )?(?:decreases?|reductions?|increases?|changes?) (?=resulting|due|caused|arising)",
        )
        + r")[^.;|,:]{3,180}"
    ),
    # "if it so wishes", "where needed": the client's own wish is no case
    no_case=Pattern(
        r"(?<![a-z])(?:wish|choos|desir|sees? fit|think|consider|deem|decid|need(?:ed|s|\b)|necessary"
        r"|possible|practicable|request|elect)\w{0,6}"
    ),
    # "where the decrease results from calls moving to the app"
    cause=Pattern(
        r"(?<![a-z])(?:result|due to|caus|aris|stem|attributable|owing to|because|follow|flow|come[s]? from"
        r"|driven by|below|above|less than|more than|exceed|within)\w{0,6}"
    ),
    # "the notice period is reduced to forty-eight hours"
    shortens=Pattern(r"(?<![a-z])(?:reduced|shortened|cut|lowered|brought down|limited) to (?:only )?[ (]*$"),
    # "in special circumstances": nothing is named
    those=NOTHING_MATCHES,
    undefined=Pattern(
        r"(?<![a-z])(?:special|particular|exceptional|certain|business) "
        r"(?:circumstances?|situations?|reasons?|events?|constraints?)"
    ),
    # "in an emergency caused by a failure of its systems"
    defined=Pattern(
        r"(?<![a-z])(?:emergenc(?:y|ies)|urgency|exceptional circumstances) ?(?:\( ?[a-z]|caused"
        r"|resulting|arising|due to"
        r"|brought about|following|such as|namely|consisting|as defined|defined)"
    ),
    # "Client shall endeavour to extend this period to ten days."
    improves=Pattern(
        r"(?<![a-z])(?:extend|lengthen|increase|raise|bring) "
        r"(?:it|them|(?:this|that|such|the) (?:(?:prior |advance )?notice(?: period)?|period|delay"
        r"|lead[- ]time))(?: up)? to(?![a-z])"
    ),
)

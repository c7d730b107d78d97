"""English wording of a right to end the contract: what is ended, who grants it, what only follows an end."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

CONTRACT: Final = one_of(
    r"agreements?|contracts?|sows?|statements? of work|work orders?|orders?(?! form)|services?|engagement"
    r"|lots?"
    r"|arrangement",
    r"relationship|appointment|schedules?|addend(?:um|a)|call[- ]offs?|term|deal|framework|mandate"
    r"|programmes?",
    r"programs?|campaigns?|projects?|activit(?:y|ies)|work(?:stream|load)?s?|queues?|hereof|hereunder",
)
_OF_THE_CONTRACT: Final = (
    rf"(?: (?:or expir\w+ )?(?:hereof|of (?:this|the|any|such|each) (?:\w{{1,14}} ){{0,2}}?{CONTRACT}))"
)
_DETERMINER: Final = (
    r"(?:the|this|that|its|any|all|such|each|some|our|your|their|his|an?|these|those|one or more)"
)
# "terminate the Ad Fund", "cancel the caller's plan": what is ended is no contract of the parties
_ANOTHER: Final = (
    rf"(?! (?:of )?(?:all or (?:any )?(?:part|portions?) of )?{_DETERMINER} "
    rf"(?!(?:[\w'/-]{{1,16}} ){{0,4}}?{CONTRACT}\b)(?!other)[a-z])"
    r"(?! (?:its|such|their) (?:agreement|contract)s? with)(?! (?:purchase )?orders\b)"
)
END_VERB: Final = (
    r"(?:terminate[sd]?|terminating|cancel(?:s|ling|ing|l?ed)?"
    r"|end(?:s|ed)?(?= (?:this|the|our|your) (?:agreement|contract)))"
)
_ENDS_IT: Final = rf"{END_VERB}\b{_ANOTHER}"
# a noun that is the act itself: "give notice of termination", "elect termination"
_ACT: Final = (
    r"notices? of (?:early )?(?:termination|cancellation)|(?:effect|elect|declare) (?:the )?termination"
)
_RIGHT: Final = r"(?:unilateral |absolute |sole |additional |same )?(?:right|option|power)"
MAY: Final = one_of(
    r"may|can|could|(?:is|are|be|being) (?:entitled|free|allowed|permitted|at liberty"
    r"|authori[sz]ed) to",
    rf"(?:has|have|had|having|with|retains?|reserves?|maintains?|keeps?|enjoys?|gives?|grants?)"
    rf"(?: (?!no\b)[\w'-]{{1,16}}){{0,3}}? {_RIGHT},?(?:[^.;,]{{0,60}},)? (?:to|of)",
)
# "this Agreement", not "the rights granted under this Agreement"
_ITSELF: Final = (
    rf"(?:^|[.;:,] |(?<! under)(?<! of)(?<! in)(?<! by)(?<! to)(?<! with) "
    rf")(?:this|the|our|your|any|each|such|either) (?:[\w-]{{1,14}} )?{CONTRACT}"
)
# "shall terminate five years after", "shall terminate on 30 June": its term is over
_EXPIRES: Final = (
    r"(?! (?:on|at|upon) (?:[a-z]{3,9} \d|\d|the (?:[\w()]{1,12} ){0,3}?(?:anniversary|end|expir\w+|close))"
    r"| (?:[a-z-]{3,12} )?\(?\d| (?:one|two|three|four|five|ten) )"
)
BY_ITSELF: Final = (
    r"(?:(?:shall|will) (?:then |be |automatically |immediately |forthwith |deemed ){0,3}"
    rf"(?:terminated?|end|cancell?ed)\b{_EXPIRES}"
    r"|(?:terminates|is terminated|ends) (?:automatically|immediately|forthwith|if|when|where|without|upon|on"
    r"|in the event)\b)"
)

GRANTED: Final = any_of(
    # "Northmoor may, at its option, terminate this Agreement"
    rf"\b{MAY}\b(?:(?!\b(?:rights?|affects?|be|necessary|require|terminat"
    rf"|cancel))[^.;]){{0,90}}?\b(?:{_ENDS_IT}|suspend(?:ed)?\b|{_ACT})",
    rf"{_ITSELF}\b[^.;]{{0,40}}?\b(?:may|can)(?: also| only| then)? be (?:\w{{1,14}} )?(?:terminated"
    rf"|cancell?ed"
    r"|suspended)\b",
    # "remains in force until terminated by either Party on thirty days' notice"
    r"\buntil (?:it is |this agreement is )?(?:terminated|cancell?ed) by\b[^.;]{0,60}?\bnotice\b",
    # "This Agreement shall terminate automatically if the Provider loses its licence."
    rf"{_ITSELF}\b[^.;]{{0,30}}?\b{BY_ITSELF}",
    r"\bis terminable\b|\bgrounds? for termination\b",
    # "Loss of the label entitles the Client to terminate this Agreement."
    rf"\b(?:entitles?|allows?|permits?) (?:the |our |your )?(?:\w{{1,14}} ){{1,2}}to {_ENDS_IT}",
)
_ADVERBS: Final = r"(?:be |\w{2,12}ly |at any time |in any (?:event|case) |seek to |elect to ){0,3}"
_NOUN: Final = r"(?:terminations?|cancellations?)"
EXCLUDED: Final = Pattern(
    any_of(
        # "The Client may not terminate this Agreement before its term."
        rf"\b(?:may|shall|can|will|must) not,? (?:[^.;,]{{1,40}}, )?{_ADVERBS}(?:{_ENDS_IT}"
        rf"|suspend(?:ed)?\b)",
        rf"\bcannot {_ADVERBS}(?:{_ENDS_IT}|suspend)",
        rf"\bno (?:right (?:of|to) )(?:early )?(?:{_ENDS_IT}|terminat\w{{3,5}}|suspen\w{{1,5}})",
        r"\bno (?:early )?(?:termination|cancellation|suspension)\b(?! (?:payments?|fees?|charges?|rights?))",
        rf"\bneither party (?:may|shall|can)\b[^.;]{{0,30}}?\b{_ENDS_IT}",
        rf"\bwaives? (?:any|its|the|all|every) rights? (?:of|to) (?:early )?(?:{_ENDS_IT}|{_NOUN})",
    )
)
# A ground or a party right after it: the sentence says on what terms the contract is ended.
_ON_TERMS: Final = (
    r"(?! (?:of this agreement |of the contract )?(?:for (?:reasons? of )?(?:convenience|cause"
    r"|default|breach|fault"
    r"|(?:general|public) interest)"
    r"|without cause|by ))"
)
AFTERWARDS: Final = Pattern(
    any_of(
        # "Upon expiration or termination of this Agreement for any reason, all files are returned."
        r"\b(?:(?:up)?on|after|following|at|since|before|prior to|until|from|by|to|with|than"
        r"|in connection with"
        r"|arising from|date of|time of|effects? of|in|beyond|including|surviv\w{1,4})"
        rf" (?:(?!notices? )[\w'()/-]{{1,14}} ){{0,4}}?{_NOUN}{_ON_TERMS}{_OF_THE_CONTRACT}?(?: for (?:any"
        rf"|whatever)"
        r" (?:reason|cause)(?: whatsoever)?)?\b",
        # "unless sooner terminated as provided below", "until this Agreement is terminated"
        r"\b(?:unless|until|after|before|once|that|which|when|and/or|or|otherwise|any time)"
        rf" (?:(?:this|the|such|any|it) ?(?:{CONTRACT} )?)?(?:expires (?:or|and/or) |terminates or )?(?:is "
        rf"|has been "
        r"|are |be )?(?:earlier |sooner |otherwise |validly |so ){1,2}(?:terminated|cancell?ed)\b",
        rf"\b(?:unless|until|after|before|once|which|when) (?:this|the|such|any"
        rf"|it) ?(?:{CONTRACT} )?(?:expires "
        r"(?:or|and/or) |terminates or )?(?:is|has been|are|terminates)(?: terminated"
        r"| cancell?ed)?\b(?! by )",
        r"\b(?:expires|expired|expiration) (?:or|and/or) (?:is |has been )?terminat\w{1,4}\b",
        # "without prejudice to either party's right to terminate"
        rf"\b(?<!waives )(?<!waive )(?:\w{{2,20}}'s?|its|their|any|such|foregoing"
        rf"|exercise (?:of )?(?:the|a)) rights? (?:to|of) "
        rf"(?:{END_VERB}|{_NOUN})\b",
        # a fee or a date that bears its name
        r"\btermination (?:(?=fees?\b|payments?\b|charges?\b)|(?:dates?|assistance|services|products?"
        r"|period)\b)",
    )
)
_WRITING: Final = r"(?:in writing|writ(?:ing|ten) (?:instrument|agreement|consent)|instrument|signed)"
RIVALS: Final = any_of(
    # "may not be changed, terminated or amended except in writing"
    rf"\b(?:amended|modified|changed|rescinded|waived)\b[^.;]{{0,60}}?\b{_WRITING}\b",
    # "insurance that shall not be cancelled without notice to the Client"
    r"\b(?:insur(?:ance|ed|er shall)|polic(?:y|ies)|coverages?)\b[^.;]{0,120}?\b(?:terminat|cancel)",
    r"\bseverab\w{2,4}\b",
    # by agreement of both nobody has a right
    r"\b(?:mutual(?:ly)?|by)(?: \w{1,10})? (?:written )?(?:agreement|consent) (?:of (?:both|the) parties )?"
    r"(?:to )?terminate\b|\bmutual(?: written)? (?:agreement|consent)[^.;]{0,20}?\bterminat",
    r"\bterminat\w{1,4}\b[^.;]{0,40}?\bby mutual (?:written )?(?:agreement|consent)\b",
)

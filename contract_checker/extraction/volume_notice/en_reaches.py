"""English wording of volume notices: whom a sentence that surely owes one tells, whatever they are called."""

from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

# "to the effective date", "of any change": what follows is no name of a party
_NO_NAME = one_of(
    r"(?:the|an?|any|all|each|every|its|their|his|such|this|that|these|those|no|it|them|both|either)\b",
    r"(?:be|take|apply|become|come|have|of|about|in|at|by|for|from|if|when|before|after|not|within|least)\b",
    r"(?:staff|agents?|advis\w+|calls?|seats?|hours|volumes?|changes?|increases?|decreases?|reductions?)\b",
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty"
    r"|fifty|sixty|ninety",
)
_NAME = rf"(?!{_NO_NAME})[a-z][a-z-]{{2,}}"
_WHO = rf"(?:the (?:{PARTIES.provider}|partner|agency|house|tenderer|team)|{_NAME})"
_TOLD = one_of(
    r"notif\w+|announc\w+|communicat\w+|serv\w+|address\w*|convey\w*|sent|send\w*|giv\w+|issu\w+|made known",
    r"writ\w+|impos\w+|present\w+|signall?\w*|submit\w*|pass\w*|put",
)
# a notice between two parties: whoever writes "we" or "you", the client tells its provider
REACHES_PROVIDER = Pattern(
    any_of(
        r"(?<![a-z-])(?:we|us|our|ours|you|your|yours)(?![a-z])",
        # "shall be served on the Partner", "ninety days' notice to Brightpine", "requested of Penhale Direct"
        rf"(?<![a-z])(?:{_TOLD}|notice|warning|owes?|owed) (?:[a-z'-]+ ){{0,4}}?(?:to|on|upon) {_WHO}",
        rf"(?<![a-z])(?:request|ask|demand|requir|order)(?:ed|s) (?:[a-z'-]+ ){{0,3}}?(?:of|from) {_WHO}",
        rf"(?<![a-z])owes? {_WHO}",
        # "Lidgate warns Sorrel four months before", "partner told 72 hours before"
        rf"(?<![a-z])(?:tells?|warns?|advises?|notif(?:y|ies)|informs?|alerts?) {_WHO}(?! (?:shall"
        rf"|will|must))",
        rf"(?<![a-z])(?:partner|agency|{PARTIES.provider}) (?:is |are |be |being |shall be |must be )?"
        r"(?:told|warned|to know|to be told|to hear|advised|informed|notified)(?![a-z])",
        # "may be imposed by the Customer only upon two months' notice"
        rf"(?<![a-z])[a-z]{{2,}}(?:ed|en|nt|de) (?:[a-z]+ ){{0,3}}?by (?:the )?(?:{PARTIES.client})(?![a-z])",
        # "client, to centre"
        rf"(?<![a-z])(?:{PARTIES.client}),? to (?:the )?(?:{PARTIES.provider}|cent(?:re|er))",
        # "has first been warned"
        r"(?<![a-z])(?:is|are|be|been|being) (?:[a-z]+ly |first )?(?:told|warned|informed"
        r"|made aware)(?![a-z])",
        # "for the benefit of the Contractor", "the Provider need not accept a reduction"
        rf"(?<![a-z])binds? (?:the )?(?:{PARTIES.provider})|(?<![a-z])it (?:has|is|was) (?:been )?advised",
        rf"(?:benefit|favou?r) of (?:the )?(?:{PARTIES.provider})",
        rf"(?<![a-z])(?:{PARTIES.provider}) (?:need not|may (?:refuse|decline|reject)"
        r"|(?:is|shall) not (?:be )?(?:bound|obliged|required))",
        # "is received by Glenmarch"
        rf"(?<![a-z])(?:receipt|received) by {_WHO}",
    )
)

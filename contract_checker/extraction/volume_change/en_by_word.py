"""English words of whose will a change follows, the client's or that of both, where the net is sure."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern

_WANTS = one_of(
    r"wish\w*|wants?|wanted|like\w*|choos\w+|chose|pleas\w+|need\w*|requir\w*|direct\w*|instruct\w*|order\w*|ask\w*",
    r"decid\w+|elect\w*|says?|sees? fit|think\w* fit|deem\w*|call\w* for|request\w*|prefer\w*"
    r"|specif\w+|nominat\w+",
)
WILL: Final = Pattern(
    whole_words(
        r"may|can|might|free|freedom|rights?|options?|optional|entitle\w*|liberty|lawful|discretion"
        r"|at will|faculty",
        r"(?:at|on|upon|by) (?:(?:the|its|our|your|his|their|a|any|simple|sole"
        r"|[a-z]+'s) ){0,3}(?:request|demand|order"
        r"|instruction|option|election|discretion|call|say-so|word|direction|choice|decision|pleasure|ticket)",
        rf"(?:as|if|when|whenever|where|wherever|should|whatever|however many|so many|such number)"
        rf" [^.;|]{{0,50}}?{_WANTS}",
        r"decides?|determines?|chooses?|choice|(?:is|are) ours|(?:is|are) yours|up to (?:us|you|it|the)",
        r"nothing [^.;|]{0,40}?(?:prevents?|stops?|obliges?|abridges?|precludes?)"
        r"|not obliged to (?:keep|maintain|hold)",
        r"without (?:[a-z]+ ){0,3}(?:consent|objection|compensation|agreement)|as (?:it|they|we"
        r"|you) (?:will|do)",
        r"powers?|is (?:always )?open to|(?:ordered|decided|instructed|set|fixed|chosen) by"
        r"|in reserve|cannot refuse|bidding",
        r"orderable|decision|(?:client|customer|purchaser|buyer) (?:alone|only)|by (?:client|customer"
        r"|instruction)|reserved to",
        r"compulsory|is your call|leaves? the scope|swing|either way|up to|allowed|permitted|reserves?",
        r"client's call|unlimited|any time|from time to time|in its hands|follows? (?:our|the|its)",
    )
)
# "unless both have signed", "agreement of both"
BOTH: Final = Pattern(
    whole_words(
        r"agree[sd]?(?! that)|(?:written|prior|mutual|common|by|without|upon|express"
        r"|the) agreement(?= (?:of|between|in|by)|[.,;]|$)|agreement of"
        r"|consents?|assent|accords?|both(?! (?:the|of the) [a-z ]+ and)|signatures?"
        r"|(?:counter)?sign(?:ed|s|ing)?"
        r"|initiall?ed|by mutual|mutually|joint\w*",
        r"change (?:orders?|notes?|board|control)|addend\w+|amendments?|variation signed|negotiat\w+"
        r"|either (?:side|party)",
        r"parties (?:shall |will )?(?:in good faith |then )?(?:meet|settle|sit|replace|agree)"
        r"|neither (?:side|party|can|may)",
        r"(?:all|both|two|three|four) of us|together|until it is accepted|proposal|proposes?",
    )
)
NOT_BOTH: Final = Pattern(
    whole_words(
        r"without (?:asking|(?:the |its |any |our )?(?:[a-z]+'s )?(?:prior )?(?:agreement|consent|approval))",
        r"no (?:consent|agreement|approval|signature|amendment)[^.;|]{0,20}? (?:needed|required"
        r"|necessary)|cannot refuse",
        # "Alderwick alone decides how many"
        r"alone (?:decides?|determines?|sets?|fix(?:es)?|chooses?)",
        r"(?:agreement|consent|approval) (?:is|shall) not (?:be )?(?:needed|required|necessary)"
        r"|agrees? to absorb",
    )
)

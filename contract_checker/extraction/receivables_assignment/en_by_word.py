"""English words of how receivables may be assigned, enough where the net is sure of a sentence."""

from typing import Final

from contract_checker.extraction.language.choices import Choice
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of

_DONE = (
    r"(?:assign|factor|pledg|charg|mortgag|discount|sell|sold|sale|transfer|mak(?:e|ing) over|made over"
    r"|encumb|hand)\w*"
)
_TOLD = one_of(
    r"notif\w+|inform\w*|told|tell\w*|warn\w*|notice|hears? (?:about|of)|let \w+ know|letting \w+ know",
    r"writ(?:e|es|ing) (?:to|and)|written particulars|drops? us|advis\w+|in writing to"
    r"|gives? us the|lets? us",
)
_CONSENT = (
    r"(?:consents?|approv\w+|permission|blessing|say-so|ok|(?<!this )(?<!the )agreement|leave"
    r"|authori[sz]ation|go-ahead)"
)

BY_WORD: Final = (
    # "needs no blessing from us", "nothing here stops", "any bar has been left out"
    Choice(
        "free",
        Pattern(
            any_of(
                rf"^(?!.*\b{_TOLD}).*\b(?:needs? no|no need (?:for|of)|without (?:any |our "
                rf"|the )?(?:\w{{1,10}} )?"
                rf"(?:need|asking)|requires? no|not (?:need|require)\w*)[^.;]{{0,30}}?\b{_CONSENT}",
                rf"^(?!.*\b{_TOLD}).*\b(?:nothing|no (?:clause|term"
                rf"|provision))\b[^.;]{{0,40}}?\b(?:stops?|prevents?"
                r"|prohibits?|restricts?|bars?|limits?)",
                r"\b(?:bar|ban|prohibition|restriction)s? on\b[^.;]{0,50}?\b(?:left out|removed"
                r"|deleted|lifted"
                r"|of no effect|disappl\w+)",
            )
        ),
    ),
    # "our consent is needed before you pledge", "only if we agree"
    Choice(
        "consent",
        Pattern(
            any_of(
                rf"\b{_CONSENT}\b[^.;]{{0,30}}?\b(?:needed|required|necessary|first|obtained|given"
                rf"|sought|not be)",
                rf"\b(?:without|with|unless|subject to|only with|needs?|requires?|until|save with"
                rf"|prior)\b[^.;]{{0,40}}?"
                rf"\b{_CONSENT}\b",
                r"\b(?:unless|only if|provided|until|if) (?:we|the \w+|it) (?:\w{1,10} ){0,2}?(?:agree[sd]?"
                r"|consent(?:s|ed)?|approve[sd]?|says? (?:yes|so)|allows?)\b",
                r"\b(?:we|the \w+) must (?:first )?(?:agree|consent|approve|say yes)\b",
            )
        ),
    ),
    # "has to be told when we sell an invoice", "unless it has been given written particulars"
    Choice("notice", Pattern(rf"^(?!.*\b(?:prohibited|forbidden|void|barred)\b).*\b{_TOLD}\b")),
    # "no charging, factoring or assigning", "shall neither charge nor make over", "is barred from factoring"
    Choice(
        "forbidden",
        Pattern(
            any_of(
                rf"\b(?:no|neither|nor|never|not|don't|won't|cannot|can't)\b[^.;]{{0,60}}?\b{_DONE}",
                r"\b(?:barred|banned|prohibited|forbidden|precluded|prevented|refrain\w*|void"
                r"|off limits|non-assignable)\b",
            )
        ),
    ),
    # "is at liberty to pledge", "factoring is fine"
    Choice(
        "free",
        Pattern(
            whole_words(
                r"may|can|could|free(?:ly)?|at liberty|permitted|allowed|entitled|fine|open to"
                r"|no objection|welcome|let it"
                r"|private matter|as (?:it|they) (?:like|please)s?|consents? in advance",
            )
        ),
    ),
)
# of rivals, those that are so even then
RIVALS: Final = Pattern(
    whole_words(
        rf"(?:{PARTIES.client}) (?:may|can|cannot|shall|is free to|is entitled to)(?: not| freely)?"
        r" (?:assign|transfer|factor|pledge|set off|pay)",
        r"assigned (?:agents?|staff|team)|factors? (?:in|into|such)|bank transfers?|debt collect\w+",
        r"(?:assign|transfer|novat)\w*(?: or \w+)? (?:this|the) (?:agreement|contract)",
    )
)

"""English words for the two sides of a contract and for what they are, folded."""

from typing import Final

CLIENT: Final = r"client|customer|buyer|purchaser|contracting authority|authority|principal"
PROVIDER: Final = r"(?:service )?provider|supplier|vendor|contractor|outsourcer"
# (the "Customer"), (hereinafter referred to as the "Service Provider"), hereinafter "Client"
DEFINED: Final = (
    r"(?:\( ?(?:(?:hereinafter|hereafter|herein|each)(?: (?:referred to|called))?(?: as)?,? ?)?"
    r"|hereinafter(?: (?:referred to|called))?(?: as)? )(?:the )?\" ?(?:the )?(?P<ROLE>WORDS)\b ?\""
)
LABEL: Final = r"(?:name of )?(?:the )?(?P<ROLE>WORDS)"
INTRODUCTION: Final = r"by and between\b|between\b|and\b|among\b|the\b|\d{1,2} ?[.)]"
BETWEEN: Final = r"\b(?:between|among)\b"
NAME_ENDS: Final = r",? (?:a|an) [a-z]| (?:having|with|whose|located|incorporated|registered)\b"
FORMS: Final = (
    r"\b(?:private |public )?(?:limited liability company|limited company|corporation)\b",
    r"\b(?:ltd|limited|llc|l\.l\.c|inc|plc|gmbh|corp)\b\.?",
)
PUBLIC_BODY: Final = (
    r"^(?:the )?(?:city|county|borough|department|ministry|council) of\b|\b(?:county|city|borough) council$",
)
COMPANY: Final = (r"\b(?:ltd|llc|inc|plc|corp|corporation|gmbh)\b|\blimited$|limited (?:liability )?company",)
BLANK: Final = r"to be completed|not applicable|n/a|tbd"
VERB: Final = r"\b(?:is|are|shall|must|will|means|has|agrees|provides)\b"

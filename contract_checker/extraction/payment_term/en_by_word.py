"""English words of payment terms, enough where the net is sure that a sentence states one."""

from typing import Final

from contract_checker.extraction.language.en_numbers import NUMBER, WORD
from contract_checker.extraction.language.patterns import one_of, whole_words
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.payment_term.wording import SureWording

_STEM = one_of(
    r"first|second|third|fifth|eighth|ninth|twelfth|[a-z]+tieth|hundredth",
    r"(?:four|six|seven|ten|eleven|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)th",
)
_NTH = rf"(?:(?:{WORD}[- ])?{_STEM}|\d{{1,3}}(?:st|nd|rd|th))"
_FOLLOWING = r"(?:after|following|that follows|which follows|next)"

SURE: Final = SureWording(
    # "sixty days" becomes "thirty days": what follows is the new delay
    replaced=Pattern(
        r"\b(?:becomes?|(?:is|are) (?:\w{1,12} )?(?:replaced (?:by|with)|changed to)|for [^.;]{0,40}? read"
        r"|replac(?:e|ing) [^.;]{0,60}? (?:by|with))\b"
    ),
    # "on the forty-fifth day after"
    nth_day=Pattern(
        rf"\b(?:on|by|until|not later than|no later than|before) (?:the|its|their) (?P<ordinal>{_NTH})"
        r" (?:(?P<kind>calendar|business|working) )?day\b(?! of (?:the |each )?month)"
    ),
    # "by the 15th of the month after", "the fifteenth of the second month after"
    next_month_day=Pattern(
        rf"\bthe (?P<day>{_NTH})(?: day)? of (?:the )?(?:(?P<months>{_NTH}) )?(?:calendar )?month"
        rf" {_FOLLOWING}\b"
        rf"|\bthe (?P<bare_day>{_NTH})(?: day)? of the (?:next|following)\b"
    ),
    # "payable on receipt", "cash on delivery"
    at_once=Pattern(
        r"\b(?:pay\w*|paid|due|settle\w*|cleared|remit\w*)\b[^.;]{0,25}? (?:on|upon"
        r"|at) (?:receipt|presentation|sight)\b"
    ),
    next_month_end=Pattern(
        r"\b(?:end|last (?:\w{4,10} )?day) of (?:the )?(?:(?:next|following) month|month (?:after"
        r"|following|next))\b"
    ),
    # "due net forty-five"
    bare_number=Pattern(rf"\bnet,? (?P<number>{NUMBER})\b"),
    # "…, and overdue amounts bear interest"
    late=Pattern(r"[,;][^,;]*\b(?:interest|overdue|late|past[- ]due)\b.*$"),
    rivals=Pattern(
        whole_words(
            r"discounts?|rebates?|interest|late|overdue|past[- ]due|in advance|deposits?|rents?",
            r"salar(?:y|ies)|wages?|premiums?|refund\w*|quer(?:y|ies)",
        )
    ),
)

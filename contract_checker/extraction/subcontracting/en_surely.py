"""English wording of how work is handed on, in sentences that surely speak of it."""

from dataclasses import replace
from typing import Final

from contract_checker.extraction.language.choices import Choice, Choices
from contract_checker.extraction.language.en_parties import PARTIES
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.subcontracting.en import SUBCONTRACTING
from contract_checker.extraction.subcontracting.wording import SubcontractingWording, joined

_OTHERS = (
    r"(?:(?:any|some|no)(?:body|one)(?: else)?|(?:an|no|any )?other(?:s| firms?| compan\w+| person| cent\w+)?"
    r"|outsiders?|elsewhere)"
)
_HAND = r"(?:hand|pass|farm|lay|parcel|sub|let|send|give|entrust|delegat|outsourc|put)\w{0,5}"
# "without asking us first", "until we've said yes", "needs our okay"
_YES = (
    r"(?:say-so|nod|okay|ok|yes|blessing|bless|leave|assent|agreement|consent|approv\w*|permission"
    r"|authori[sz]\w*"
    r"|sign-?off|green light|written word)"
)
_NOT = r"(?:not|never|no|nobody|none|cannot|[a-z]+n't)"

_MODES: Final[Choices] = (
    # "shall not use them without telling the Client two weeks before"
    Choice(
        "declared",
        Pattern(
            rf"\b(?:{_NOT})\b[^;]{{0,60}}?\b(?:without|until|unless|before)\b[^.;]{{0,30}}?\b(?:tell\w*|told|inform\w*"
            r"|notif\w*|letting)\b"
        ),
    ),
    # "without asking", "without further ado", where nothing is refused
    Choice(
        "free",
        Pattern(
            rf"^(?![^;]{{0,300}}?\b(?:{_NOT}|ground|breach|terminat\w+"
            rf"|cancel\w*)\b)[^;]{{0,300}}?\bwithout (?:asking|further ado|telling|ado"
            rf"|formality"
            r"|a by-your-leave)\b|\bas (?:it|they|you) (?:please|like|see fit)\w*"
            r"|\bwhom(?:ever)? (?:it|they|you) (?:like|please|choose)"
        ),
    ),
    # "to X, and to no one else", "only to its affiliates", "except translators"
    Choice(
        "limited",
        Pattern(
            any_of(
                r"\b(?:to|on|than|for|as|of) (?:no ?(?:one|body)|nobody|none) (?:else"
                r"|other)\b(?! (?:unless|without|until))",
                r"\bto no other (?:person|company|firm|body|centre|center)\b|\bto (?:it|them|him"
                r"|her) alone\b|\b(?:but|and) on nobody else",
                r"\bonly to\b|\bnobody else\W*$|\bexcept (?:for )?(?!with|where|if)[a-z]|\bat most\b"
                r"|\bno more than\b"
                r"|\bup to (?:\w+ )?(?:\d|two|three|one)|\bnot less than \d[\d.]* per ?cent|\bmax(?:imum)?\b",
                r"\bown (?:people|staff|agents)\b[^.;]{0,30}?\b(?:not|no) less than\b|\b(?:yes|fine"
                r"|allowed),? (?:but )?(?:for|only)\b",
            )
        ),
    ),
    Choice(
        "approval",
        Pattern(
            any_of(
                rf"\b(?:without|with|need\w*|prior|until|unless|requir\w+|after|subject to|want\w*"
                rf"|give)\b[^.;]{{0,50}}?\b{_YES}\b",
                rf"\b(?:without|before) (?:first |ever )?asking\b|\b{_YES} (?:first|beforehand|in writing"
                rf"|is needed|is required)\b",
                r"\b(?:until|unless|once)\b[^.;]{0,25}?\b(?:said yes|agreed|says yes|agrees?)\b"
                r"|\bpre-?approved\b|\bapproved subs?\b"
                r"|\badmitted one by one\b",
            )
        ),
    ),
    Choice(
        "forbidden",
        Pattern(
            any_of(
                rf"\b(?:no|none|nothing|neither|nobody)\b[^.;]{{0,40}}?\b(?:{_HAND}|subbing|overflow|part"
                rf"|limb)\b",
                rf"\b(?:not|never|cannot|[a-z]+n't)\b[^.;]{{0,30}}?\b{_HAND}\b"
                rf"|\bout of the question\b|\bare a no\b",
                rf"\b{_HAND}\b[^.;]{{0,30}}?\b(?:none|nothing)\b|\b(?:all"
                rf"|whole)\b[^.;]{{0,60}}?\b(?:ourselves|yourselves|itself"
                r"|themselves|own (?:people|staff|agents|floor))\b|\bbelow (?:it|them)\b|: never\b"
                r"|\bgoes to nobody\b",
                r"\bby any (?:firm|company|person) other than\b",
            )
        ),
    ),
    # "names of the proposed firms must be given", "tell us who"
    Choice(
        "declared",
        Pattern(
            r"\b(?:names?|details|identit\w+)\b[^.;]{0,60}?\b(?:furnish|giv|stat|suppl|provid|submitt"
            r"|sent|told|in the (?:file|bid))\w*"
            r"|\b(?:tells?|told|telling|lets? (?:us|the \w+) know|warns?|notice)\b|\bnamed in\b"
        ),
    ),
    Choice(
        "free",
        Pattern(
            r"\b(?:may|can|could|allowed|free|permitted|welcome|if you (?:like|wish)|lean on)\b"
            rf"(?![^;]{{0,200}}?\b{_NOT}\b)"
        ),
    ),
)
# "without asking", "if you like"
_UNCONDITIONAL: Final = Pattern(
    r"\bwithout (?:asking|further ado|telling|formality|ado)\b|\bif (?:you|it|they) (?:like|please"
    r"|wish)\w*"
    r"|\bas (?:it|they|you) (?:please|like|see fit)\b"
)
# "the Charity pays the subcontractor itself"
_DIRECT_PAYMENT: Final = Pattern(
    rf"\b(?:{PARTIES.client}) (?:shall |will |may |then )?(?:pays?|settles?) (?:the |each |such |its "
    rf"|their )?"
    r"(?:sub-?\w+|firm|partner|other|helper)\b[^.;]{0,20}?\b(?:itself|themselves|direct(?:ly)?)\b"
)
# "shall put the same duty into each sub-contract"
_SAME_DUTIES: Final = Pattern(
    r"\bthe same (?:dut\w+|promises|rules|terms|hours|standards)\b[^.;]{0,40}?\b(?:into|in|on|to"
    r"|for) (?:each|every|any|its|their)?"
    r" ?(?:sub|firm|partner)|\blike terms\b"
)
_SECOND_TIER: Final = Pattern(
    r"\bsecond[- ]tier\b|\bsub-?contractors of sub-?contractors\b|\bbelow the (?:first|second) tier\b"
    r"|\bpass (?:work|it) (?:on|further)\b"
    r"|\bnobody below (?:it|them)\b"
)
# it is told who is none, who answers for them, or what a breach leads to
_NO_RULE: Final = Pattern(
    rf"^(?:the )?(?:{PARTIES.client}) (?:may|can|remains free to|is free to"
    rf"|reserves the right to) (?:also )?{_HAND}\b|"
    r"\b(?:is|are|isn't|aren't|be|not treated as|counts? as)(?: not)?(?: (?:a|an|regarded as|treated as"
    r"|deemed))*"
    r" sub-?(?:contractors?|contracting)\b|\b(?:answers?|liable|responsible) for (?:the )?(?:acts|defaults)"
)
# what is denied is allowed on a condition
_UNLESS: Final = Pattern(
    r"\b(?:without|until|unless|except|before|first|save|prior|pre-?approved|only"
    r"|(?:nobody|no one|none) else|no other|alone)\b"
)

SURELY: Final[SubcontractingWording] = replace(
    SUBCONTRACTING,
    modes=_MODES,
    unconditional=joined(SUBCONTRACTING.unconditional, _UNCONDITIONAL),
    direct_payment=joined(SUBCONTRACTING.direct_payment, _DIRECT_PAYMENT),
    same_duties=joined(SUBCONTRACTING.same_duties, _SAME_DUTIES),
    second_tier=joined(SUBCONTRACTING.second_tier, _SECOND_TIER),
    no_rule=_NO_RULE,
    unless=_UNLESS,
)

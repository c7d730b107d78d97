"""English wording of the rank of documents."""

from typing import Final

from contract_checker.extraction.language.patterns import one_of
from contract_checker.extraction.language.phrase import Pattern
from contract_checker.extraction.language.wording import any_of
from contract_checker.extraction.precedence.en_by_word import BY_WORD
from contract_checker.extraction.precedence.wording import PrecedenceWording

_DOCUMENT = one_of(
    r"agreements?\b|contracts?\b|statements? of work|(?<![a-z])(?:sows?|msa|dpa|rfp|rfq|sla|ccap|cctp"
    r"|ccag)(?![a-z])",
    r"schedules?\b|exhibits?\b|appendi(?:x|ces)|annex(?:es)?\b|order forms?|purchase orders?|work orders?"
    r"|task orders?",
    r"orders?\b|terms(?: and conditions)?\b|conditions\b|proposals?\b|tenders?\b|bids?\b|quotations?\b"
    r"|specifications?\b",
    r"amendments?\b|addend(?:um|a)\b|articles\b|documents?\b|pricing|price (?:lists?|schedules?)"
    r"|attachments?\b|protocols?\b",
    r"call-off|deed|policies|manual|letters?\b|charters?\b|tariffs?\b|price books?|rate cards?|deeds?\b"
    r"|handbooks?|guides?\b",
)
_DIFFER = (
    r"(?:conflicts?|inconsisten\w+|discrepanc(?:y|ies)|contradictions?|ambiguit(?:y|ies)|differences?"
    r"|variance)"
)
_WINS = (
    r"(?:(?:shall|will|would|does|must) )?(?:always )?(?:prevails?|takes? (?:precedence|priority)|controls?"
    r"|governs?|overrides?|(?:has|have) (?:precedence|priority))"
)

PRECEDENCE: Final = PrecedenceWording(
    cues=(
        (
            "preced",
            "prevail",
            "priorit",
            "conflict",
            "inconsisten",
            "discrepanc",
            "descending",
            "control",
            "govern",
            "overrid",
            "consist",
            "contract documents",
            "comprise",
            "hierarch",
            "subordinate",
            "ranking",
            "rank",
            "first",
            "make up",
        ),
        (
            "agreement",
            "contract",
            "schedule",
            "exhibit",
            "appendi",
            "annex",
            "order",
            "terms",
            "proposal",
            "tender",
            "deed",
            "letter",
            "amend",
            "charter",
            "specification",
            "document",
            "statement of work",
            "sow",
            "msa",
        ),
    ),
    document=Pattern(rf"\b{_DOCUMENT}"),
    not_document=Pattern(
        r"\b(?:versions?|languages?|translations?|laws?|amounts?|figures|calls?\b(?!-off)|emergenc\w+"
        r"|parties|prior|laws of|nothing|neither|no (?:term|clause|provision)s?)\b"
    ),
    # "The contract documents consist of the following"
    listing=Pattern(
        r"\bcontract documents\b|\b(?:agreement|contract)\b[^.;:]{0,40}? (?:consists? of|comprises?"
        r"|is (?:made up|composed) of|includes?)\b[^.;:]{0,40}?"
        r"\b(?:documents?|following)"
    ),
    ordering=Pattern(
        any_of(
            r"\b(?:descending |following )?order of (?:precedence|priority|preference|prevalence"
            r"|importance|rank)",
            r"\b(?:believe|read|apply|follow|trust)\b(?= [^.;:]{2,60} first,? (?:and )?then\b)",
            r"\b(?:rank|priority|precedence) \| ?(?:papers?|documents?|texts?|titles?)\b",
            r"\b(?:descending|ascending) order\b|\bhierarchy\b",
            rf"\b{_WINS}\b[^.;:]{{0,40}}? in (?:the )?(?:following |above |listed |that )?order\b",
            r"\border (?:in which (?:they|the documents) (?:are|appear)|listed|set out)",
        )
    ),
    surely_ordered=Pattern(r"\bin (?:that|this) order\b|\bfirst to last\b|\border of reading\b"),
    rising=Pattern(r"\bascending order\b"),
    unordered=Pattern(
        r"\bnone (?:is |ranks |stands |goes )?(?:above|before|over)\b"
        r"|\b(?:in )?no (?:particular )?(?:order|ranking|hierarchy)|\bequal (?:rank|force|standing)\b"
    ),
    ranked_before=Pattern(rf"\b(?:{_WINS}|apply),? in (?:that|this) order\b"),
    equal=Pattern(
        r",? (?:(?:have|has|carry) (?:the same|equal) (?:rank|weight|force)|rank equally|(?:make"
        r"|makes) up (?:our|the|this) (?:bargain|agreement|contract|deal))\b"
    ),
    handed=Pattern(r"\b(?:submit\w*|hand\w* in|upload\w*|tenderers?|bidders?|envelopes?)\b"),
    column=Pattern(r"\b(?:rank|priority|precedence|title|no\.?) \||\| (?:rank|documents?|title)\b"),
    wins=Pattern(
        rf"(?<!not )(?<!never )\b{_WINS}(?:,? to (?:that|the) extent,?)?(?: over| above| as against"
        rf"|(?<=ride)|(?<=rides)) "
        r"|\b(?:ranks?|goes|comes) (?:ahead of|before) "
    ),
    preferred=(
        Pattern(
            r"\b(?:priority|precedence|preference) (?:is given )?(?:to"
            r"|of) (?P<one>[^,;.]{2,60}?) over (?P<other>[^;.]{2,80})"
        ),
    ),
    wins_alone=Pattern(rf"\b{_WINS}\b"),
    yields=Pattern(
        r"\b(?:is|are|shall be) subordinate to |\b(?:yields?|gives? way) to |\b(?:shall|may|does"
        r"|do|will) (?:not|never) (?:override |(?:prevail|take (?:precedence|priority)) over )"
    ),
    between=(
        Pattern(
            rf"\b{_DIFFER}\b[^,;.]{{0,20}}? between (?P<one>[^,;]{{2,80}}?),? and"
            rf" (?P<other>[^,;]{{2,80}}?)(?:,|$)"
        ),
        Pattern(rf"\b{_DIFFER}\b[^,;.]{{0,20}}? with (?P<with>[^,;]{{2,80}}?),"),
        # "If an Order Form contradicts this Agreement,"
        Pattern(
            r"\b(?:if|where|when) (?P<one>[^,;]{2,80}?) (?:contradicts?|conflicts? with|differs? from"
            r"|is inconsistent with) (?P<other>[^,;]{2,80}?),"
        ),
    ),
    # « A prevails over B, and B over C »
    again=Pattern(
        r"[,;] (?:and )?(?P<one>[^,;.]{2,60}?) (?:over|ahead of) (?P<other>[^,;.]{2,80}?)(?=[,;.]|$)"
    ),
    # "In the event of any conflict, this Amendment shall prevail."
    any_difference=Pattern(
        rf"(?:^|[–—:-] )\W{{0,3}}(?:in (?:the event|case) of|if there is|where there is"
        rf"|should there be) (?:any "
        rf"|an? )?{_DIFFER},? "
    ),
    relative=Pattern(r"^[ ,;]*(?:and )?(?:which|that|the latter)?(?: itself)?(?: in turn)? ?$"),
    pronoun=Pattern(r"^(?:the former|the first)$|^(?P<last>the latter|the second)$"),
    before_name=Pattern(
        one_of(
            r"[-*•▪◦] *",
            r"\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)] *",
            r"(?:then |and |finally |first |next |lastly |always |that |over )",
            r"(?:the )?(?:terms|provisions|wording|those)(?: and conditions)? (?:of|in) ",
            r"(?:the |an? |any |each )",
        )
    ),
    after_name=Pattern(
        r"[,;:.]|\((?![^()]{1,14}\))| (?:first|in (?:the event|case|all|respect)|unless|except"
        r"|to the extent|if"
        r"|when|where|with respect|and (?:shall|is|are))\b"
    ),
    aside=Pattern(r" ?;(?= \S)|,? (?:which|a copy of which|attached (?:as|hereto))\b"),
    numbered=Pattern(r"(?:^|(?<=[ ,;:]))\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)] ?(?=\S)"),
    separator=Pattern(r",? (?:and )?(?:then|finally|lastly) |, (?:and )?| and (?=the |any |an? )"),
    goes_on=Pattern(r"(?:and |with |including )?(?:its|their)\b|(?:including|as amended|dated|if any)\b"),
    below=Pattern(r"\b(?:below|hereafter|hereunder|following)\b"),
    item=Pattern(r"(?:[-*•▪–]|\(?[a-z0-9]{1,2} ?[.)])\s"),
    by_word=BY_WORD,
)
